//! Pages and words that the guide inside the program lends to one from a folder which brings none of its own: help, privacy, the
//! first days and the private check, so that no guide is without them; helplines; and words of its language.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    Outline, Safety, Strings,
    bundled::{FIRST, file_of},
    cause::CauseRules,
    files::{CAUSES, HELPLINES, OUTLINE, OwnStrings, Rules, STRINGS},
    load::FileText,
};
use crate::language::Catalogue;

/// Why what is lent reads.
const CHECKED: &str = "the guide inside the program is checked by a test";

/// The files of a guide, by name.
pub(super) type Files = BTreeMap<Cow<'static, str>, FileText>;

/// The language whose words are lent to a guide in this one; none where the program does not speak it.
fn spoken(language: &str) -> Option<&'static str> {
    Catalogue::of(language).map(Catalogue::tag)
}

/// The outline that lends, in the guide's language or else in the first one.
fn lender(language: &str) -> (&'static str, Outline) {
    let tag = spoken(language).unwrap_or(FIRST);
    (tag, toml::from_str(&file_of(tag, OUTLINE).expect(CHECKED)).expect(CHECKED))
}

/// The ids of the pages that a guide is lent.
pub fn pages(outline: &Outline) -> Vec<String> {
    lent_by(&lender(&outline.language).1, outline)
}

fn lent_by(lender: &Outline, outline: &Outline) -> Vec<String> {
    let mut lent = vec![];
    let single =
        [(&outline.help, &lender.help), (&outline.first, &lender.first), (&outline.privacy, &lender.privacy)];
    lent.extend(single.into_iter().filter_map(|(own, lent)| lent.clone().filter(|_| own.is_none())));
    if let (None, Some(Safety { check, yes, no })) = (&outline.safety, &lender.safety) {
        lent.extend([check, yes, no].map(String::clone));
    }
    lent
}

/// Adds the pages that are lent to the outline and to the files.
pub(super) fn lend(outline: &mut Outline, files: &mut Files) {
    let (tag, lender) = lender(&outline.language);
    for id in lent_by(&lender, outline) {
        let name = format!("{id}.md");
        let text = file_of(tag, &name).expect(CHECKED);
        files.insert(name.into(), FileText::Plain(text));
        outline.titles.insert(id.clone(), lender.title(&id).to_owned());
    }
    outline.help = outline.help.take().or(lender.help);
    outline.first = outline.first.take().or(lender.first);
    outline.privacy = outline.privacy.take().or(lender.privacy);
    outline.safety = outline.safety.take().or(lender.safety);
}

/// The helplines that are lent.
pub fn helplines(language: &str) -> String {
    file_of(spoken(language).unwrap_or(FIRST), HELPLINES).expect(CHECKED)
}

/// The words of a guide, what it lacks of them lent. Of a language that the program does not speak no words are softeners.
pub fn strings(own: &str, language: &str) -> Option<Strings> {
    let OwnStrings { hints, calm, care, .. } = toml::from_str(own).ok()?;
    let lent: OwnStrings =
        toml::from_str(&file_of(spoken(language).unwrap_or(FIRST), STRINGS).expect(CHECKED)).ok()?;
    let mut lent_hints = lent.hints?;
    if spoken(language).is_none() {
        lent_hints.softeners.clear();
    }
    Some(Strings { hints: hints.unwrap_or(lent_hints), calm: calm.or(lent.calm)?, care: care.or(lent.care)? })
}

/// The rules of words for a language; none where the program does not speak it.
pub fn rules(language: &str) -> Option<Rules> {
    let own: OwnStrings = toml::from_str(&file_of(spoken(language)?, STRINGS)?).ok()?;
    own.check
}

/// The rules for texts for a cause that are lent: those of the language, without those about pages.
pub fn causes(language: &str) -> Option<CauseRules> {
    let rules: CauseRules = toml::from_str(&file_of(spoken(language)?, CAUSES)?).ok()?;
    Some(rules.without_pages())
}
