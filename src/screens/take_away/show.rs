//! The pages on which words are taken away.

use super::{Message, Stage, State, own};
use crate::{
    block::Block,
    journey::record::Seat,
    language::Catalogue,
    page::{Ask, Choice, Key, Page},
    session::{Away, Place, Session},
};

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let mut page = match (own(session), &state.stage) {
        (None, _) => alone_only(say),
        (Some(seat), Stage::Look) => look(session, seat),
        (_, Stage::Sure(away)) => sure(session, *away, None),
        (_, Stage::Again(away)) => sure(session, *away, Some(say.forget_cannot())),
        (_, Stage::Proving { seats, .. }) => proving(session, seats.first().copied()),
        (_, Stage::Working) => working(say),
    };
    page.body.splice(0..0, state.why.iter().map(|why| Block::note(why.as_str())));
    page
}

fn back(say: Catalogue) -> Choice<Message> {
    Choice::back_to(say.back(), Place::More)
}

fn alone_only(say: Catalogue) -> Page<Message> {
    let body = vec![Block::say(say.forget_each_alone())];
    Page::new(say.forget_title(), body, vec![back(say)])
}

fn look(session: &Session, seat: Seat) -> Page<Message> {
    let say = session.say();
    let is_solo = session.journey.is_solo();
    let away = if is_solo { Away::All } else { Away::Of(seat) };
    let mut body: Vec<_> = away.told(&session.journey, say).into_iter().map(Block::say).collect();
    body.push(Block::heading(say.forget_elsewhere()));
    body.extend(Away::elsewhere(say).map(Block::item));
    body.extend([Block::say(say.forget_undo()), Block::say(say.forget_undo_in_a_shell())]);
    let mut choices = vec![];
    if !is_solo {
        choices.push(Choice::new(Key::Nth(1), say.forget_take_mine(), Message(Some(Away::Of(seat)))));
    }
    let nth = if is_solo { 1 } else { 2 };
    choices.push(Choice::new(Key::Nth(nth), say.forget_take_all(), Message(Some(Away::All))));
    choices.push(back(say));
    Page::new(say.forget_title(), body, choices)
}

fn sure(session: &Session, away: Away, again: Option<&str>) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::heading(say.forget_sure())];
    body.extend(again.map(Block::note));
    body.extend(away.told(&session.journey, say).into_iter().map(Block::say));
    let choices = vec![
        Choice::back(say.forget_keep(), Message(None)),
        Choice::new(Key::TakeBack, say.forget_take_it(), Message(Some(away))).answers(),
    ];
    Page::new(say.forget_title(), body, choices)
}

fn proving(session: &Session, seat: Option<Seat>) -> Page<Message> {
    let say = session.say();
    let name = seat.map(|seat| session.journey.name(seat)).unwrap_or_default();
    let body = vec![
        Block::heading(say.forget_prove(&name)),
        Block::say(say.forget_prove_hint()),
        Block::quiet(say.passphrase_unseen()),
    ];
    Page::asking(say.forget_title(), body, Ask::Secret, vec![Choice::back(say.forget_keep(), Message(None))])
}

fn working(say: Catalogue) -> Page<Message> {
    let body = vec![Block::heading(say.passphrase_moment()), Block::say(say.forget_working())];
    Page::new(say.forget_title(), body, vec![])
}
