//! The texts of a language, most of them deflated to a third of their bytes. What is read together lies together.

use std::{collections::BTreeMap, error::Error, fmt::Write, fs, path::Path};

use miniz_oxide::{
    MZFlush,
    deflate::{
        core::{CompressorOxide, create_comp_flags_from_zip_params},
        stream::deflate,
    },
};

use crate::known::known;

/// The most that deflate can do, and the mark of a stream without a header.
const LEVEL: i32 = 10;
const RAW: i32 = -15;

/// The files that every start reads: they lie as they are. Of another language only the first, for the others are deflated behind
/// those of the first language.
const AT_START: [&str; 3] = ["guide.toml", "strings.toml", "evenings.toml"];

/// A language: its texts (name, text), its compiled catalogue, and the texts of the first language, none of that one itself.
pub struct Language<'a> {
    pub tag: &'a str,
    pub texts: &'a [(String, String)],
    pub catalogue: &'a [u8],
    pub first: Option<&'a [(String, String)]>,
}

/// The texts as a Rust slice of `Sheaf`s, whose bytes are written into files of their own.
pub fn sheaves(out: &Path, language: &Language) -> Result<String, Box<dyn Error>> {
    let Language { tag, texts, .. } = language;
    let mut sheaves: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (name, text) in *texts {
        sheaves.entry(sheaf(name)).or_default().push((name, text));
    }
    let mut slice = String::from("&[\n");
    for (nth, texts) in sheaves.values().enumerate() {
        let file = out.join(format!("{tag}.{nth}.sheaf"));
        let whole: String = texts.iter().map(|(_, text)| *text).collect();
        let is_plain = matches!(texts[..], [(name, _)] if language.at_start().contains(&name));
        let bytes = if is_plain {
            fs::write(&file, &whole)?;
            format!("Bytes::Plain(include_str!({file:?}))")
        } else {
            fs::write(&file, deflated(&language.known(texts), whole.as_bytes())?)?;
            format!("Bytes::Deflated {{ bytes: include_bytes!({file:?}), language: {tag:?} }}")
        };
        let names: Vec<_> = texts.iter().map(|(name, text)| (name, text.len())).collect();
        let scope = scope(&whole);
        writeln!(slice, "Sheaf {{ texts: &{names:?}, scope: Scope::{scope}, bytes: {bytes} }},")?;
    }
    slice.push(']');
    Ok(slice)
}

impl Language<'_> {
    fn at_start(&self) -> &'static [&'static str] {
        if self.first.is_none() { &AT_START } else { &AT_START[..1] }
    }

    /// The bytes that are known before a sheaf is read: the text of the same name counts where it lies alone.
    fn known(&self, texts: &[(&str, &str)]) -> Vec<u8> {
        let first = self.first.unwrap_or_default();
        let same = first.iter().find(|(name, _)| matches!(texts, [(alone, _)] if alone == name));
        known(self.catalogue, same.map_or("", |(_, text)| text).as_bytes())
    }
}

/// A text as a raw stream (RFC 1951) that goes on behind what is known.
fn deflated(known: &[u8], text: &[u8]) -> Result<Vec<u8>, String> {
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(LEVEL, RAW, 0));
    let mut press = |bytes: &[u8], flush| {
        let mut pressed = vec![0; bytes.len() + 1024];
        let done = deflate(&mut compressor, bytes, &mut pressed, flush);
        let status = done.status.map_err(|error| format!("deflate: {error:?}"))?;
        if done.bytes_consumed < bytes.len() {
            return Err(format!("deflate stopped: {status:?}"));
        }
        pressed.truncate(done.bytes_written);
        Ok(pressed)
    };
    if !known.is_empty() {
        press(known, MZFlush::Sync)?;
    }
    press(text, MZFlush::Finish)
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
