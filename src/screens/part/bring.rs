//! Words that were written alone, once they are written: its author chooses, piece by piece, what both may read from now on.

use super::{
    context::PartContext,
    message::{Message, Prompt, Step},
};
use crate::{
    block::Block,
    form::Binding,
    guide::PartKind,
    journey::{position::Position, record::Visibility},
    page::{Ask, Choice, Key},
    private::Private,
    session::Session,
};

/// One thing that can be brought.
struct Piece<'a> {
    /// The question that it answers.
    ask: &'a str,
    /// The id of its box.
    id: &'a str,
    bind: Binding,
    words: Private,
}

/// True where something can still be brought. A builder asks about its whole by itself, and a plan about each that is made.
pub fn is_asked(site: &PartContext) -> bool {
    let asks = matches!(site.part.does, PartKind::Builder { .. } | PartKind::Plan(_));
    site.part.bring && !asks && pieces(site).iter().any(|piece| piece.bind.look(site.session).may_bring)
}

fn pieces<'a>(site: &PartContext<'a>) -> Vec<Piece<'a>> {
    let boxes = site.part.does.boxes().iter().filter_map(|written| {
        let bind = site.binding(written);
        let words = bind.shown(site.session)?;
        Some(Piece { ask: &written.ask, id: &written.id, bind, words })
    });
    boxes.collect()
}

/// Brings the box of this id.
pub fn update(session: &mut Session, position: &Position, id: &str) -> Step {
    let bind = PartContext::of(session, position).filter(|site| site.part.bring).and_then(|site| {
        let written = site.part.does.boxes().iter().find(|written| written.id == id)?;
        Some(site.binding(written))
    });
    Step::Stay(bind.map_or_else(Vec::new, |bind| bind.bring(session)))
}

/// Keeping is what Enter does, and each piece has a key of its own: a second press brings nothing else.
pub fn page(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    body.push(Block::say(say.part_bring_what()));
    let mut choices = vec![];
    for (piece, key) in pieces(site).into_iter().zip(Key::listed()) {
        body.push(Block::strong(piece.ask));
        body.extend(piece.bind.asked_then(site.session));
        body.push(Block::words(piece.words));
        let seen = piece.bind.look(site.session);
        if matches!(seen.kept, Some((_, Visibility::Shared))) {
            body.push(Block::quiet(say.part_both_can_read()));
        } else if seen.may_bring {
            let label = say.part_bring_one(piece.ask);
            choices.push(Choice::new(key, label, Message::Bring(piece.id.to_owned())).answers().writes());
        }
    }
    let on = if choices.is_empty() { say.go_on() } else { say.part_keep_the_rest() };
    choices.insert(0, Choice::new(Key::On, on, Message::Onward));
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}
