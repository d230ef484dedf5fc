//! The stops of an evening that can be done now, and those behind.

use super::{Here, Journey, Night, Offer, Wish};
use crate::{
    guide::{Chapter, Evening, Guide, Kind, Part, PartKind, Solo, Who},
    journey::position::{Audience, Position, Stop},
};

/// Minutes that reading a lesson takes, once.
pub const READING: u32 = 2;

/// Where a part of an evening stands.
enum Standing {
    Behind,
    /// Still to do, with what comes before it on its page.
    Open(Vec<Position>),
}

impl Journey {
    /// An evening, so far as it is not behind those who are here; none where it cannot be done now.
    pub(super) fn offer(&self, night: Night, heavy: bool, evening: &Evening) -> Option<Offer> {
        let solo = Audience::of(self, night.here).solo;
        let walks = evening.solo != if solo { Solo::Skip } else { Solo::Only };
        if !walks || !evening.needs.iter().all(|name| self.is_prepared(night.guide, name)) {
            return None;
        }
        let (mut stops, mut minutes, mut half_done, mut is_work) = (vec![], 0, false, false);
        for name in &evening.parts {
            let (chapter, part) = named(night.guide, name)?;
            let rests = matches!(part.does, PartKind::Timer { .. });
            match self.part_tonight(night, chapter, part)? {
                Standing::Behind => half_done |= !rests,
                Standing::Open(open) => {
                    let new = open.into_iter().filter(|stop| !stops.contains(stop)).collect::<Vec<_>>();
                    let reads =
                        new.iter().any(|at: &Position| at.stop == Stop::Lesson) && !is_checkin(chapter);
                    minutes += part.minutes + if reads { READING } else { 0 };
                    is_work |= !rests;
                    stops.extend(new);
                }
            }
        }
        let page = stops.first().filter(|_| is_work)?.chapter.clone();
        let (title, note) = (evening.title.clone(), evening.note.clone());
        Some(Offer { title, page, note, stops, minutes, as_wished: false, heavy, half_done, is_first: false })
    }

    /// How a part of an evening stands; none where it is not for now.
    fn part_tonight(&self, night: Night, chapter: &Chapter, part: &Part) -> Option<Standing> {
        let Night { guide, here, .. } = night;
        let at = |stop: Stop| Position { chapter: chapter.head.id.clone(), stop };
        if is_checkin(chapter) {
            let lesson = at(Stop::Lesson);
            return self.can_be_done(night, &lesson).then(|| Standing::Open(vec![lesson]));
        }
        let stop = Stop::Part(part.id.clone());
        if self.has_passed(chapter, &stop, here) {
            return Some(Standing::Behind);
        }
        let open = self.open_stops(guide, chapter, here, night.today());
        let comes_before = |stop: &Stop| matches!(stop, Stop::Lesson | Stop::Safety | Stop::PrivateMinutes);
        let is_there = open.contains(&stop) && self.can_be_done(night, &at(stop.clone()));
        is_there.then(|| {
            Standing::Open(
                open.into_iter().filter(|other| comes_before(other) || *other == stop).map(at).collect(),
            )
        })
    }

    /// True when a stop is suggested to those who are here, on a page that they did not put away. For the check-in: when
    /// it is due, or was never held.
    pub(super) fn can_be_done(&self, night: Night, position: &Position) -> bool {
        let Night { guide, here, .. } = night;
        let Some(chapter) = guide.chapter(&position.chapter) else { return false };
        if is_checkin(chapter) {
            return self.next_checkin(guide, here).is_none_or(|due| due.on <= night.today());
        }
        !self.state(&position.chapter, self.breach_for(chapter), here).is_answer()
            && self.open_stops(guide, chapter, here, night.today()).contains(&position.stop)
    }

    /// True when a part is behind everybody whose it is; a part of nobody is not.
    pub(super) fn is_prepared(&self, guide: &Guide, name: &str) -> bool {
        let Some((chapter, part)) = named(guide, name) else { return false };
        let passed = |here| self.has_passed(chapter, &Stop::Part(part.id.clone()), here);
        if part.who == Who::Together && !self.is_solo() {
            return passed(Here::Both);
        }
        let theirs = self
            .seats()
            .iter()
            .map(|&seat| Here::from(seat))
            .filter(|&here| Audience::of(self, here).does(part));
        let done: Vec<bool> = theirs.map(passed).collect();
        !done.is_empty() && done.into_iter().all(|done| done)
    }

    /// The part that was left in the middle, as an evening of its own where it fits.
    pub(super) fn left_over(&self, night: Night, wish: Wish, left: &Position) -> Option<Offer> {
        let Stop::Part(id) = &left.stop else { return None };
        let name = format!("{}.{id}", left.chapter);
        let (chapter, part) = named(night.guide, &name)?;
        let heavy = chapter.head.heavy;
        let is_refused = heavy && (!wish.heavy || self.may_be_heavy(night).is_err());
        if part.minutes > wish.minutes || is_refused {
            return None;
        }
        let (title, parts) = (part.title.clone(), vec![name]);
        let evening = Evening { title, parts, needs: vec![], solo: Solo::Same, note: None };
        Some(Offer { as_wished: true, half_done: true, ..self.offer(night, heavy, &evening)? })
    }
}

/// A part, by `<page>.<part>`, and its page.
pub(super) fn named<'a>(guide: &'a Guide, name: &str) -> Option<(&'a Chapter, &'a Part)> {
    let (page, part) = name.split_once('.')?;
    let chapter = guide.chapter(page)?;
    Some((chapter, chapter.part(part)?))
}

pub(super) fn is_checkin(chapter: &Chapter) -> bool {
    chapter.head.kind == Kind::Checkin
}
