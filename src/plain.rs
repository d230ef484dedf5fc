//! The line-by-line front: the same program for screen readers, simple terminals and pipes. It only ever adds lines: no
//! box, nothing drawn twice, and no escape sequence but the one that wipes the window: on leaving, on locking, and behind a
//! page of which nothing is kept. Clocks do not tick here; a page says when time is up, and a bell does where somebody asked
//! for it.

mod cut;
mod echo;
mod host;
mod keyboard;
mod lines;
mod menu;
mod prose;
mod rates;
pub mod secret;
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
    private::Private,
    session::Request,
    shell::{Reply, Shell},
};
use cut::Cut;
/// For conversations with another program than ours.
pub use host::Host;
use host::Live;
pub use keyboard::{Input, Keyboard};
use lines::{Lines, TypedLine};
use menu::{Menu, MenuAction};
pub use window::Window;

/// The lines that do what a text names a key for. A letter is typed among choices; Ctrl-C leaves from everywhere.
const KEYS: KeyNames = KeyNames { leave: "Ctrl-C", help: "?", pause: "z", lock: "!", who: "w", back: "b" };

/// Rows are no wider than this many cells.
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
    let mut parts = vec![prose::body(page, say)];
    if let Ask::Rates(rates) = &page.ask {
        parts.extend((0..rates.rows.len()).map(|nth| rates::row(rates, &rates.given, nth, say)));
    }
    parts.extend(page.notice.as_deref().map(prose::paragraph));
    parts.push(Menu::of(page, say).to_string());
    parts.join("\n\n")
}

/// A conversation: who is talked to, what comes in, what goes out.
struct Talk<S, R, W> {
    host: S,
    lines: Lines<R>,
    output: W,
    /// The page as it was printed last, so that it is printed again only when it has changed.
    shown: Private,
    /// What is in the window is kept nowhere else.
    unkept: bool,
}

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    fn new(host: S, input: R, output: W) -> Self {
        Self { host, lines: Lines::new(input), output, shown: Private::default(), unkept: false }
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
            self.show(&page)?;
            match self.answer(&page) {
                Ok(message) => {
                    let locks = matches!(message, Message::Request(Request::Lock));
                    self.host.send(message);
                    if locks {
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
        self.shown = Private::default();
        Ok(())
    }

    fn answer(&mut self, page: &Page) -> Result<Message, Cut> {
        match &page.ask {
            Ask::Write(field) if field.one_line => self.one_line(page, field),
            Ask::Write(field) => self.text(page, field),
            Ask::Secret => self.secret(page),
            Ask::Rates(rates) => self.rates(page, rates),
            Ask::Choose | Ask::Rate(_) => self.choice(&self.menu(page)),
        }
    }

    fn show(&mut self, page: &Page) -> io::Result<()> {
        let body = Private::from(prose::body(page, self.host.say()));
        if body != self.shown {
            self.turn(page.unkept)?;
            self.say(body.expose())?;
            self.shown = body;
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

    /// Prints a menu once, then asks until a line chooses something.
    fn choose(&mut self, menu: &Menu) -> Result<MenuAction, Cut> {
        self.say(&menu.to_string())?;
        loop {
            match self.ask()? {
                TypedLine::Words(line) => match menu.find(&line) {
                    Some(does) => return Ok(does),
                    None => self.tell(&menu.possible(&line))?,
                },
                TypedLine::TooLong => self.tell(self.host.say().plain_line_too_long())?,
            }
        }
    }

    /// Asks for one line.
    fn ask(&mut self) -> Result<TypedLine, Cut> {
        write!(self.output, "> ")?;
        self.next_line()
    }

    fn next_line(&mut self) -> Result<TypedLine, Cut> {
        let line = self.hear(Lines::next)?;
        self.in_time(|| line.words().into())?;
        Ok(line)
    }

    fn tell(&mut self, text: &str) -> io::Result<()> {
        self.say(&prose::paragraph(text))
    }

    /// Says rows that were wrapped before, an empty row ahead of them.
    fn say(&mut self, rows: &str) -> io::Result<()> {
        writeln!(self.output, "\n{rows}")
    }
}
