//! The file as it would be written now, as a page.

use crate::{
    block::{self, Block},
    export::{
        self,
        document::{AskedWords, Item, Section, Statement},
    },
    session::Session,
};

pub fn blocks(session: &Session) -> Vec<Block> {
    let (say, today) = (session.say(), session.today());
    let document = export::document(&session.guide, &session.journey, today, say);
    let sections = document.sections.into_iter().flat_map(|section| self::section(session, section));
    std::iter::once(Block::heading(say.summary_preview())).chain(sections).collect()
}

fn section(session: &Session, section: Section) -> Vec<Block> {
    let about = section.about.into_iter().map(Block::quiet);
    let items = section.items.into_iter().flat_map(|item| self::item(session, item));
    std::iter::once(Block::heading(section.heading)).chain(about).chain(items).collect()
}

fn item(session: &Session, item: Item) -> Vec<Block> {
    let say = session.say();
    let strong = |text: &str| Block::strong(text);
    match item {
        Item::Moment(moment) => vec![Block::item(say.export_moment(moment.on, &moment.what))],
        Item::Question(question) => {
            let said =
                question.voices.into_iter().map(|Statement { by, words, .. }| block::Voice { by, words });
            [strong(question.asked.expose())].into_iter().chain(Block::voices(said.collect())).collect()
        }
        Item::Sheet(sheet) => {
            let lines = sheet
                .lines
                .into_iter()
                .chain(sheet.answers)
                .flat_map(|AskedWords { asked, words }| [Block::quiet(asked), Block::words(words)]);
            let signed = Block::quiet(say.export_signature(&sheet.by.name, sheet.on));
            [strong(&sheet.title), signed].into_iter().chain(lines).collect()
        }
        Item::Chart(numbers) => vec![Block::Chart(numbers.chart)],
    }
}
