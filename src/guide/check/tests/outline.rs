//! What `guide.toml` says of the guide itself.

use super::*;

#[test]
fn a_guide_says_which_one_it_is() {
    let id = "id = \"rebuilding-trust\"";
    finds("`id` is missing", "guide.toml", &[(id, "# here!")]);
    let first = (id, "id = \"rebuilding-trust\" # here!");
    finds("`version` is missing", "guide.toml", &[first, ("\nversion = 1", "")]);
    finds("`language` is missing", "guide.toml", &[first, ("\nlanguage = \"en\"", "")]);
    for wrong in ["Our guide", "our/guide", "our--guide", "-", ""] {
        let what = format!("“{wrong}” cannot be the id of a guide");
        finds(&what, "guide.toml", &[(id, &format!("id = \"{wrong}\" # here!"))]);
    }
    finds("the version is 0", "guide.toml", &[("version = 1", "version = 0 # here!")]);
    for wrong in ["klingon", "EN", "en_GB", "en-", "e"] {
        let what = format!("“{wrong}” is not the tag of a language");
        finds(&what, "guide.toml", &[("language = \"en\"", &format!("language = \"{wrong}\" # here!"))]);
    }
    for right in ["es", "tlh", "pt-BR", "zh-Hans", "sl-rozaj"] {
        let files = alone("guide.toml", &[("language = \"en\"", &format!("language = \"{right}\""))]);
        assert!(!check(&files).iter().any(|fault| fault.what.contains("language")), "{right}");
    }
}
