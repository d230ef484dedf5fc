//! Lines of a check-in: one's own, and those that both may read.

use super::context::{ASKED, AskedLine, CheckinContext, Written};
use crate::{
    block::Block,
    form::{Binding, Field, Kind, New, Portion, Said},
    guide::{PartRole, Starts, markdown},
    journey::{
        key::DraftKey,
        record::{By, Id, Seat},
    },
    page::Key,
};

/// A line for oneself.
pub fn own<'a>(way: &CheckinContext<'a>, id: &str) -> Option<Field<'a>> {
    let AskedLine { part, ask, hint, choices } = way.asked(id)?;
    let bind = line(way, way.session.who().by(), id, way.session.who().by(), Starts::Private);
    let (kind, skip) = match choices {
        [] => (Kind::Line, way.say().leave_it_empty()),
        choices => (Kind::Choice(choices.into()), way.say().checkin_leave_open()),
    };
    let bind = bind.asking(ask);
    let heading = part.map_or(ask, |part| part.title.as_str());
    let field = Field::new(ASKED, Said::Heading(heading.into()), kind, bind);
    let field = field.about(part.map(|_| Block::strong(ask)));
    Some(hint.into_iter().fold(field, Field::hint).skip(Key::Skip, skip))
}

/// A line of one of the two, which both may read: the first box of a part.
pub fn shared<'a>(way: &CheckinContext<'a>, part: PartRole, seat: Seat) -> Option<Field<'a>> {
    let written = way.written(part, 0)?;
    let bind = line(way, By::Both, &way.line_in(written, seat)?, seat.into(), Starts::Shared).of_several();
    Some(of_seat(way, written, markdown::blocks(&written.0.text), seat, bind))
}

/// A line of the check-in that `whose` holds, as its author's words. Its draft has no day: half a sentence is offered at
/// the next check-in too.
fn line(way: &CheckinContext, whose: By, id: &str, author: By, starts: Starts) -> Binding {
    let portion = Portion::Line(id.to_owned());
    Binding::portion(Id::checkin(way.course.on, whose), author, portion, starts, New::Checkin)
        .drafted_as(DraftKey::checkin_line(whose, id))
}

/// A field for a line of one of the two, under that one's name.
pub fn of_seat<'a>(
    way: &CheckinContext<'a>,
    (part, written): Written<'a>,
    text: Vec<Block>,
    seat: Seat,
    bind: Binding,
) -> Field<'a> {
    let skip = match bind.words(way.session) {
        Some(_) => way.say().leave_it_as_it_is(),
        None => way.say().leave_it_empty(),
    };
    let bind = bind.asking(written.ask.as_str());
    Field::new(ASKED, Said::Heading(part.title.as_str().into()), Kind::Line, bind)
        .about(text)
        .about([Block::strong(way.session.journey.name(seat)), Block::say(written.ask.as_str())])
        .skip(Key::Skip, skip)
}
