//! Another program writes to the terminal while a page is shown: nothing of that page outlives it.

use crate::{
    endings::WORDS,
    house::{ASKED, House},
    window::{CTRL_L, F1, Window},
};

/// Three rows up, and a message in red that leaves its colour behind.
const FOREIGN: &str = "\x1b[24;1H\r\n\r\n\x1b[31mBroadcast message: maintenance";
const F3: &str = "\x1bOR";
const F4: &str = "\x1bOS";
const WHO: &str = "Who is here?";

/// The first of two sits at a question.
fn seated(house: &House) -> Window {
    let mut window = Window::open(house.program());
    window.shows(WHO);
    window.go("1", ASKED);
    window
}

#[test]
fn cover_help_and_another_user_leave_nothing_of_the_page_before() {
    for (key, then) in [(F3, "Enter goes on."), (F1, "Back to where you were"), (F4, WHO)] {
        let house = House::of_two_at_a_question();
        let mut untouched = seated(&house);
        untouched.go(key, then);
        let mut window = seated(&house);
        window.go(WORDS, WORDS);
        window.is_written_over(FOREIGN);
        window.shows("Broadcast");
        window.press(key);
        window.waits("the page as nobody wrote over it", |seen| seen.screen() == untouched.screen());
    }
}

#[test]
#[ignore = "slow: waits until it locks by itself"]
fn a_lock_by_a_key_and_by_itself_leaves_nothing_of_the_page_before() {
    for (how, key) in [([].as_slice(), F3), (&["--lock-after", "2s"], "")] {
        let house = House::at_a_note().sealed_by("Kx7 kettle");
        let mut program = house.program();
        program.args(how);
        let mut window = Window::open(program);
        window.shows("your passphrase?");
        let before = window.screen();
        window.go("Kx7 kettle\r", "Private:");
        window.go("canary", "canary");
        window.is_written_over(FOREIGN);
        window.shows("Broadcast");
        window.press(key);
        let above = |screen: &str| screen.lines().take(18).map(str::to_owned).collect::<Vec<_>>();
        window.waits("the locked page, as it was", |seen| above(&seen.screen()) == above(&before));
        window.waits("no other program", |seen| !seen.screen().contains("Broadcast"));
    }
}

#[test]
fn ctrl_l_paints_the_same_page_anew() {
    let house = House::at_a_question();
    let mut window = Window::open(house.program());
    window.shows(ASKED);
    window.go(WORDS, WORDS);
    let before = window.screen();
    window.is_written_over(FOREIGN);
    window.shows("Broadcast");
    window.press(CTRL_L);
    window.waits("the page as it was", |seen| seen.screen() == before);
    let seen = window.seen();
    let title = seen.terminal.screen().cell(1, 4).unwrap();
    assert_eq!(title.fgcolor(), vt100::Color::Default, "no colour but ours");
}
