//! Scenes on the path: shown after the lesson, and waited for by nothing.

use super::*;

fn scene() -> Stop {
    Stop::Part("scene".into())
}

#[test]
fn a_scene_follows_the_lesson_and_nobody_who_went_on_is_led_back_to_it() {
    let guide = Guide::bundled();
    let (page, chapter) = ("listening-actively", guide.chapter("listening-actively").unwrap());
    for further in [question("listening-actively.heard"), Stop::Part("turns".into()), Stop::Done] {
        let mut told = JourneyBuilder::hurt_and_broke();
        let next = |told: &JourneyBuilder, here| told.journey.next_on(&guide, chapter, here, today());
        BOTH.iter().for_each(|seat| {
            told.pass((page, None), *seat, &[Stop::Lesson, Stop::Safety, Stop::PrivateMinutes]);
        });
        for here in [Here::First, Here::Second, Here::Both] {
            assert_eq!(next(&told, here), Some(scene()));
        }
        told.pass((page, None), Seat::First, [&further]);
        assert_eq!([Here::Second, Here::Both].map(|here| next(&told, here)), [Some(scene()), Some(scene())]);
        told.pass((page, None), Seat::Second, [&further]);
        for here in [Here::First, Here::Second, Here::Both] {
            let open = told.journey.open_stops(&guide, chapter, here, today());
            assert!(!open.contains(&scene()), "{further:?} for {here:?}");
        }
    }
}

#[test]
fn what_was_walked_before_there_were_scenes_is_walked() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let (page, chapter) = ("understanding-the-impact", guide.chapter("understanding-the-impact").unwrap());
    let older = |told: &JourneyBuilder, here| -> Vec<Stop> {
        told.journey.stops(&guide, chapter, here).into_iter().filter(|stop| *stop != scene()).collect()
    };
    let together = older(&told, Here::Both);
    BOTH.iter().for_each(|seat| told.pass((page, Some(SPRING)), *seat, &together));
    let face = question("understanding-the-impact.face");
    assert!(told.journey.open_stops(&guide, chapter, Here::Second, today()).contains(&face), "they have met");
    for seat in BOTH {
        let alone = older(&told, seat.into());
        assert_eq!(alone.last(), Some(&Stop::Done), "nothing is left to be done together");
        told.pass((page, Some(SPRING)), seat, &alone);
    }
    for here in [Here::First, Here::Second, Here::Both] {
        assert!(told.journey.has_walked(&guide, chapter, here));
        assert_eq!(told.journey.next_on(&guide, chapter, here, today()), None);
    }
}

#[test]
fn a_part_that_waits_for_days_waits_for_no_scene() {
    let (guide, told) = (Guide::bundled(), JourneyBuilder::two());
    let chapter = guide.chapter("letting-go").unwrap();
    let open = told.journey.open_stops(&guide, chapter, Here::First, today());
    // Nothing but the scene comes before it for somebody whose role nobody has said.
    assert!(open.contains(&scene()) && open.contains(&Stop::Part("unsent".into())), "{open:?}");
}
