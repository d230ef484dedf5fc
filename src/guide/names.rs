//! Names of records in this guide: the question behind an answer's id, the part behind a plan.

use std::{borrow::Cow, collections::BTreeMap};

use super::{AnswerChoice, Chapter, Guide, Head, Part, PartKind};

impl Guide {
    /// The words of a question, by its id or `<page>.<part>.<box>`, for an answer that does not say what it was asked: as
    /// the first version of the guide asked it, or as it is asked now. Where nobody asks it, the place and the name of
    /// it, so far as this guide knows the place.
    pub fn asked<'a>(&'a self, question: &'a str) -> Cow<'a, str> {
        let now = || self.question_or_box(question).map(|(ask, _)| ask);
        self.former(question).or_else(now).map_or_else(|| self.place_of(question).into(), Cow::Borrowed)
    }

    /// `The weekly check-in (due.promises)`: the title of the page or part, and the rest of the id.
    fn place_of(&self, question: &str) -> String {
        let (page, rest) = question.split_once('.').unwrap_or((question, ""));
        match (self.chapter(page), rest) {
            (Some(chapter), "") => chapter.head.title.clone(),
            (Some(chapter), rest) => format!("{} ({rest})", chapter.head.title),
            (None, _) => question.to_owned(),
        }
    }

    /// The meaning of 0 and of 10, for a number that does not say what it was asked: as the first version of the guide had
    /// them, or as they are now.
    pub fn ends(&self, question: &str) -> Option<(&str, &str)> {
        let former = |end: &str| self.former(&format!("{question}.{end}"));
        let page = question.split('.').next().unwrap_or_default();
        let now = || self.chapter(page)?.question(question)?.scale.as_ref();
        former("low").zip(former("high")).or_else(|| now().map(|scale| (&*scale.low, &*scale.high)))
    }

    /// True where a question or a box is asked in these words today, of anybody.
    pub fn still_asks(&self, question: &str, words: &str) -> bool {
        let page = question.split('.').next().unwrap_or_default();
        let wording =
            self.chapter(page).and_then(|chapter| chapter.question(question)).map(|asked| &asked.wording);
        let ask = self.question_or_box(question).map(|(ask, _)| ask);
        ask == Some(words) || wording.is_some_and(|wording| wording.says(words))
    }

    /// The choices of a question or a box.
    pub fn choices(&self, question: &str) -> &[AnswerChoice] {
        self.question_or_box(question).map_or(&[], |(_, choices)| choices)
    }

    /// The things that lie there already where a question is a pile, or what was put down for piles.
    pub fn given(&self, question: &str) -> &[AnswerChoice] {
        match question.rsplit_once('.').and_then(|(part, _)| self.part_of_plan(part)) {
            Some(Part { does: PartKind::Sort(sorting), .. }) => &sorting.given,
            _ => &[],
        }
    }

    fn question_or_box(&self, question: &str) -> Option<(&str, &[AnswerChoice])> {
        let (page, name) = question.split_once('.')?;
        self.chapter(page)?.head.question_or_box(name)
    }

    /// The part that a plan was made in, by `<page>.<part>`.
    pub fn part_of_plan(&self, part: &str) -> Option<&Part> {
        let (chapter, part) = part.split_once('.')?;
        part_of(self.chapter(chapter)?, part)
    }

    /// The values written into the boxes of a part, in the guide's order, each with its box's name and question; those of
    /// boxes that the guide does not know come last.
    pub fn boxes_of<'a, T>(
        &'a self,
        part: &str,
        written: &'a BTreeMap<String, T>,
    ) -> Vec<(&'a str, Cow<'a, str>, &'a T)> {
        let known = self.part_of_plan(part).map_or(&[][..], |part| part.does.boxes());
        let former = |name: &str| self.former(&format!("{part}.{name}"));
        let asked = known.iter().filter_map(|asked| {
            let question = former(&asked.id).unwrap_or(&asked.ask);
            Some((asked.id.as_str(), question.into(), written.get(&asked.id)?))
        });
        let is_known = |name: &String| known.iter().any(|asked| asked.id == *name);
        let rest = written.iter().filter(|(name, _)| !is_known(name));
        asked
            .chain(
                rest.map(|(name, written)| (name.as_str(), former(name).unwrap_or_default().into(), written)),
            )
            .collect()
    }

    /// The title of a part, by `<page>.<part>`; its id where the guide does not know it.
    pub fn part_title<'a>(&'a self, part: &'a str) -> &'a str {
        self.part_of_plan(part).map_or(part, |part| &part.title)
    }
}

impl Head {
    /// The words and the choices of a question, by the last word of its id, or of a box, by `<part>.<box>`.
    pub(super) fn question_or_box(&self, name: &str) -> Option<(&str, &[AnswerChoice])> {
        let is_named = |id: &str| id.strip_prefix(&self.id).and_then(|id| id.strip_prefix('.')) == Some(name);
        if let Some(question) = self.questions.iter().find(|question| is_named(&question.id)) {
            return Some((&question.ask, &question.choices));
        }
        let (part, name) = name.split_once('.')?;
        let part = self.parts.iter().find(|known| known.id == part)?;
        let written = part.does.boxes().iter().find(|written| written.id == name)?;
        Some((&written.ask, &written.choices))
    }
}

fn part_of<'a>(chapter: &'a Chapter, part: &str) -> Option<&'a Part> {
    chapter.head.parts.iter().find(|known| known.id == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_guide_does_not_know_is_called_by_its_id() {
        let guide = Guide::bundled();
        assert_eq!(guide.outline.title("a-page-of-then"), "a-page-of-then");
        assert_eq!(guide.part_title("a-page-of-then.part"), "a-page-of-then.part");
        assert_eq!(guide.part_title("building-habits.part-of-then"), "building-habits.part-of-then");
        assert_eq!(guide.asked("a-page-of-then.question"), "a-page-of-then.question");
    }
}
