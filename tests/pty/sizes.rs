//! Windows of every size, and many changes of it.

use crate::{
    endings::{WORDS, in_a_sentence},
    house::{ASKED, House},
    window::{CTRL_C, Window},
};

const SIZES: [(u16, u16); 8] = [(1, 1), (39, 11), (60, 20), (200, 50), (40, 12), (2, 60), (150, 1), (80, 24)];

#[test]
fn a_thousand_sizes_later_everything_is_as_it_was() {
    let house = House::at_a_question();
    let mut window = in_a_sentence(&house);
    let before = window.screen();
    for round in 0..1000 / SIZES.len() {
        for (columns, rows) in SIZES {
            window.resize(columns, rows);
        }
        // Some changes are followed one by one, some come faster than anybody could draw.
        if round % 25 == 0 {
            window.waits("the page as it was", |seen| seen.screen() == before);
            window.resize(60, 20);
            window.waits("the page in 60×20", |seen| {
                seen.screen().contains(WORDS) && fits(&seen.screen(), 60)
            });
            window.resize(39, 11);
            window.shows("This window is a little small.");
            window.resize(80, 24);
        }
    }
    window.waits("the page as it was", |seen| seen.screen() == before);
    window.go("!", &format!("{WORDS}!"));
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
    assert_eq!(house.drafts(), [format!("{WORDS}!")]);
}

fn fits(screen: &str, columns: usize) -> bool {
    screen.lines().all(|row| row.chars().count() <= columns) && screen.contains("Ctrl-C leaves")
}

#[test]
fn a_small_window_says_what_to_do_and_takes_words_all_the_same() {
    let house = House::at_a_question();
    let mut window = Window::open(house.program());
    window.shows(ASKED);
    window.resize(39, 11);
    window.shows("This window is a little small.");
    window.shows("nothing is lost");
    // Words and a new size at one moment.
    window.press(WORDS);
    window.resize(60, 20);
    window.shows(ASKED);
    window.shows(WORDS);
    window.resize(1, 1);
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
    assert_eq!(house.drafts(), [WORDS]);
}

/// crossterm's usual way to wait forgets one of the two when both come at once.
#[test]
fn a_key_and_a_new_size_at_one_moment_are_both_seen() {
    let house = House::at_a_question();
    let mut window = in_a_sentence(&house);
    for dots in 1..=40 {
        // Behind these columns the page's rule ends.
        let (columns, end) = [(60, 58), (80, 76)][dots % 2];
        window.press(".");
        window.resize(columns, 24);
        window.waits("both", |seen| {
            let screen = seen.screen();
            let rule = screen.lines().find(|row| row.contains("──"));
            rule.is_some_and(|row| row.chars().count() == end) && typed(&screen) == dots
        });
    }
}

/// How many dots follow one another somewhere.
fn typed(screen: &str) -> usize {
    screen.split(|letter| letter != '.').map(str::len).max().unwrap_or_default()
}
