//! Questions of which nothing is kept: whatever is answered, the folder's bytes are the same.

use crate::{
    act::ByMessages,
    couple::{Couple, SAM_AND_ALEX, Safety, Story},
    doors::set_up,
    house::{House, bytes},
    records, tell,
};

fn told(safety: Safety) -> House {
    let mut house = House::new();
    let mut couple = Couple::new(Story { safety, ..SAM_AND_ALEX });
    tell(&mut house, &mut couple, &mut ByMessages);
    house
}

/// Answers the whole private check, and leaves it.
fn check(house: &mut House, answer: &str) {
    house.send(trustpath::app::Message::Go(trustpath::app::Place::Check));
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

#[test]
fn a_whole_story_is_the_same_whatever_was_answered_where_nothing_is_kept() {
    let (yes, no) = (told(Safety::AllYes), told(Safety::AllNo));
    records::assert_same(&yes.folder(), &no.folder());
}
