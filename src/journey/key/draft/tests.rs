use proptest::{prelude::*, sample};
use uuid::Uuid;

use super::*;
use crate::{guide::PlanKind, journey::key::Seat};

fn uuid() -> Uuid {
    "0190a3b2-0000-7000-8000-000000000001".parse().unwrap()
}

fn promise() -> Id {
    Id::plan(PlanKind::Promise, uuid())
}

#[test]
fn every_key_is_written_as_it_always_was() {
    let day = "2026-11-22".parse().unwrap();
    let (mark, part) = (Id::mark(&promise(), day, By::First), "keeping-promises.promise");
    let (breach, replay) = (Id::breach(uuid()), Id::replay(uuid()));
    let answer = Id::answer("listening-actively.q1", None, 1, By::First);
    for (id, field, text) in [
        (&answer, DraftField::Whole, "answer/listening-actively.q1/-/1/first"),
        (&Id::note(uuid()), DraftField::Whole, "note/0190a3b2-0000-7000-8000-000000000001"),
        (&Id::seat(Seat::Second), DraftField::Whole, "seat/second"),
        (&Id::checkin(day, By::First), DraftField::Numbers, "checkin/2026-11-22/first#numbers"),
        (
            &Id::consent(&Id::plan(PlanKind::Request, uuid()), Seat::Second),
            DraftField::Reason,
            "consent/request/0190a3b2-0000-7000-8000-000000000001/second#reason",
        ),
        (&mark, DraftField::MovedTo, "mark/promise/0190a3b2-0000-7000-8000-000000000001/2026-11-22/first#to"),
        (
            &mark,
            DraftField::Words,
            "mark/promise/0190a3b2-0000-7000-8000-000000000001/2026-11-22/first#words",
        ),
        (
            &mark,
            DraftField::Repair,
            "mark/promise/0190a3b2-0000-7000-8000-000000000001/2026-11-22/first#repair",
        ),
        (&breach, DraftField::Name, "breach/0190a3b2-0000-7000-8000-000000000001#name"),
        (&breach, DraftField::Sentence(0), "breach/0190a3b2-0000-7000-8000-000000000001#sentence0"),
        (&replay, DraftField::Fact, "replay/0190a3b2-0000-7000-8000-000000000001#fact"),
        (&replay, DraftField::Did, "replay/0190a3b2-0000-7000-8000-000000000001#did"),
        (&replay, DraftField::Line("first"), "replay/0190a3b2-0000-7000-8000-000000000001#line.first"),
        (
            &promise(),
            DraftField::Plan { part, field: PlanField::Box("act") },
            "promise/0190a3b2-0000-7000-8000-000000000001#keeping-promises.promise.act",
        ),
        (
            &promise(),
            DraftField::Plan { part, field: PlanField::When },
            "promise/0190a3b2-0000-7000-8000-000000000001#keeping-promises.promise.@when",
        ),
        (
            &promise(),
            DraftField::Plan { part, field: PlanField::Every(7) },
            "promise/0190a3b2-0000-7000-8000-000000000001#keeping-promises.promise.@every-7",
        ),
        (
            &promise(),
            DraftField::Plan { part, field: PlanField::Review },
            "promise/0190a3b2-0000-7000-8000-000000000001#keeping-promises.promise.@review",
        ),
    ] {
        let key = DraftKey::field(id, field);
        assert_eq!(key.as_str(), text);
        assert_eq!(DraftKey::from(text).parts(), DraftParts::Field { id: id.as_str(), field }, "{text}");
        assert_eq!(DraftKey::from(text).record().as_ref(), Some(id));
    }
}

#[test]
fn a_line_of_a_check_in_has_no_day_and_belongs_to_no_record_yet() {
    for (by, line, text) in [
        (By::First, "check-in.good", "checkin/first#check-in.good"),
        (By::Both, "check-in.thanks.words.second", "checkin/both#check-in.thanks.words.second"),
    ] {
        let key = DraftKey::checkin_line(by, line);
        assert_eq!((key.as_str(), key.record()), (text, None));
        assert_eq!(key.parts(), DraftParts::CheckinLine { by, line });
    }
}

#[test]
fn where_no_draft_is_kept_the_key_is_empty() {
    assert_eq!(DraftKey::default().parts(), DraftParts::Nowhere);
    assert_eq!(DraftKey::from(DraftParts::Nowhere).as_str(), "");
}

#[test]
fn a_key_that_is_written_in_another_way_is_kept_and_not_known() {
    for text in [
        "note",
        "note/left",
        "note/0190a3b2-0000-7000-8000-000000000001#",
        "breach/0190a3b2-0000-7000-8000-000000000001",
        "breach/0190a3b2-0000-7000-8000-000000000001#sentence01",
        "promise/0190a3b2-0000-7000-8000-000000000001#p.@every-007",
        "checkin/2026-11-22/first#number",
        "checkin/first",
    ] {
        let key = DraftKey::from(text);
        assert_eq!((key.parts(), key.record()), (DraftParts::Unknown(text), None));
        assert_eq!(key.to_string(), text);
    }
}

proptest! {
    #[test]
    fn a_key_of_any_field_reads_back_as_it_was(
        id in any::<u128>().prop_map(Uuid::from_u128),
        by in sample::select(&[By::First, By::Second, By::Both][..]),
        name in "[a-z-]{0,9}",
        part in "[a-z-]{0,9}[.][a-z-]{0,9}",
        nth: usize,
        days: u16,
    ) {
        use DraftField::*;
        let (name, part) = (name.as_str(), part.as_str());
        let plan = Id::plan(PlanKind::Ritual, id);
        let mark = Id::mark(&plan, Default::default(), by);
        let of_plan = [PlanField::Box(name), PlanField::When, PlanField::Every(days), PlanField::Review];
        let fields = of_plan.map(|field| (&plan, Plan { part, field })).into_iter();
        let fields = fields.chain([MovedTo, Words, Repair].map(|field| (&mark, field)));
        let (breach, replay, note) = (Id::breach(id), Id::replay(id), Id::note(id));
        let fields = fields.chain([Name, Sentence(nth)].map(|field| (&breach, field)));
        let fields = fields.chain([Fact, Did, Line(name)].map(|field| (&replay, field)));
        for (id, field) in fields.chain([(&note, Whole)]) {
            let parts = DraftParts::Field { id: id.as_str(), field };
            let text = parts.to_string();
            prop_assert_eq!(DraftParts::from(&*text), parts);
        }
        let line = DraftParts::CheckinLine { by, line: part };
        let text = line.to_string();
            prop_assert_eq!(DraftParts::from(&*text), line);
    }

    #[test]
    fn any_text_comes_back_to_the_letter(
        id in "(checkin|replay|breach|note|promise|mark)?/?(first|0190a3b2-0000-7000-8000-000000000001|[ -~é]{0,6})",
        field in "#?(name|sentence|line|to|numbers|[a-z]{0,3})?[.]?(@when|@every-|@review)?[0-9]{0,3}",
    ) {
        let text = format!("{id}{field}");
        prop_assert_eq!(DraftParts::from(&*text).to_string(), &*text);
    }
}
