//! First minutes and doors: the ways in which people begin, and sit down where they stand.

use crate::{
    act::offered,
    couple::nth,
    house::{House, bytes},
};
use trustpath::{
    app::Message,
    journey::{
        couple::Here,
        position::{Position, Stop},
    },
    page::{Ask, Value},
    session::{Place, Request},
};

impl House {
    /// Chooses what a label begins with.
    pub fn choose(&mut self, label: &str) {
        let page = self.page();
        let nth = nth(&page, label).unwrap_or_else(|| panic!("no {label:?} in\n{}", self.prose()));
        self.send(offered(&page, nth).does.clone().into());
    }

    /// Writes into the field that is shown, and keeps it.
    pub fn write(&mut self, words: &str) {
        let ask = self.page().ask;
        assert!(matches!(ask, Ask::Write(_)), "nothing to write in\n{}", self.prose());
        self.send(ask.answer(Value::Words(words.into())).into());
    }

    pub fn title(&self) -> String {
        self.page().title
    }
}

#[test]
fn going_back_from_the_rehearsal_does_not_close_the_way_to_it() {
    let mut house = House::new();
    for label in ["Go on", "Back", "Go on"] {
        house.choose(label);
    }
    assert_eq!(house.title(), "Leaving fast");
}

/// Two people who were welcomed and set up, and named nothing. They are asked who is here.
pub fn set_up() -> House {
    let mut house = House::new();
    for label in ["Go on", "Go on", "Two of us"] {
        house.choose(label);
    }
    for name in ["Sam", "Alex"] {
        house.write(name);
    }
    for label in ["Skip it this time", "The whole path", "Who is here"] {
        house.choose(label);
    }
    house
}

#[test]
fn two_who_have_set_up_come_to_the_path() {
    for (who, here) in [("Sam", Here::First), ("Alex", Here::Second), ("Both", Here::Both)] {
        let mut house = set_up();
        house.choose(who);
        assert_eq!(house.title(), "Your path");
        assert_eq!(house.session().who(), here);
    }
}

#[test]
fn whoever_changes_seats_comes_back_to_where_they_worked() {
    let mut house = set_up();
    for label in [
        "Sam",
        "Taking responsibility",
        "Owning up",
        "Back",
        "Back",
        "Journal",
        "Back",
        "Consistency and reliability",
        "Back",
        "Who is here",
    ] {
        house.choose(label);
    }
    house.choose("Alex");
    house.choose("Seeking professional help");
    for (who, title) in [("Sam", "Your path"), ("Alex", "Seeking professional help"), ("Sam", "Your path")] {
        house.send(Request::Go(Place::Seats).into());
        house.choose(who);
        assert_eq!(house.title(), title);
    }
}

#[test]
fn who_is_here_is_asked_in_the_middle_of_a_sentence_and_leads_back_to_it() {
    let mut house = set_up();
    house.choose("Sam");
    let stop = Stop::Question("listening-actively.stop".into());
    let place = Place::Stop(Position { chapter: "listening-actively".into(), stop });
    house.send(Request::Go(place).into());
    let asked = house.page().ask.key().clone();
    for back in ["Sam, alone", "Back to where you were"] {
        house.type_into(&asked, "half a sentence");
        house.choose("Who is here");
        house.choose(back);
        let Ask::Write(field) = house.page().ask else { panic!("{}", house.prose()) };
        assert_eq!((field.key, field.words.expose()), (asked.clone(), "half a sentence"));
    }
    house.choose("Who is here");
    house.choose("Alex, alone");
    assert!(house.title() == "Your path" && !house.prose().contains("half a sentence"));
}

#[test]
fn a_door_leads_whoever_sits_down_to_what_is_behind_it() {
    let mut house = set_up();
    house.choose("Both");
    let stop = Stop::Question("what-trust-is.lean".into());
    house.send(Request::Go(Place::Stop(Position { chapter: "what-trust-is".into(), stop })).into());
    assert!(house.prose().contains("Each of you answers this alone."));
    house.choose("Alex is here alone");
    assert!(matches!(house.page().ask, Ask::Write(_)));
    assert_eq!(house.session().here, Some(Here::Second));
}

#[test]
fn one_alone_names_what_happened_and_a_second_person_may_join() {
    let mut house = House::new();
    for label in ["Go on", "Go on", "I am alone here"] {
        house.choose(label);
    }
    house.write("Sam");
    for label in ["Skip this", "Go on", "The whole path", "What broke trust", "Name something", "Go on"] {
        house.choose(label);
    }
    house.write("the loan");
    assert_eq!(house.session().here, Some(Here::First));
    house.reopen();
    assert_eq!(house.title(), "What broke trust");
    assert!(house.prose().contains("the loan"));
    for label in ["Back", "Back", "All pages", "Change names", "Two of us", "Go on"] {
        house.choose(label);
    }
    house.write("Alex");
    house.choose("Skip it this time");
    assert_eq!(house.title(), "A first evening");
    for label in ["The whole path", "Who is here", "Alex"] {
        house.choose(label);
    }
    assert_eq!(house.session().who(), Here::Second);
}

#[test]
fn a_half_written_text_is_there_again_after_a_kill() {
    let mut house = set_up();
    house.choose("Sam");
    let here =
        |stop: Stop, chapter: &str| Request::Go(Place::Stop(Position { chapter: chapter.into(), stop }));
    let way = [
        (here(Stop::Question("what-trust-is.lean".into()), "what-trust-is"), vec![]),
        (here(Stop::Part("promise".into()), "keeping-promises"), vec!["Go on", "Fill in: What I will do"]),
        (Request::Go(Place::Journal), vec!["Write a note"]),
        (Request::Go(Place::Breaches), vec!["Name something", "Go on"]),
        (Request::Go(Place::Setup), vec!["Two of us", "Change it"]),
    ];
    for (message, labels) in way {
        house.send(message.into());
        labels.into_iter().for_each(|label| house.choose(label));
        let Ask::Write(field) = house.page().ask else { panic!("nothing to write in\n{}", house.prose()) };
        house.type_into(&field.key, "half a sen");
        house.reopen();
        house.choose("Sam");
        let Ask::Write(found) = house.page().ask else { panic!("not found again\n{}", house.prose()) };
        assert_eq!((found.key, found.words), (field.key, "half a sen".into()));
        house.write("half a sentence, and the rest");
    }
}

#[test]
fn what_was_emptied_on_purpose_does_not_come_back() {
    let mut house = set_up();
    house.choose("Sam");
    let stop = Stop::Question("what-trust-is.lean".into());
    let question = Request::Go(Place::Stop(Position { chapter: "what-trust-is".into(), stop }));
    house.send(question.clone().into());
    let Ask::Write(field) = house.page().ask else { panic!("nothing to write in") };
    house.type_into(&field.key, "better not");
    house.send(Message::Drafted { key: field.key.clone(), words: "better not".into() });
    house.write("");
    for _ in 0..2 {
        house.send(question.clone().into());
        let Ask::Write(field) = house.page().ask else { panic!("nothing to write in") };
        assert!(field.words.is_blank());
        house.reopen();
        house.choose("Sam");
    }
    assert!(
        bytes(&house.folder()).iter().all(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("better"))
    );
}

#[test]
fn names_are_changed_by_somebody_who_sits() {
    let mut house = set_up();
    house.choose("Sam");
    house.reopen();
    assert!(nth(&house.page(), "Change names").is_none(), "nobody sits who could write it down");
    house.choose("Alex");
    for label in ["All pages", "Change names", "Two of us", "Change it"] {
        house.choose(label);
    }
    house.write("Samira");
    house.choose("Go on");
    house.reopen();
    assert!(house.prose().contains("Samira, alone"));
}
