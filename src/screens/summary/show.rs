//! The pages of the summary.

use super::{A_PAGE, Message, State};
use crate::{
    block::{Block, Text},
    form,
    journey::{
        record::{By, Record, Seat},
        summary::Format,
    },
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    screens::{unlock, written::told},
    session::{Place, Session},
};

/// Keys behind those of the items on a page.
const ALL_IN: Key = Key::Nth(10);
const ALL_OUT: Key = Key::Nth(11);

pub fn page(state: State, session: &Session) -> Page<Message> {
    match state {
        State::Overview => overview(session),
        State::Choose(from) => choose(from, session),
        State::Preview => preview(session),
        State::Export => export(session),
    }
}

fn back(say: Catalogue) -> Choice<Message> {
    Choice::back(say.back_to_summary(), Message::Show(State::Overview))
}

fn seats(session: &Session) -> &'static [Seat] {
    if session.journey.is_solo() { &Seat::BOTH[..1] } else { &Seat::BOTH }
}

fn overview(session: &Session) -> Page<Message> {
    let (journey, say) = (&session.journey, session.say());
    let (shared, chosen) = (journey.shared_items().count(), journey.picked().count());
    let mut body = vec![
        Block::heading(say.summary_together()),
        Block::say(say.summary_only_shared()),
        Block::quiet(say.summary_count(said::SummaryCount { shared, chosen })),
    ];
    let choose = Choice::new(Key::On, say.choose_what_is_in_it(), Message::Show(State::Choose(0)));
    let mut choices = vec![choose.writes()];
    if chosen > 0 {
        choices.push(Choice::new(Key::Open, say.summary_look(), Message::Show(State::Preview)));
        for (&seat, key) in seats(session).iter().zip(Key::listed()) {
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

fn choose(from: usize, session: &Session) -> Page<Message> {
    let (journey, say) = (&session.journey, session.say());
    let all = journey.shared_items().count();
    let mut body = vec![Block::heading(say.choose_what_is_in_it())];
    if all == 0 {
        body.push(Block::say(say.summary_nothing_shared()));
    } else {
        let items = said::SummaryItems { from: from + 1, to: all.min(from + A_PAGE), all };
        body.push(Block::quiet(say.summary_items(items)));
    }
    let page = journey.shared_items().skip(from).take(A_PAGE).zip(Key::listed());
    let mut choices: Vec<_> = page
        .map(|(record, key)| {
            let (is_picked, toggle) = (journey.is_picked(&record.id), Message::Toggle(record.id.clone()));
            Choice::toggle(key, &item(session, record), is_picked, toggle, say).writes()
        })
        .collect();
    if all > 0 {
        choices.push(Choice::new(ALL_IN, say.summary_all_in(), Message::All(true)).writes());
        choices.push(Choice::new(ALL_OUT, say.summary_all_out(), Message::All(false)).writes());
    }
    if from + A_PAGE < all {
        choices.push(Choice::new(Key::More, say.summary_more(), Message::Show(State::Choose(from + A_PAGE))));
    }
    if from > 0 {
        let before = Message::Show(State::Choose(from.saturating_sub(A_PAGE)));
        choices.push(Choice::new(Key::Before, say.summary_before(), before));
    }
    choices.push(back(say));
    Page::new(say.summary_title(), body, choices)
}

/// The name of an item in the list; whose it is, where it is one's own.
fn item(session: &Session, record: &Record) -> String {
    let item = told::asked(session, record);
    if session.journey.is_solo() || record.by == By::Both {
        return item;
    }
    let name = session.journey.names(record.by);
    session.say().summary_whose(said::SummaryWhose { name: &name, item: &item })
}

fn preview(session: &Session) -> Page<Message> {
    let (say, journey) = (session.say(), &session.journey);
    let mut body = vec![Block::heading(say.summary_preview())];
    for records in journey.picked_together() {
        body.push(Block::Paragraph(Text::strong(told::asked(session, records[0]))));
        match form::voices(session, records[0]).filter(|_| records.len() > 1) {
            Some(voices) => body.push(voices),
            None => body.extend(records.into_iter().flat_map(|record| told::blocks(session, record))),
        }
    }
    Page::new(say.summary_title(), body, vec![back(say)])
}

fn export(session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![Block::heading(say.summary_write()), Block::say(say.summary_file())];
    let mut choices = vec![back(say)];
    if session.journey.is_approved() {
        choices.splice(
            0..0,
            [
                Choice::new(Key::Nth(1), say.summary_markdown(), Message::Write(Format::Markdown)),
                Choice::new(Key::Nth(2), say.summary_text(), Message::Write(Format::Text)),
                Choice::new(Key::Nth(3), say.summary_json(), Message::Write(Format::Json)),
            ],
        );
    }
    Page::new(say.summary_title(), body, choices)
}
