//! The loop: paint, wait, do everything that waits, until the end. Two hundred keys at once are one frame.

mod frames;
mod tty;

use std::{
    collections::VecDeque,
    sync::{
        PoisonError,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use anyhow::Context;
use crossterm::event::Event as Input;

use super::{
    Event, Habits, LeaveKey, SharedLeaveKey,
    arrivals::Whole,
    signals,
    terminal::{self, Canvas},
    theme::Look,
    view::{Action, View},
};
use crate::{
    app::Message,
    session::{Ending, Request, settings::Setting},
    shell::{self, Shell},
};

const ARRIVAL: Duration = Duration::from_millis(50);
/// A line that takes longer for the first frame is slow: nothing moves on it.
const SLOW: Duration = Duration::from_millis(100);

/// The shell, what is shown of it, and what it is painted on.
pub struct Screen {
    shell: Shell,
    view: View,
    canvas: Canvas,
    look: Look,
    /// The same that the thread which reads keys leaves by.
    leave: SharedLeaveKey,
    mouse: bool,
    /// Stopped, or about to be: nothing may be painted.
    away: bool,
    next_tick: Option<Instant>,
    next_frame: Option<Instant>,
    /// A frame was written already.
    began: bool,
    /// A clock counted a moment ago.
    counted: bool,
    /// Keys typed while somebody was being seated, for the page that comes then.
    ahead: VecDeque<Whole>,
}

impl Screen {
    pub fn new(mut shell: Shell, habits: Habits, leave: SharedLeaveKey) -> anyhow::Result<Self> {
        let say = shell.session().say();
        let view = View::new(shell.page(), shell.scroll(), say, &habits.look.theme())
            .leaving_by(habits.leave)
            .keeping_still(habits.still);
        let canvas = Canvas::of_window().context(say.tui_no_size())?;
        Ok(Self {
            shell,
            view,
            canvas,
            look: habits.look,
            leave,
            mouse: habits.mouse,
            away: false,
            next_tick: None,
            next_frame: None,
            began: false,
            counted: false,
            ahead: VecDeque::new(),
        })
    }

    /// Paints, waits, and does everything that waits, until the end.
    pub fn walk(&mut self, events: &Receiver<Event>) -> anyhow::Result<Ending> {
        let mut next = self.arrive(events);
        loop {
            while let Some(event) = next {
                if let Some(ending) = self.follow(event)? {
                    self.end(ending);
                    return Ok(ending);
                }
                next = self.typed_ahead().or_else(|| events.try_recv().ok());
            }
            self.keep_draft();
            if !self.away {
                if self.view.has_turned() {
                    self.canvas.distrust()?;
                }
                let view = &mut self.view;
                let shown = self.canvas.show(|frame| {
                    view.draw(frame);
                    view.highlighted()
                });
                let took = shown.context(self.view.say.tui_not_written())?;
                if !std::mem::replace(&mut self.began, true) && took > SLOW {
                    self.view.keep_still();
                }
                self.ask_paper()?;
            }
            self.shell.scrolled(self.view.scroll());
            next = self.wait(events)?;
        }
    }

    /// The next key that was typed ahead, once somebody sits.
    fn typed_ahead(&mut self) -> Option<Event> {
        if self.shell.is_seating() {
            return None;
        }
        if self.shell.session().here.is_none() {
            self.ahead.clear();
        }
        self.ahead.pop_front().map(Event::Input)
    }

    /// True for what is typed, but for the keys that leave at once.
    fn is_typed(&self, input: &Whole) -> bool {
        match input {
            Whole::Event(Input::Key(key)) => !self.view.leave.leaves(key),
            input => matches!(input, Whole::Burst(_) | Whole::Event(Input::Paste(_))),
        }
    }

    /// The first event, awaited for a moment while a user who sits already is being seated, so that no other page
    /// flashes by.
    fn arrive(&self, events: &Receiver<Event>) -> Option<Event> {
        if self.shell.is_waiting() { events.recv_timeout(ARRIVAL).ok() } else { None }
    }

    /// The next event; none when a second of a running clock passed instead.
    fn wait(&mut self, events: &Receiver<Event>) -> anyhow::Result<Option<Event>> {
        const SECOND: Duration = Duration::from_secs(1);
        if self.view.plays() {
            return self.wait_for_frame(events);
        }
        self.next_frame = None;
        if !self.counts()? {
            self.next_tick = None;
            return self.wait_idly(events);
        }
        // A running clock is somebody at work, unless the machine slept since its last second.
        let overslept = self.shell.overslept();
        if self.lock_after(overslept) {
            return Ok(None);
        }
        self.shell.touched();
        let due = *self.next_tick.get_or_insert_with(|| Instant::now() + SECOND);
        match events.recv_timeout(due.saturating_duration_since(Instant::now())) {
            Ok(event) => Ok(Some(event)),
            Err(RecvTimeoutError::Timeout) => {
                self.next_tick = Some(due.max(Instant::now() - SECOND) + SECOND);
                self.send(Request::Tick.into());
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// True while a clock counts, on the page or under it. When it has run out, whoever asked for it hears so once.
    fn counts(&mut self) -> anyhow::Result<bool> {
        let counts = self.view.ticks() || self.shell.counts_for().is_some();
        if std::mem::replace(&mut self.counted, counts) && !counts && self.shell.rings() {
            terminal::ring().context(self.view.say.tui_not_written())?;
        }
        Ok(counts)
    }

    /// Waits for an event. Locks when there was none for too long and there is something to lock; shows the page anew
    /// when it says something else by itself.
    fn wait_idly(&mut self, events: &Receiver<Event>) -> anyhow::Result<Option<Event>> {
        let (patience, changes) = (self.shell.patience(), self.shell.changes_in());
        let Some(longest) = patience.into_iter().chain(changes).min() else {
            return Ok(Some(events.recv()?));
        };
        match events.recv_timeout(longest) {
            Ok(event) => Ok(Some(event)),
            Err(RecvTimeoutError::Timeout) if patience.is_none_or(|patience| longest < patience) => {
                self.send(Request::Tick.into());
                Ok(None)
            }
            Err(RecvTimeoutError::Timeout) => {
                self.lock_if_overdue();
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// True where it locked.
    fn lock_if_overdue(&mut self) -> bool {
        let overdue = self.shell.overdue();
        self.lock_after(overdue)
    }

    fn lock_after(&mut self, idle: Option<Duration>) -> bool {
        if let Some(after) = idle {
            self.keep_draft();
            self.send(Request::Lock.into());
            let say = self.view.say;
            self.view.tell(say.tui_locked(&shell::in_words(say, after)));
        }
        idle.is_some()
    }

    fn follow(&mut self, event: Event) -> anyhow::Result<Option<Ending>> {
        match event {
            Event::Input(Whole::Event(Input::Resize(..))) => self.canvas = Canvas::of_window()?,
            Event::Input(Whole::Answer(answer)) => self.learn(&answer),
            // The key that found it locked does nothing else.
            Event::Input(_) if self.lock_if_overdue() => {}
            Event::Input(input) if self.shell.is_seating() && self.is_typed(&input) => {
                self.ahead.push_back(input);
            }
            Event::Input(input) => {
                self.shell.touched();
                for action in self.view.take_whole(input) {
                    match action {
                        Action::Draft { key, words } => self.shell.keep_draft(&key, &words),
                        Action::Send(message) => self.send(message),
                        Action::Select => self.select()?,
                        Action::Suspend => self.suspend(signals::stop_together),
                        Action::Vanish => return Ok(Some(Ending::Vanish)),
                    }
                }
            }
            Event::Replied(reply) => {
                // It may bring another page.
                self.keep_draft();
                if self.shell.take(*reply) {
                    self.learn_leave_key();
                    self.show();
                }
            }
            Event::Suspend => self.suspend(signals::stop_alone),
            Event::Resumed => self.resume()?,
            Event::InputLost(error) => {
                return Err(error).context(self.view.say.tui_no_keys());
            }
        }
        Ok(self.shell.ended())
    }

    /// Leaves by the key that was chosen meanwhile, too.
    fn learn_leave_key(&mut self) {
        let Some(chosen) = self.shell.session().settings.entry(Setting::LeaveKey) else { return };
        let chosen = LeaveKey::parse(&chosen.now().value).unwrap_or(LeaveKey::NONE);
        if chosen != self.view.leave {
            self.view.leave = chosen;
            *self.leave.lock().unwrap_or_else(PoisonError::into_inner) = chosen;
        }
    }

    /// Shows the page as it is now, in the language that is spoken now.
    fn show(&mut self) {
        self.view.speak(self.shell.session().say());
        self.view.show(self.shell.page(), self.shell.scroll());
    }

    fn send(&mut self, message: Message) {
        self.shell.send(message);
        self.show();
    }

    /// Writes what was typed to the disk, before it is painted.
    fn keep_draft(&mut self) {
        if let Some(typed) = self.view.unkept() {
            self.shell.keep_edit(typed.key, typed.edit.as_ref(), typed.words);
        }
    }

    /// The draft first, then the screen; on a quick exit the app hears of it when nothing is seen any more.
    fn end(&mut self, ending: Ending) {
        self.keep_draft();
        match ending {
            Ending::Polite => terminal::leave(),
            Ending::Vanish => {
                terminal::vanish();
                if self.shell.ended().is_none() {
                    self.shell.send(Request::Vanish.into());
                }
            }
        }
    }
}
