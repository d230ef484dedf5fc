//! Words of every kind.
use crate::{
    house::{ASKED, House},
    window::Window,
};

#[test]
fn keys_that_come_faster_than_anybody_types_are_all_taken() {
    let house = House::at_a_question();
    let mut window = Window::open(house.program());
    window.shows(ASKED);
    let words: String = ('a'..='z').cycle().take(3000).collect();
    window.press(&words);
    crate::wait::until(
        "all of them",
        || {
            (window
                .screen()
                .replace(|c: char| !c.is_ascii_lowercase(), "")
                .contains(&words[words.len() - 200..]))
            .then_some(())
        },
        || window.screen(),
    );
}
