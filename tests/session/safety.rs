//! Questions of which nothing is kept: whatever is answered, the folder's bytes are the same.

use crate::{
    doors::set_up,
    house::{House, bytes},
};
use trustpath::{
    guide::{Guide, Keep},
    journey::position::{Position, Stop},
    session::{Place, Request},
};

/// Answers the whole private check, and leaves it.
pub fn check(house: &mut House, answer: &str) {
    house.send(Request::Go(Place::Check).into());
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
fn the_folder_is_byte_equal_whatever_a_question_of_which_nothing_is_kept_was_answered() {
    let mut house = set_up();
    house.choose("Sam");
    let before = bytes(&house.folder());
    let guide = Guide::bundled();
    let outline = &guide.outline;
    let chapters = outline.walk().chain([&outline.checkin]).map(|id| guide.chapter(id).unwrap());
    let asked = chapters.flat_map(|chapter| chapter.head.questions.iter().map(move |asked| (chapter, asked)));
    let mut tried = 0;
    for (chapter, question) in asked.filter(|(_, question)| question.keep == Keep::Never) {
        let mut after = vec![];
        for answer in
            question.choices.iter().map(|choice| choice.label.as_str()).chain(["Pass on this question"])
        {
            house.restore(&before);
            house.choose("Sam");
            let stop = Stop::Question(question.id.clone());
            house.send(Request::Go(Place::Stop(Position { chapter: chapter.head.id.clone(), stop })).into());
            assert_eq!(bytes(&house.folder()), before, "{} is opened", question.id);
            house.choose(answer);
            if question.choices.iter().any(|choice| choice.label == answer && choice.leads.is_some()) {
                assert_eq!(bytes(&house.folder()), before, "{}: {answer} led to a page", question.id);
                house.choose("Go on");
            }
            house.reopen();
            after.push(bytes(&house.folder()));
            tried += 1;
        }
        assert!(after.iter().all(|bytes| *bytes == after[0]), "{}", question.id);
        assert_ne!(after[0], before, "that it was passed is kept");
    }
    assert!(tried > 30, "{tried}");
}
