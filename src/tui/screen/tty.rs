//! The screen and its terminal: the paper is asked for, the mouse left to it, and it is given back for a while.

use anyhow::Context;

use super::Screen;
use crate::{
    session::Request,
    tui::{
        terminal::{self, Canvas},
        theme::paper,
    },
};

impl Screen {
    /// Asks the terminal for its paper, once, when there is something to see already.
    pub(super) fn ask_paper(&mut self) -> anyhow::Result<()> {
        if std::mem::take(&mut self.look.paper.is_asked) {
            terminal::ask_paper().context(self.view.say.tui_not_written())?;
        }
        Ok(())
    }

    /// Hears what the terminal answers, and remembers it for the first frame of the next start.
    pub(super) fn learn(&mut self, answer: &str) {
        let told = paper::of_answer(answer).filter(|paper| Some(*paper) != self.look.paper.colour);
        if let Some(paper) = told {
            self.look.paper.colour = Some(paper);
            self.view.repaint(self.look.theme());
            self.shell.remember_paper(self.look.paper.terminal.clone(), paper.to_string());
        }
    }

    /// Lets the terminal select text with the mouse, or takes clicks again.
    pub(super) fn select(&mut self) -> anyhow::Result<()> {
        self.mouse = !self.mouse;
        terminal::take_clicks(self.mouse).context(self.view.say.tui_not_written())?;
        let say = self.view.say;
        self.view.tell(if self.mouse { say.tui_clicks() } else { say.tui_selects() }.to_owned());
        Ok(())
    }

    pub(super) fn suspend(&mut self, stop: fn() -> bool) {
        self.keep_draft();
        let request = if self.shell.is_unlocked() { Request::Lock } else { Request::Away };
        self.send(request.into());
        self.away = stop();
    }

    /// Back from a stop, whoever stopped us: the terminal may be in any state.
    pub(super) fn resume(&mut self) -> anyhow::Result<()> {
        terminal::leave();
        terminal::enter(self.mouse)?;
        self.canvas = Canvas::of_window()?;
        self.away = false;
        Ok(())
    }
}
