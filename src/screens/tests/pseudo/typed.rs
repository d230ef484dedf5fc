//! What the two fronts say by themselves: in a conversation in which nearly every line is a slip, and on a screen where
//! keys do nothing yet.

use crossterm::event::{Event, KeyCode};

use super::{super::Harness, look::Look, texts::drop_links, window::Window};
use crate::{
    app::{Message, Page},
    journey::key::DraftKey,
    language::Catalogue,
    plain,
};

/// Lines that mean something on one page, and nothing on another.
const LINES: &str = "ŵĥáŧ\n\n300\n.\nŵĥáŧ\n1\n-\n..ŵ\n.\n\ne\n4\n1\nŵóřđš\n.\n1\n";
/// More than fits anywhere.
const LONG: usize = (1 << 20) + 1;

struct Typing<'a>(&'a mut Harness);

impl plain::Host for Typing<'_> {
    fn page(&self) -> Page {
        let mut page = self.0.page();
        page.body.iter_mut().for_each(drop_links);
        page
    }

    fn say(&self) -> Catalogue {
        self.0.app.session.say()
    }

    fn send(&mut self, message: Message) {
        self.0.hear(message);
    }

    fn keep_draft(&mut self, key: &DraftKey, words: &str) {
        self.0.app.session.drafted(key.clone(), words.into());
    }

    fn new_note(&self) -> Option<DraftKey> {
        None
    }

    fn ended(&self) -> bool {
        false
    }
}

/// Types at the page that is shown, line by line, and looks at everything that was printed.
pub fn line_by_line(harness: &mut Harness, look: &mut Look) {
    let long = format!("{0}\n1\n{0}\n", "x".repeat(LONG));
    for lines in [LINES, &long] {
        let mut output = vec![];
        plain::talk(Typing(harness), lines.as_bytes(), &mut output).unwrap();
        look.read("line by line", &String::from_utf8(output).unwrap());
    }
}

/// Presses keys at the page that is shown, and looks at what the screen says about them.
pub fn by_keys(harness: &Harness, look: &mut Look) {
    let key = |code: KeyCode| Event::Key(code.into());
    let pasted = ["x".repeat(LONG), "ŵ\nŵ".to_owned()].map(Event::Paste);
    let keys = [KeyCode::Enter, KeyCode::Tab, KeyCode::Enter, KeyCode::Esc].map(key);
    for event in pasted.into_iter().chain(keys) {
        for (width, height) in [(60, 20), (30, 10)] {
            let mut window = Window::new(harness.page(), width, height);
            window.rows();
            window.take(event.clone());
            look.read(&format!("at {width}×{height}"), &window.rows());
        }
    }
}
