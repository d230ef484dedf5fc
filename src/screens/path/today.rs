//! Due things, and answers that can be opened: a quiet line for each kind on the path, and the list of all of it. A thing
//! due on Tuesday is never called late.

use std::{cmp::Reverse, mem::discriminant};

use crate::{
    block::{Block, Text},
    form::days,
    guide::Chapter,
    journey::{
        clock::Odd,
        due::{Due, What, due},
        position::Stop,
        record::{By, Id},
    },
    language::said,
    page::{Choice, Key, Page},
    screens::walk,
    session::{Place, Session},
};

/// No more lines stand on the path.
const MOST_LINES: usize = 5;

/// No more pages of a kind than this are in the list, so that it stays a list.
const MOST_PAGES: usize = 3;

/// The lines on the path, one for each kind of thing; what there are several of is named by its count.
pub fn lines(session: &Session) -> Vec<Block> {
    let say = session.say();
    let due = due_now(session);
    let mut kinds: Vec<Vec<&Due>> = vec![];
    for due in &due {
        match kinds.iter_mut().find(|kind| discriminant(&kind[0].what) == discriminant(&due.what)) {
            Some(kind) => kind.push(due),
            None => kinds.push(vec![due]),
        }
    }
    let lines = kinds.iter().map(|kind| match kind[..] {
        [due] => one(session, due),
        _ => many(session, &kind[0].what, kind.len()),
    });
    let (journey, guide, here) = (&session.journey, &session.guide, session.who());
    let open: Vec<_> = journey.openable(guide, here).collect();
    let open = match open[..] {
        [] => None,
        [page] => Some(say.path_openable(&page.head.title)),
        _ => Some(say.path_openable_many(open.len())),
    };
    let started: Vec<_> = journey.going_on(guide, here).collect();
    let started = match started[..] {
        [] => None,
        [page] => Some(say.path_going_on(&page.head.title)),
        _ => Some(say.path_going_on_many(started.len())),
    };
    lines.chain(open).chain(started).take(MOST_LINES).map(|line| Block::item(Text::quiet(line))).collect()
}

/// A due thing by its title, and when.
fn one(session: &Session, due: &Due) -> String {
    let (what, say) = (title(session, due), session.say());
    if matches!(due.what, What::Together(_)) {
        return say.path_due_both(&what);
    }
    let (days_due, day) = days::due(say, due.on, session.today());
    say.path_due(said::PathDue { what: &what, days_due, day: &day })
}

/// Several due things of a kind.
fn many(session: &Session, kind: &What, count: usize) -> String {
    let say = session.say();
    match kind {
        What::Promise(_) => say.path_due_promises(count),
        What::Review(_) => say.path_due_reviews(count),
        What::Together(_) => say.path_due_together(count),
        What::Replay(_) => say.path_due_replays(count),
        What::Parked(_) => say.path_due_put_off(count),
        What::Brought(_) => say.path_due_all_brought(count),
        What::NextDate(_) => say.path_due_next_dates(count),
        What::Checkin | What::LookBack | What::Part(_) => say.path_due_parts(count),
    }
}

/// Everything in the list, and its places: the due things that those who are here can do, answers to open, pages that go
/// on in life.
pub fn items(session: &Session) -> Vec<(String, Place)> {
    let (journey, guide, here, say) = (&session.journey, &session.guide, session.who(), session.say());
    let due = due_now(session);
    let theirs = due.iter().filter(|due| !matches!(due.what, What::Together(_)));
    let item = |due: &Due| (say.path_due_today(&title(session, due)), place(session, &due.what));
    let to = |label: String, chapter: &Chapter, stop: Stop| (label, walk::stop_of(chapter, stop));
    let open = |chapter: &Chapter| to(say.waiting_open(&chapter.head.title), chapter, Stop::Reveal);
    let done = |chapter: &Chapter| to(say.path_going_on(&chapter.head.title), chapter, Stop::Done);
    theirs
        .map(item)
        .chain(journey.openable(guide, here).take(MOST_PAGES).map(open))
        .chain(journey.going_on(guide, here).take(MOST_PAGES).map(done))
        .collect()
}

/// The page of the list. Each opens by its number.
pub fn waiting<M>(session: &Session) -> Page<M> {
    let (items, say) = (items(session), session.say());
    let words = if items.is_empty() { say.waiting_nothing() } else { say.waiting_no_hurry() };
    let mut body = vec![Block::say(words)];
    body.extend(not_now(session));
    let items = Key::listed().zip(items);
    let choices = items.map(|(key, (label, place))| Choice::go(key, label, place));
    let back = Choice::back_to(say.back_to_path(), Place::Path);
    Page::new(say.what_waits(), body, choices.chain([back]).collect())
}

/// True where the list has something to say.
pub fn is_anything(session: &Session) -> bool {
    !items(session).is_empty() || !not_now(session).is_empty()
}

/// Things that wait for another day, or for both of them: said in the list, and nothing to choose.
fn not_now(session: &Session) -> Vec<Block> {
    let (journey, guide, say) = (&session.journey, &session.guide, session.say());
    let (here, today) = (session.who(), session.today());
    let due = due_now(session);
    let reviews = due.iter().filter(|due| matches!(due.what, What::Together(_)));
    let pages = journey.together_next(guide, here, today).filter(|_| here.alone().is_some());
    let pages: Vec<_> = pages.map(|chapter| chapter.head.title.as_str()).collect();
    let pages = (!pages.is_empty()).then(|| say.path_for_both(&say.row(&pages)));
    let lines = reviews.map(|due| one(session, due)).chain(pages).chain(later(session));
    lines.map(Block::quiet).collect()
}

/// The parts that are suggested on a later day.
pub fn later(session: &Session) -> Option<String> {
    let (today, say) = (session.today(), session.say());
    let coming = session.journey.coming(&session.guide, session.who(), today);
    let coming: Vec<_> = coming
        .map(|(part, day)| {
            let from = walk::from(say, day, today);
            say.contents_later(said::ContentsLater { title: &part.title, from: &from })
        })
        .collect();
    (!coming.is_empty()).then(|| say.path_later(&say.row(&coming)))
}

/// The due things, newest first: what has waited longest makes room for what is new. What is gone on with anyway is left out.
fn due_now(session: &Session) -> Vec<Due> {
    let (journey, guide, here) = (&session.journey, &session.guide, session.who());
    let on = walk::going_on(session);
    let mut due = due(journey, guide, here, session.today());
    due.retain(|due| !matches!((&due.what, &on), (What::Part(part), Some(on)) if part == on));
    due.sort_by_key(|due| Reverse(due.on));
    due
}

/// The title of a due thing in the guide's words; with its owner, where both are here and it belongs to one.
fn title(session: &Session, due: &Due) -> String {
    let say = session.say();
    let named = |id| session.journey.breach(id).map_or("", |breach| breach.name.expose());
    let what = match &due.what {
        What::Checkin => session.guide.outline.checkin_title().to_owned(),
        What::Promise(_) => say.a_promise().to_owned(),
        What::Review(id) | What::Together(id) => {
            say.path_due_review(session.guide.part_title(part_of(session, id)))
        }
        What::Replay(_) => say.path_due_replay().to_owned(),
        What::LookBack => say.path_due_look_back().to_owned(),
        What::NextDate(page) => say.path_due_next_date(session.guide.outline.title(page)),
        What::Parked(id) => say.path_due_parked(named(*id)),
        What::Brought(id) => say.path_due_brought(named(*id)),
        What::Part(position) => match session.guide.chapter(&position.chapter) {
            Some(chapter) => walk::title(session, chapter, &position.stop),
            None => String::new(),
        },
    };
    let both = session.who().alone().is_none();
    match due.by {
        By::First | By::Second if both => {
            let name = session.journey.names(due.by);
            say.path_due_whose(said::PathDueWhose { what: &what, name: &name })
        }
        _ => what,
    }
}

/// The plan's part, as `<page>.<part>`.
fn part_of<'a>(session: &'a Session, id: &Id) -> &'a str {
    session.journey.plan(id).map_or("", |(_, plan)| plan.part.as_str())
}

fn place(session: &Session, what: &What) -> Place {
    match what {
        What::Checkin => session.way_to_checkin().unwrap_or(Place::Path),
        What::Promise(id) | What::Review(id) | What::Together(id) => Place::Promise(id.clone()),
        What::Replay(id) => id.uuid().map_or(Place::Setback, Place::Replay),
        What::LookBack => Place::LookBack,
        What::NextDate(page) => walk::to(session, page),
        What::Parked(id) | What::Brought(id) => Place::Breach(*id),
        What::Part(position) => Place::Stop(position.clone()),
    }
}

/// A day that somebody wanted to watch for is near.
pub fn risky_day(session: &Session) -> Option<Block> {
    let (today, say) = (session.today(), session.say());
    let day = session.journey.risky_day(session.who(), today)?;
    Some(if day == today {
        Block::note(say.path_watch_today())
    } else {
        Block::note(say.path_watch_near(day))
    })
}

/// The warning that the clock cannot be believed.
pub fn odd_clock(session: &Session) -> Option<Block> {
    let (today, say) = (session.today(), session.say());
    Some(Block::quiet(match session.journey.odd_clock(session.now)? {
        Odd::LongAgo => say.path_clock_long_ago(today),
        Odd::Behind { newest } => say.path_clock_behind(said::PathClockBehind { today, newest }),
    }))
}

#[cfg(test)]
mod tests;
