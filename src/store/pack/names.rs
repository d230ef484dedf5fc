//! The names of files that a guide is made of. Whatever else lies beside them is nobody's business.

use std::path::Path;

use crate::guide::text::{Use, used};

/// The folder of a guide's demo.
const DEMO: &str = "demo";

/// The name by which the program knows a file of a guide, from its path in it, and its use.
pub fn of(path: &Path) -> Option<(String, Use)> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    match parts?[..] {
        [name] => Some((name.to_owned(), used(name))),
        [DEMO, name] if name.ends_with(".toml") && !name.starts_with('.') => {
            Some((format!("{DEMO}/{name}"), Use::Guide))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_belong_to_a_guide_and_a_readme_stands_beside_it() {
        for (path, used) in [
            ("guide.toml", Some(Use::Guide)),
            ("one-evening.md", Some(Use::Guide)),
            ("Hello.md", Some(Use::Guide)),
            ("plain.ftl", Some(Use::Guide)),
            ("demo/couple.toml", Some(Use::Guide)),
            ("README.md", Some(Use::Beside)),
            ("LICENSE", Some(Use::Beside)),
            ("CONTRIBUTING.txt", Some(Use::Beside)),
            (".gitignore", Some(Use::None)),
            (".hidden.md", Some(Use::None)),
            ("picture.png", Some(Use::None)),
            ("demo/.x.toml", None),
            ("demo/deep/x.toml", None),
            (".git/config.toml", None),
            ("notes/page.md", None),
        ] {
            assert_eq!(of(Path::new(path)).map(|(_, used)| used), used, "{path}");
        }
    }
}
