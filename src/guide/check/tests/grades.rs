//! What is said of the studies behind a page.

use super::*;

/// The lines of a study. What it found comes with the end of its line, and its strength is a line of its own.
fn study(title: &str, found: &str, strength: &str) -> String {
    let named = format!("[[source]]\nauthors = \"A\"\nyear = 2000\nlimit = \"Few.\"\ntitle = \"{title}\"");
    format!("{named}\nfound = \"{found}\n{strength}")
}

#[test]
fn a_strength_of_a_says_that_chance_decided() {
    in_head("a strength of A is for", &study("New", "Half of them wrote.\" # here!", "strength = \"A\""));
    let by_chance = study("New", "Half of them, by chance, wrote.\"", "strength = \"A\"");
    let files = broken("listening-actively.md", &[(HEAD, &format!("\n{by_chance}\n+++\n"))]);
    assert_eq!(check(&files), []);
}

#[test]
fn a_finding_claims_no_more_than_a_study_can() {
    for claim in ["It is proven.", "It was shown to work.", "Research shows it."] {
        in_head("claims more than", &study("New", &format!("{claim}\" # here!"), "strength = \"C\""));
    }
}

#[test]
fn a_study_has_one_letter_on_all_pages() {
    let title = "Structural flaws in the bridge from basic research on marriage to interventions for couples";
    in_head("has another letter", &study(title, "They replied.\"", "strength = \"B\" # here!"));
}
