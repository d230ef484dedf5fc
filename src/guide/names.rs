//! Names of records in this guide: the question behind an answer's id, the part behind a plan.

use std::collections::BTreeMap;

use super::{Chapter, Guide, Part};

impl Guide {
    /// The words of a question, by its id or `<page>.<part>.<box>`; a plain word where this guide does not ask it any more.
    pub fn asked(&self, question: &str) -> &str {
        self.question_or_box(question).unwrap_or("An answer")
    }

    fn question_or_box(&self, question: &str) -> Option<&str> {
        let mut words = question.split('.');
        let chapter = self.chapter(words.next()?)?;
        if let Some(question) = chapter.head.questions.iter().find(|known| known.id == question) {
            return Some(&question.ask);
        }
        let (part, name) = (words.next()?, words.next()?);
        let part = part_of(chapter, part)?;
        part.does.boxes().iter().find(|written| written.id == name).map(|written| written.ask.as_str())
    }

    /// The part that a plan was made in, by `<page>.<part>`.
    pub fn part_of_plan(&self, part: &str) -> Option<&Part> {
        let (chapter, part) = part.split_once('.')?;
        part_of(self.chapter(chapter)?, part)
    }

    /// The values written into the boxes of a part, in the guide's order, each with the box's question; those of boxes
    /// that the guide does not know come last.
    pub fn boxes_of<'a, T>(&'a self, part: &str, written: &'a BTreeMap<String, T>) -> Vec<(&'a str, &'a T)> {
        let known = self.part_of_plan(part).map_or(&[][..], |part| part.does.boxes());
        let asked = known.iter().filter_map(|asked| Some((asked.ask.as_str(), written.get(&asked.id)?)));
        let is_known = |name: &String| known.iter().any(|asked| asked.id == *name);
        let rest = written.iter().filter(|(name, _)| !is_known(name)).map(|(_, written)| ("", written));
        asked.chain(rest).collect()
    }

    pub fn part_title(&self, part: &str) -> &str {
        self.part_of_plan(part).map_or("A plan", |part| &part.title)
    }
}

fn part_of<'a>(chapter: &'a Chapter, part: &str) -> Option<&'a Part> {
    chapter.head.parts.iter().find(|known| known.id == part)
}
