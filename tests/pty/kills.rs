//! Killed with -9 while somebody types: no character that was on the screen is lost.

use std::{
    collections::hash_map::RandomState,
    hash::BuildHasher,
    thread,
    time::{Duration, Instant},
};

use crate::{
    house::{ASKED, House},
    wait,
    window::Window,
};

const AT_ONCE: u64 = 8;
const KILLS_EACH: u64 = 7;
/// Twenty keys a second.
const PACE: Duration = Duration::from_millis(50);
/// A kill comes at any moment of so much typing.
const LONGEST_MILLIS: u64 = 1200;

/// The nth random number of a seed (splitmix64).
fn random(seed: u64, nth: u64) -> u64 {
    let mut z = seed.wrapping_add(nth.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[test]
#[ignore = "slow: 56 programs at a terminal are typed to and killed"]
fn no_character_that_was_on_the_screen_is_lost_in_56_kills() {
    let seed = RandomState::new().hash_one("kills");
    println!("seed {seed}");
    let writers: Vec<_> =
        (0..AT_ONCE).map(|nth| thread::spawn(move || write_and_be_killed(random(seed, nth)))).collect();
    let seen: usize = writers.into_iter().map(|writer| writer.join().unwrap()).sum();
    assert!(seen > 200, "only {seen} characters were ever on the screen: this says nothing");
}

/// Types on and on, is killed again and again; answers how many characters were on the screen in the end.
fn write_and_be_killed(seed: u64) -> usize {
    let house = House::at_a_question();
    let (mut typed, mut seen) = (String::new(), String::new());
    for kill in 0..KILLS_EACH {
        let mut window = Window::open(house.program());
        window.shows(ASKED);
        let found = written(&window);
        assert!(
            found.starts_with(&seen),
            "seed {seed}, kill {kill}: {seen} was on the screen, {found} is there"
        );
        assert!(typed.starts_with(&found), "seed {seed}, kill {kill}: {typed} was typed, {found} is there");
        typed = found;
        type_until_killed(&mut window, &mut typed, seed, kill);
        seen = written(&window);
    }
    assert!(house.drafts().concat().starts_with(&seen), "seed {seed}: {seen}");
    seen.chars().count()
}

fn type_until_killed(window: &mut Window, typed: &mut String, seed: u64, kill: u64) {
    let began = Instant::now();
    let end = Duration::from_millis(random(seed, kill) % LONGEST_MILLIS);
    for nth in 0.. {
        let at = PACE * nth;
        wait::pass(at.min(end).saturating_sub(began.elapsed()));
        if at >= end {
            return window.kill();
        }
        let letter = letter(random(seed, 1000 * (kill + 1) + u64::from(nth)));
        typed.push(letter);
        window.press(letter.encode_utf8(&mut [0; 4]));
    }
}

/// Greek: nothing else on the screen is, so what was typed is known from everything around it.
fn letter(random: u64) -> char {
    char::from_u32('α' as u32 + u32::try_from(random % 16).unwrap()).unwrap()
}

fn written(window: &Window) -> String {
    window.screen().chars().filter(|letter| ('α'..='ω').contains(letter)).collect()
}
