//! The line-by-line front: the same program for screen readers, simple terminals and pipes. It only ever adds lines: no
//! box, nothing drawn twice, and no escape sequence but the one that wipes the window: on leaving, on locking, when somebody
//! sits down, and behind a page of which nothing is kept. Clocks do not tick here; a line and a bell say when time is up.

mod cut;
mod entry;
mod heard;
mod host;
mod keyboard;
mod letters;
mod line_editor;
mod lines;
mod menu;
mod prose;
mod rates;
pub mod secret;
mod sentence;
mod signals;
#[cfg(test)]
mod tests;
mod window;
mod writing;

use std::{
    io::{self, Write},
    sync::mpsc::Receiver,
};

use crate::{
    app::{Message, Page},
    language::Catalogue,
    page::{Ask, KeyNames},
    session::Request,
    shell::{self, Reply, Shell},
};
use cut::Cut;
use heard::{Heard, News};
/// For conversations with another program than ours.
pub use host::Host;
use host::Live;
pub use keyboard::{Input, Keyboard};
use lines::Lines;
use menu::{Menu, MenuAction};
use sentence::Waiting;
pub use window::Window;

/// The lines that do what a text names a key for. A letter is typed among choices; Ctrl-C leaves from everywhere.
pub const KEYS: KeyNames =
    KeyNames { leave: "Ctrl-C", help: "?", pause: "z", lock: "!", who: "w", back: "b" };

/// Rows of [`prose()`] are no wider than this many cells.
const WIDTH: usize = 72;

/// Talks until somebody leaves or the input ends; either way everything finished is kept. An output that nobody reads
/// any more is an end like any other.
pub fn run(
    shell: &mut Shell,
    replies: &Receiver<Reply>,
    input: impl Input,
    output: impl Write,
) -> io::Result<()> {
    talk(Live::new(shell, replies), input, output)
}

/// As [`run`], with whatever is talked to.
pub fn talk(host: impl Host, input: impl Input, output: impl Write) -> io::Result<()> {
    Talk::new(host, input, output).hold()
}

/// A page as this front prints it, menu and all.
pub fn prose(page: &Page, say: Catalogue) -> String {
    let page = &page.clone().naming(&KEYS);
    let mut parts = vec![prose::joined(&prose::body(page, say, WIDTH))];
    if let Ask::Rates(rates) = &page.ask {
        parts.extend((0..rates.rows.len()).map(|nth| rates::row(rates, &rates.given, nth, say, WIDTH)));
    }
    parts.extend(page.notice.as_deref().map(|notice| prose::paragraph(notice, WIDTH)));
    parts.push(Menu::of(page, say).whole(WIDTH));
    parts.join("\n\n")
}

/// A conversation: who is talked to, what comes in, what goes out.
struct Talk<S, R, W> {
    host: S,
    lines: Lines<R>,
    output: W,
    heard: Heard,
    waiting: Waiting,
    /// It was said how an open field takes words and choices.
    knows_how: bool,
    /// True while the window holds words that are kept nowhere else.
    unkept: bool,
}

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    fn new(host: S, input: R, output: W) -> Self {
        Self {
            host,
            lines: Lines::new(input),
            output,
            heard: Heard::default(),
            waiting: Waiting::default(),
            knows_how: false,
            unkept: false,
        }
    }

    fn hold(&mut self) -> io::Result<()> {
        let held = self.talk();
        if !self.host.ended() {
            self.host.send(Request::Quit.into());
        }
        match held {
            Err(error)
                if matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::BrokenPipe) =>
            {
                Ok(())
            }
            held => held,
        }
    }

    fn talk(&mut self) -> io::Result<()> {
        while !self.host.ended() {
            let page = self.host.page().naming(&KEYS);
            if self.brings(&page)? {
                continue;
            }
            self.show(&page)?;
            match self.answer(&page) {
                Ok(message) => {
                    let hides = matches!(message, Message::Request(Request::Lock | Request::Sit(_)));
                    self.host.send(message);
                    if hides {
                        self.forget()?;
                    }
                }
                Err(cut) => self.lock(cut)?,
            }
        }
        Ok(())
    }

    /// Takes what was said off the window, so that the next page is said whole.
    fn forget(&mut self) -> io::Result<()> {
        self.output.flush()?;
        window::wipe();
        (self.heard, self.waiting) = Default::default();
        Ok(())
    }

    fn answer(&mut self, page: &Page) -> Result<Message, Cut> {
        match &page.ask {
            Ask::Write(field) if field.one_line => self.one_line(page, field),
            Ask::Write(field) => self.text(page, field),
            Ask::Secret => self.secret(page),
            Ask::Rates(rates) => self.rates(page, rates),
            Ask::List(_) => {
                self.tell(self.host.say().plain_how_list())?;
                self.choice(&self.menu(page))
            }
            Ask::Choose | Ask::Press | Ask::Rate(_) => self.choice(&self.menu(page)),
        }
    }

    /// How many cells a row may take.
    fn width(&self) -> usize {
        window::width()
    }

    fn show(&mut self, page: &Page) -> io::Result<()> {
        let say = self.host.say();
        let body = prose::body(page, say, self.width());
        if self.heard.is_another(&body) {
            self.turn(page.unkept)?;
            let place = page.progress.map(|progress| progress.in_sentences(say)).unwrap_or_default();
            if let Some(place) = self.heard.place(place).map(str::to_owned) {
                self.tell(&place)?;
            }
            let News { is_known, rows } = self.heard.news(body);
            if is_known {
                self.tell(&say.plain_as_before(&page.title))?;
            }
            self.say(rows.expose())?;
        }
        page.notice.iter().try_for_each(|notice| self.tell(notice))
    }

    /// Says, ahead of what is kept nowhere, that it stays in a window that cannot be wiped; one that can is wiped behind it.
    fn turn(&mut self, unkept: bool) -> io::Result<()> {
        match std::mem::replace(&mut self.unkept, unkept) {
            false if unkept && !window::is_wiped() => self.tell(self.host.say().plain_window_stays()),
            true if !unkept => self.forget(),
            _ => Ok(()),
        }
    }

    fn menu(&self, page: &Page) -> Menu {
        Menu::of(page, self.host.say())
    }

    /// The message that a line leads to on a menu without writing.
    fn choice(&mut self, menu: &Menu) -> Result<Message, Cut> {
        loop {
            if let MenuAction::Send(message) = self.choose(menu)? {
                return Ok(message);
            }
        }
    }

    /// Says the choices, then asks until a line chooses something.
    fn choose(&mut self, menu: &Menu) -> Result<MenuAction, Cut> {
        self.say_choices(menu)?;
        loop {
            let line = self.ask()?;
            match menu.find(&line) {
                Some(does) if does.is_said() => self.say_again(menu, &does)?,
                Some(does) => return Ok(does),
                None if self.waits(menu, &line)? => {}
                None => {
                    self.tell(&menu.possible(&line))?;
                    self.say_again(menu, &MenuAction::Choices)?;
                }
            }
        }
    }

    /// Says the choices of a page that are not known yet.
    fn say_choices(&mut self, menu: &Menu) -> io::Result<()> {
        let said = self.heard.choices(menu);
        self.say(&menu.rows(self.width(), said))
    }

    /// Says again what somebody asked for: the page, its choices, or how long the clock still runs.
    fn say_again(&mut self, menu: &Menu, asked: &MenuAction) -> io::Result<()> {
        if matches!(asked, MenuAction::TimeLeft) {
            let left = self.time_left();
            return self.tell(&left);
        }
        if matches!(asked, MenuAction::Again) {
            self.say(&self.heard.page())?;
        }
        self.say(&menu.whole(self.width()))
    }

    fn time_left(&mut self) -> String {
        let say = self.host.say();
        match self.host.counts_for() {
            Some(left) => say.plain_time_left(&shell::in_about(say, left)),
            None => say.plain_no_clock().to_owned(),
        }
    }

    /// Asks until a line is taken.
    fn ask(&mut self) -> Result<String, Cut> {
        loop {
            write!(self.output, "> ")?;
            if let Some(line) = self.next_line()? {
                return Ok(line);
            }
        }
    }

    /// The next line; none where it is said why it was not taken.
    fn next_line(&mut self) -> Result<Option<String>, Cut> {
        let line = self.hear(Lines::next)?;
        self.in_time(|| line.words().into())?;
        match line.refused(self.host.say()) {
            Some(why) => self.tell(why)?,
            None => return Ok(Some(line.into_words())),
        }
        Ok(None)
    }

    fn tell(&mut self, text: &str) -> io::Result<()> {
        self.say(&prose::paragraph(text, self.width()))
    }

    /// Says rows that were wrapped before, if there are any, an empty row ahead of them.
    fn say(&mut self, rows: &str) -> io::Result<()> {
        if rows.is_empty() { Ok(()) } else { writeln!(self.output, "\n{rows}") }
    }
}
