//! Another guide than the folder walks: somebody at the terminal is asked before any page opens.

use std::{
    fs,
    path::{Path, PathBuf},
};

use portable_pty::CommandBuilder;
use trustpath::{
    guide::bundled_files,
    language::Catalogue,
    store::{MachineId, Store},
};

use crate::{
    house::House,
    window::{CTRL_C, CTRL_D, Window},
};

const ASKS: &str = "Type 1, 2 or 3:";

/// A folder of one alone who walks the bundled guide, and beside it a copy of that guide under another id.
fn with_another_guide() -> (House, PathBuf) {
    let house = House::at_a_question();
    let guide = house.folder().with_file_name("ours");
    fs::create_dir_all(guide.join("demo")).unwrap();
    for (file, text) in bundled_files() {
        let text = text.replace("id = \"rebuilding-trust\"", "id = \"ours\"");
        fs::write(guide.join(file), text).unwrap();
    }
    (house, guide)
}

/// The program on the folder, with the other guide.
fn program(house: &House, plain: bool) -> CommandBuilder {
    let mut program = house.program();
    program.args(["--guide", "ours"]);
    program.args(plain.then_some("--plain"));
    program
}

/// The folder of a second walk.
fn beside(house: &House) -> PathBuf {
    house.folder().with_file_name("data-ours")
}

fn guide_of(folder: &Path) -> Option<String> {
    let opened = Store::open(folder, &MachineId::of(None), Catalogue::ENGLISH).unwrap();
    opened.journey.walked_guide().map(|walked| walked.id.clone())
}

#[test]
fn who_leaves_has_changed_nothing() {
    let (house, _) = with_another_guide();
    let remembered = || fs::read(house.folder().with_file_name("state").join("machine.json")).unwrap();
    let before = remembered();
    for (plain, key) in [(false, "3\r"), (true, "3\r"), (false, CTRL_D)] {
        let mut window = Window::open(program(&house, plain));
        window.shows(ASKS);
        let screen = window.screen().replace('\n', " ");
        assert!(screen.contains("“rebuilding-trust”") && screen.contains("“ours”"), "{screen}");
        window.go("4\r", &format!("{ASKS} 4\n{ASKS}"));
        window.press(key);
        assert!(window.ends().success());
    }
    assert_eq!(guide_of(&house.folder()), None);
    assert!(!beside(&house).exists() && remembered() == before);
}

#[test]
fn who_keeps_the_folders_guide_comes_back_to_where_they_were() {
    for plain in [false, true] {
        let (house, _) = with_another_guide();
        let mut window = Window::open(program(&house, plain));
        window.shows(ASKS);
        window.go("1\r", crate::house::ASKED);
        window.press(CTRL_C);
        window.ends();
        assert_eq!(guide_of(&house.folder()).as_deref(), Some("rebuilding-trust"));
        assert!(!beside(&house).exists());
    }
}

#[test]
fn a_second_walk_lies_beside_the_first_and_goes_on_there() {
    for plain in [false, true] {
        let (house, _) = with_another_guide();
        let mut window = Window::open(program(&house, plain));
        window.shows(ASKS);
        let (welcomes, goes_on) =
            if plain { ("Nobody is keeping", "g\r") } else { ("Something between you", "g") };
        window.go("2\r", welcomes);
        window.go(goes_on, "Leaving fast");
        window.press(CTRL_C);
        window.ends();
        assert_eq!((guide_of(&house.folder()), guide_of(&beside(&house)).as_deref()), (None, Some("ours")));

        let mut window = Window::open(program(&house, plain));
        window.shows(ASKS);
        window.go("2\r", "Leaving fast");
        window.press(CTRL_C);
        window.ends();
    }
}

#[test]
fn what_lies_in_the_place_of_a_second_walk_is_left_as_it_is() {
    let (house, _) = with_another_guide();
    fs::create_dir(beside(&house)).unwrap();
    let mut window = Window::open(program(&house, false));
    window.shows(ASKS);
    window.go("2\r", "already, and it was left as it is");
    assert_eq!(window.ends().exit_code(), 1);
    assert_eq!(fs::read_dir(beside(&house)).unwrap().count(), 0);
}
