//! A guide's files, opened for the check: the outline, and every page that can be read at all.

use std::{collections::BTreeSet, ops::Range};

use super::{Fault, cause, helplines, source::Source};
use crate::guide::{
    Evenings, Head, Outline, Part,
    cause::CauseRules,
    files::{
        ASKED, CAUSES, EVENINGS, Former, HELPLINES, Helplines, OUTLINE, READ, Reading, Rules, STRINGS,
        Strings, halves,
    },
    part::raw::Raw,
};

pub struct Book<'a> {
    pub outline: Outline,
    /// `guide.toml` itself, for the places in it.
    pub source: Source<'a>,
    /// The ids of all pages that have a file, readable or not.
    pub pages: BTreeSet<&'a str>,
    pub sheets: Vec<Sheet<'a>>,
    /// The files that hold sentences of no page.
    pub others: Vec<Source<'a>>,
    pub rules: Option<Rules>,
    /// The rules for the texts for a cause.
    pub causes: Option<(Source<'a>, CauseRules)>,
    /// The evenings, where the guide has some.
    pub evenings: Option<(Source<'a>, Evenings)>,
}

/// A text of a file: the path of its field, and its byte range.
pub struct TextPlace<'a, 'b> {
    pub source: &'b Source<'a>,
    pub path: String,
    pub span: Range<usize>,
}

/// Every string of a file's TOML.
fn strings<'a, 'b>(source: &'b Source<'a>) -> impl Iterator<Item = TextPlace<'a, 'b>> {
    source.strings().into_iter().map(move |(path, span)| TextPlace { source, path, span })
}

/// Words that are looked for, and not said.
const LISTS: [&str; 2] = ["check.", "hints.softeners."];

/// A page that can be read.
pub struct Sheet<'a> {
    pub head: Head,
    pub source: Source<'a>,
    lesson: Range<usize>,
}

impl<'a> Book<'a> {
    /// Reads all files of a guide and notes their faults. `None` where there is no outline to check the pages against.
    pub fn open(files: &'a [(String, String)], faults: &mut Vec<Fault>) -> Option<Self> {
        let outline = whole::<Outline>(files, OUTLINE, faults);
        let strings = whole::<Strings>(files, STRINGS, faults);
        let helplines = whole::<Helplines>(files, HELPLINES, faults);
        let causes = whole::<CauseRules>(files, CAUSES, faults);
        if let Some((source, helplines)) = &helplines {
            helplines::check(source, helplines, faults);
        }
        let has = |name: &str| files.iter().any(|(file, _)| file == name);
        if has(ASKED) {
            whole::<Former>(files, ASKED, faults);
        }
        if has(READ) {
            whole::<Reading>(files, READ, faults);
        }
        let evenings = has(EVENINGS).then(|| whole::<Evenings>(files, EVENINGS, faults)).flatten();
        let mut pages = BTreeSet::new();
        let mut sheets = Vec::new();
        for (file, text) in files {
            let Some(id) = file.strip_suffix(".md") else { continue };
            pages.insert(id);
            match Sheet::open(file, text) {
                Ok(sheet) => sheets.push(sheet),
                Err(found) => faults.extend(found),
            }
        }
        let (source, outline) = outline?;
        let (strings, rules) = strings.map(|(source, strings)| (source, strings.check)).unzip();
        let others = helplines.map(|(source, _)| source).into_iter().chain(strings).collect();
        Some(Self { outline, source, pages, sheets, others, rules, causes, evenings })
    }

    /// Every text that is said in words of the guide: those of the pages, then those of no page.
    pub fn texts(&self) -> impl Iterator<Item = TextPlace<'a, '_>> {
        let is_said = |text: &TextPlace| !LISTS.iter().any(|list| text.path.starts_with(list));
        let is_title = |path: &str| path.starts_with("source.") && path.ends_with(".title");
        let evenings = self.evenings.iter().map(|(source, _)| source);
        let others = self.others.iter().chain(evenings).flat_map(strings).filter(is_said);
        self.sheets.iter().flat_map(Sheet::texts).filter(move |text| !is_title(&text.path)).chain(others)
    }
}

/// A file that is TOML from end to end.
fn whole<'a, T: serde::de::DeserializeOwned>(
    files: &'a [(String, String)],
    name: &str,
    faults: &mut Vec<Fault>,
) -> Option<(Source<'a>, T)> {
    let Some((file, text)) = files.iter().find(|(file, _)| file == name) else {
        let mend = "add it to the folder; the guide inside the program shows its form";
        faults.push(Fault::new(name, "", 0..0, "this file is missing", mend));
        return None;
    };
    let read = Source::open(file, text, 0..text.len()).and_then(|source| {
        let value = source.read()?;
        Ok((source, value))
    });
    read.map_err(|fault| faults.push(fault)).ok()
}

impl<'a> Sheet<'a> {
    fn open(file: &'a str, text: &'a str) -> Result<Self, Vec<Fault>> {
        let Some((head, lesson)) = halves(text) else {
            let mend = "begin it with a line `+++`, the head in TOML, and another line `+++`";
            return Err(vec![Fault::new(file, text, 0..0, "this page has no head", mend)]);
        };
        let source = Source::open(file, text, head).map_err(|fault| vec![fault])?;
        let misfits = [misfits(&source), cause::unaddressed(&source)].concat();
        if !misfits.is_empty() {
            return Err(misfits);
        }
        let head = source.read().map_err(|fault| vec![fault])?;
        Ok(Self { head, source, lesson })
    }

    /// The page's id by its file, which is the one that everything else goes by.
    pub fn id(&self) -> &'a str {
        self.source.file.trim_end_matches(".md")
    }

    /// Every text of the page: those of its head, then the lesson.
    pub fn texts(&self) -> impl Iterator<Item = TextPlace<'a, '_>> {
        let lesson = TextPlace { source: &self.source, path: "lesson".into(), span: self.lesson() };
        strings(&self.source).chain([lesson])
    }

    /// The byte range of the page's Markdown.
    pub fn lesson(&self) -> Range<usize> {
        self.lesson.clone()
    }

    pub fn fault(&self, path: &str, what: impl Into<String>, mend: impl Into<String>) -> Fault {
        self.source.fault(self.source.at(path), what, mend)
    }
}

/// The parts whose fields do not fit their kind, each at the field itself. Reading the whole head would stop at the
/// first, and knows only the part.
fn misfits(source: &Source) -> Vec<Fault> {
    let parts = source.each::<Raw>("part").into_iter().enumerate();
    let misfits = parts.filter_map(|(n, raw)| Some((n, Part::try_from(raw?).err()?)));
    misfits
        .map(|(n, misfit)| {
            let span = source.at(&format!("part.{n}.{}", misfit.field()));
            source.fault(span, misfit.to_string(), misfit.mend())
        })
        .collect()
}
