//! An answer to one of the guide's questions, or what was written into a box of an exercise, and the question as it was
//! put: a guide whose words change later never puts an old answer under a new question.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    block::Block,
    guide::{AnswerChoice, Guide},
    private::Private,
};

use super::{
    key::{By, Id, IdParts},
    sorting,
    written::{Teller, Told},
};

/// The words of an answer. A number on a scale is kept as its text, a choice as its label of then.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub words: Private,
    /// None in folders of versions that kept the words alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Box<Asked>>,
}

impl Id {
    /// `question` and `breach` as in [`IdParts::Answer`].
    pub fn answer(question: &str, breach: Option<Uuid>, round: u32, by: By) -> Self {
        IdParts::Answer { question, breach, round, by }.into()
    }
}

impl Told for Answer {
    fn is_told(&self) -> bool {
        !self.words.is_blank()
    }

    fn title(&self, of: &Teller) -> String {
        self.question(of.guide, of.question()).into_owned()
    }

    fn blocks(&self, of: &Teller) -> Vec<Block> {
        vec![of.words(&self.shown(of.guide, of.question()))]
    }
}

/// A question as it was put.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its words, in the language and for the role of then.
    pub question: String,
    /// The meaning of 0 and of 10, where it asked for a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<[String; 2]>,
    /// The id of the choice, where it was answered by choosing. As private as the answer itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Private>,
    /// The ids of the things that the guide gave, where the answer is a pile: a line each beside a line of the words, blank
    /// beside a thing of one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<Private>,
}

/// The name of an answer in a record whose words have no name of their own.
pub const WORDS: &str = "words";

/// The questions behind several answers in one record, by the answers' names.
pub type Questions = BTreeMap<String, Asked>;

impl Asked {
    /// A question that is answered in words.
    pub fn of(question: impl Into<String>) -> Self {
        Self { question: question.into(), ..Self::default() }
    }
}

impl Answer {
    /// The question that it answers, as it was put; where that was not kept, as the guide asked it then.
    pub fn question<'a>(&'a self, guide: &'a Guide, id: &'a str) -> Cow<'a, str> {
        self.asked.as_ref().map_or_else(|| guide.asked(id), |asked| asked.question.as_str().into())
    }

    /// Its words; a choice, and things that the guide gave, in the words of today.
    pub fn shown<'a>(&'a self, guide: &'a Guide, id: &str) -> Cow<'a, Private> {
        let (choices, given) = (guide.choices(id), guide.given(id));
        match chosen(choices, &self.words, self.asked.as_deref()) {
            Some(choice) => Cow::Owned(choice.label.as_str().into()),
            None if given.is_empty() => Cow::Borrowed(&self.words),
            None => Cow::Owned(sorting::text(&sorting::things(self, given))),
        }
    }
}

/// The choice that an answer is: by its id, or else by its words of today or of before.
pub fn chosen<'a>(
    choices: &'a [AnswerChoice],
    words: &Private,
    asked: Option<&Asked>,
) -> Option<&'a AnswerChoice> {
    match asked.and_then(|asked| asked.choice.as_ref()) {
        Some(id) => choices.iter().find(|choice| choice.id == id.expose()),
        None => choices.iter().find(|choice| choice.is_said(words.expose())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> [AnswerChoice; 2] {
        [("yes", "Yes, it has", "Yes"), ("no", "No", "Not at all")].map(|(id, label, former)| AnswerChoice {
            id: id.into(),
            label: label.into(),
            leads: None,
            former: vec![former.into()],
        })
    }

    #[test]
    fn a_choice_is_known_by_its_id_and_without_one_by_any_words_it_ever_had() {
        let choices = choices();
        let found = |words: &str, id: Option<&str>| {
            let asked = Asked { choice: id.map(Private::from), ..Asked::of("Has it stopped?") };
            chosen(&choices, &words.into(), Some(&asked)).map(|choice| &*choice.id)
        };
        assert_eq!(found("words of another language", Some("no")), Some("no"));
        assert_eq!(["Yes", "Yes, it has"].map(|words| found(words, None)), [Some("yes"); 2]);
        assert_eq!(found("Perhaps", None), None);
        assert_eq!(found("Yes", Some("gone")), None);
    }

    #[test]
    fn an_answer_of_before_reads_and_is_written_as_it_was() {
        let old = r#"{"words":"Tea first."}"#;
        let answer: Answer = serde_json::from_str(old).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), old);
        let now = r#"{"words":"Yes","asked":{"question":"Has it stopped?","choice":"yes"}}"#;
        let answer: Answer = serde_json::from_str(now).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), now);
        assert!(!format!("{answer:?}").contains("yes"));
    }
}
