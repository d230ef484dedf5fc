//! Every way out of a practice, and what the page behind it says.

use crate::{
    guide::{Chapter, Guide, Kind},
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        position::Stop,
        record::{By, Visibility},
    },
    page::{Does, Key},
    screens::tests::{Harness, question, stop},
    session::{Place, Request},
};

const MOST: usize = 12;

fn sittings() -> [(JourneyBuilder, Here); 4] {
    let two = JourneyBuilder::hurt_and_broke;
    let solo = JourneyBuilder::by(Seats::One);
    [(two(), Here::First), (two(), Here::Second), (two(), Here::Both), (solo, Here::First)]
}

fn practices(guide: &Guide) -> Vec<&Chapter> {
    let pages = guide.outline.walk().chain(guide.outline.more()).filter_map(|id| guide.chapter(id));
    pages.filter(|chapter| chapter.head.kind == Kind::Practice).collect()
}

/// The lines between the title and the choices.
fn body(harness: &Harness) -> Vec<String> {
    let prose = harness.prose();
    let (body, _) = prose.split_once("\n\n1. ").expect("choices");
    body.lines().skip(1).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn said(harness: &Harness) -> String {
    body(harness).join(" ")
}

/// A closing page says something, briefly, and has a way on, a way back and a way out.
fn closes(harness: &Harness, left: &str) {
    let page = harness.page();
    assert_eq!(page.title, "Enough for now", "{left}:\n{}", harness.prose());
    let lines = body(harness);
    assert!((2..=MOST).contains(&lines.len()), "{left}: {} lines\n{}", lines.len(), harness.prose());
    let leads = |key: Key| page.choice(key.letter()).is_some();
    assert!([Key::On, Key::Back, Key::Leave].into_iter().all(leads), "{left}: {page:?}");
    let quits = page.choices.iter().find(|choice| choice.key == Key::Leave).map(|choice| &choice.does);
    assert_eq!(quits, Some(&Does::Ask(Request::Quit)));
}

#[test]
fn every_way_out_of_a_practice_is_closed() {
    let guide = Guide::bundled();
    let practices = practices(&guide);
    for (told, here) in sittings() {
        let mut harness = Harness::of(told, here, Place::Path);
        for chapter in &practices {
            for part in &chapter.head.parts {
                harness.hear(Request::Go(stop(&chapter.head.id, Stop::Part(part.id.clone()))));
                if harness.offers("Stop kindly here") {
                    harness.choose("Stop kindly here");
                    closes(&harness, &format!("{here:?} stops at {}.{}", chapter.head.id, part.id));
                }
            }
            if chapter.head.own {
                continue;
            }
            for answer in ["Not now", "Not for us", "Not yet", "Yes, it has"] {
                harness.hear(Request::Go(stop(&chapter.head.id, Stop::Done)));
                let asked = harness.offers(answer);
                while harness.offers(answer) {
                    harness.choose(answer);
                }
                if asked {
                    closes(&harness, &format!("{here:?} says {answer} to {}", chapter.head.id));
                }
            }
        }
    }
}

#[test]
fn the_last_part_that_is_for_one_alone_is_closed_with_what_waits_for_both() {
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Second, Place::Path);
    let guide = Guide::bundled();
    let chapter = guide.chapter("expressing-regret").unwrap();
    let today = harness.app.session.today();
    while let Some(next) = harness.app.session.journey.next_on(&guide, chapter, Here::Second, today) {
        harness.app.session.pass("expressing-regret", &next);
    }
    harness.hear(Request::Go(super::walk::end("expressing-regret")));
    closes(&harness, "after the last part");
    insta::assert_snapshot!(harness.prose(), @"
    Enough for now (step 1 of 5)

    What was yours to do alone in “Expressing regret” is done.

    Nothing new was written. That is fine.

    The rest waits for both of you: “Read it aloud, once”, about 15 minutes.

    For now a blanket and an ordinary film are enough.

    1. Choose when you go on
    g. Go on to the path
    q. Close for now
    u. Up to the step
    ");
}

#[test]
fn a_kind_stop_says_what_is_kept_for_whom_as_the_records_are() {
    for (asked, here, vis, words) in [
        (
            "listening-actively.stop",
            Here::First,
            Visibility::Private,
            "Hidden: it shows only while you are here alone.",
        ),
        (
            "listening-actively.heard",
            Here::First,
            Visibility::Sealed,
            "Sealed: it opens when both have answered",
        ),
    ] {
        let mut harness = Harness::of(JourneyBuilder::two(), here, question(asked));
        harness.saved.clear();
        harness.write("canary");
        let kept: Vec<_> = harness.saved.iter().filter(|record| record.id.kind() == "answer").collect();
        assert_eq!(kept.iter().map(|record| record.vis).collect::<Vec<_>>(), [vis], "{asked}");
        harness.hear(Request::Go(super::walk::end("listening-actively")));
        assert!(said(&harness).contains(words), "{asked}: {}", harness.prose());
        assert!(!harness.prose().contains("canary"));
        for other in [Here::Second, Here::Both] {
            harness.sit(other);
            harness.hear(Request::Go(super::walk::end("listening-actively")));
            assert!(said(&harness).contains("Nothing new was written."), "{other:?}: {}", harness.prose());
        }
    }
}

#[test]
fn what_both_wrote_can_be_read_by_both() {
    let mut told = JourneyBuilder::two();
    told.answer("guided-communication.one", By::Both, Visibility::Shared, "canary");
    let mut harness = Harness::of(told, Here::Both, Place::Path);
    // What is told in tests was written on that day.
    harness.app.session.now = chrono::DateTime::default();
    harness.hear(Request::Go(super::walk::end("guided-communication")));
    assert!(said(&harness).contains("What you wrote is kept. Shared: both of you can read it here."));
}

#[test]
fn a_page_of_ones_own_is_not_named_while_both_are_here() {
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, super::walk::end("deciding"));
    assert!(said(&harness).starts_with("This was enough for now."), "{}", harness.prose());
    harness.sit(Here::First);
    harness.hear(Request::Go(super::walk::end("deciding")));
    assert!(harness.app.leaves_no_trace());
}

#[test]
fn a_pause_that_ends_the_evening_is_closed_and_the_private_check_is_not() {
    let mut harness = Harness::of(
        JourneyBuilder::two(),
        Here::Both,
        stop("listening-actively", Stop::Part("turns".into())),
    );
    harness.hear(Request::Pause);
    harness.choose("Back in 20 minutes");
    harness.choose("Stop for today");
    closes(&harness, "a pause");
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, Place::Check);
    harness.hear(Request::Pause);
    harness.choose("Back in 20 minutes");
    harness.choose("Stop for today");
    assert_eq!(harness.app.place, Place::Check);
}
