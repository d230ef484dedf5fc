//! `trustpath tonight`: the guide, opened at the one thing that fits.

use super::Home;

/// From the welcome to the path, as two.
const BEGIN: &str = "g\ng\n2\nSam\nAlex\n3\nb\nq\n";

#[test]
fn tonight_asks_who_is_here_and_opens_at_what_fits() {
    let home = Home::new();
    assert!(home.told("tonight --plain", "q\n").out.contains("Welcome"), "nobody is set up yet");
    home.told("--plain", BEGIN);
    let asked = home.told("tonight --plain", "3\n1\n1\nq\n");
    assert!(asked.out.contains("How much time do you have?"), "{}", asked.out);
    assert!(asked.out.contains("Ground rules, and a word for a pause"), "{}", asked.out);
    let seated = home.told("tonight --plain --seat Sam", "1\n1\nq\n");
    assert!(seated.out.contains("Here now: Sam."), "{}", seated.out);
    assert!(seated.out.contains("A map of help: Emotional support. Ends at "), "{}", seated.out);
}
