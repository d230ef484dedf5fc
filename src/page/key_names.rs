//! Keys that a text names by a mark, `{key:leave}`: each front has a name of its own for them.

use std::borrow::Cow;

use super::Page;
use crate::block::Block;

/// The names of the keys that texts mention, in the front that shows the page.
pub struct KeyNames {
    pub leave: &'static str,
    pub help: &'static str,
    pub pause: &'static str,
    pub lock: &'static str,
    pub who: &'static str,
    pub back: &'static str,
}

/// The beginning of each mark.
const MARK: &str = "{key:";

/// A text with its keys called by name.
fn named<'a>(text: &'a str, names: &KeyNames) -> Cow<'a, str> {
    if !text.contains(MARK) {
        return text.into();
    }
    let KeyNames { leave, help, pause, lock, who, back } = names;
    let keys =
        [("leave", leave), ("help", help), ("pause", pause), ("lock", lock), ("who", who), ("back", back)];
    let said =
        keys.iter().fold(text.to_owned(), |text, (key, name)| text.replace(&format!("{MARK}{key}}}"), name));
    said.into()
}

impl<M> Page<M> {
    /// The same page with its keys called by name. Words that somebody wrote stay as they are.
    pub fn naming(mut self, names: &KeyNames) -> Self {
        let spans = self.body.iter_mut().flat_map(Block::spans_mut).map(|span| &mut span.text);
        let labels = self.choices.iter_mut().chain(&mut self.always).map(|choice| &mut choice.label);
        for text in spans.chain(labels).chain(&mut self.notice).chain([&mut self.title]) {
            if let Cow::Owned(said) = named(text, names) {
                *text = said;
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        language::compile::KEYS,
        page::{Choice, Key},
        session::Request,
    };

    const NAMES: KeyNames = KeyNames { leave: "L", help: "H", pause: "P", lock: "K", who: "W", back: "B" };

    #[test]
    fn every_key_that_a_text_can_name_has_a_name() {
        let marks: String = KEYS.iter().map(|key| format!("{{key:{key}}} ")).collect();
        assert_eq!(named(&marks, &NAMES), "L H P K W B ");
        assert!(matches!(named("Nothing is named.", &NAMES), Cow::Borrowed(_)));
    }

    #[test]
    fn a_page_names_keys_wherever_it_speaks_itself() {
        let words = Block::words("{key:help}".into());
        let body = vec![Block::say("{key:leave} leaves."), Block::item("{key:back}: back"), words.clone()];
        let choices = vec![Choice::ask(Key::Help, "Help ({key:help})", Request::Help)];
        let mut page = Page::<()>::new("{key:who}", body, choices);
        page.notice = Some("{key:lock} locks.".into());
        let page = page.naming(&NAMES);
        assert_eq!(page.body, [Block::say("L leaves."), Block::item("B: back"), words]);
        assert_eq!((page.title.as_str(), page.choices[0].label.as_str()), ("W", "Help (H)"));
        assert_eq!(page.notice.as_deref(), Some("K locks."));
    }
}
