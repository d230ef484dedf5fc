//! The screen's memory between two keys: the page it shows, the scroll and the highlight, and what is being written.
//! It changes nothing outside; it answers with [`Action`]s.

mod turning;

use std::borrow::Cow;

use ratatui::layout::{Position, Rect};

use super::{
    choices::Target,
    landscape::Landscape,
    layout::PageLayout,
    leaving::LeaveKey,
    menu::Menu,
    rates::RateForm,
    secret,
    theme::Theme,
    writing::{Typed, Writing},
};
use crate::{
    app::{Choice, Message, Page},
    journey::key::DraftKey,
    language::Catalogue,
    page::Ask,
    private::{Private, Secret},
    session::Request,
};

use turning::{as_shown, rated};

/// The meaning of a key. A key leads to several of these, in order.
#[allow(clippy::large_enum_variant, reason = "a key leads to one or two of them")]
#[derive(Debug, PartialEq)]
pub enum Action {
    /// Keep what stands in a field.
    Draft {
        key: DraftKey,
        words: Private,
    },
    Send(Message),
    /// Let the terminal select text, or take the mouse back.
    Select,
    /// Step aside until the shell brings us back.
    Suspend,
    Vanish,
}

/// The part of the page that keys go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the text or the scale.
    Ask,
    /// To the choices; none is highlighted yet, because the first one answers.
    Choices,
    /// To the choices; this one is highlighted.
    Choice(usize),
}

/// The scroll and the focus of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewport {
    /// Rows above the first one that is seen.
    pub scroll: usize,
    pub focus: Focus,
    /// The row in hand of a list.
    pub row: usize,
}

/// The places of the last frame, so that the next key or click knows what is where.
#[derive(Debug, Default)]
pub struct HitMap {
    pub area: Rect,
    pub hits: Vec<(Rect, Target)>,
    /// The area of the words that are being written.
    pub text: Rect,
    /// The rows of the body that are seen at once, and the furthest it scrolls.
    pub rows: usize,
    pub furthest: usize,
    /// The area of the choices, when some of them are out of sight.
    pub menu: Option<Rect>,
    /// The path is seen as a landscape.
    pub on_land: bool,
    /// There was no room for the page at all.
    pub too_small: bool,
}

pub struct View {
    pub(super) say: Catalogue,
    pub(super) theme: Theme,
    pub(super) page: Page,
    pub(super) layout: Option<PageLayout>,
    /// The path as it was painted last.
    pub(super) landscape: Option<Landscape>,
    pub(super) viewport: Viewport,
    pub(super) writing: Option<Writing>,
    /// The passphrase that is being typed.
    pub(super) secret: Option<Secret>,
    pub(super) rated: Option<u8>,
    /// The numbers that are being given.
    pub(super) form: Option<RateForm>,
    /// A `1` was just typed on a scale; a `0` would make it 10.
    pub(super) one: bool,
    /// An answer was just given: another one is not highlighted on the page that comes.
    answered: bool,
    /// The frame of the page's moment that is seen now; none once it is over.
    pub(super) moment: Option<usize>,
    /// No moments are played.
    pub(super) still: bool,
    /// Another page is shown, or others see it: nothing of the one before may be left on the terminal.
    turned: bool,
    /// It was said on this page what works, because a key meant nothing.
    pub(super) hinted: bool,
    /// A word of the screen's own, until the next key.
    pub(super) notice: Option<Cow<'static, str>>,
    pub(super) hit_map: HitMap,
    pub(super) leave: LeaveKey,
    /// Pages left behind, newest last, and where the eye was on each: the way back leads to the same spot.
    trail: Vec<(u64, Viewport)>,
}

impl View {
    pub fn new(page: Page, scroll: u16, say: Catalogue, theme: &Theme) -> Self {
        let page = as_shown(page, say);
        let mut view = Self {
            say,
            theme: theme.clone(),
            viewport: Viewport::fresh(&page),
            rated: rated(&page),
            form: RateForm::open(&page),
            writing: Writing::open(&page),
            secret: secret::open(&page),
            page,
            layout: None,
            landscape: None,
            one: false,
            answered: false,
            moment: None,
            still: false,
            turned: false,
            hinted: false,
            notice: None,
            hit_map: HitMap::default(),
            leave: LeaveKey::NONE,
            trail: vec![],
        };
        view.viewport.scroll = scroll.into();
        view
    }

    /// Another key leaves at once too.
    pub fn leaving_by(self, leave: LeaveKey) -> Self {
        Self { leave, ..self }
    }

    /// Paints everything anew, with other colours.
    pub fn repaint(&mut self, theme: Theme) {
        (self.theme, self.layout, self.landscape) = (theme, None, None);
    }

    /// Goes on in another language.
    pub fn speak(&mut self, say: Catalogue) {
        if say != self.say {
            (self.say, self.layout, self.landscape) = (say, None, None);
        }
    }

    /// True once after the page was turned, or the user asked for it to be painted anew.
    pub fn has_turned(&mut self) -> bool {
        std::mem::take(&mut self.turned)
    }

    pub(super) fn paint_anew(&mut self) -> Vec<Action> {
        self.turned = true;
        vec![]
    }

    /// Says a word of the screen's own.
    pub fn tell(&mut self, notice: String) {
        self.notice = Some(notice.into());
    }

    /// Where the highlighted choice begins, as it was last drawn; none where none is.
    pub fn highlighted(&self) -> Option<Position> {
        let Focus::Choice(choice) = self.viewport.focus else { return None };
        let hit = self.hit_map.hits.iter().find(|(_, target)| *target == Target::Choice(choice));
        hit.map(|(area, _)| area.as_position())
    }

    pub fn scroll(&self) -> u16 {
        u16::try_from(self.viewport.scroll).unwrap_or(u16::MAX)
    }

    pub fn ticks(&self) -> bool {
        self.page.ticks()
    }

    /// The words that were typed and are not kept yet. Told once.
    pub fn unkept(&mut self) -> Option<Typed<'_>> {
        let form = self.form.as_mut().and_then(RateForm::unkept);
        form.or_else(|| self.writing.as_mut().and_then(Writing::unkept))
    }

    /// Sends a message, after what was written or rated here is kept and reported.
    pub(super) fn send(&mut self, message: impl Into<Message>) -> Vec<Action> {
        let message = message.into();
        let overlay = matches!(message, Message::Request(Request::Help | Request::Pause | Request::Why(_)));
        let mut actions = self.writing.as_mut().map_or(vec![], |writing| writing.report(overlay));
        actions.extend(self.form.as_mut().map_or(vec![], RateForm::report));
        actions.push(Action::Send(message));
        actions
    }

    pub(super) fn take_choice(&mut self, choice: Option<Choice>) -> Vec<Action> {
        let Some(choice) = choice else { return vec![] };
        self.answered = choice.answers;
        self.send(choice.does)
    }

    /// The choices as they are laid out.
    pub(super) fn menu(&self) -> Option<&Menu> {
        let on_land = self.landscape.as_ref().filter(|_| self.hit_map.on_land).map(|land| &land.menu);
        on_land.or_else(|| self.layout.as_ref().map(|layout| &layout.menu))
    }

    /// True where letters are words.
    pub(super) fn types(&self) -> bool {
        self.viewport.focus == Focus::Ask && matches!(self.page.ask, Ask::Write(_) | Ask::Secret)
    }

    /// Moves the body by rows, down or up.
    pub(super) fn scroll_by(&mut self, rows: isize) {
        let from = self.viewport.scroll.min(self.hit_map.furthest);
        self.viewport.scroll = from.saturating_add_signed(rows).min(self.hit_map.furthest);
    }
}
