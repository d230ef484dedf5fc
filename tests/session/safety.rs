//! Questions of which nothing is kept: whatever is answered, the folder's bytes are the same.

use std::path::PathBuf;

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
    while house.prose().contains("Nothing of this is kept in the files.") {
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

/// What two may do with the private minutes that they are offered.
fn minutes() -> [Vec<&'static str>; 6] {
    let whole = |answer: &'static str| {
        let own = |name| std::iter::once(name).chain(std::iter::repeat_n(answer, 7)).chain(["Go on"]);
        let first = ["Now"].into_iter().chain(own("I am Sam")).chain(["Now the other"]);
        first.chain(own("I am Alex")).chain(["Go on"]).collect()
    };
    let done = vec!["Now", "I am Sam", "Done", "Go on", "Go on"];
    [vec!["Another time"], vec!["Skip it this time"], whole("Yes"), whole("No"), whole("Pass"), done]
}

fn minutes_of(page: &str) -> Place {
    Place::Stop(Position { chapter: page.into(), stop: Stop::PrivateMinutes })
}

fn choose_all(house: &mut House, labels: &[&str]) {
    labels.iter().for_each(|label| house.choose(label));
}

#[test]
fn the_folder_is_byte_equal_whatever_became_of_the_private_minutes_and_of_every_answer() {
    let mut house = set_up();
    let before = bytes(&house.folder());
    let left = minutes().map(|ways| {
        house.restore(&before);
        house.choose("Both of us");
        house.send(Request::Go(minutes_of("listening-actively")).into());
        let opened = bytes(&house.folder());
        choose_all(&mut house, &ways[..ways.len() - 1]);
        assert!(bytes(&house.folder()) == opened, "{ways:?}");
        choose_all(&mut house, &ways[ways.len() - 1..]);
        assert_eq!(house.title(), "Listening actively");
        house.reopen();
        bytes(&house.folder())
    });
    assert!(left.iter().all(|bytes| *bytes == left[0]) && left[0] != before, "only that it was offered");
}

#[test]
fn setting_up_keeps_nothing_of_the_private_minutes() {
    let places = minutes().map(|ways| {
        let mut house = House::new();
        choose_all(&mut house, &["Go on", "Go on", "Two of us"]);
        ["Sam", "Alex"].into_iter().for_each(|name| house.write(name));
        let before = bytes(&house.folder());
        choose_all(&mut house, &ways);
        assert_eq!(house.title(), "A first evening");
        // The next page is remembered, and so is how far the folder was read.
        let ends = |end: &'static str| move |(path, _): &(PathBuf, Vec<u8>)| path.ends_with(end);
        let words = |files: &[(PathBuf, Vec<u8>)]| {
            let files = files.iter().filter(|file| !ends("ui.json")(file) && !ends("seen.json")(file));
            files.cloned().collect::<Vec<_>>()
        };
        let after = bytes(&house.folder());
        assert!(words(&after) == words(&before), "{ways:?}");
        after.into_iter().filter(ends("ui.json")).map(|(_, place)| place).collect::<Vec<_>>()
    });
    assert!(places.iter().all(|place| *place == places[0]), "whatever was chosen");
}

#[test]
fn line_by_line_an_empty_line_passes_and_every_answer_leaves_the_same_bytes() {
    let mut house = set_up();
    let before = bytes(&house.folder());
    let whole = |answer: &str| {
        let own = format!("1\nspace\n{}g\n", format!("{answer}\n").repeat(7));
        format!("{own}{own}g\n")
    };
    let left = ["3\n".to_owned(), whole(""), whole("1"), whole("2")].map(|lines| {
        house.restore(&before);
        house.choose("Both of us");
        house.send(Request::Go(minutes_of("listening-actively")).into());
        let said = house.talk((lines + "q\n").as_bytes());
        assert!(house.ended() && !said.contains("That is not one of the choices"), "{said}");
        house.reopen();
        (bytes(&house.folder()), said.split_whitespace().collect::<Vec<_>>().join(" "))
    });
    assert!(left.iter().all(|(bytes, _)| *bytes == left[0].0), "skipped, passed, all no, all yes");
    let [_, (_, passed), (_, no), (_, yes)] = left;
    let warned = |said: &str| said.contains("If you are afraid");
    assert!(!warned(&passed) && !warned(&no) && warned(&yes), "passing is no yes");
    let (before, _) = passed.split_once("Am I sometimes afraid").unwrap();
    assert!(before.contains("what is read out here stays in this window"), "{before}");
}

#[test]
fn the_folder_is_byte_equal_whatever_a_question_of_which_nothing_is_kept_was_answered() {
    let mut house = set_up();
    house.choose("Sam");
    let before = bytes(&house.folder());
    let guide = Guide::bundled();
    let outline = &guide.outline;
    let chapters = outline.walk().chain(&outline.checkin).map(|id| guide.chapter(id).unwrap());
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
