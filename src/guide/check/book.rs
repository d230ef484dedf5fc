//! A guide's files, opened for the check: the outline, and every page that can be read at all.

use std::{collections::BTreeSet, ops::Range};

use serde::{Deserialize, de::IntoDeserializer};
use toml::Spanned;

use super::{Fault, cause, helplines, spanned::SpannedToml, structure};
use crate::guide::{
    Evenings, Head, Outline, Part,
    cause::CauseRules,
    files::{
        ASKED, CAUSES, EVENINGS, Former, HELPLINES, Helplines, OUTLINE, OwnStrings, READ, Reading, Rules,
        STRINGS, halves,
    },
    lent,
    part::{misfit::Misfit, raw::Raw},
};

pub struct Book<'a> {
    pub outline: Outline,
    /// `guide.toml` itself, for the places in it.
    pub source: SpannedToml<'a>,
    /// The ids of all pages that have a file, readable or not.
    pub pages: BTreeSet<&'a str>,
    /// The ids of the pages that the program lends.
    pub lent: BTreeSet<String>,
    /// The names of all files.
    pub files: BTreeSet<&'a str>,
    pub sheets: Vec<PageSheet<'a>>,
    /// Pages whose head does not read, for what can be said of their texts all the same.
    pub torn: Vec<Torn<'a>>,
    /// The files that hold sentences of no page.
    pub others: Vec<SpannedToml<'a>>,
    /// The guide's own rules of words, or those that are lent; none where the program does not speak its language.
    pub rules: Option<Rules>,
    /// The rules for the texts for a cause: with their file, where they are the guide's own.
    pub causes: Option<(Option<SpannedToml<'a>>, CauseRules)>,
    /// The evenings, where the guide has some.
    pub evenings: Option<(SpannedToml<'a>, Evenings)>,
}

/// A text of a file: the path of its field, and its byte range.
pub struct TextPlace<'a, 'b> {
    pub source: &'b SpannedToml<'a>,
    pub path: String,
    pub span: Range<usize>,
}

/// Every string of a file's TOML.
fn strings<'a, 'b>(source: &'b SpannedToml<'a>) -> impl Iterator<Item = TextPlace<'a, 'b>> {
    source.strings().into_iter().map(move |(path, span)| TextPlace { source, path, span })
}

/// A page whose head does not read.
pub struct Torn<'a> {
    pub source: SpannedToml<'a>,
    pub lesson: Range<usize>,
}

/// A page, as far as it reads.
enum PageRead<'a> {
    Whole(Box<PageSheet<'a>>),
    Torn(Torn<'a>, Vec<Fault>),
}

impl<'a> Torn<'a> {
    /// Every text of the page: those of its head, then the lesson.
    pub fn texts(&self) -> impl Iterator<Item = TextPlace<'a, '_>> {
        let lesson = TextPlace { source: &self.source, path: "lesson".into(), span: self.lesson.clone() };
        strings(&self.source).chain([lesson])
    }
}

/// Words that are looked for, and not said.
const LISTS: [&str; 2] = ["check.", "hints.softeners."];

/// A page that can be read.
pub struct PageSheet<'a> {
    pub head: Head,
    pub source: SpannedToml<'a>,
    lesson: Range<usize>,
}

impl<'a> Book<'a> {
    /// Reads all files of a guide and notes their faults. `None` where there is no outline to check the pages against.
    pub fn open(files: &'a [(String, String)], faults: &mut Vec<Fault>) -> Option<Self> {
        let outline = whole::<Outline>(files, OUTLINE, faults);
        let has = |name: &str| files.iter().any(|(file, _)| file == name);
        let strings = has(STRINGS).then(|| whole::<OwnStrings>(files, STRINGS, faults)).flatten();
        let helplines = has(HELPLINES).then(|| whole::<Helplines>(files, HELPLINES, faults)).flatten();
        let causes = has(CAUSES).then(|| whole::<CauseRules>(files, CAUSES, faults)).flatten();
        if let Some((source, helplines)) = &helplines {
            helplines::check(source, helplines, faults);
        }
        if has(ASKED) {
            whole::<Former>(files, ASKED, faults);
        }
        if has(READ) {
            whole::<Reading>(files, READ, faults);
        }
        let evenings = has(EVENINGS).then(|| whole::<Evenings>(files, EVENINGS, faults)).flatten();
        let mut pages = BTreeSet::new();
        let (mut sheets, mut torn) = (vec![], vec![]);
        for (file, text) in files {
            let Some(id) = file.strip_suffix(".md") else { continue };
            pages.insert(id);
            match PageSheet::open(file, text) {
                Ok(PageRead::Whole(sheet)) => sheets.push(*sheet),
                Ok(PageRead::Torn(page, found)) => {
                    torn.push(page);
                    faults.extend(found);
                }
                Err(found) => faults.extend(found),
            }
        }
        let (source, outline) = outline?;
        let (strings, rules) = strings.map(|(source, strings)| (source, strings.check)).unzip();
        let others = helplines.map(|(source, _)| source).into_iter().chain(strings).collect();
        let rules = rules.flatten().or_else(|| lent::rules(&outline.language));
        let lent_causes = || Some((None, lent::causes(&outline.language)?));
        let causes = causes.map(|(source, rules)| (Some(source), rules)).or_else(lent_causes);
        let lent = lent::pages(&outline).into_iter().collect();
        let files = files.iter().map(|(name, _)| name.as_str()).collect();
        Some(Self { outline, source, pages, lent, files, sheets, torn, others, rules, causes, evenings })
    }

    /// The value of every text in TOML, with its place.
    pub fn values(&self) -> impl Iterator<Item = (&SpannedToml<'a>, Range<usize>, &str)> {
        let sheets = self.sheets.iter().map(|sheet| &sheet.source);
        let own = [&self.source].into_iter().chain(sheets).chain(&self.others);
        own.flat_map(|source| source.values().into_iter().map(move |(span, value)| (source, span, value)))
    }

    /// True for a page that can be opened: one that has a file, or is lent.
    pub fn opens(&self, page: &str) -> bool {
        self.pages.contains(page) || self.lent.contains(page)
    }

    /// Every text that is said in words of the guide: those of the pages, then those of no page.
    pub fn texts(&self) -> impl Iterator<Item = TextPlace<'a, '_>> {
        let is_said = |text: &TextPlace| !LISTS.iter().any(|list| text.path.starts_with(list));
        let is_title = |path: &str| path.starts_with("source.") && path.ends_with(".title");
        let evenings = self.evenings.iter().map(|(source, _)| source);
        let torn = self.torn.iter().flat_map(Torn::texts);
        let others = self.others.iter().chain(evenings).flat_map(strings).filter(is_said);
        self.sheets
            .iter()
            .flat_map(PageSheet::texts)
            .chain(torn)
            .filter(move |text| !is_title(&text.path))
            .chain(others)
    }
}

/// A file that is TOML from end to end.
fn whole<'a, T: serde::de::DeserializeOwned>(
    files: &'a [(String, String)],
    name: &str,
    faults: &mut Vec<Fault>,
) -> Option<(SpannedToml<'a>, T)> {
    let Some((file, text)) = files.iter().find(|(file, _)| file == name) else {
        let mend = "add it to the folder; the guide inside the program shows its form";
        faults.push(Fault::new(name, "", 0..0, "this file is missing", mend));
        return None;
    };
    let source = SpannedToml::open(file, text, 0..text.len()).map_err(|found| faults.extend(found)).ok()?;
    let found = structure::check(&source);
    if !found.is_empty() {
        faults.extend(found);
        return None;
    }
    let value = source.read().map_err(|fault| faults.push(fault)).ok()?;
    Some((source, value))
}

impl<'a> PageSheet<'a> {
    fn open(file: &'a str, text: &'a str) -> Result<PageRead<'a>, Vec<Fault>> {
        let Some((head, lesson)) = halves(text) else {
            let mend = "begin it with a line `+++`, the head in TOML, and another line `+++`";
            return Err(vec![Fault::new(file, text, 0..0, "this page has no head", mend)]);
        };
        let source = SpannedToml::open(file, text, head)?;
        let mut found = cause::unaddressed(&source);
        let is_new = |fault: &Fault| found.iter().all(|known| known.span != fault.span);
        let wrong: Vec<_> = structure::check(&source).into_iter().filter(is_new).collect();
        found.extend(wrong);
        found.extend(misfits(&source, &found));
        match source.read() {
            Ok(head) if found.is_empty() => Ok(PageRead::Whole(Box::new(Self { head, source, lesson }))),
            read => {
                // Whatever nothing else has told.
                found.extend(read.err().filter(|_| found.is_empty()));
                Ok(PageRead::Torn(Torn { source, lesson }, found))
            }
        }
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

/// The fields of parts that do not fit their kind, each at the field itself. A field that is wrong already is left out of it.
fn misfits(source: &SpannedToml, wrong: &[Fault]) -> Vec<Fault> {
    let is_wrong = |place: &Range<usize>| {
        wrong.iter().any(|fault| place.start <= fault.span.start && fault.span.end <= place.end)
    };
    let mut found = vec![];
    for (n, mut part) in source.tables("part").into_iter().enumerate() {
        let names: Vec<_> = part.keys().map(|key| key.get_ref().to_string()).collect();
        let places = names.iter().map(|name| (name, source.at(&format!("part.{n}.{name}"))));
        let gone: Vec<_> =
            places.filter(|(_, place)| is_wrong(place)).map(|(name, _)| name.clone()).collect();
        gone.iter().for_each(|name| drop(part.remove(name.as_str())));
        while let Ok(raw) = Raw::deserialize(Spanned::new(0..0, part.clone()).into_deserializer()) {
            let Err(misfit) = Part::try_from(raw) else { break };
            let field = misfit.field();
            if !gone.iter().any(|name| name == field) {
                let span = source.at(&format!("part.{n}.{field}"));
                found.push(source.fault(span, misfit.to_string(), misfit.mend()));
            }
            // One that is too much can be left out, to look for others.
            if !matches!(misfit, Misfit::Stray { .. }) || part.remove(field).is_none() {
                break;
            }
        }
    }
    found
}
