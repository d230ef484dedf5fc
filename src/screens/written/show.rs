//! The pages of what was written.

use super::{A_PAGE, Message, Only, Shown, State, search, told};
use crate::{
    block::Block,
    form::{self, days},
    journey::{
        couple::Here,
        record::{Id, Record, Visibility},
    },
    language::{WrittenReaders, said},
    page::{Choice, Key, Page},
    session::{Place, Session, door::place_of},
};

/// The key behind those of the items on a page.
const PAGES: Key = Key::Nth(10);

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match &state.shown {
        Shown::List => list(state, session),
        Shown::Pages { ids, from } => pages(ids, *from, session),
        Shown::Item(id) => item(state, id, session),
        Shown::Search(asked) => {
            let page = form::page(asked, search(session), session, title(session));
            page.map(Message::Search).with([back(session, Only::All)])
        }
    }
}

pub fn title(session: &Session) -> &'static str {
    match session.who() == Here::Both && !session.journey.is_solo() {
        true => session.say().written_title_both(),
        false => session.say().written_title(),
    }
}

fn back(session: &Session, only: Only) -> Choice<Message> {
    Choice::back(session.say().back_to_list(), Message::List(only, 0))
}

fn list(state: &State, session: &Session) -> Page<Message> {
    let State { only, from, all, .. } = state;
    let say = session.say();
    let mut body = vec![];
    match only {
        Only::All => body.push(Block::quiet(say.written_about())),
        Only::Page(page) => body.push(Block::heading(session.guide.outline.title(page))),
        Only::Holding(_) => body.push(Block::heading(say.journal_search_ask())),
    }
    body.push(Block::quiet(match all {
        0 => say.nothing_written_yet().to_owned(),
        all => {
            say.written_count(said::WrittenCount { from: from + 1, to: from + state.listed.len(), all: *all })
        }
    }));
    let mut choices: Vec<_> = state
        .listed
        .iter()
        .filter_map(|id| session.journey.written_as(&session.guide, id, session.who()))
        .zip(Key::listed())
        .map(|(record, key)| {
            let opens = Message::Item(record.id.clone());
            Choice::new(key, label(session, record), opens).showing(whole(session, record))
        })
        .collect();
    let list = |key, label, from| Choice::new(key, label, Message::List(only.clone(), from));
    choices.extend((from + A_PAGE < *all).then(|| list(Key::More, say.written_older(), from + A_PAGE)));
    choices.extend((*from > 0).then(|| list(Key::Before, say.written_newer(), from.saturating_sub(A_PAGE))));
    choices.push(Choice::new(PAGES, say.written_by_page(), Message::Pages(0)));
    choices.push(Choice::new(Key::Search, say.journal_search(), Message::Ask));
    choices.push(match only {
        Only::All => Choice::back_to(say.note_back(), Place::Journal),
        _ => back(session, Only::All),
    });
    Page::new(title(session), body, choices)
}

/// The day, what was asked, and who can read it.
fn label(session: &Session, record: &Record) -> String {
    let say = session.say();
    let written_readers = match record.vis {
        _ if session.journey.is_solo() => WrittenReaders::Solo,
        Visibility::Shared => WrittenReaders::Both,
        Visibility::Sealed => WrittenReaders::Sealed,
        Visibility::Private => WrittenReaders::Alone,
    };
    let day = &say.date_short(record.at.with_timezone(session.now.offset()).date_naive());
    let what = &session.journey.title_of(&session.guide, record);
    say.written_item(said::WrittenItem { day, what, written_readers })
}

fn pages(ids: &[String], from: usize, session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![Block::heading(say.written_by_page())];
    let shown = ids.iter().skip(from).take(A_PAGE).zip(Key::listed());
    let mut choices: Vec<_> = shown
        .map(|(id, key)| {
            Choice::new(key, session.guide.outline.title(id), Message::List(Only::Page(id.clone()), 0))
        })
        .collect();
    let more = |key, label, from| Choice::new(key, label, Message::Pages(from));
    choices.extend(
        (from + A_PAGE < ids.len()).then(|| more(Key::More, say.written_more_pages(), from + A_PAGE)),
    );
    choices.extend(
        (from > 0).then(|| more(Key::Before, say.written_pages_before(), from.saturating_sub(A_PAGE))),
    );
    choices.push(back(session, Only::All));
    Page::new(title(session), body, choices)
}

/// One of them, whole, with who can read it and the way to where it was written.
fn item(state: &State, id: &Id, session: &Session) -> Page<Message> {
    let say = session.say();
    let list = Choice::back(say.back_to_list(), Message::List(state.only.clone(), state.from));
    let Some(record) = session.journey.written_as(&session.guide, id, session.who()) else {
        return Page::new(title(session), vec![Block::say(say.nothing_written_yet())], vec![list]);
    };
    let there = place_of(session, id).map(|place| Choice::go(Key::On, say.written_go_there(), place));
    let mut body = whole(session, record);
    let (said, says) = far_apart(session, id).unzip();
    body.extend(said);
    Page::new(title(session), body, there.into_iter().chain(says).chain([list]).collect())
}

/// On two computers that write letters, one's own sealed answer opens without meeting: once both have said so.
fn far_apart(session: &Session, id: &Id) -> Option<(Block, Choice<Message>)> {
    let (say, here) = (session.say(), session.who().alone()?);
    let is_apart = session.locks.of(here.other()).is_some_and(|lock| lock.elsewhere);
    if !is_apart || !session.journey.may_say_open(id, session.who()) {
        return None;
    }
    let name = &session.journey.name(here.other());
    Some(match session.journey.says_open(id) {
        false => {
            let open = Choice::new(Key::Open, say.written_say_open(), Message::SayOpen(id.clone(), true));
            (Block::say(say.written_may_open(name)), open.writes())
        }
        true => {
            let keep = Choice::new(Key::Undo, say.written_unsay_open(), Message::SayOpen(id.clone(), false));
            (Block::say(say.written_said_open(name)), keep.writes())
        }
    })
}

/// All of it, where it was written, and who can read it.
fn whole(session: &Session, record: &Record) -> Vec<Block> {
    let say = session.say();
    let day = days::date(say, record.at.with_timezone(session.now.offset()).date_naive(), session.today());
    let page =
        session.journey.page_of(&session.guide, &record.id).map(|page| session.guide.outline.title(page));
    let mut body = vec![Block::heading(session.journey.title_of(&session.guide, record))];
    body.push(Block::quiet(match page {
        Some(page) => say.written_where(said::WrittenWhere { page, day: &day }),
        None => say.written_when(&day),
    }));
    body.extend(form::asked_then(session, record));
    match form::voices(session, record) {
        Some(voices) => body.push(voices),
        None => body.extend(told::blocks(session, record)),
    }
    body.push(Block::quiet(form::who_sees(session, form::starts(record.vis))));
    body
}
