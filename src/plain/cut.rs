//! A question that nobody answers: the input has ended, nothing came for too long, or the program is to stop. It passes
//! every prompt in the same way; the last two lock.

use std::{
    io::{self, ErrorKind, Write},
    time::Duration,
};

use super::{Host, Input, Lines, Talk, keyboard::Stop, signals};
use crate::{private::Private, session::Request, shell};

/// Why there is no answer. What was typed of one, or came too late, goes along: in a text it is kept.
pub enum Cut {
    Idle { after: Duration, typed: Private },
    Stop { typed: Private },
    Ended(io::Error),
}

impl From<io::Error> for Cut {
    fn from(error: io::Error) -> Self {
        Self::Ended(error)
    }
}

impl Cut {
    pub fn typed(&self) -> &str {
        match self {
            Self::Idle { typed, .. } | Self::Stop { typed } => typed.expose(),
            Self::Ended(_) => "",
        }
    }
}

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    /// Waits for what is typed. When nothing comes any more, the output ends in a whole row.
    pub(super) fn hear<T>(&mut self, read: impl Fn(&mut Lines<R>) -> io::Result<T>) -> Result<T, Cut> {
        self.output.flush()?;
        let heard = self.listen(read);
        if heard.is_err() {
            writeln!(self.output)?;
        }
        heard
    }

    /// In one blocking call, with a limit only while there is something to lock.
    fn listen<T>(&mut self, read: impl Fn(&mut Lines<R>) -> io::Result<T>) -> Result<T, Cut> {
        loop {
            let counts = self.host.counts_for();
            self.lines.wait_at_most(self.host.patience().into_iter().chain(counts).min());
            match read(&mut self.lines) {
                Err(error) if error.kind() == ErrorKind::TimedOut => {
                    if counts.is_some() && self.host.counts_for().is_none() {
                        self.time_is_up()?;
                    }
                    if let Some(after) = self.host.overdue() {
                        return Err(Cut::Idle { after, typed: self.lines.half() });
                    }
                }
                Err(error) if Stop::is(&error) && self.host.is_unlocked() => {
                    return Err(Cut::Stop { typed: self.lines.half() });
                }
                Err(error) if Stop::is(&error) => self.step_aside()?,
                heard => return heard.map_err(Cut::Ended),
            }
        }
    }

    /// Says that a clock has run out, and rings where it may be heard.
    fn time_is_up(&mut self) -> io::Result<()> {
        if self.host.has_bell() {
            self.output.write_all(b"\x07")?;
        }
        self.tell(self.host.say().plain_time_is_up())?;
        self.output.flush()
    }

    /// Stops until somebody brings us back. A clock rests meanwhile.
    fn step_aside(&mut self) -> io::Result<()> {
        let counted = self.host.counts_for().is_some();
        self.host.send(Request::Away.into());
        signals::stop();
        if counted {
            self.tell(self.host.say().plain_clock_rested())?;
            self.output.flush()?;
        }
        Ok(())
    }

    /// A line came; but not after a time in which it should have been locked, and nobody was woken for that.
    pub(super) fn in_time(&mut self, typed: impl FnOnce() -> Private) -> Result<(), Cut> {
        match self.host.overdue() {
            Some(after) => Err(Cut::Idle { after, typed: typed() }),
            None => {
                self.host.touched();
                Ok(())
            }
        }
    }

    /// Locks, and says why; or hands the end on.
    pub(super) fn lock(&mut self, cut: Cut) -> io::Result<()> {
        let idle = match cut {
            Cut::Ended(end) => return Err(end),
            Cut::Idle { after, .. } => Some(after),
            Cut::Stop { .. } => None,
        };
        self.host.send(Request::Lock.into());
        self.forget()?;
        let say = self.host.say();
        match idle {
            Some(after) => self.tell(&say.plain_locked(&shell::in_words(say, after))),
            None => {
                self.output.flush()?;
                signals::stop();
                self.tell(say.plain_locked_by_stop())
            }
        }
    }
}
