//! What `evenings.toml` says of the parts of the guide.

use super::*;

const FILE: &str = "evenings.toml";

/// The mistakes of the evenings, with all pages there, after these changes.
fn evenings(changes: &[(&str, &str)]) -> Vec<String> {
    let faults = check(&broken(FILE, changes));
    faults.into_iter().filter(|fault| fault.file == FILE).map(|fault| fault.what).collect()
}

#[test]
#[ignore = "slow: checks the whole guide once a mistake"]
fn an_evening_is_made_of_parts_that_are_there_fit_and_are_done_by_those_it_is_for() {
    let settle = "\"listening-actively.settle\"";
    for (changes, says) in [
        ([(settle, "\"listening-actively.nowhere\"")], "“listening-actively.nowhere”: there is no such part"),
        ([(settle, "\"listening-actively.scene\"")], "“listening-actively.scene”: there is no such part"),
        ([(settle, "\"deciding.parting\"")], "a page of one’s own is in no evening"),
        ([(settle, "\"listening-actively.unsaid\"")], "not done by those whom the evening is for"),
        ([(settle, "\"setback-plan.plan\"")], "its parts take 37 minutes, and 25 were asked for"),
        ([(settle, "\"owning-up.later\"")], "not as heavy as it says"),
        ([("minutes = 45", "minutes = 50")], "nobody can ask for this length"),
        (
            [("none = \"Ten minutes are too short for something heavy together.\"", "")],
            "needs evenings, or a word",
        ),
        ([("untold = \"guided", "untold = \"misguided")], "there is no such page"),
        (
            [("parts = [\"what-trust-is.areas\"", "parts = [\"what-trust-is.stand\"")],
            "not done by those whom",
        ),
        ([("part = \"what-trust-is.areas\"", "part = \"what-trust-is.aloud\"")], "is no sorting"),
    ] {
        let found = evenings(&changes);
        assert!(found.iter().any(|what| what.contains(says)), "{changes:?}: {says:?} is not among {found:?}");
    }
}

#[test]
fn two_are_offered_nothing_heavy_in_ten_minutes_and_a_word_for_every_length() {
    let heavy = "[[tonight.evening]]\ntitle = \"An apology\"\nparts = [\"expressing-regret.aloud\"]";
    let none = "none = \"Ten minutes are too short for something heavy together.\"";
    assert!(evenings(&[(none, heavy)]).iter().any(|what| what.contains("too short for something heavy")));
    let light = "who = \"each\"\nminutes = 10\nheavy = false";
    let missing = evenings(&[(light, &light.replace("each", "hurt"))]);
    assert!(
        missing.iter().any(|what| what.contains("nothing is said of 10 minutes for Each")),
        "{missing:?}"
    );
}

#[test]
fn a_guide_without_evenings_is_a_guide() {
    let mut files = bundled();
    files.retain(|(name, _)| name != FILE);
    for (_, text) in files.iter_mut().filter(|(name, _)| name == "guide.toml") {
        *text = text.replace("\"rebuilding-trust\"", "\"ours\"").replace(", \"evenings.toml\"", "");
    }
    assert_eq!(check(&files), []);
    assert!(crate::guide::Guide::from_files(files).unwrap().evenings().tonight.is_empty());
}
