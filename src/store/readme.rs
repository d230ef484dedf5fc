//! README.txt of the folder: how everything in it is read by hand.

use crate::{block::wrap, language::Catalogue};

/// The length of a line of its paragraphs, in letters.
const WIDTH: usize = 100;

const NOTES: &str = r#"    cat writers/*/*.jsonl | jq -r 'select(.kind == "note") | .at, .body.words'"#;
const ANSWERS: &str =
    r#"    cat writers/*/*.jsonl | jq -r 'select(.kind == "answer") | .body.asked.question, .body.words'"#;
const KEY: &str = "    umask 077; age -d keys/first.age > ~/trustpath-key.txt";
const OPENED: &str = r#"    find writers local -name '*.jsonl' -exec cat {} + | jq -rR 'fromjson? | .enc // empty' | while read -r enc; do
      printf %s "$enc" | base64 -d | age -d -i ~/trustpath-key.txt 2> ~/trustpath-unopened.txt && echo
    done > ~/trustpath-opened.jsonl"#;
const OPENED_NOTES: &str =
    r#"    jq -r 'select(.kind == "note") | .at, .body.words' ~/trustpath-opened.jsonl"#;
const REMOVED: &str = "    rm ~/trustpath-key.txt ~/trustpath-opened.jsonl ~/trustpath-unopened.txt";

/// Its whole text. Commands are set in by four blanks.
pub fn readme(say: Catalogue) -> String {
    let paragraph = |text: &str| wrap::hang("", "", text, WIDTH);
    let rest = [say.folder_copy(), say.folder_two_machines(), say.folder_quarantine(), say.folder_editing()];
    let parts = [
        paragraph(say.folder_holds()),
        paragraph(say.folder_by_hand()),
        NOTES.to_owned(),
        paragraph(say.folder_answers()),
        ANSWERS.to_owned(),
        paragraph(say.folder_versions()),
        paragraph(say.folder_sealed()),
        KEY.to_owned(),
        paragraph(say.folder_opening()),
        OPENED.to_owned(),
        paragraph(say.folder_notes()),
        OPENED_NOTES.to_owned(),
        paragraph(say.folder_removing()),
        REMOVED.to_owned(),
        rest.map(paragraph).join("\n"),
    ];
    parts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_of_a_file_is_broken() {
        let readme = readme(Catalogue::ENGLISH);
        for name in ["keys/second.age,", "keys/first.removed.age.", "writers/*/*.jsonl is"] {
            assert!(readme.contains(name), "{name}\n{readme}");
        }
        assert!(readme.ends_with("names them.\n"));
    }
}
