//! The letters of a guide's files: which bytes are text, and which letters no text may hold.

use super::check::Fault;

/// The files of a guide as text (name, text), and a fault for each that is none.
pub type Decoded = (Vec<(String, String)>, Vec<Fault>);

/// The texts of files, without a mark at their beginning and with plain line ends. What only stands beside a guide (README,
/// LICENSE) is left out.
pub fn decode(files: Vec<(String, Vec<u8>)>) -> Decoded {
    let (mut texts, mut faults) = (vec![], vec![]);
    for (name, bytes) in files.into_iter().filter(|(name, _)| used(name) == Use::Guide) {
        match text(&bytes) {
            Ok(text) => texts.push((name, text)),
            Err(NotText { encoding, line }) => {
                let what = format!("this file is not UTF-8; it reads like {encoding}");
                let mend = format!("save it as UTF-8; the first such letter is in line {line}");
                faults.push(Fault { line, ..Fault::new(&name, "", 0..0, what, mend) });
            }
        }
    }
    (texts, faults)
}

/// The use of a file for a guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// A page, its outline, words, or the demo.
    Guide,
    /// README, LICENSE and the like: kept along with it.
    Beside,
    /// Anything else, dot files among it.
    None,
}

/// The use of a file by its name: one in capitals alone belongs to a README or a licence.
pub fn used(name: &str) -> Use {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let is_shouted = !stem.is_empty() && stem.bytes().all(|b| b.is_ascii_uppercase() || b"-_".contains(&b));
    match ending {
        _ if name.starts_with('.') => Use::None,
        "" | "md" | "txt" if is_shouted => Use::Beside,
        "md" | "toml" | "ftl" => Use::Guide,
        _ => Use::None,
    }
}

/// Bytes that are no UTF-8.
struct NotText {
    encoding: &'static str,
    line: usize,
}

fn text(bytes: &[u8]) -> Result<String, NotText> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.contains(&0) {
        return Err(NotText { encoding: "UTF-16", line: 1 });
    }
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
        Err(e) => {
            let rest = &bytes[e.valid_up_to()..];
            let windows = rest.iter().any(|byte| (0x80..0xa0).contains(byte));
            let line = bytes[..e.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(NotText { encoding: if windows { "Windows-1252" } else { "ISO-8859-1 (Latin-1)" }, line })
        }
    }
}

/// True for letters that no text of a guide may hold: they would steer a terminal, or show words in another order than
/// they stand.
pub fn is_refused(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The name of such a letter.
pub fn name_of(letter: char) -> String {
    let kind = if letter.is_control() { "a control character" } else { "a mark that turns words around" };
    format!("{kind} (U+{:04X})", u32::from(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_other_systems_read_and_other_encodings_are_named() {
        let read = |bytes: &[u8]| {
            let (texts, faults) = decode(vec![("a.md".into(), bytes.to_vec())]);
            let text = texts.into_iter().next().map(|(_, text)| text);
            text.ok_or_else(|| faults.into_iter().map(|fault| (fault.line, fault.what)).next().unwrap())
        };
        assert_eq!(read(b"\xef\xbb\xbf+++\r\na\r\n+++\r\n").unwrap(), "+++\na\n+++\n");
        assert_eq!(read("año".as_bytes()).unwrap(), "año");
        for (bytes, line, encoding) in [
            (&b"one\ntwo a\xf1o\n"[..], 2, "ISO-8859-1 (Latin-1)"),
            (b"\x93quoted\x94", 1, "Windows-1252"),
            (b"\xff\xfea\0\n\0", 1, "UTF-16"),
            (b"a\0\n\0", 1, "UTF-16"),
        ] {
            let what = format!("this file is not UTF-8; it reads like {encoding}");
            assert_eq!(read(bytes), Err((line, what)));
        }
    }

    #[test]
    fn a_readme_is_no_page() {
        let files = ["README.md", "LICENSE", "CHANGES.md", "welcome.md", "Welcome.md", "guide.toml"];
        let (texts, faults) = decode(files.map(|name| (name.to_owned(), b"x".to_vec())).into());
        let names: Vec<_> = texts.into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            (names, faults),
            (["welcome.md", "Welcome.md", "guide.toml"].map(str::to_owned).into(), vec![])
        );
    }
}
