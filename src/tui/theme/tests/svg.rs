//! A frame as an SVG: letters as text, and what reaches the edges of its cell as shapes, so that no font leaves gaps.

use std::fmt::Write;

use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};

use super::super::Rgb;
use crate::tui::wrap;

/// A cell, and the letters in it, in pixels.
const WIDE: f64 = 9.0;
const HIGH: f64 = 20.0;
const LETTERS: f64 = 15.0;
const BASE: f64 = 15.0;
/// The paper around the page.
const EDGE: f64 = 14.0;
/// So long a frame of a moving picture is seen, in seconds.
const SEEN: f64 = 2.4;

/// Box lines: what they reach (left, right, up, down), and how thick they are.
const LINES: [(&str, &str, f64); 10] = [
    ("─", "lr", 1.0),
    ("│", "ud", 1.0),
    ("━", "lr", 3.0),
    ("┃", "ud", 3.0),
    ("╭", "rd", 1.0),
    ("╮", "ld", 1.0),
    ("╰", "ru", 1.0),
    ("╯", "lu", 1.0),
    ("▏", "", 2.0),
    ("▎", "", 3.0),
];
/// The dots of a Braille sign, by the bits of its code: column and row.
const DOTS: [(f64, f64); 8] =
    [(0.0, 0.0), (0.0, 1.0), (0.0, 2.0), (1.0, 0.0), (1.0, 1.0), (1.0, 2.0), (0.0, 3.0), (1.0, 3.0)];

/// A still picture.
pub fn still(frame: &Buffer, paper: Rgb, ink: Rgb, says: &str) -> String {
    picture(frame, paper, says, &body(frame, paper, ink))
}

/// Frames one after the other, round and round; where motion is unwished the first one stays.
pub fn moving(frames: &[Buffer], paper: Rgb, ink: Rgb, says: &str) -> String {
    let whole = SEEN * frames.len() as f64;
    let share = 100.0 / frames.len() as f64;
    let mut out = format!(
        "<style>.f{{opacity:0}}.f0{{opacity:1}}@media (prefers-reduced-motion:no-preference){{.f{{opacity:0;animation:seen \
         {whole:.1}s step-end infinite}}}}@keyframes seen{{0%{{opacity:1}}{share:.2}%{{opacity:0}}}}</style>\n"
    );
    for (nth, frame) in frames.iter().enumerate() {
        let delay = SEEN * nth as f64;
        let _ = writeln!(out, "<g class=\"f f{nth}\" style=\"animation-delay:{delay:.1}s\">");
        out.push_str(&body(frame, paper, ink));
        out.push_str("</g>\n");
    }
    picture(&frames[0], paper, says, &out)
}

fn picture(frame: &Buffer, paper: Rgb, says: &str, body: &str) -> String {
    let (width, height) =
        (f64::from(frame.area.width) * WIDE + 2.0 * EDGE, f64::from(frame.area.height) * HIGH + 2.0 * EDGE);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>{}</title>\n\
         <style>rect{{shape-rendering:crispEdges}}</style>\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{paper}\"/>\n\
         <g font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"{LETTERS}\" \
         xml:space=\"preserve\">\n{body}</g>\n</svg>\n",
        escaped(says)
    )
}

fn body(frame: &Buffer, paper: Rgb, ink: Rgb) -> String {
    let mut out = String::new();
    let width = usize::from(frame.area.width);
    for (y, row) in frame.content.chunks(width).enumerate() {
        let top = EDGE + y as f64 * HIGH;
        let mut x = 0;
        for run in row.chunk_by(|one, next| one.style() == next.style()) {
            draw_run(&mut out, run, EDGE + x as f64 * WIDE, top, paper, ink);
            x += run.len();
        }
    }
    out
}

/// Cells of one style.
fn draw_run(out: &mut String, run: &[Cell], left: f64, top: f64, paper: Rgb, ink: Rgb) {
    let cell = &run[0];
    let (mut fore, mut back) = (colour(cell.fg).unwrap_or(ink), colour(cell.bg));
    if cell.modifier.contains(Modifier::REVERSED) {
        (fore, back) = (back.unwrap_or(paper), Some(fore));
    }
    if let Some(back) = back {
        let _ = writeln!(
            out,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{HIGH}\" fill=\"{back}\"/>",
            run.len() as f64 * WIDE
        );
    }
    let bold = if cell.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    let mut words = String::new();
    let mut from = left;
    for (nth, cell) in run.iter().enumerate() {
        let at = left + nth as f64 * WIDE;
        let shape = shape(cell.symbol(), at, top, fore);
        if shape.is_empty() {
            words.push_str(cell.symbol());
        }
        if !shape.is_empty() || nth + 1 == run.len() {
            write_words(out, &words, from, top, fore, bold);
            words.clear();
            from = at + WIDE;
        }
        out.push_str(&shape);
    }
}

fn write_words(out: &mut String, words: &str, left: f64, top: f64, fore: Rgb, bold: &str) {
    let ahead = words.len() - words.trim_start_matches(' ').len();
    let said = words.trim_matches(' ');
    if said.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" textLength=\"{}\" fill=\"{fore}\"{bold}>{}</text>",
        left + ahead as f64 * WIDE,
        top + BASE,
        wrap::measure(said) as f64 * WIDE,
        escaped(said)
    );
}

/// The shape of a sign that reaches the edges of its cell; none for a letter.
fn shape(sign: &str, left: f64, top: f64, fore: Rgb) -> String {
    let rect = |x: f64, y: f64, width: f64, height: f64| {
        format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fore}\"/>\n")
    };
    let code = sign.chars().next().map_or(0, u32::from);
    match sign {
        "█" => return rect(left, top, WIDE, HIGH),
        "▀" => return rect(left, top, WIDE, HIGH / 2.0),
        "▄" => return rect(left, top + HIGH / 2.0, WIDE, HIGH / 2.0),
        _ => {}
    }
    if (0x2801..=0x28ff).contains(&code) {
        let lit = DOTS.iter().enumerate().filter(|(bit, _)| (code - 0x2800) >> bit & 1 == 1);
        let dots = lit.map(|(_, (x, y))| format!("M{} {}h0", left + 2.5 + x * 4.5, top + 2.5 + y * 5.0));
        let dots: String = dots.collect();
        return format!(
            "<path d=\"{dots}\" stroke=\"{fore}\" stroke-width=\"2\" stroke-linecap=\"round\"/>\n"
        );
    }
    let Some((_, arms, thick)) = LINES.iter().find(|(known, ..)| *known == sign) else {
        return String::new();
    };
    let (middle, centre) = (left + WIDE / 2.0, top + HIGH / 2.0);
    if arms.is_empty() {
        return rect(left, top, *thick, HIGH);
    }
    let half = thick / 2.0;
    arms.chars()
        .map(|arm| match arm {
            'l' => rect(left, centre - half, WIDE / 2.0 + half, *thick),
            'r' => rect(middle - half, centre - half, WIDE / 2.0 + half, *thick),
            'u' => rect(middle - half, top, *thick, HIGH / 2.0 + half),
            _ => rect(middle - half, centre - half, *thick, HIGH / 2.0 + half),
        })
        .collect()
}

fn colour(colour: Color) -> Option<Rgb> {
    if let Color::Rgb(red, green, blue) = colour { Some(Rgb(red, green, blue)) } else { None }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
