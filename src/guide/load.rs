//! Reading the guide: from the files inside the program, or from a folder's files that the caller read.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, LazyLock, OnceLock},
};

use serde::{Deserialize, de::DeserializeOwned};

use crate::block::Block;

use super::{
    Addressee, Cause, Chapter, Evenings, Outline, Scope,
    bundled::{FIRST, Sheaf, sheaves},
    cause::CauseRules,
    check::{Fault, check},
    files::{
        ASKED, CAUSES, Country, EVENINGS, Former, HELPLINES, Helpline, Helplines, OUTLINE, STRINGS, Strings,
        halves,
    },
    lent, markdown,
};

/// Why reading a file of the guide cannot fail.
const CHECKED: &str =
    "a guide is checked before it is read: the bundled one by a test, another one when it is opened";

/// The guide. Its outline is read at once, each page when it is first asked for, once for all copies.
#[derive(Debug, Clone)]
pub struct Guide {
    pub outline: Outline,
    leaves: Arc<Leaves>,
}

/// The files that are read when they are first asked for.
#[derive(Debug)]
struct Leaves {
    /// True for the guide inside the program.
    bundled: bool,
    pages: BTreeMap<Cow<'static, str>, Leaf<Chapter>>,
    helplines: Leaf<Helplines>,
    strings: Leaf<Strings>,
    former: Leaf<Former>,
    causes: Leaf<CauseRules>,
    evenings: Leaf<Evenings>,
}

impl Guide {
    /// The id of the guide inside the program, in all its languages.
    pub const BUNDLED_ID: &str = "rebuilding-trust";

    /// The guide inside the program.
    pub fn bundled() -> Self {
        static BUNDLED_GUIDE: LazyLock<Guide> = LazyLock::new(|| Guide::bundled_in(FIRST));
        BUNDLED_GUIDE.clone()
    }

    /// The guide inside the program in a language, or else in the first one.
    pub fn bundled_in(language: &str) -> Self {
        let sheaves = sheaves(language).unwrap_or_else(|| sheaves(FIRST).unwrap_or_default());
        let alone =
            sheaves.iter().filter_map(|sheaf| Some((sheaf.alone()?.into(), FileText::Bundled(sheaf))));
        Self::of(alone, true)
    }

    /// True for the guide inside the program, which has several languages.
    pub fn is_bundled(&self) -> bool {
        self.leaves.bundled
    }

    /// The text of a page, to be read; empty where there is no such page.
    pub fn lesson(&self, id: &str) -> Vec<Block> {
        self.chapter(id).map(|chapter| chapter.lesson.clone()).unwrap_or_default()
    }

    /// A guide from a folder: its files by name, with their text. Everything is checked at once.
    pub fn from_files(files: Vec<(String, String)>) -> Result<Self, Vec<Fault>> {
        match check(&files) {
            faults if faults.is_empty() => Ok(Self::of(
                files.into_iter().map(|(name, text)| (name.into(), FileText::Plain(text))),
                false,
            )),
            faults => Err(faults),
        }
    }

    fn of(files: impl Iterator<Item = (Cow<'static, str>, FileText)>, bundled: bool) -> Self {
        let mut files: lent::Files = files.collect();
        let outline = files.remove(OUTLINE).expect(CHECKED);
        let mut outline: Outline = toml::from_str(&outline.whole()).expect(CHECKED);
        if !bundled {
            lent::lend(&mut outline, &mut files);
        }
        let lent_numbers = || FileText::Plain(lent::helplines(&outline.language));
        let helplines = files.remove(HELPLINES).unwrap_or_else(lent_numbers);
        let leaves = Leaves {
            bundled,
            helplines: Leaf::new(helplines),
            strings: Leaf::new(files.remove(STRINGS).unwrap_or_default()),
            causes: Leaf::new(files.remove(CAUSES).unwrap_or_default()),
            former: Leaf::new(files.remove(ASKED).unwrap_or_default()),
            evenings: Leaf::new(files.remove(EVENINGS).unwrap_or_default()),
            pages: files
                .into_iter()
                .filter_map(|(name, text)| Some((page_id(name)?, Leaf::new(text))))
                .collect(),
        };
        Self { outline, leaves: Arc::new(leaves) }
    }

    /// A page by its id; none where there is none.
    pub fn chapter(&self, id: &str) -> Option<&Chapter> {
        self.leaves.pages.get(id).map(|leaf| leaf.read(chapter))
    }

    /// The text of a page about a cause, to this addressee. Missing is silence.
    pub fn cause_text(&self, page: &str, cause: Cause, to: Addressee) -> Option<&str> {
        let text = self.chapter(page)?.head.text.kind.get(&cause)?;
        text.to(self.leaves.causes.read(|own| self.cause_rules(own)).source(page, cause, text, to)?)
    }

    fn cause_rules(&self, own: &str) -> Option<CauseRules> {
        let lent = || lent::causes(&self.outline.language).unwrap_or_else(CauseRules::none);
        if own.is_empty() { Some(lent()) } else { from_toml(own) }
    }

    /// The page of the check-in; none in a guide without one.
    pub fn checkin(&self) -> Option<&Chapter> {
        self.chapter(self.outline.checkin.as_deref()?)
    }

    /// The owner of what is written on a page: the couple, or the open breach. The rest of the page is not read.
    pub fn scope(&self, id: &str) -> Scope {
        let Some(leaf) = self.leaves.pages.get(id) else { return Scope::default() };
        let read = || leaf.read(chapter).head.scope;
        match &leaf.text {
            FileText::Plain(text) => *leaf.scope.get_or_init(|| scope(text).unwrap_or_else(read)),
            FileText::Bundled(sheaf) => sheaf.scope,
        }
    }

    /// The countries whose numbers the guide has.
    pub fn countries(&self) -> &[Country] {
        &self.leaves.helplines.read(from_toml).countries
    }

    /// A country by its code, in any case.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries().iter().find(|country| country.code.eq_ignore_ascii_case(code))
    }

    /// The helplines of a country, by need.
    pub fn helplines(&self, country: &str) -> Vec<&Helpline> {
        let all = self.leaves.helplines.read(from_toml).all.iter();
        let mut own: Vec<_> = all.filter(|line| line.country == country).collect();
        own.sort_by_key(|line| line.need);
        own
    }

    /// A question as the first version of this guide asked it.
    pub(super) fn former(&self, question: &str) -> Option<&str> {
        self.leaves.former.read(from_toml).first.get(question).map(String::as_str)
    }

    /// The evenings that it can offer.
    pub fn evenings(&self) -> &Evenings {
        self.leaves.evenings.read(from_toml)
    }

    pub fn strings(&self) -> &Strings {
        self.leaves.strings.read(|own| lent::strings(own, &self.outline.language))
    }
}

/// A file of the guide that is parsed when it is first asked for.
#[derive(Debug)]
struct Leaf<T> {
    text: FileText,
    parsed: OnceLock<T>,
    /// Of a page.
    scope: OnceLock<Scope>,
}

/// The text of a file.
#[derive(Debug)]
pub(super) enum FileText {
    Plain(String),
    Bundled(&'static Sheaf),
}

impl Default for FileText {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

impl FileText {
    fn whole(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(text) => text.into(),
            Self::Bundled(sheaf) => sheaf.whole(),
        }
    }
}

impl<T> Leaf<T> {
    fn new(text: FileText) -> Self {
        Self { text, parsed: OnceLock::new(), scope: OnceLock::new() }
    }

    fn read(&self, parse: impl FnOnce(&str) -> Option<T>) -> &T {
        self.parsed.get_or_init(|| parse(&self.text.whole()).expect(CHECKED))
    }
}

fn from_toml<T: DeserializeOwned>(text: &str) -> Option<T> {
    toml::from_str(text).ok()
}

fn chapter(text: &str) -> Option<Chapter> {
    let (head, body) = halves(text)?;
    Some(Chapter { head: from_toml(&text[head])?, lesson: markdown::blocks(&text[body]) })
}

/// The scope stands before the first table of a head. None where that part does not read alone.
fn scope(text: &str) -> Option<Scope> {
    #[derive(Deserialize)]
    struct Opening {
        #[serde(default)]
        scope: Scope,
    }
    let (_, head) = text.split_once('\n')?;
    let ends = ["\n[", "\n+++"].map(|end| head.find(end));
    let opening = &head[..ends.into_iter().flatten().min()?];
    from_toml(opening).map(|Opening { scope }| scope)
}

/// The id of the page that a file holds, if it holds one.
fn page_id(mut name: Cow<'static, str>) -> Option<Cow<'static, str>> {
    match &mut name {
        Cow::Borrowed(name) => *name = name.strip_suffix(".md")?,
        Cow::Owned(name) => name.truncate(name.strip_suffix(".md")?.len()),
    }
    Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::{Kind, bundled::BUNDLED, bundled_files, bundled_files_in};

    #[test]
    fn every_page_of_the_bundled_guide_reads() {
        let guide = Guide::bundled();
        for id in guide.outline.pages() {
            let chapter = guide.chapter(id).expect("the outline names pages that are there");
            assert_eq!((&chapter.head.id, chapter.head.title.as_str()), (id, guide.outline.title(id)));
            assert!(!chapter.lesson.is_empty(), "{id} says nothing");
        }
        assert!(!guide.helplines("GB").is_empty());
        assert!(guide.strings().hints.softener.contains("{word}"));
    }

    #[test]
    fn the_bundled_guide_has_one_id_in_all_its_languages() {
        for (language, _) in BUNDLED {
            let outline = Guide::bundled_in(language).outline;
            assert_eq!((outline.id.as_str(), outline.language.as_str()), (Guide::BUNDLED_ID, *language));
        }
    }

    #[test]
    fn a_page_is_read_when_it_is_first_asked_for() {
        let guide = Guide::bundled_in(FIRST);
        assert!(guide.leaves.pages.values().all(|leaf| leaf.parsed.get().is_none()));
        let first = guide.chapter("welcome").unwrap();
        assert_eq!(first.head.kind, Kind::Help);
        assert!(matches!(first.lesson[0], Block::Paragraph(_)));
        assert_eq!(guide.leaves.pages.values().filter(|leaf| leaf.parsed.get().is_some()).count(), 1);
        assert!(guide.chapter("nowhere").is_none());
        assert!(guide.chapter("guide.toml").is_none());
    }

    #[test]
    fn the_scope_of_a_page_is_known_before_the_page_is_read() {
        for (language, _) in BUNDLED {
            let files = bundled_files_in(language);
            let plain = files.into_iter().map(|(name, text)| (name.into(), FileText::Plain(text)));
            for asked in [Guide::bundled_in(language), Guide::of(plain, false)] {
                let scopes: Vec<_> = asked.outline.pages().map(|id| (id, asked.scope(id))).collect();
                assert!(asked.leaves.pages.values().all(|leaf| leaf.parsed.get().is_none()));
                for (id, scope) in scopes {
                    assert_eq!(scope, asked.chapter(id).unwrap().head.scope, "{language}: {id}");
                }
            }
        }
    }

    #[test]
    fn a_guide_from_a_folder_is_whole_or_refused() {
        let guide = Guide::from_files(bundled_files()).unwrap();
        assert_eq!(guide.chapter("welcome").unwrap().head, Guide::bundled().chapter("welcome").unwrap().head);
        let faults = Guide::from_files(bundled_files().split_off(1)).unwrap_err();
        assert!(!faults.is_empty());
    }

    #[test]
    fn the_head_of_a_page_lies_between_two_lines_of_plus_signs() {
        let text = "+++\r\nid = 1\r\n+++\r\nLesson.\n+++\n";
        let (head, lesson) = halves(text).unwrap();
        assert_eq!((&text[head], &text[lesson]), ("id = 1\r\n", "Lesson.\n+++\n"));
        assert_eq!(halves("Lesson.\n+++\n+++\n"), None);
        assert_eq!(halves("+++\nid = 1\n"), None);
    }
}
