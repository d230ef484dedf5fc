//! Every draft has a door: it leads to the page that asks for the very field, with the very words in it.

mod guide;

use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::{
    guide::{Chapter, Keep, Part, PartKind, PlanKind, THINGS, Who},
    journey::{
        breach::{Breach, State as Standing},
        checkin::{self, Rating, Ratings},
        consent::{Consent, Said},
        couple::Seats,
        journey_builder::SPRING,
        key::{By, DraftField, DraftKey, Id, PlanField, Seat, Visibility},
        mark::{How, Mark},
        note::Note,
        plan::Plan,
        position::{Audience, Entry},
        record::Body,
        setback::{Came, Replay},
    },
    session::door::door,
};

const WORDS: &str = "half a sentence";

/// An example: the draft, its place, and its journey.
struct Example {
    name: String,
    told: fn() -> JourneyBuilder,
    here: Here,
    key: DraftKey,
    words: &'static str,
}

/// Fields whose door does not lead to them yet.
const PENDING: [&str; 0] = [];

/// Why the door of a draft does not lead to its field; none where it does.
fn failure(example: &Example) -> Option<String> {
    let mut harness = Harness::of((example.told)(), example.here, Place::Path);
    harness.app.session.drafted(example.key.clone(), example.words.into());
    let Some(door) = door(&harness.app.session, &example.key) else { return Some("no door".to_owned()) };
    assert!(!door.about.is_empty() && !door.about.contains(WORDS), "{}", door.about);
    harness.hear(Request::GoOn(example.key.clone()));
    let found = match harness.page().ask {
        Ask::Write(field) if field.key == example.key => field.words.expose() == example.words,
        Ask::Rates(rates) if rates.key == example.key => {
            rates.given == checkin::of_draft(&example.words.into())
        }
        _ => false,
    };
    (!found).then(|| harness.prose())
}

/// The names of those whose doors do not lead to them.
fn fail(examples: impl IntoIterator<Item = Example>) -> Vec<String> {
    let failing = examples.into_iter().filter_map(|example| Some((failure(&example)?, example)));
    failing
        .filter(|(_, example)| !PENDING.contains(&&*example.name))
        .map(|(why, example)| format!("{} {:?} {}\n{why}", example.name, example.here, example.key))
        .collect()
}

const BREACH: Uuid = Uuid::from_u128(2);
const REPLAY: Uuid = Uuid::from_u128(3);
const NOTE: Uuid = Uuid::from_u128(4);

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn plan_id(sort: PlanKind) -> Id {
    Id::plan(sort, Uuid::from_u128(7))
}

fn told(sort: PlanKind, vis: Visibility, written: (&str, &str, &str)) -> JourneyBuilder {
    let mut told = JourneyBuilder::hurt_and_broke();
    told.plan(&plan_id(sort), By::First, vis, written, Plan::default());
    told
}

fn promised() -> JourneyBuilder {
    told(PlanKind::Promise, Visibility::Private, ("keeping-promises.promise", "act", "the bins"))
}

fn marked(how: How) -> JourneyBuilder {
    let mut told = promised();
    told.mark(&plan_id(PlanKind::Promise), "2026-11-22", By::First, Visibility::Private, Mark::of(how));
    told
}

fn asked() -> JourneyBuilder {
    let mut told =
        told(PlanKind::Request, Visibility::Shared, ("clarifying-expectations.requests", "what", "a call"));
    let consent = Consent::of(Said::NotNow);
    let id = Id::consent(&plan_id(PlanKind::Request), Seat::Second);
    told.write(id, By::Second, Visibility::Shared, Body::Consent(consent));
    told
}

fn noted() -> JourneyBuilder {
    let mut told = JourneyBuilder::two();
    told.write(Id::note(NOTE), By::First, Visibility::Private, Body::Note(Note::of("before")));
    told
}

fn looked_back() -> JourneyBuilder {
    let mut told = told(PlanKind::Setback, Visibility::Shared, ("setback-plan.plan", "say", "I say so"));
    let replay = Replay::of(today(), Came::Slip);
    told.write(Id::replay(REPLAY), By::First, Visibility::Private, Body::Replay(replay));
    told
}

fn named() -> JourneyBuilder {
    let mut told = JourneyBuilder::two();
    let breach = Breach { name: "the spring".into(), ..Breach::new(vec![], Standing::Open) };
    told.write(Id::breach(SPRING), By::First, Visibility::Shared, Body::Breach(breach));
    told
}

#[test]
fn of_two_half_written_boxes_of_a_part_each_is_found_again() {
    let boxes = ["signs", "dates"]
        .map(|name| DraftKey::whole(&Id::answer(&format!("setback-plan.signs.{name}"), None, 1, By::First)));
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::First, Place::Path);
    for key in &boxes {
        harness.app.session.drafted(key.clone(), WORDS.into());
    }
    for key in boxes {
        harness.hear(Request::GoOn(key.clone()));
        assert_eq!(*harness.page().ask.key(), key, "{}", harness.prose());
    }
}

/// One example of each kind of field that no page of the guide asks.
fn examples() -> Vec<Example> {
    use {DraftField::*, Here::*};
    let example = |name: &str, told, here, key, words| Example { name: name.into(), told, here, key, words };
    let field =
        |name, told, here, id: &Id, field| example(name, told, here, DraftKey::field(id, field), WORDS);
    let mark = Id::mark(&plan_id(PlanKind::Promise), today(), By::First);
    let promise = |field| Plan { part: "keeping-promises.promise", field };
    let line =
        |name, told, here, by, line| example(name, told, here, DraftKey::checkin_line(by, line), WORDS);
    let numbers = checkin::as_draft(&Ratings::from([("check-in.safe".into(), Rating::new(7))]));
    let numbers: &'static str = Box::leak(numbers.expose().to_owned().into_boxed_str());
    let two: fn() -> JourneyBuilder = JourneyBuilder::two;
    let own = DraftKey::field(&Id::checkin(today(), By::First), Numbers);
    vec![
        field("a new note", two, First, &Id::note(NOTE), Whole),
        field("a new note of both", two, Both, &Id::note(NOTE), Whole),
        field("a note", noted, First, &Id::note(NOTE), Whole),
        field("a name", two, First, &Id::seat(Seat::First), Whole),
        field("the other name", two, First, &Id::seat(Seat::Second), Whole),
        field("a new breach", two, First, &Id::breach(BREACH), Name),
        field("the name of a breach", named, First, &Id::breach(SPRING), Name),
        field("a sentence of a breach", named, First, &Id::breach(SPRING), Sentence(0)),
        field("a line about a promise", || marked(How::Kept), First, &mark, Words),
        field("what was missed", || marked(How::Missed), First, &mark, Words),
        field("a repair", || marked(How::Missed), First, &mark, Repair),
        field("where a promise is moved", promised, First, &mark, MovedTo),
        field("a promise", promised, First, &plan_id(PlanKind::Promise), promise(PlanField::Box("act"))),
        field("the day of a promise", promised, First, &plan_id(PlanKind::Promise), promise(PlanField::When)),
        field("a rhythm", promised, First, &plan_id(PlanKind::Promise), promise(PlanField::Every(7))),
        field("a reason", asked, Both, &Id::consent(&plan_id(PlanKind::Request), Seat::Second), Reason),
        field("the fact of a look back", looked_back, First, &Id::replay(REPLAY), Fact),
        field("what helped", looked_back, First, &Id::replay(REPLAY), Did),
        field("a line of the plan", looked_back, First, &Id::replay(REPLAY), Line("say")),
        example("numbers", two, First, own, numbers),
        line("a line of one's own", two, First, By::First, "check-in.better"),
        line("thanks", two, Both, By::Both, "check-in.thanks.said.first"),
        line("a wish", two, Both, By::Both, "check-in.wish.wish.second"),
        line("a tiny promise", two, Both, By::Both, "check-in.wish.act.first"),
    ]
}

#[test]
fn every_other_kind_of_field_is_found_again() {
    let failing = fail(examples());
    assert_eq!(failing, [""; 0], "{}", failing.join("\n\n"));
}

#[test]
fn words_of_a_page_that_asks_no_more_are_read_and_kept_as_a_note() {
    for key in [
        "answer/what-trust-is.of-old/-/1/first",
        "answer/no-such-page.lean/-/1/first",
        "answer/understanding-the-impact.unsaid/00000000-0000-0000-0000-000000000009/1/first",
        "diary/2029-01-01#mood",
    ] {
        let key = DraftKey::from(key);
        let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::First, Place::Path);
        harness.app.session.drafted(key.clone(), WORDS.into());
        assert_eq!(door(&harness.app.session, &key), None, "{key}");
        harness.hear(Request::Go(Place::Journal));
        harness.choose("Half-written: words that no page asks for now");
        assert!(harness.prose().contains(WORDS), "{}", harness.prose());
        harness.choose("Keep them as a note");
        assert!(harness.prose().contains(WORDS), "{}", harness.prose());
        let saved = harness.saved.last().unwrap();
        assert_eq!((saved.id.kind(), saved.by, saved.vis), ("note", By::First, Visibility::Private));
        assert_eq!(harness.app.session.drafts.len(), 0);
    }
}
