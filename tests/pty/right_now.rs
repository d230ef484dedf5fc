//! The page for a bad moment on the screen: at once, and gone without a file.

use std::fs;

use portable_pty::CommandBuilder;

use crate::{
    house::House,
    window::{CTRL_C, Window},
};

#[test]
fn it_opens_on_the_screen_at_once_and_makes_no_file() {
    for leave in ["b", "q", CTRL_C] {
        let house = House::empty();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_trustpath"));
        command.arg("now");
        let mut window = Window::open(house.move_in_with_a_home(command));
        window.shows("You are here. It is ");
        window.go("\r", "Press one thing");
        window.go("?", "In danger now");
        window.go("b", "Press one thing");
        window.press(leave);
        assert_eq!(window.ends().exit_code(), 0, "{leave:?}");
        assert_eq!(fs::read_dir(house.home()).unwrap().count(), 0, "{leave:?}");
    }
}
