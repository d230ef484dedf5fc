//! The closing page: behind every way out of a page of the guide. What was kept and who can read it, what waits and for
//! whom, something ordinary to do, and the way out.

use chrono::Datelike;

use super::{checkin, evening, next_date, walk};
use crate::{
    block::Block,
    form,
    guide::{Chapter, Kind},
    journey::{
        couple::Here, kept::Kept, key::DraftKey, more::is_shown, position::Stop, progress::State as Progress,
        record::Seat,
    },
    language::said,
    page::{Choice, Key, Moment, Page},
    session::{Place, Request, Session, Update},
};

#[derive(Debug)]
pub struct State {
    /// The page of the guide that they leave, by its id; none: the evening as a whole.
    chapter: Option<String>,
    kept: Kept,
}

/// Goes on to the path. Behind an evening as a whole that one is over.
#[derive(Debug, Clone, PartialEq)]
pub struct Message;

/// Opens the closing page. A page of the guide that those who are here may not see is not named.
pub fn open(session: &Session, chapter: Option<&str>) -> State {
    let chapter = chapter.and_then(|id| session.guide.chapter(id));
    let is_left = |chapter: &&Chapter| {
        is_shown(&chapter.head, session.who()) && !matches!(chapter.head.kind, Kind::Help | Kind::Step)
    };
    let chapter = chapter.filter(is_left).map(|chapter| chapter.head.id.clone());
    let kept = session.journey.kept(&session.guide, chapter.as_deref(), session.who(), session.now);
    State { chapter, kept }
}

pub fn update(state: &State, session: &mut Session, _: &Message) -> Update {
    let place = if protects(session) { Place::Protect } else { Place::Path };
    if state.chapter.is_none() {
        session.end_evening();
    }
    Update::go(place)
}

/// True where a passphrase comes before the path: behind the first evening, while nobody has one.
fn protects(session: &Session) -> bool {
    let has_one = |seat: &Seat| session.locks.of(*seat).is_some();
    session.first_evening().is_some() && session.read_only.is_none() && !Seat::BOTH.iter().any(has_one)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let chapter = state.chapter.as_deref().and_then(|id| session.guide.chapter(id));
    let left = chapter.filter(|chapter| !is_checkin(chapter)).map(|chapter| Remaining::of(session, chapter));
    let mut body = vec![Block::Moon];
    body.push(Block::say(match (chapter, &left) {
        (Some(chapter), Some(left)) => came_to(session, chapter, left),
        _ => say.closing_evening().to_owned(),
    }));
    body.extend(kept(session, state));
    body.extend(chapter.zip(left.as_ref()).and_then(|(chapter, left)| waits(session, chapter, left)));
    body.push(Block::say(ordinary(session, chapter)));
    let again = chapter.filter(is_checkin).and_then(|_| checkin::meets_again(session));
    body.extend(again.clone().map(Block::say));
    body.extend(next_date::said(session).map(|said| Block::say(said.expose())));
    let card = next_date::day(session).filter(|_| chapter.is_none());
    body.extend(card.map(|on| Block::quiet(say.closing_card(on, session.journey.is_solo()))));
    let step = chapter.and_then(|chapter| session.guide.outline.step_of(&chapter.head.id));
    let closes = left.as_ref().is_some_and(|left| left.here.is_empty()).then_some(Moment::Closes);
    let choices = choices(session, chapter, left.as_ref(), again.is_some());
    Page { moment: closes, ..Page::new(say.closing_title(), body, choices).on(step) }
}

fn is_checkin(chapter: &&Chapter) -> bool {
    chapter.head.kind == Kind::Checkin
}

/// The rest of a page, and for whom.
struct Remaining {
    /// For those who are here.
    here: Vec<Stop>,
    /// For both, where one is here alone.
    both: Vec<Stop>,
    /// For one of the two alone, while both are here.
    alone: Option<(Seat, Vec<Stop>)>,
}

impl Remaining {
    fn of(session: &Session, chapter: &Chapter) -> Self {
        let (journey, guide, here) = (&session.journey, &session.guide, session.who());
        let open = |here| {
            let mut open = journey.open_stops(guide, chapter, here, session.today());
            open.retain(|stop| matches!(stop, Stop::Question(_) | Stop::Part(_)));
            open
        };
        let alone = |seat: Seat| Some((seat, open(seat.into()))).filter(|(_, open)| !open.is_empty());
        Self {
            here: open(here),
            both: journey.left_for_both(guide, chapter, here),
            alone: Seat::BOTH.into_iter().filter(|_| here == Here::Both).find_map(alone),
        }
    }
}

/// How far they came with a page.
fn came_to(session: &Session, chapter: &Chapter, left: &Remaining) -> String {
    let (say, title) = (session.say(), &chapter.head.title);
    let breach = session.journey.breach_for(chapter);
    match session.journey.state(&chapter.head.id, breach, session.who()) {
        Progress::Done => say.closing_done(title),
        Progress::NotNow | Progress::NotForUs => say.closing_aside(title),
        Progress::Open if !left.here.is_empty() => say.closing_stopped(title),
        Progress::Open if !left.both.is_empty() => say.closing_own_half(title),
        Progress::Open => say.closing_through(title),
    }
}

/// The sentences on the words kept, and who can read them.
fn kept(session: &Session, State { chapter, kept }: &State) -> Vec<Block> {
    let say = session.say();
    let readers = kept.readers.iter().map(|readers| form::who_sees(session, form::starts(*readers)));
    let readers: Vec<&str> = readers.collect();
    let is_begun =
        session.drafts.keys().filter_map(DraftKey::record).any(|id| {
            chapter.is_some() && session.journey.page_of(&session.guide, &id) == chapter.as_deref()
        });
    let alone = session.first_evening().is_some() && session.who() == Here::Both;
    let words = match readers.as_slice() {
        [] if is_begun || alone => vec![],
        [] => vec![Block::say(say.closing_nothing_new())],
        [one] => vec![Block::say(say.closing_kept(one))],
        several => {
            let several = several.iter().map(|readers| Block::item(*readers));
            std::iter::once(Block::say(say.closing_kept_so())).chain(several).collect()
        }
    };
    let alone = alone.then(|| Block::say(say.closing_first()));
    let begun = is_begun.then(|| Block::say(say.closing_begun()));
    let turns = kept.turns.then(|| Block::say(say.closing_turns()));
    words.into_iter().chain(alone).chain(begun).chain(turns).collect()
}

/// The sentence on the part that waits, for whom, and how long it takes.
fn waits(session: &Session, chapter: &Chapter, left: &Remaining) -> Option<Block> {
    let say = session.say();
    let part = |stop: &&Stop| matches!(stop, Stop::Part(_));
    let title = |stops: &[Stop]| {
        let stop = stops.iter().find(part).or(stops.first())?;
        Some(walk::title(session, chapter, stop))
    };
    let minutes = |stops: &[Stop]| walk::minutes(chapter, stops).max(1) as usize;
    if let Some(part) = title(&left.here) {
        return Some(Block::say(say.closing_waits_here(&part, minutes(&left.here))));
    }
    if let Some(part) = title(&left.both) {
        return Some(Block::say(say.closing_waits_both(&part, minutes(&left.both))));
    }
    let (seat, alone) = left.alone.as_ref()?;
    let (name, part, minutes) = (&session.journey.name(*seat), &title(alone)?, minutes(alone));
    Some(Block::say(say.closing_waits_alone(said::ClosingWaitsAlone { name, part, minutes })))
}

/// Something ordinary to do now, another one from day to day.
fn ordinary(session: &Session, chapter: Option<&Chapter>) -> String {
    let (say, day) = (session.say(), session.now.ordinal0() as usize);
    match chapter.is_some_and(|chapter| chapter.head.heavy) {
        true => say.closing_ordinary_heavy(day % 3),
        false => say.closing_ordinary(day % 5),
    }
}

/// `again`: the next check-in has its day.
fn choices(
    session: &Session,
    chapter: Option<&Chapter>,
    left: Option<&Remaining>,
    again: bool,
) -> Vec<Choice<Message>> {
    let say = session.say();
    let stands = session.journey.next_dates(session.who()).next().is_some();
    let date = Choice::go(Key::Nth(1), say.closing_date(stands), Place::NextDate).writes();
    let close = Choice::ask(Key::Leave, say.closing_close(), Request::Quit);
    let back_to = |place| Choice::back_to(say.back_to_where_you_were(), place);
    let back = match chapter.zip(left) {
        Some((chapter, left)) => Some(match left.here.first() {
            Some(stop) => back_to(walk::stop_of(chapter, stop.clone())),
            None => walk::up(session, &chapter.head.id),
        }),
        None if chapter.is_some() => Some(Choice::back_to(say.checkin_back_to_parts(), Place::Checkin)),
        None => evening::next(session, None).map(|next| back_to(evening::place(session, next))),
    };
    let on = if protects(session) { say.go_on() } else { say.go_on_to_path() };
    let on = Choice::new(Key::On, on, Message);
    let first = if stands || again || session.first_evening().is_some() { [on, date] } else { [date, on] };
    first.into_iter().chain([close]).chain(back).collect()
}

#[cfg(test)]
mod tests;
