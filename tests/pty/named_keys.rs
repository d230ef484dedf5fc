//! The keys that the guide's sentences name: each is pressed in the front that calls it so, and does what they say.

use trustpath::{page::KeyNames, plain, tui};

use crate::{
    house::{ASKED, House},
    window::{CTRL_C, Window},
};

/// What is pressed for a key of this name: an F key, Esc, Ctrl-C, or a letter and Enter line by line.
fn pressed(name: &str) -> String {
    match name {
        "F1" => "\x1bOP".into(),
        "F2" => "\x1bOQ".into(),
        "F3" => "\x1bOR".into(),
        "F4" => "\x1bOS".into(),
        "Esc" => "\x1b".into(),
        "Ctrl-C" => CTRL_C.into(),
        line => format!("{line}\r"),
    }
}

/// Presses each key on a question that one of two is asked alone, and leaves by the key for that from where it led.
fn each_does_what_it_says(names: &KeyNames, how: &[&str], asked: &str) {
    let KeyNames { leave, help, pause, lock, who, back } = names;
    for (name, leads_to) in [
        (help, "In danger now"),
        (pause, "Right now: a picture"),
        (lock, "Enter goes on."),
        (who, "Who is here?"),
        (back, "I did not ask who it was."),
    ] {
        let house = House::of_two_at_a_question();
        let mut program = house.program();
        program.args(["--seat", "first"]);
        program.args(how);
        let mut window = Window::open(program);
        window.shows(asked);
        window.press(&pressed(name));
        window.shows(leads_to);
        window.press(&pressed(leave));
        assert_eq!(window.ends().exit_code(), 0, "{leave} behind {name}");
    }
}

#[test]
fn on_the_screen_each_key_that_is_named_does_what_is_said() {
    each_does_what_it_says(&tui::KEYS, &[], ASKED);
}

#[test]
fn line_by_line_each_line_that_is_named_does_what_is_said() {
    each_does_what_it_says(&plain::KEYS, &["--plain"], "or choose.");
}
