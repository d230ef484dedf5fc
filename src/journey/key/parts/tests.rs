use std::collections::BTreeSet;

use proptest::{option, prelude::*, sample};

use super::*;
use crate::journey::{Body, key::Id};

const UUID: &str = "0190a3b2-0000-7000-8000-000000000001";

fn uuid() -> Uuid {
    UUID.parse().unwrap()
}

fn day() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

#[test]
fn every_kind_is_written_as_it_always_was() {
    let plan = Id::plan(PlanKind::Promise, uuid());
    let (question, page, part) = ("listening-actively.q1", "listening-actively", "listening-actively.turns");
    for (id, text) in [
        (Id::couple(), "couple"),
        (Id::guide(), "guide"),
        (Id::seat(Seat::First), "seat/first"),
        (Id::breach(uuid()), "breach/0190a3b2-0000-7000-8000-000000000001"),
        (Id::answer(question, None, 1, By::First), "answer/listening-actively.q1/-/1/first"),
        (
            Id::answer("owning-up.account.act", Some(uuid()), 2, By::Both),
            "answer/owning-up.account.act/0190a3b2-0000-7000-8000-000000000001/2/both",
        ),
        (Id::progress(page, None, 1, Seat::Second), "progress/listening-actively/-/1/second"),
        (Id::note(uuid()), "note/0190a3b2-0000-7000-8000-000000000001"),
        (plan.clone(), "promise/0190a3b2-0000-7000-8000-000000000001"),
        (
            Id::mark(&plan, day(), By::Second),
            "mark/promise/0190a3b2-0000-7000-8000-000000000001/2026-11-22/second",
        ),
        (Id::consent(&plan, Seat::First), "consent/promise/0190a3b2-0000-7000-8000-000000000001/first"),
        (Id::checkin(day(), By::Both), "checkin/2026-11-22/both"),
        (Id::brought(day(), Seat::First), "brought/2026-11-22/first"),
        (Id::replay(uuid()), "replay/0190a3b2-0000-7000-8000-000000000001"),
        (Id::look_back(By::Both), "lookback/both"),
        (Id::next_date(By::First), "next/first"),
        (Id::practised(part, None, 1, day()), "practised/listening-actively.turns/-/1/2026-11-22"),
        (Id::pause(uuid()), "pause/0190a3b2-0000-7000-8000-000000000001"),
        (Id::pick("reflection", &plan), "pick/reflection/promise/0190a3b2-0000-7000-8000-000000000001"),
        (Id::approval("reflection", Seat::Second), "approval/reflection/second"),
    ] {
        assert_eq!(id.as_str(), text);
        assert!(!matches!(id.parts(), IdParts::Unknown(_)), "{text}");
        assert_eq!(Id::from(id.parts()), id);
    }
    for sort in PlanKind::ALL {
        assert_eq!(Id::plan(sort, uuid()).as_str(), format!("{}/{UUID}", sort.name()));
    }
}

#[test]
fn an_id_that_is_written_in_another_way_is_kept_and_not_known() {
    for text in [
        "",
        "/",
        "couple/",
        "seat/third",
        "mood/0190a3b2-0000-7000-8000-000000000001",
        "note/0190A3B2-0000-7000-8000-000000000001",
        "note/0190a3b2000070008000000000000001",
        "answer/listening-actively.q1/-/01/first",
        "answer/listening-actively.q1/-/+1/first",
        "answer/listening-actively.q1/-/1/first/more",
        "checkin/2026-11-2/both",
        "checkin/2026-11-22/",
        "sealed/0190a3b2-0000-7000-8000-000000000001",
    ] {
        assert_eq!(IdParts::from(text), IdParts::Unknown(text));
        assert_eq!(IdParts::from(text).to_string(), text);
    }
}

#[test]
fn every_kind_of_record_has_an_id_and_every_id_a_kind() {
    let sorts = PlanKind::ALL.map(PlanKind::name);
    let [ids, bodies] = [KINDS, Body::KINDS].map(|kinds| kinds.iter().copied().collect::<BTreeSet<_>>());
    assert_eq!(ids, bodies);
    for kind in ids.into_iter().chain(sorts) {
        assert!(Body::parse(kind, "").is_some(), "{kind}");
    }
}

fn seats() -> impl Strategy<Value = Seat> {
    sample::select(&Seat::BOTH[..])
}

fn authors() -> impl Strategy<Value = By> {
    sample::select(&[By::First, By::Second, By::Both][..])
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..3_000_000).prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).unwrap())
}

prop_compose! {
    fn walks()(breach in option::of(any::<u128>()), round: u32) -> (Option<Uuid>, u32) {
        (breach.map(Uuid::from_u128), round)
    }
}

proptest! {
    #[test]
    fn parts_of_any_kind_read_back_as_they_were(
        name in "[a-z.é-]{0,12}",
        id in "[a-z/.-]{0,12}",
        (breach, round) in walks(),
        (seat, by, on) in (seats(), authors(), days()),
        (sort, uuid) in (sample::select(&PlanKind::ALL[..]), any::<u128>()),
    ) {
        let (name, inner, uuid) = (name.as_str(), id.as_str(), Uuid::from_u128(uuid));
        for parts in [
            IdParts::Couple,
            IdParts::Seat(seat),
            IdParts::Breach(uuid),
            IdParts::Answer { question: name, breach, round, by },
            IdParts::Progress { chapter: name, breach, round, seat },
            IdParts::Note(uuid),
            IdParts::Plan { sort, id: uuid },
            IdParts::Mark { of: inner, on, by },
            IdParts::Consent { to: inner, seat },
            IdParts::Checkin { on, by },
            IdParts::Brought { on, seat },
            IdParts::Replay(uuid),
            IdParts::LookBack(by),
            IdParts::NextDate(by),
            IdParts::Practised { part: name, breach, round, on },
            IdParts::Pause(uuid),
            IdParts::Pick { summary: name, item: inner },
            IdParts::Approval { summary: name, seat },
        ] {
            let text = parts.to_string();
            prop_assert_eq!(IdParts::from(&*text), parts);
        }
    }

    #[test]
    fn any_text_comes_back_to_the_letter(
        kind in "(couple|seat|answer|progress|mark|consent|checkin|practised|pick|promise|[a-z]{0,5})",
        rest in "(/?(first|both|-|1|2026-11-22|[+]1|0190a3b2-0000-7000-8000-000000000001|[ -~é]{0,6})){0,6}",
    ) {
        let text = format!("{kind}{rest}");
        prop_assert_eq!(IdParts::from(&*text).to_string(), &*text);
    }
}
