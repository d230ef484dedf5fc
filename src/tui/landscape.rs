//! The path as a landscape: the five stones on a way from the lower left over the last ridge, a light beside it for every
//! evening, and what is chosen in the sky and below. It is painted once for a window and what it shows; keys do not redraw
//! it.

mod labels;
mod land;
mod paint;
mod places;

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    menu::Menu,
    theme::Theme,
    view::{Focus, View},
};
use crate::{
    app::{Choice, Page},
    block::{Bead, Block, Stone, Way},
    language::Catalogue,
    page::ChoiceKind,
};
use land::{Land, OVER};
use paint::Walked;

/// The fewest rows of a page that has room for it, and the fewest cells of its sheet.
const ROWS: u16 = 26;
const CELLS: u16 = 88;

/// The painted picture, and where everything that is chosen stands on it.
pub struct Landscape {
    made_of: MadeOf,
    picture: Buffer,
    pub menu: Menu,
    /// The labels of the stones, which can be clicked as they can.
    labels: Vec<(Rect, usize)>,
}

/// All that the picture depends on, besides the colours.
#[derive(PartialEq, Eq)]
struct MadeOf {
    window: Rect,
    sheet: Rect,
    body: Vec<Block>,
    choices: Vec<(String, ChoiceKind)>,
}

impl MadeOf {
    fn new(page: &Page, window: Rect, sheet: Rect) -> Self {
        let choices = page.choices.iter().map(|choice| (choice.label.clone(), choice.kind.clone())).collect();
        Self { window, sheet, body: page.body.clone(), choices }
    }
}

impl Landscape {
    #[cfg(test)]
    pub fn picture(&self) -> &Buffer {
        &self.picture
    }

    /// Paints the path between the edges of a window, with its words on the sheet; none where there is no room for all of it.
    fn paint(page: &Page, window: Rect, sheet: Rect, say: Catalogue, theme: &Theme) -> Option<Self> {
        let below = places::below(&page.choices, sheet.width, theme);
        let height = sheet.height.checked_sub(below.height() as u16 + 1)?;
        let area = Rect { x: window.x, width: window.width, y: sheet.y, height };
        let land = Land::new(area);
        let stones: Vec<_> = page.choices.iter().enumerate().filter_map(stone).collect();
        let walked = walked(&stones)?;
        let sky = places::sky(page, &land, sheet, say, theme)?;
        let mut picture = Buffer::empty(Rect { height: sheet.height, ..area });
        paint::paint(&land, walked, theme, &mut picture);
        paint::lights(&land, walked, theme).draw(&mut picture);
        let way =
            page.body.iter().find_map(|block| if let Block::Way(way) = block { Some(way) } else { None });
        let labels = labels::draw(&land, &stones, sheet, say, theme, &mut picture);
        labels::evenings(&land, way.unwrap_or(&Way { lights: vec![] }), &labels, say, theme, &mut picture);
        let menu = places::menu(page, &land, &sky, below, sheet, theme);
        sky.draw(&mut picture);
        let made_of = MadeOf::new(page, window, sheet);
        Some(Self { made_of, picture, menu, labels })
    }
}

/// A choice that is a stone, with its place among all.
fn stone((at, choice): (usize, &Choice)) -> Option<(usize, &Choice, &Stone)> {
    if let ChoiceKind::Stone(stone) = &choice.kind { Some((at, choice, stone)) } else { None }
}

/// How far they came: to the stone they stand on, past all, or to the last one of which something is walked.
fn walked(stones: &[(usize, &Choice, &Stone)]) -> Option<Walked> {
    let known = || stones.iter().map(|(.., stone)| *stone);
    let here = known().position(|stone| stone.here);
    let is_done = known().all(|stone| stone.beads.iter().all(|bead| *bead == Bead::Done));
    let last = known().rposition(Stone::is_walked);
    let to = match (here, last) {
        (Some(here), _) => here as f64,
        (None, _) if is_done => OVER,
        (None, last) => last.map_or(-0.5, |last| last as f64),
    };
    Some(Walked { to, stones: known().map(paper).collect::<Vec<_>>().try_into().ok()? })
}

/// Which of the theme's papers a stone has.
fn paper(stone: &Stone) -> usize {
    match stone {
        Stone { here: true, .. } => 1,
        stone if stone.is_walked() => 0,
        _ => 2,
    }
}

impl View {
    /// Draws the path as a landscape; false where it is another page, or there is no room.
    pub(super) fn draw_landscape(&mut self, window: Rect, sheet: Rect, buffer: &mut Buffer) -> bool {
        if !self.page.is_home() || sheet.width < CELLS || sheet.height < ROWS {
            return false;
        }
        let made_of = MadeOf::new(&self.page, window, sheet);
        if self.landscape.as_ref().is_none_or(|known| known.made_of != made_of) {
            self.landscape = Landscape::paint(&self.page, window, sheet, self.say, &self.theme);
        }
        let Some(landscape) = &self.landscape else { return false };
        for at in landscape.picture.area.intersection(window).positions() {
            buffer[at] = landscape.picture[at].clone();
        }
        let chosen = if let Focus::Choice(choice) = self.viewport.focus { Some(choice) } else { None };
        for n in 0..landscape.menu.height() {
            let row = Rect { y: sheet.y + n as u16, height: 1, ..window };
            let hits = landscape.menu.draw_row(n, chosen, row, buffer, &self.theme);
            self.hit_map.hits.extend(hits);
        }
        let labels = landscape.labels.iter().map(|(place, at)| (*place, super::choices::Target::Choice(*at)));
        self.hit_map.hits.extend(labels);
        (self.hit_map.furthest, self.hit_map.on_land, self.viewport.scroll) = (0, true, 0);
        true
    }
}
