use super::super::tests::Harness;
use crate::{
    guide::Guide,
    journey::{
        breach::Role,
        couple::{Here, Seats},
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        progress::State,
        record::{By, Seat, Visibility},
    },
    session::Place,
};

#[test]
fn the_path_at_the_beginning() {
    let harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::First, Place::Path);
    insta::assert_snapshot!(harness.prose(), @"
    Your path

    Next: What trust is

    Here now: Sam.

    - Open and honest communication: ahead, 0 of 3 practices done
    - Taking responsibility: ahead, 0 of 3 practices done
    - Consistency and reliability: ahead, 0 of 3 practices done
    - Seeking professional help: ahead, 0 of 3 practices done
    - Practising forgiveness: ahead, 0 of 3 practices done

    1. Go on there (g)
    2. Open and honest communication
    3. Taking responsibility
    4. Consistency and reliability
    5. Seeking professional help
    6. Practising forgiveness
    7. Tonight: what fits your time (t)
    8. The weekly check-in (c)
    9. Promises and agreements (p)
    10. Journal (j)
    11. Your own weeks (y)
    12. What broke trust (k)
    13. Summary (s)
    14. On a hard day (h)
    15. Someone to talk to (e)
    16. All pages (a)
    ");
}

#[test]
fn the_path_with_answers_to_open_and_pages_that_go_on() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let (guide, opening) =
        (Guide::bundled(), ["what-trust-is", "what-broke-it", "how-we-will-do-this", "are-we-ready"]);
    for seat in Seat::BOTH {
        told.pass(("listening-actively", None), seat, [&Stop::Lesson, &Stop::Done]);
        for chapter in opening {
            let breach = told.journey.breach_for(guide.chapter(chapter).unwrap());
            told.say((chapter, breach), seat, State::Done);
        }
    }
    for by in [By::First, By::Second] {
        told.answer("listening-actively.heard", by, Visibility::Sealed, "the phone face down");
    }
    let harness = Harness::of(told, Here::Both, Place::Path);
    insta::assert_snapshot!(harness.prose(), @"
    Your path

    Next: Listening actively — Two private minutes each

    Each of you has a part of this page to do alone, best before you do it
    together. The program says whose turn it is.

    Here now: Sam and Alex.

    - Open and honest communication: you are here, 0 of 3 practices done
    - Taking responsibility: ahead, 0 of 3 practices done
    - Consistency and reliability: ahead, 0 of 3 practices done
    - Seeking professional help: ahead, 0 of 3 practices done
    - Practising forgiveness: ahead, 0 of 3 practices done

    Answers you can open: Listening actively.

    Started, and maybe finished: Listening actively.

    1. Go on there (g)
    2. Open and honest communication
    3. Taking responsibility
    4. Consistency and reliability
    5. Seeking professional help
    6. Practising forgiveness
    7. Tonight: what fits your time (t)
    8. The weekly check-in (c)
    9. What waits (v)
    10. Promises and agreements (p)
    11. Journal (j)
    12. Your own weeks (y)
    13. What broke trust (k)
    14. Summary (s)
    15. On a hard day (h)
    16. Someone to talk to (e)
    17. All pages (a)
    ");
}

#[test]
fn a_path_on_which_only_something_waits_is_not_called_walked() {
    let (guide, mut told) =
        (Guide::bundled(), JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None));
    for id in guide.outline.walk().filter(|id| *id != "letting-go") {
        let breach = told.journey.breach_for(guide.chapter(id).unwrap());
        told.say((id, breach), Seat::First, State::Done);
    }
    let (page, chapter) = (("letting-go", Some(SPRING)), guide.chapter("letting-go").unwrap());
    let mut stops = told.journey.stops(&guide, chapter, Here::First);
    let sheets = ["facts", "other", "forgiven", "choose", "hold-on", "unsent"];
    stops.retain(|stop| !sheets.iter().any(|sheet| *stop == Stop::Part((*sheet).into())));
    told.pass(page, Seat::First, stops.iter().filter(|stop| **stop != Stop::Done));
    told.pass_on(page, Seat::First, "facts", "2026-11-22");
    let harness = Harness::of(told, Here::First, Place::Path);
    assert!(harness.prose().contains("Nothing to do today.") && !harness.offers("Go on there"));
    assert!(harness.prose().contains("Later: Sheet 2: The other person (from Wednesday)."));
}
