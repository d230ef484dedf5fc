//! A frame by its roles: a letter for the ink of every sign, a number or a capital for the paper under every blank.

use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Style},
};

use super::super::Theme;

/// The roles of a frame, row by row. `?` is an ink that was pushed away from a tint until it read.
pub fn roles(frame: &Buffer, theme: &Theme) -> String {
    let inks = [
        ('t', theme.plain),
        ('q', theme.quiet),
        ('a', theme.key),
        ('f', theme.people[0]),
        ('s', theme.people[1]),
        ('e', theme.sealed),
        ('c', theme.care),
        ('r', theme.rule),
        ('g', theme.frame),
    ];
    let papers = [
        ('1', theme.cards[0]),
        ('2', theme.cards[1]),
        ('3', theme.floors[0]),
        ('4', theme.floors[1]),
        ('E', theme.sealed_paper),
        ('C', theme.chosen_paper),
        ('B', theme.band),
    ];
    let role = |cell: &Cell| {
        let paper = papers.iter().find(|(_, style)| style.bg == Some(cell.bg)).map(|(role, _)| *role);
        let is_picture = paper.is_none() && cell.bg != Color::Reset;
        let ink = |(_, style): &&(char, Style)| style.fg == Some(cell.fg);
        match cell.symbol() {
            _ if is_picture => '▒',
            " " => paper.unwrap_or(' '),
            _ => inks.iter().find(ink).map_or('?', |(role, _)| *role),
        }
    };
    let width = usize::from(frame.area.width);
    let rows = frame.content.chunks(width).map(|row| row.iter().map(role).collect::<String>());
    rows.map(|row| row.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}
