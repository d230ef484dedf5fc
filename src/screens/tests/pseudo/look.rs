//! A look at a page of the pseudo-language in both fronts: nothing on it is said in plain letters, and all of it can be
//! seen in a small window and in an ordinary one.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    texts::{drop_links, texts, unbroken},
    window::Window,
};
use crate::{app::Page, language::tests::pseudo, plain};

/// The windows in which every page is drawn.
const WINDOWS: [(u16, u16); 2] = [(60, 20), (80, 24)];
/// What is printed on a key is the same in every language.
const KEYS: [&str; 6] = ["Ctrl", "Esc", "Enter", "Tab", "PageDown", "space"];
/// The first of the letters that mark the end of each text of a page. None of them is a letter of the pseudo-language.
const FIRST_MARK: u32 = 0x1401;

/// What was found wrong, each with the first page on which it was.
#[derive(Default)]
pub struct Look {
    found: BTreeMap<String, String>,
    seen: BTreeSet<String>,
}

impl Look {
    /// Looks at a page that says something new.
    pub fn at(&mut self, mut page: Page) {
        page.body.iter_mut().for_each(drop_links);
        if !self.seen.insert(format!("{:?}", texts(&mut page.clone()))) {
            return;
        }
        let prose = plain::prose(&page, pseudo::catalogue());
        self.read("line by line", &prose);
        let said = unbroken(&prose);
        let always = page.always.iter().map(|choice| choice.label.clone());
        for text in texts(&mut page.clone()).into_iter().map(|text| text.clone()).chain(always) {
            // Each front has its own name for a key.
            if !text.split(['{', '}']).step_by(2).all(|piece| said.contains(&unbroken(piece))) {
                self.report(format!("line by line: changed or left out: {text}"), &prose);
            }
        }
        WINDOWS.into_iter().for_each(|window| self.draw(&page, window));
    }

    /// Reads what a front said.
    pub fn read(&mut self, front: &str, said: &str) {
        for word in pseudo::plain_words(said, &KEYS) {
            let row = said.lines().find(|row| row.contains(word)).unwrap_or_default();
            self.report(format!("{front}: plain: {word}"), row);
        }
    }

    /// Presses keys until the end of every text was seen.
    fn draw(&mut self, page: &Page, (width, height): (u16, u16)) {
        let front = format!("at {width}×{height}");
        let mut marked = page.clone();
        let mut unseen: BTreeMap<char, String> = BTreeMap::new();
        for (text, code) in texts(&mut marked).into_iter().zip(FIRST_MARK..) {
            let mark = char::from_u32(code).expect("a letter");
            unseen.insert(mark, text.clone());
            text.push(mark);
        }
        let mut window = Window::new(marked, width, height);
        let mut keys = Window::keys(page);
        loop {
            let rows = window.rows();
            self.read(&front, &rows);
            unseen.retain(|mark, _| !rows.contains(*mark));
            match keys.next() {
                Some(key) if !unseen.is_empty() => window.press(key),
                _ => break,
            }
        }
        for text in unseen.into_values() {
            self.report(format!("{front}: cut: {text}"), &window.rows());
        }
    }

    fn report(&mut self, what: String, page: &str) {
        self.found.entry(what).or_insert_with(|| page.to_owned());
    }

    /// Fails with everything that was found.
    pub fn assert_clean(&self) {
        let (pages, faults) = (self.seen.len(), self.found.len());
        let all: Vec<_> = self.found.iter().map(|(what, on)| format!("{what}\n{on}")).collect();
        assert!(all.is_empty(), "{faults} faults on {pages} pages\n\n{}", all.join("\n"));
    }
}
