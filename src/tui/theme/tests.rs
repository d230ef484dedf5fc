//! Letters that read, on the papers people have.

pub mod roles;
pub mod svg;

use ratatui::{Terminal, backend::TestBackend, buffer::Cell};

use super::{tints::rgb, *};
use crate::{
    app::Page,
    language::Catalogue,
    tui::{theme::colour::palette, view::View},
};

/// Papers of terminals as they are delivered, and greys between.
pub const PAPERS: [Rgb; 12] = [
    Rgb::BLACK,
    Rgb::hex(0x1e_1e1e),
    Rgb::hex(0x28_2c34),
    Rgb::hex(0x2e_3440),
    Rgb::hex(0x00_2b36),
    Rgb::hex(0x30_0a24),
    Rgb::WHITE,
    Rgb::hex(0xfa_fafa),
    Rgb::hex(0xfd_f6e3),
    Rgb::hex(0xee_e8d5),
    Rgb::hex(0x80_8080),
    Rgb::hex(0x60_7080),
];

/// A page as it is painted in a window that was just opened.
pub fn painted(page: &Page, theme: &Theme, width: u16, height: u16) -> Buffer {
    let mut view = View::new(page.clone(), 0, Catalogue::ENGLISH, theme);
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view.draw(frame)).unwrap();
    terminal.backend().buffer().clone()
}

/// Pages one after the other, each as [`painted`].
pub fn frames(pages: &[Page], theme: &Theme, width: u16, height: u16) -> Vec<Buffer> {
    pages.iter().map(|page| painted(page, theme, width, height)).collect()
}

/// The rows of a frame.
pub fn rows(buffer: &Buffer) -> Vec<String> {
    let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..buffer.area.height).map(row).collect()
}

/// The first letter in a frame that does not read on what is behind it, with its contrast.
pub fn hard_to_read(buffer: &Buffer, paper: Rgb) -> Option<(String, f64)> {
    let letters = buffer.content.iter().filter(|cell| cell.symbol().chars().any(char::is_alphanumeric));
    letters
        .map(|cell| (cell.symbol().to_owned(), contrast(cell, paper)))
        .find(|(_, contrast)| *contrast < LETTERS)
}

fn contrast(cell: &Cell, paper: Rgb) -> f64 {
    let known = |colour| match colour {
        Color::Reset => Some(paper),
        Color::Indexed(number) => palette().find(|(known, _)| *known == number).map(|(_, colour)| colour),
        colour => rgb(colour),
    };
    let ink = known(cell.fg).filter(|_| cell.fg != Color::Reset).expect("every letter has an ink");
    ink.contrast(known(cell.bg).expect("a paper of this theme"))
}

#[test]
fn every_role_reads_on_every_paper_and_lines_are_seen() {
    for paper in PAPERS {
        for depth in [Depth::Full, Depth::Indexed] {
            let mut theme = Theme::new(depth, Some(paper));
            let roles = [
                [theme.plain, theme.strong, theme.quiet, theme.heading, theme.here, theme.key, theme.care],
                [
                    theme.names[0],
                    theme.names[1],
                    theme.clock,
                    theme.stones[0],
                    theme.stones[1],
                    theme.stones[2],
                    PLAIN,
                ],
            ];
            let mut buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, 7, 4));
            for (y, role) in roles.iter().enumerate() {
                for (x, style) in role.iter().enumerate() {
                    buffer[(x as u16, y as u16)].set_char('a').set_style(*style);
                    let chosen = style.patch(theme.chosen_paper);
                    buffer[(x as u16, y as u16 + 2)].set_char('a').set_style(chosen);
                }
            }
            theme.settle(&mut buffer);
            assert_eq!(hard_to_read(&buffer, paper), None, "{depth:?} on {paper}");
            let frame = rgb(theme.frame.fg.unwrap()).unwrap();
            assert!(frame.contrast(paper) >= 3.0, "{paper}");
        }
    }
}

#[test]
fn without_a_known_paper_letters_keep_the_terminals_ink() {
    for depth in [Depth::Full, Depth::Indexed, Depth::Sixteen] {
        let theme = Theme::new(depth, None);
        assert_eq!([theme.plain.fg, theme.quiet.fg, theme.heading.fg, theme.names[0].fg], [None; 4]);
        assert_eq!(theme.people.map(|person| person.fg), [Some(Color::Blue), Some(Color::Magenta)]);
    }
    assert_eq!(Theme::new(Depth::Mono, Some(Rgb::BLACK)), MONOCHROME);
}

#[test]
fn a_console_is_shown_signs_that_it_has_one_for_one() {
    let mut theme = Look { signs: Signs::Plain, ..Look::default() }.theme();
    let mut buffer = Buffer::with_lines(["● Robin ◐ ○ › ╭─╮ ┃ words ━━ ↓ “é”"]);
    theme.settle(&mut buffer);
    assert_eq!(buffer, Buffer::with_lines(["* Robin + o > ┌─┐ │ words == v “é”"]));
}
