//! Input from the terminal, put together before it means anything: bytes are no keys until they are whole. The one
//! stage between crossterm and the keys, on the thread that reads them; it waits only while something hangs.
//!
//! ```text
//! Esc, then nothing for 100 ms      Esc; what still comes of a sequence within 300 ms goes
//! Esc, then [D or OD                the arrow that came in two pieces
//! Esc, then a letter                the letter with Alt, as if both had come at once
//! Esc ]11;rgb:… BEL                 a terminal's answer, which is no key at all
//! letters that come at once         a burst: a paste that the terminal did not mark as one
//! ```

use std::{
    mem,
    time::{Duration, Instant},
};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::private::Private;

/// How long a lone Esc waits for the rest of what it may begin.
const LONE: Duration = Duration::from_millis(100);
/// How long the rest of a sequence may be late.
const LATE: Duration = Duration::from_millis(300);
/// Keys with less time between them came at once: no hand types so fast.
const AT_ONCE: Duration = Duration::from_millis(2);
/// So many letters at once are no typing.
const BURST: usize = 4;
/// Keys typed while the program began are there so soon, and at once; so many letters are none of that either.
const BEGINS: Duration = Duration::from_millis(20);
const AHEAD: usize = 16;

/// Input that is whole.
#[derive(Debug, PartialEq)]
pub enum Whole {
    /// A key, a click, a marked paste, another size of the window.
    Event(Event),
    /// Letters that came at once, tabs and line ends among them.
    Burst(Private),
    /// An answer of the terminal to a question, without its beginning and end: `11;rgb:0000/0000/0000`.
    Answer(String),
}

impl Whole {
    pub fn key(&self) -> Option<KeyEvent> {
        if let Self::Event(event) = self { event.as_key_press_event() } else { None }
    }
}

/// The beginning of something.
#[derive(Default)]
enum Begun {
    #[default]
    Nothing,
    Esc,
    /// A sequence without its Esc, which may have been taken for a key already.
    Sequence {
        text: String,
        esc_waits: bool,
    },
    /// A terminal's answer (OSC), up to its end.
    Answer(String),
}

pub struct Arrivals {
    begun: Begun,
    /// Letters that came at once.
    run: Vec<KeyEvent>,
    /// The terminal marked a paste, but its mark came in pieces.
    marked: bool,
    /// Until then the rest of a sequence may come whose Esc was taken for a key.
    late: Option<Instant>,
    began: Instant,
}

impl Arrivals {
    pub fn new(began: Instant) -> Self {
        Self { begun: Begun::Nothing, run: vec![], marked: false, late: None, began }
    }

    /// How long to wait for more before [`Arrivals::silence`]; none: for ever.
    pub fn patience(&self) -> Option<Duration> {
        match &self.begun {
            Begun::Esc => Some(LONE),
            Begun::Sequence { .. } | Begun::Answer(_) => Some(LATE),
            Begun::Nothing => (!self.run.is_empty()).then_some(AT_ONCE),
        }
    }

    /// Takes what came, and answers what is whole by that.
    pub fn take(&mut self, event: Event, now: Instant) -> Vec<Whole> {
        let mut whole = vec![];
        match event {
            Event::Key(key) if key.kind == KeyEventKind::Press => self.join(key, now, &mut whole),
            // A signal tells it, no byte: it may come in the middle of whatever hangs.
            size @ Event::Resize(..) => whole.push(Whole::Event(size)),
            event => {
                whole.extend(self.silence(now));
                whole.push(Whole::Event(event));
            }
        }
        whole
    }

    /// Nothing more came in time.
    pub fn silence(&mut self, now: Instant) -> Vec<Whole> {
        let mut whole = vec![];
        self.end_run(now, &mut whole);
        if let Begun::Esc = mem::take(&mut self.begun) {
            self.late = Some(now + LATE - LONE);
            whole.push(key(KeyCode::Esc.into()));
        }
        whole
    }

    fn join(&mut self, next: KeyEvent, now: Instant, whole: &mut Vec<Whole>) {
        let late = self.late.take().is_some_and(|until| now < until);
        match (mem::take(&mut self.begun), plain(&next)) {
            (Begun::Esc, Some(letter @ ('[' | 'O'))) => self.begin(letter, true),
            (Begun::Nothing, Some(letter @ ('[' | 'O'))) if late => self.begin(letter, false),
            (Begun::Esc, Some(']')) => self.begun = Begun::Answer(String::new()),
            (Begun::Esc, _) if with_alt(&next) => {
                whole.push(key(KeyEvent { modifiers: next.modifiers | KeyModifiers::ALT, ..next }));
            }
            (Begun::Esc, _) => {
                whole.push(key(KeyCode::Esc.into()));
                self.join(next, now, whole);
            }
            (Begun::Sequence { text, esc_waits }, Some(letter)) if goes_on(&text, letter) => {
                self.go_on(text, letter, esc_waits, whole);
            }
            (Begun::Answer(text), Some(letter)) if is_answer(&text, letter) => {
                self.begun = Begun::Answer(text + letter.encode_utf8(&mut [0; 4]));
            }
            (Begun::Answer(text), None) if !text.is_empty() && ends_answer(&next) => {
                whole.push(Whole::Answer(text));
            }
            _ => self.sort(next, now, whole),
        }
    }

    fn begin(&mut self, letter: char, esc_waits: bool) {
        self.begun = Begun::Sequence { text: letter.into(), esc_waits };
    }

    /// One more letter of a sequence. A whole one is its key where it is known and its Esc was no key yet, and else
    /// nothing at all.
    fn go_on(&mut self, mut text: String, letter: char, esc_waits: bool, whole: &mut Vec<Whole>) {
        text.push(letter);
        if is_whole(&text) {
            self.marked |= text == "[200~";
            whole.extend(known(&text).filter(|_| esc_waits).map(|code| key(code.into())));
        } else {
            self.begun = Begun::Sequence { text, esc_waits };
        }
    }

    /// A key by itself: a letter may belong to a burst.
    fn sort(&mut self, next: KeyEvent, now: Instant, whole: &mut Vec<Whole>) {
        if typed(&next).is_some() {
            self.run.push(next);
            return;
        }
        self.end_run(now, whole);
        match (next.code, next.modifiers) {
            (KeyCode::Esc, KeyModifiers::NONE) => self.begun = Begun::Esc,
            (KeyCode::Char(']'), KeyModifiers::ALT) => self.begun = Begun::Answer(String::new()),
            _ => whole.push(key(next)),
        }
    }

    fn end_run(&mut self, now: Instant, whole: &mut Vec<Whole>) {
        let run = mem::take(&mut self.run);
        let least = if now < self.began + BEGINS { AHEAD } else { BURST };
        if run.len() >= least || mem::take(&mut self.marked) && !run.is_empty() {
            let words = run.iter().filter_map(typed).collect::<String>();
            whole.push(Whole::Burst(words.into()));
        } else {
            whole.extend(run.into_iter().map(as_key));
        }
    }
}

fn key(key: KeyEvent) -> Whole {
    Whole::Event(Event::Key(key))
}

/// A line feed is a key too, that of a line's end.
fn as_key(typed: KeyEvent) -> Whole {
    key(if typed.modifiers.contains(KeyModifiers::CONTROL) { KeyCode::Enter.into() } else { typed })
}

/// The letter of a key that is held with nothing.
fn plain(key: &KeyEvent) -> Option<char> {
    let held = key.modifiers.difference(KeyModifiers::SHIFT);
    key.code.as_char().filter(|_| held.is_empty())
}

/// The sign that a key stands for in a text.
fn typed(key: &KeyEvent) -> Option<char> {
    match (key.code, key.modifiers) {
        (KeyCode::Enter, KeyModifiers::NONE) => Some('\r'),
        (KeyCode::Char('j'), KeyModifiers::CONTROL) => Some('\n'),
        (KeyCode::Tab, KeyModifiers::NONE) => Some('\t'),
        _ => plain(key),
    }
}

/// A terminal sends these behind an Esc where Alt is held.
fn with_alt(key: &KeyEvent) -> bool {
    matches!(key.code, KeyCode::Char(_) | KeyCode::Enter | KeyCode::Tab | KeyCode::Backspace)
}

/// True where a letter can follow in an answer, which begins with a number.
fn is_answer(text: &str, letter: char) -> bool {
    letter.is_ascii_digit() || !text.is_empty() && letter.is_ascii()
}

fn ends_answer(key: &KeyEvent) -> bool {
    matches!(
        (key.code, key.modifiers),
        (KeyCode::Char('g'), KeyModifiers::CONTROL) | (KeyCode::Char('\\'), KeyModifiers::ALT)
    )
}

/// True where a letter can follow in a control sequence (ECMA-48): parameters, signs between, and one last letter.
fn goes_on(sequence: &str, letter: char) -> bool {
    let most = if sequence.starts_with('O') { '@'..='~' } else { ' '..='~' };
    most.contains(&letter)
}

/// True behind its last letter. A second `[` is none: the console's function keys begin so.
fn is_whole(sequence: &str) -> bool {
    sequence.chars().skip(1).any(|letter| ('@'..='~').contains(&letter) && letter != '[')
}

/// The keys that are worth being put together; of others, nothing is left.
fn known(sequence: &str) -> Option<KeyCode> {
    Some(match &sequence[1..] {
        "A" => KeyCode::Up,
        "B" => KeyCode::Down,
        "C" => KeyCode::Right,
        "D" => KeyCode::Left,
        "H" | "1~" => KeyCode::Home,
        "F" | "4~" => KeyCode::End,
        "P" | "11~" => KeyCode::F(1),
        "Q" | "12~" => KeyCode::F(2),
        "R" | "13~" => KeyCode::F(3),
        "S" | "14~" => KeyCode::F(4),
        "3~" => KeyCode::Delete,
        "5~" => KeyCode::PageUp,
        "6~" => KeyCode::PageDown,
        "Z" => KeyCode::BackTab,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
