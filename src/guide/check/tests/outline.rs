//! What `guide.toml` says of the guide itself.

use super::*;

#[test]
fn a_guide_says_which_one_it_is() {
    let id = "id = \"rebuilding-trust\"";
    finds("`id` is missing", "guide.toml", &[(id, "# here!")]);
    let first = (id, "id = \"rebuilding-trust\" # here!");
    finds("`version` is missing", "guide.toml", &[first, ("\nversion = 2", "")]);
    finds("`language` is missing", "guide.toml", &[first, ("\nlanguage = \"en\"", "")]);
    for wrong in ["Our guide", "our/guide", "our--guide", "-", ""] {
        let what = format!("“{wrong}” cannot be the id of a guide");
        finds(&what, "guide.toml", &[(id, &format!("id = \"{wrong}\" # here!"))]);
    }
    finds("the version is 0", "guide.toml", &[("version = 2", "version = 0 # here!")]);
    for wrong in ["klingon", "EN", "en_GB", "en-", "e"] {
        let what = format!("“{wrong}” is not the tag of a language");
        finds(&what, "guide.toml", &[("language = \"en\"", &format!("language = \"{wrong}\" # here!"))]);
    }
    for right in ["es", "tlh", "pt-BR", "zh-Hans", "sl-rozaj"] {
        let files = alone("guide.toml", &[("language = \"en\"", &format!("language = \"{right}\""))]);
        assert!(!check(&files).iter().any(|fault| fault.what.contains("language")), "{right}");
    }
}

#[test]
fn a_page_of_the_opening_may_wait_for_a_practice() {
    let later = "are-we-ready = \"owning-up\"";
    for wrong in ["are-we-ready = \"check-in\" # here!", "privacy = \"owning-up\" # here!"] {
        finds("cannot come before", "guide.toml", &[(later, wrong)]);
    }
}

#[test]
fn optional_pages_are_named_by_their_step_and_are_true_to_what_they_say() {
    let (pattern, own) = ("our-pattern.md", "deciding.md");
    let practice = ("kind = \"practice\"", "kind = \"practice\" # here!");
    finds("a step names this page", pattern, &[practice, ("optional = true\n", "")]);
    let offered = "offered = { after = \"listening-actively\" }";
    let stray = [("optional = true\n", ""), (offered, "offered = {} # here!")];
    finds("only an optional page says this", pattern, &stray);
    let nowhere = "offered = { after = \"nowhere\" } # here!";
    finds("this is no page of the walk", pattern, &[(offered, nowhere)]);
    let optional = ("kind = \"practice\"", "kind = \"practice\"\noptional = true # here!");
    finds("no step names this page", "listening-actively.md", &[optional]);
    let shared = ("starts = \"private\"", "starts = \"shared\"");
    finds("has nothing for both", own, &[("[[part]]", "[[part]] # here!"), shared]);
    let together = ("who = \"each\"", "who = \"together\"");
    finds("has nothing for both", own, &[("[[question]]", "[[question]] # here!"), together]);
}
