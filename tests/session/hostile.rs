//! Words that no terminal should obey, and words that are very long: kept as typed, shown as harmless.

use crate::{doors::set_up, house::House};
use trustpath::{
    app::Message,
    journey::position::{Position, Stop},
    page::Ask,
    private::Private,
    session::{Place, Request},
};

const HOSTILE: [&str; 9] = [
    "\u{1b}[2J\u{1b}]0;gone\u{7}\u{9b}31m",
    "\u{202e}right to left\u{202c} \u{2066}isolated\u{2069}",
    "𝄞 𠜎 🏳️‍🌈 👩‍👩‍👧‍👦 e\u{301}\u{301}\u{301}",
    "العربية ו עברית und 中文",
    "\0\u{1}\u{7f}\u{85}\u{2028}\u{feff}",
    ".\n..\n. .",
    "{\"v\":1,\"n\":1}\n\",\"sum\":\"00000000\"}",
    "  blank before\n\n\nand after  \n",
    "\t\u{200b}\u{ad}",
];

fn question() -> Message {
    let stop = Stop::Question("what-trust-is.lean".into());
    Request::Go(Place::Stop(Position { chapter: "what-trust-is".into(), stop })).into()
}

fn answer(house: &House) -> Private {
    let (_, answer) = house
        .session()
        .journey
        .of_kind("answer")
        .find_map(|record| house.session().journey.answer(&record.id))
        .expect("an answer was kept");
    answer.words.clone()
}

#[test]
fn hostile_words_are_kept_as_typed_and_shown_as_harmless() {
    let mut house = set_up();
    house.choose("Sam");
    for words in HOSTILE {
        house.send(question());
        if !matches!(house.page().ask, Ask::Write(_)) {
            house.choose("Change it");
        }
        house.write(words);
        house.reopen();
        house.choose("Sam");
        assert_eq!(answer(&house).expose(), words);
        house.send(question());
        let obeyed = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!house.prose().contains(obeyed), "{:?}", house.prose());
    }
}

#[test]
fn a_text_of_one_mebibyte_is_kept_and_a_longer_one_stays_in_hand() {
    let mut house = set_up();
    house.choose("Sam");
    let long = "so much to say ".repeat(1 << 17)[..1 << 20].to_owned();
    house.send(question());
    house.write(&long);
    house.reopen();
    house.choose("Sam");
    assert!(answer(&house).expose() == long);

    house.send(Request::Go(Place::Journal).into());
    house.choose("Write a note");
    let words = long + "!";
    let Ask::Write(field) = house.page().ask else { panic!("a note to write") };
    house.type_into(&field.key, &words);
    house.write(&words);
    assert_eq!(house.title(), "This did not work");
    house.reopen();
    house.choose("Sam");
    let Ask::Write(found) = house.page().ask else { panic!("what could not be kept is still a draft") };
    assert!(found.words.expose() == words);
}
