//! The path as it is drawn: stones, rows of choices, and what is due.

use super::*;
use crate::{page::Key, tui::choices::Target};

/// As the path has them: twelve choices beside five stones, and five things that are due.
pub fn home() -> Page {
    let (done, begun, not_yet) = (Bead::Done, Bead::Begun, Bead::NotYet);
    let stones = [
        ("Open and honest communication", [done; 3]),
        ("Taking responsibility", [done; 3]),
        ("Consistency and reliability", [done, begun, not_yet]),
        ("Seeking professional help", [not_yet; 3]),
        ("Practising forgiveness", [not_yet; 3]),
    ];
    let mut choices = vec![on(Key::On, "Go on", 0)];
    choices.extend(stones.into_iter().zip(Key::listed()).enumerate().map(|(nth, ((title, beads), key))| {
        on(key, title, nth).stone(Stone { here: nth == 2, beads: beads.into() })
    }));
    for (row, short) in [
        (
            "Today",
            &[(Key::Tonight, "Tonight"), (Key::Checkin, "The weekly check-in"), (Key::Waiting, "What waits")]
                [..],
        ),
        (
            "Yours",
            &[
                (Key::Promises, "Promises"),
                (Key::Journal, "Journal"),
                (Key::OwnWeeks, "Own weeks"),
                (Key::Breaches, "What broke trust"),
                (Key::Summary, "Summary"),
            ],
        ),
        (
            "Help",
            &[
                (Key::HardDay, "On a hard day"),
                (Key::Someone, "Someone to talk to"),
                (Key::AllPages, "All pages"),
            ],
        ),
    ] {
        choices.extend(short.iter().map(|(key, label)| on(*key, *label, 9).in_row(row)));
    }
    let due = (1..=5).map(|n| Block::quiet(format!("Thing {n}, for today")));
    let first = Block::strong("Where you were: Building new habits, part 3 of 6");
    Page { step: None, ..page([first].into_iter().chain(due).collect(), Ask::Choose, choices) }
}

#[test]
fn all_choices_and_stones_of_the_path_are_seen_with_five_due_things() {
    let labels: Vec<_> = home().choices.into_iter().map(|choice| choice.label).collect();
    assert_eq!(labels.len(), 5 + 12);
    for (width, height) in [(80, 24), (60, 20)] {
        let picture = drawn(&mut view(home()), width, height);
        assert!(labels.iter().all(|label| picture.contains(label.as_str())), "{picture}");
        assert!(picture.contains("Where you were") && !picture.contains("more choices"), "{picture}");
        assert!(width < 80 || picture.contains("Thing 5") && !picture.contains("more below"), "{picture}");
    }
}

#[test]
fn the_stones_are_a_flight_where_there_is_room_and_else_straight() {
    let stones = |width| {
        let picture = drawn(&mut view(home()), width, 24);
        let rows = picture.lines().skip_while(|row| !row.contains(" 1 ")).take(6);
        rows.map(|row| row.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(stones(80), @"
    1 ─╮             Open and honest communication  ● ● ●
       2 ─╮          Taking responsibility          ● ● ●
          3 ─╮       Consistency and reliability    ● ◐ ○  you are here
             4 ─╮    Seeking professional help      ○ ○ ○
                5    Practising forgiveness         ○ ○ ○
    ");
    insta::assert_snapshot!(stones(50), @"
    1  Open and honest communication  ● ● ●
    2  Taking responsibility          ● ● ●
    3  Consistency and reliability    ● ◐ ○
       you are here
    4  Seeking professional help      ○ ○ ○
    5  Practising forgiveness         ○ ○ ○
    ");
}

#[test]
fn the_path_opens_at_its_first_choice_however_it_was_left_and_arrows_lead_to_all() {
    let mut view = view(home());
    for _ in 1..home().choices.len() {
        press(&mut view, KeyCode::Down);
    }
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(9)));
    press(&mut view, KeyCode::Left);
    press(&mut view, KeyCode::Up);
    view.show(choosing(lesson(), 1), 0);
    view.show(home(), 3);
    drawn(&mut view, 80, 24);
    assert_eq!((view.viewport.scroll, press(&mut view, KeyCode::Enter)), (0, sent(go(0))));
    let (row, target) =
        view.hit_map.hits.iter().copied().find(|(_, target)| *target == Target::Choice(3)).unwrap();
    assert!(row.width > 60, "a stone is clicked anywhere on its row: {target:?}");
}

#[test]
fn a_path_of_one_step_or_of_nine_is_drawn_whole() {
    for many in [1, 9] {
        let stones = Key::listed().take(many).enumerate().map(|(nth, key)| {
            let beads = vec![Bead::NotYet; 9];
            on(key, format!("Step {}", nth + 1), nth).stone(Stone { here: nth == 0, beads })
        });
        let choices: Vec<_> = [on(Key::On, "Go on", 0)].into_iter().chain(stones).collect();
        let labels: Vec<_> = choices.iter().map(|choice| choice.label.clone()).collect();
        let path = page(vec![Block::say("Where you were")], Ask::Choose, choices);
        for (width, height) in [(60, 20), (80, 24), (132, 46)] {
            let picture = drawn(&mut view(Page { step: None, ..path.clone() }), width, height);
            assert!(labels.iter().all(|label| picture.contains(label.as_str())), "{many}:\n{picture}");
        }
    }
}
