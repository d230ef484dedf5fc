//! The pictures of the README: real pages of the demo's couple, drawn as the screen draws them. A test fails where one is
//! not what the program shows today; `TRUSTPATH_PICTURES=anew cargo test --lib pictures` makes them anew.

#![expect(clippy::disallowed_methods, reason = "pictures of the documentation, which hold nobody's words")]

use std::{env, fs, path::Path, time::Duration};

use super::{Harness, keys::places, stop};
use crate::{
    app::Page,
    guide::Guide,
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        position::Stop,
        record::{By, Visibility},
    },
    session::{Place, Request, Session},
    tui::{
        Depth, Rgb, Theme,
        theme_tests::{frames, painted, svg},
    },
};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/pictures");
const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
const WINDOW: (u16, u16) = (80, 24);
/// The papers, each with the ink of letters that have none of their own.
const PAPERS: [(&str, Rgb, Rgb); 2] =
    [("dark", Rgb::hex(0x1e_1e1e), Rgb::hex(0xd4_d4d4)), ("light", Rgb::hex(0xfa_fafa), Rgb::hex(0x2b_2521))];

/// A page of the demo's couple after six weeks.
pub fn demo(here: Here, place: Place) -> Harness {
    let journey = places::journeys().pop().expect("the demo's");
    Harness::with(Session::new(Guide::bundled(), journey, None), here, place)
}

pub fn turns() -> Harness {
    let told = JourneyBuilder::hurt_and_broke();
    let mut harness = Harness::of(told, Here::Both, stop("listening-actively", Stop::Part("turns".into())));
    harness.choose("Go on");
    harness.choose("Begin:");
    harness
}

/// Two sealed answers, a moment before they are opened.
pub fn sealed() -> Harness {
    let mut told = JourneyBuilder::hurt_and_broke();
    let mut seal = |by, words| told.answer("listening-actively.heard", by, Visibility::Sealed, words);
    seal(By::First, "The phone face down on the table, and your eyes on me while I look for the words.");
    seal(By::Second, "A question. Not whether I am done, but what it was like.");
    Harness::of(told, Here::Both, stop("listening-actively", Stop::Reveal))
}

/// The same answers, opened.
pub fn opened() -> Harness {
    let mut harness = sealed();
    open(&mut harness);
    harness
}

fn open(harness: &mut Harness) {
    harness.choose("Sam: open");
    harness.choose("Alex: open");
}

/// The still pictures, each with what it shows.
fn stills() -> Vec<(&'static str, &'static str, Page)> {
    vec![
        ("path", "The path of a couple after six weeks", demo(Here::Both, Place::Path).page()),
        ("turns", "Taking turns: one speaks, the other listens", turns().page()),
        ("reveal", "Two answers that both of them opened", opened().page()),
        ("weeks", "The weeks of one of them, in eight small charts", demo(Here::First, Place::Trends).page()),
    ]
}

/// A turn, and then two answers that open.
fn evening() -> Vec<Page> {
    let mut turn = turns();
    let mut pages = vec![turn.page()];
    turn.app.session.elapsed += Duration::from_secs(47);
    turn.hear(Request::Tick);
    pages.push(turn.page());
    let page = opened().page();
    let last = page.moment.map_or(0, crate::page::Moment::frames);
    pages.extend((0..=last).map(|nth| page.frame(nth)));
    pages
}

/// Every picture by its file's name.
fn pictures() -> Vec<(String, String)> {
    let mut pictures = vec![];
    for (paper_name, paper, ink) in PAPERS {
        let theme = Theme::new(Depth::Full, Some(paper));
        for (name, says, page) in stills() {
            let frame = painted(&page, &theme, WINDOW.0, WINDOW.1);
            pictures.push((format!("{name}-{paper_name}.svg"), svg::still(&frame, paper, ink, says)));
        }
        let frames = frames(&evening(), &theme, WINDOW.0, WINDOW.1);
        let says = "A turn, and two sealed answers that open";
        pictures.push((format!("evening-{paper_name}.svg"), svg::moving(&frames, paper, ink, says)));
    }
    pictures
}

#[test]
#[ignore = "slow: draws ten pictures"]
fn the_readmes_pictures_are_what_the_program_shows_today() {
    let anew = env::var("TRUSTPATH_PICTURES").is_ok_and(|wish| wish == "anew");
    let readme = fs::read_to_string(README).unwrap();
    for (name, picture) in pictures() {
        let file = Path::new(FOLDER).join(&name);
        if anew {
            fs::write(&file, &picture).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            kept == picture,
            "docs/pictures/{name} is not what the program shows: look at it after \
             `TRUSTPATH_PICTURES=anew cargo test --lib pictures`"
        );
        assert!(readme.contains(&format!("docs/pictures/{name}")), "the README shows {name}");
        assert!(picture.len() < 200_000, "{name}: {} bytes", picture.len());
    }
}

#[test]
fn the_readme_says_the_path_as_plain_mode_does() {
    let readme = fs::read_to_string(README).unwrap();
    let prose = demo(Here::Both, Place::Path).prose();
    assert!(readme.contains(&prose), "the README should hold:\n{prose}");
}
