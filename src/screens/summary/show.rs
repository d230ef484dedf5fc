//! The pages of the summary.

use super::{Message, State, items, preview};
use crate::{
    block::Block,
    journey::{record::Id, summary::Format},
    language::{Catalogue, said},
    page::{Ask, Choice, Key, Page},
    screens::{unlock, written::told},
    session::{Place, Session},
};

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match state {
        State::Overview => overview(session),
        State::Choose => choose(session),
        State::Item(id) => item(id, session),
        State::Preview => {
            Page::new(session.say().summary_title(), preview::blocks(session), vec![back(session.say())])
        }
        State::Export => export(session),
    }
}

fn back(say: Catalogue) -> Choice<Message> {
    Choice::back(say.back_to_summary(), Message::Show(State::Overview))
}

fn overview(session: &Session) -> Page<Message> {
    let (journey, say) = (&session.journey, session.say());
    let (shared, chosen) = (journey.shared_items().count(), journey.picked().count());
    let mut body = vec![
        Block::heading(say.summary_together()),
        Block::say(say.summary_only_shared(journey.is_solo())),
        Block::quiet(say.summary_count(said::SummaryCount { shared, chosen })),
    ];
    let choose = Choice::new(Key::On, say.choose_what_is_in_it(), Message::Show(State::Choose));
    let first = Choice::new(Key::Nth(5), say.summary_first_page(), Message::FirstPage);
    let mut choices = vec![choose.writes()];
    choices.extend(items::all(session).iter().any(|(topic, _)| topic.is_first()).then(|| first.writes()));
    if chosen > 0 {
        choices.push(Choice::new(Key::Open, say.summary_look(), Message::Show(State::Preview)));
        for (&seat, key) in journey.seats().iter().zip(Key::listed()) {
            let name = journey.name(seat);
            if journey.has_approved(seat) {
                body.push(Block::item(say.summary_said_yes(&name)));
            } else if !session.locks.is_open(seat) && session.who().seats().contains(&seat) {
                body.push(Block::quiet(say.unlock_waits(&name)));
                choices.push(unlock::way(key, seat, session));
            } else if session.who().seats().contains(&seat) {
                let yes = Choice::new(key, say.summary_yes(&name), Message::Approve(seat));
                choices.push(yes.answers().writes());
            }
        }
    }
    if journey.is_approved() {
        choices.push(Choice::new(Key::Nth(3), say.summary_write(), Message::Show(State::Export)));
    }
    choices.push(Choice::back_to(say.back_to_path(), Place::Path));
    Page::new(say.summary_title(), body, choices)
}

fn choose(session: &Session) -> Page<Message> {
    let say = session.say();
    let list = items::list(session);
    if list.rows.is_empty() {
        let body = vec![Block::heading(say.choose_what_is_in_it()), Block::say(say.summary_nothing_shared())];
        return Page::new(say.summary_title(), body, vec![back(say)]);
    }
    let about = Block::quiet(say.summary_items(list.rows.len()));
    let all = |key, label, included| Choice::new(key, label, Message::All(included)).writes();
    let choices = vec![
        back(say),
        all(Key::Bring, say.summary_all_in(), true),
        all(Key::TakeBack, say.summary_all_out(), false),
    ];
    Page::asking(
        say.summary_title(),
        vec![Block::heading(say.choose_what_is_in_it()), about],
        Ask::List(list),
        choices,
    )
}

/// An item as it would stand in the file.
fn item(id: &Id, session: &Session) -> Page<Message> {
    let say = session.say();
    let back = Choice::back(say.back_to_list(), Message::Show(State::Choose));
    let Some(record) = session.journey.shared_items().find(|record| record.id == *id) else {
        return Page::new(say.summary_title(), vec![], vec![back]);
    };
    let label = items::label(session, record);
    let is_picked = session.journey.is_picked(id);
    let toggle = if is_picked { say.summary_out() } else { say.summary_in() };
    let toggle = Choice::new(Key::Nth(1), toggle, Message::Toggle(id.clone())).writes();
    let body = std::iter::once(Block::heading(label)).chain(told::blocks(session, record));
    Page::new(say.summary_title(), body.collect(), vec![back, toggle])
}

fn export(session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![Block::heading(say.summary_write()), Block::say(say.summary_file())];
    let mut choices = vec![back(say)];
    if session.journey.is_approved() {
        choices.splice(
            0..0,
            [
                Choice::new(Key::Nth(1), say.summary_html(), Message::Write(Format::Html)),
                Choice::new(Key::Nth(2), say.summary_markdown(), Message::Write(Format::Markdown)),
                Choice::new(Key::Nth(3), say.summary_text(), Message::Write(Format::Text)),
                Choice::new(Key::Nth(4), say.summary_json(), Message::Write(Format::Json)),
            ],
        );
    }
    Page::new(say.summary_title(), body, choices)
}
