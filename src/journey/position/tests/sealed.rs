//! Sealed answers: when they are a stop, and who can open them.

use super::*;

#[test]
fn sealed_answers_are_a_stop_while_some_can_be_opened_and_are_listed_once_some_are_open() {
    use Visibility::{Sealed, Shared};
    let (guide, page) = (Guide::bundled(), "listening-actively");
    let chapter = guide.chapter(page).unwrap();
    for (first, second, is_listed, is_next) in [
        (None, None, false, false),
        (Some(Sealed), None, false, false),
        (None, Some(Sealed), false, false),
        (Some(Sealed), Some(Sealed), true, true),
        (Some(Shared), Some(Shared), true, false),
    ] {
        let mut told = JourneyBuilder::hurt_and_broke();
        for (seat, vis) in BOTH.into_iter().zip([first, second]) {
            vis.iter()
                .for_each(|vis| drop(told.answer("listening-actively.heard", seat.into(), *vis, "Tea.")));
        }
        let is_stop = |stops: Vec<Stop>| stops.contains(&Stop::Reveal);
        assert_eq!(
            is_stop(told.journey.stops(&guide, chapter, Here::Both)),
            is_listed,
            "{first:?} {second:?}"
        );
        let walked = told.journey.stops(&guide, chapter, Here::Both);
        let walked: Vec<_> = walked.into_iter().filter(|stop| *stop != Stop::Reveal).collect();
        for seat in BOTH {
            let alone = told.journey.stops(&guide, chapter, seat.into());
            told.pass((page, None), seat, walked.iter().chain(&alone));
        }
        let open = told.journey.open_stops(&guide, chapter, Here::Both, today());
        assert_eq!(is_stop(open), is_next, "{first:?} {second:?}");
        assert_eq!(told.journey.has_walked(&guide, chapter, Here::Both), !is_next, "{first:?} {second:?}");
    }
}

#[test]
fn sealed_answers_can_be_opened_when_both_have_given_them_and_both_are_here() {
    use crate::journey::key::By;
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::two());
    let openable = |told: &JourneyBuilder, here| told.journey.openable(&guide, here).count();
    told.answer("listening-actively.heard", By::First, Visibility::Sealed, "a question");
    assert_eq!(openable(&told, Here::Both), 0);
    told.answer("listening-actively.heard", By::Second, Visibility::Sealed, "the phone face down");
    assert_eq!([Here::First, Here::Second, Here::Both].map(|here| openable(&told, here)), [0, 0, 1]);
    told.answer("listening-actively.heard", By::First, Visibility::Shared, "a question");
    assert_eq!(openable(&told, Here::Both), 0, "one of them is open already");
}

#[test]
fn far_apart_an_answer_may_open_once_each_said_so_of_their_own() {
    use crate::journey::{
        consent::{Consent, Said},
        key::{By, Id},
        record::Body,
    };
    let answer = |by: By| Id::answer("listening-actively.heard", None, 1, by);
    let mut told = JourneyBuilder::two();
    told.answer("listening-actively.heard", By::First, Visibility::Sealed, "a question");
    let may = |told: &JourneyBuilder, here| told.journey.may_say_open(&answer(By::First), here);
    assert_eq!([Here::First, Here::Second, Here::Both].map(|here| may(&told, here)), [true, false, false]);
    let opens = |told: &JourneyBuilder| BOTH.map(|seat| told.journey.to_open(seat).len());
    for (seat, says, expected) in [
        (Seat::First, Said::Yes, [0, 0]),
        (Seat::Second, Said::NotNow, [0, 0]),
        // Whether the other has answered is not known here: what opens is one's own.
        (Seat::Second, Said::Yes, [1, 0]),
        (Seat::First, Said::NotNow, [0, 0]),
    ] {
        let body = Body::Consent(Consent::of(says));
        told.write(Id::consent(&answer(seat.into()), seat), seat.into(), Visibility::Shared, body);
        assert_eq!(opens(&told), expected, "{seat:?} {says:?}");
    }
    // What is private, or shared already, is not asked about.
    for vis in [Visibility::Private, Visibility::Shared] {
        told.answer("listening-actively.heard", By::First, vis, "a question");
        assert!(!may(&told, Here::First), "{vis:?}");
    }
}
