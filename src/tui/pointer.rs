//! The mouse, which is never needed: a click takes a choice or puts the caret, the wheel scrolls.

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use super::{
    choices::Target,
    editor::Motion,
    view::{Action, Focus, View},
};
use crate::page::Ask;

/// Rows for one notch of the wheel.
const WHEEL: usize = 3;

impl View {
    pub(super) fn point(&mut self, mouse: MouseEvent) -> Vec<Action> {
        let at = Position::new(mouse.column, mouse.row);
        let in_text = self.hit_map.text.contains(at);
        let in_menu = self.hit_map.menu.is_some_and(|menu| menu.contains(at));
        match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) if in_text => self.point_in_text(at, false),
            MouseEventKind::Drag(MouseButton::Left) if in_text => self.point_in_text(at, true),
            MouseEventKind::Down(MouseButton::Left) => {
                let hit = self.hit_map.hits.iter().find(|(area, _)| area.contains(at));
                return hit.map(|(_, target)| *target).map_or(vec![], |target| self.click(target));
            }
            MouseEventKind::ScrollDown if in_text => self.roll(Motion::Down(WHEEL)),
            MouseEventKind::ScrollUp if in_text => self.roll(Motion::Up(WHEEL)),
            MouseEventKind::ScrollDown if in_menu => self.step_down(1),
            MouseEventKind::ScrollUp if in_menu => self.step_down(-1),
            MouseEventKind::ScrollDown => self.scroll_by(WHEEL as isize),
            MouseEventKind::ScrollUp => self.scroll_by(-(WHEEL as isize)),
            _ => {}
        }
        vec![]
    }

    fn point_in_text(&mut self, at: Position, select: bool) {
        self.viewport.focus = Focus::Ask;
        if let Some(writing) = &mut self.writing {
            writing.editor.point(at, self.hit_map.text, select);
        }
    }

    fn roll(&mut self, motion: Motion) {
        if self.text_is_long()
            && let Some(writing) = &mut self.writing
        {
            writing.editor.go(motion, false);
        }
    }

    fn click(&mut self, target: Target) -> Vec<Action> {
        match (target, &self.page.ask) {
            (Target::Choice(i), _) => self.take_choice(self.page.choices.get(i).cloned()),
            (Target::Always(i), _) => self.take_choice(self.page.always.get(i).cloned()),
            (Target::Keep, Ask::Write(_)) => self.keep(),
            (Target::Keep, Ask::Secret) => self.keep_secret(),
            (Target::Keep, Ask::Rate(_)) => self.rate(),
            (Target::Keep, Ask::Rates(_)) => self.keep_numbers(),
            (Target::Number { row, number }, _) => {
                self.point_at_row(row, number);
                vec![]
            }
            (Target::Row(row), _) => self.point_in_list(row),
            (Target::Rate(number), _) => {
                (self.rated, self.viewport.focus) = (Some(number), Focus::Ask);
                vec![]
            }
            (Target::Keep, _) => vec![],
        }
    }
}
