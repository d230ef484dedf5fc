//! Lines typed at a terminal: of any length, edited as in a shell, on a terminal that is given back on every way out.

use rustix::process::Signal;

use crate::{
    house::House,
    wait,
    window::{CTRL_C, Window},
};

const READY: &str = "with a single dot";

fn line_by_line(house: &House) -> Window {
    let mut program = house.program();
    program.arg("--plain");
    let window = Window::open(program);
    window.shows(READY);
    window
}

/// A paragraph that the kernel would cut: at 4,095 bytes on Linux, at 1,024 on macOS.
fn paragraph() -> String {
    (0..700).map(|nth| format!("word{nth:04} ")).collect::<String>() + "the end"
}

#[test]
fn a_paragraph_of_any_length_is_kept_whole() {
    let house = House::at_a_note();
    let mut window = line_by_line(&house);
    window.go(&format!("{}\r", paragraph()), "the end");
    window.go(".\r", "Saved.");
    assert_eq!(house.notes(), [paragraph()]);
}

#[test]
fn a_note_typed_for_the_command_is_kept_whole_too() {
    let house = House::at_a_note();
    let mut program = house.program();
    program.args(["journal", "add"]);
    let mut window = Window::open(program);
    window.shows("Write your note.");
    window.press(&format!("{}\r.\r", paragraph()));
    assert_eq!(window.ends().exit_code(), 0);
    assert_eq!(window.modes(), window.cooked);
    assert_eq!(house.notes(), [paragraph()]);
}

#[test]
fn what_is_typed_shows_and_is_taken_back_as_in_a_shell() {
    let house = House::at_a_note();
    let mut window = line_by_line(&house);
    window.press("nothing of this\x15");
    window.go("I was wrong\x17here\x7f\x7f\x7f\x7fthere, ünd\x7f\x7f\x7f", "I was there,");
    window.press("too.\r.\r");
    window.shows("Saved.");
    assert_eq!(house.notes(), ["I was there, too."]);
}

#[test]
fn every_way_out_gives_the_terminal_back_as_it_was() {
    let ways: [fn(&mut Window); 4] = [
        |window| window.press("half a line\x15q\r"),
        |window| window.press(CTRL_C),
        |window| window.press("\x04"),
        |window| window.signal(Signal::TERM),
    ];
    for leave in ways {
        let house = House::at_a_note();
        let mut window = line_by_line(&house);
        wait::until("letters", || (window.modes() != window.cooked).then_some(()), || window.screen());
        leave(&mut window);
        window.ends();
        assert_eq!(window.modes(), window.cooked);
    }
}

#[test]
fn a_line_that_is_not_text_is_refused_and_the_others_are_kept() {
    let house = House::at_a_note();
    let mut window = line_by_line(&house);
    window.press("one\r");
    window.press_bytes(b"sch\xf6n\r");
    window.shows("That line is not text");
    window.go("two\r.\r", "Saved.");
    assert_eq!(house.notes(), ["one\ntwo"]);
}
