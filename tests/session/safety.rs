//! Questions of which nothing is kept: whatever is answered, the folder's bytes are the same.

use trustpath::app::{Message, Place};

use crate::{
    doors::set_up,
    house::{House, bytes},
};

/// Answers the whole private check, and leaves it.
fn check(house: &mut House, answer: &str) {
    house.send(Message::Go(Place::Check));
    house.choose("Begin the check");
    while house.prose().contains("Nothing of this is kept.") {
        house.choose(answer);
    }
}

#[test]
fn the_folder_is_byte_equal_whatever_the_private_check_was_answered() {
    let mut house = set_up();
    house.choose("Sam");
    let before = bytes(&house.folder());
    for answer in ["Yes", "No", "Pass on this one"] {
        check(&mut house, answer);
        assert_eq!(bytes(&house.folder()), before, "at the end of {answer:?}");
        house.reopen();
        assert_eq!(house.title(), "Who is here?");
        house.choose("Sam");
        assert_eq!(house.title(), "Your path");
        assert_eq!(bytes(&house.folder()), before, "after {answer:?}");
    }
}
