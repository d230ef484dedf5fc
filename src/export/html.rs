//! The document as one HTML file: no script, nothing from elsewhere, light and dark, and a print that fits on paper. Two
//! people's answers stand side by side in a table that says whose they are.

mod chart;
mod escape;

use super::document::{
    AskedWords, Document, Item, Numbers, Question, Section, Sheet, Statement, both_moments,
};
use crate::language::Catalogue;
use chart::chart;
use escape::{line, words};

/// The look of the file. A comment in it says what each part is for.
const STYLE: &str = include_str!("html/style.css");
/// Nothing is loaded and nothing runs, whatever somebody wrote.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

pub fn html(document: &Document, say: Catalogue) -> String {
    let title = line(&document.title);
    let names = document.names(say).map(|names| format!("<p>{}</p>\n", line(&names))).unwrap_or_default();
    let sections: String = document.sections.iter().map(|section| self::section(section, say)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>{title}</h1>\n<p>{}</p>\n{names}</header>\n<main>\n{sections}</main>\n\
         <footer>\n<p>{}</p>\n</footer>\n</body>\n</html>\n",
        line(say.tag()),
        line(&document.what(say)),
        line(say.export_end()),
    )
}

fn section(section: &Section, say: Catalogue) -> String {
    let id = line(&section.id);
    let about = section.about.iter().map(|about| format!("<p class=\"aside\">{}</p>\n", line(about)));
    let items = section.items.chunk_by(both_moments).map(|items| match items {
        [Item::Question(question)] => self::question(question, say),
        [Item::Sheet(sheet)] => self::sheet(sheet, say),
        [Item::Chart(numbers)] => self::numbers(numbers, say),
        moments => self::moments(moments, say),
    });
    format!(
        "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>\n{}</section>\n",
        line(&section.heading),
        about.chain(items).collect::<String>()
    )
}

fn moments(items: &[Item], say: Catalogue) -> String {
    let rows = items.iter().filter_map(|item| {
        let Item::Moment(moment) = item else { return None };
        Some(format!("<li>{}</li>\n", line(&say.export_moment(moment.on, &moment.what))))
    });
    format!("<ol class=\"time\">\n{}</ol>\n", rows.collect::<String>())
}

fn question(question: &Question, say: Catalogue) -> String {
    let asked = line(question.asked.expose());
    let said = match question.pair() {
        Some(pair) => {
            let heads = pair.map(|voice| format!("<th scope=\"col\">{}</th>", signed(voice, say)));
            let cells = pair.map(|voice| format!("<td>{}</td>", words(voice.words.expose())));
            format!(
                "<table>\n<caption class=\"unseen\">{asked}</caption>\n<thead><tr>{}</tr></thead>\n\
                 <tbody><tr>{}</tr></tbody>\n</table>\n",
                heads.concat(),
                cells.concat()
            )
        }
        None => question.voices.iter().map(|voice| self::voice(voice, say)).collect(),
    };
    format!("<article>\n<h3>{asked}</h3>\n{said}</article>\n")
}

fn voice(voice: &Statement, say: Catalogue) -> String {
    format!(
        "<figure>\n<blockquote>{}</blockquote>\n<figcaption>{}</figcaption>\n</figure>\n",
        words(voice.words.expose()),
        signed(voice, say)
    )
}

fn signed(voice: &Statement, say: Catalogue) -> String {
    line(&say.export_signature(&voice.by.name, voice.on))
}

fn sheet(sheet: &Sheet, say: Catalogue) -> String {
    let lines = sheet.said().map(|AskedWords { asked, words: said }| {
        format!("<dt>{}</dt>\n<dd>{}</dd>\n", line(asked), words(said.expose()))
    });
    format!(
        "<article>\n<h3>{}</h3>\n<p class=\"by\">{}</p>\n<dl>\n{}</dl>\n</article>\n",
        line(&sheet.title),
        line(&say.export_signature(&sheet.by.name, sheet.on)),
        lines.collect::<String>()
    )
}

fn numbers(numbers: &Numbers, say: Catalogue) -> String {
    let said = numbers.words.iter().map(|said| format!("<p>{}</p>\n", line(said.expose())));
    format!(
        "<article>\n<h3>{}</h3>\n{}{}</article>\n",
        line(&numbers.asked),
        chart(&numbers.chart, say),
        said.collect::<String>()
    )
}

#[cfg(test)]
mod tests;
