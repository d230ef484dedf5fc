//! Guides to begin one's own from: the small one, and a copy of the one inside.

use super::{
    Guide, bundled_files_in,
    files::{ASKED, OUTLINE, READ},
    script,
};

/// The files of the small guide.
const SMALL: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/small.rs"));

/// The files of a guide of one step and one practice with a part of each kind (name, text).
pub fn small_files() -> Vec<(String, String)> {
    SMALL.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// The files of the guide inside the program in a language, to be changed: with an id of their own, and without sentences of
/// the interface, the demo and what was asked before.
pub fn copy_to_change(language: &str) -> Vec<(String, String)> {
    let is_guide = |name: &str| {
        let is_own = [ASKED, READ].contains(&name) || name.starts_with(script::FOLDER);
        (name.ends_with(".md") || name.ends_with(".toml")) && !is_own
    };
    let mut files = bundled_files_in(language);
    files.retain(|(name, _)| is_guide(name));
    for (_, text) in files.iter_mut().filter(|(name, _)| name == OUTLINE) {
        let id = format!("id = \"{}\"", Guide::BUNDLED_ID);
        let lines = text.lines().map(|line| match line {
            line if *line == id => "id = \"our-guide\"".to_owned(),
            line if line.starts_with("version = ") => "version = 1".to_owned(),
            line => line.to_owned(),
        });
        let lines: Vec<_> = lines.collect();
        *text = lines.join("\n") + "\n";
    }
    files
}
