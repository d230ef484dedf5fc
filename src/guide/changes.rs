//! The changes from one version of a guide to another, as far as somebody who walks it meets them.

use std::collections::{BTreeMap, BTreeSet};

use super::Guide;

/// How many pages and questions are new, gone, or asked in other words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    pub pages_new: usize,
    pub pages_gone: usize,
    pub questions_new: usize,
    pub questions_gone: usize,
    pub questions_reworded: usize,
}

impl Changes {
    pub fn between(old: &Guide, new: &Guide) -> Self {
        let pages = |guide: &Guide| guide.outline.reading().cloned().collect::<BTreeSet<_>>();
        let (old_pages, new_pages) = (pages(old), pages(new));
        let (old, new) = (asked(old), asked(new));
        Self {
            pages_new: new_pages.difference(&old_pages).count(),
            pages_gone: old_pages.difference(&new_pages).count(),
            questions_new: new.keys().filter(|id| !old.contains_key(*id)).count(),
            questions_gone: old.keys().filter(|id| !new.contains_key(*id)).count(),
            questions_reworded: new
                .iter()
                .filter(|(id, ask)| old.get(*id).is_some_and(|was| was != *ask))
                .count(),
        }
    }
}

/// The words of each question and box that is asked, by its id.
fn asked(guide: &Guide) -> BTreeMap<String, String> {
    let chapters = guide.outline.reading().filter_map(|id| guide.chapter(id));
    let asked = chapters.flat_map(|chapter| {
        let questions = chapter.head.questions.iter();
        let questions = questions.map(|question| (question.id.clone(), question.ask.clone()));
        let boxes = chapter.head.parts.iter().flat_map(move |part| {
            let boxes = part.does.boxes().iter().filter(|written| !written.retired);
            boxes.map(move |written| (chapter.box_id(part, written), written.ask.clone()))
        });
        questions.chain(boxes)
    });
    asked.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::small_files;

    #[test]
    fn what_is_new_gone_or_asked_in_other_words_is_counted() {
        let guide = |changes: &[(&str, &str)]| {
            let files = small_files().into_iter().map(|(name, text)| {
                let change = |text: String, (from, to): &(&str, &str)| text.replace(from, to);
                (name, changes.iter().fold(text, change))
            });
            Guide::from_files(files.collect()).unwrap()
        };
        let old = guide(&[]);
        assert_eq!(Changes::between(&old, &old), Changes::default());
        let new = guide(&[
            ("ask = \"What was this week like?\"", "ask = \"How was it?\""),
            ("id = \"was\"\n", "id = \"fact\"\n"),
        ]);
        let changes =
            Changes { questions_new: 1, questions_gone: 1, questions_reworded: 1, ..Changes::default() };
        assert_eq!(Changes::between(&old, &new), changes);
    }
}
