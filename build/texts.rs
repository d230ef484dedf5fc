//! The texts of a language, most of them deflated to a third of their bytes. What is read together lies together.

use std::{collections::BTreeMap, error::Error, fmt::Write, fs, path::Path};

use miniz_oxide::deflate::compress_to_vec;

/// The most that deflate can do.
const LEVEL: u8 = 10;

/// The files that every start reads.
const AT_START: [&str; 3] = ["guide.toml", "strings.toml", "evenings.toml"];

/// The texts (name, text) as a Rust slice of `Sheaf`s, whose bytes are written into files of their own. What lies alone is not
/// deflated in the first language, nor where every start reads it: inflating costs a tenth of reading a page.
pub fn sheaves(
    out: &Path,
    language: &str,
    is_first: bool,
    texts: &[(String, String)],
) -> Result<String, Box<dyn Error>> {
    let mut sheaves: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (name, text) in texts {
        sheaves.entry(sheaf(name)).or_default().push((name, text));
    }
    let mut slice = String::from("&[\n");
    for (nth, texts) in sheaves.values().enumerate() {
        let file = out.join(format!("{language}.{nth}.sheaf"));
        let whole: String = texts.iter().map(|(_, text)| *text).collect();
        let is_plain = matches!(texts[..], [(name, _)] if is_first || AT_START.contains(&name));
        let bytes = if is_plain {
            fs::write(&file, &whole)?;
            format!("Bytes::Plain(include_str!({file:?}))")
        } else {
            fs::write(&file, compress_to_vec(whole.as_bytes(), LEVEL))?;
            format!("Bytes::Deflated(include_bytes!({file:?}))")
        };
        let names: Vec<_> = texts.iter().map(|(name, text)| (name, text.len())).collect();
        let scope = scope(&whole);
        writeln!(slice, "Sheaf {{ texts: &{names:?}, scope: Scope::{scope}, bytes: {bytes} }},")?;
    }
    slice.push(']');
    Ok(slice)
}

/// The name of the sheaf that a file lies in: sentences and the demo are read as a whole, everything else alone.
fn sheaf(name: &str) -> &str {
    match name.split_once('/') {
        Some((folder, _)) => folder,
        None => name.rsplit('.').next().filter(|ending| *ending == "ftl").unwrap_or(name),
    }
}

/// The scope of a page, which stands before the first table of its head: it is asked of every page when the program starts.
fn scope(page: &str) -> &'static str {
    let head = page.lines().skip(1).take_while(|line| !line.starts_with(['[', '+']));
    if head.into_iter().any(|line| line == "scope = \"breach\"") { "Breach" } else { "Couple" }
}
