//! What was written alone, once it is written: its author chooses, piece by piece, what both may read from now on.

use super::{Message, Site, Step};
use crate::{
    block::{Block, Text},
    guide::Does,
    journey::record::{Body, Id, Record, Visibility},
    page::{Ask, Choice},
    private::Private,
    screens::{part::Prompt, slot, walk},
    session::Session,
};

/// One thing that can be brought.
struct Piece<'a> {
    record: &'a Record,
    /// What it answers.
    ask: &'a str,
    words: Private,
}

/// True where something can still be brought. A builder asks about its whole by itself, and a plan about each that is made.
pub fn is_offered(site: &Site) -> bool {
    let asks = matches!(site.part.does, Does::Builder { .. } | Does::Plan(_));
    site.part.bring && !asks && pieces(site).iter().any(|piece| may_bring(site, piece))
}

fn may_bring(site: &Site, piece: &Piece) -> bool {
    let session = site.session;
    let may = session.journey.may_bring(piece.record, session.who());
    may && session.read_only.is_none() && !session.journey.is_solo()
}

fn pieces<'a>(site: &Site<'a>) -> Vec<Piece<'a>> {
    let boxes = site.part.does.boxes().iter().filter_map(|written| {
        let record = site.binding(written).record(site.session)?;
        match &record.body {
            Some(Body::Answer(answer)) if !answer.words.is_blank() => {
                Some(Piece { record, ask: &written.ask, words: answer.words.clone() })
            }
            _ => None,
        }
    });
    boxes.collect()
}

pub fn update(session: &mut Session, position: &super::Position, id: &Id) -> Step {
    let is_piece = Site::of(session, position)
        .is_some_and(|site| site.part.bring && pieces(&site).iter().any(|piece| piece.record.id == *id));
    Step::Stay(if is_piece { slot::bring(session, id) } else { vec![] })
}

/// Keeping is what Enter does, and each piece has a key of its own: a second press brings nothing else.
pub fn page(site: &Site, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::say(
        "Is there something here that you want to bring to both of you? What you bring can be read by both from then \
         on. The rest stays yours alone.",
    ));
    let mut choices = vec![];
    for (piece, key) in pieces(site).into_iter().zip(walk::keys()) {
        body.push(Block::Paragraph(Text::strong(piece.ask)));
        body.push(Block::Words { by: None, words: piece.words.clone() });
        if piece.record.vis == Visibility::Shared {
            body.push(Block::quiet("Both of you can read this here."));
        } else if may_bring(site, &piece) {
            let label = format!("Bring: {}", piece.ask);
            choices.push(Choice::new(key, label, Message::Bring(piece.record.id.clone())));
        }
    }
    let on = if choices.is_empty() { "Go on" } else { "Keep the rest for now: go on" };
    choices.insert(0, Choice::new('g', on, Message::Onward));
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}
