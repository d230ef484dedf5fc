//! The way through a check-in: which moment comes after which for whoever is here, and where each of them is a place.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::{Message, bring, lesson, to_path};
use crate::{
    guide::{Chapter, Part, Sort, WriteBox},
    journey::{
        checkin::{Checkin, Form, Moment, is_long, moments, month},
        couple::Here,
        position::{Position, Seating, Stop},
        record::{Id, Seat},
    },
    page::Choice,
    session::{Place, Session},
};

/// The check-in of a day, for whoever is here.
pub struct Way<'a> {
    pub session: &'a Session,
    pub on: NaiveDate,
    pub chapter: Option<&'a Chapter>,
    pub seating: Seating,
}

/// The place of the check-in, or of its page to those who have never held one.
pub fn way_in(session: &Session) -> Place {
    let begun = !session.journey.checkin_days(session.who()).is_empty();
    if begun { Place::Checkin } else { lesson::at(&session.guide.outline.checkin) }
}

/// True for a place on the page of the check-in that is led as a moment of it: all but its lesson, and its parts with
/// tools of their own.
pub fn leads(session: &Session, place: &Place) -> bool {
    let of_checkin = |chapter: &str| chapter == session.guide.outline.checkin;
    match place {
        Place::Contents(chapter) => of_checkin(chapter),
        Place::Stop(Position { chapter, stop }) if of_checkin(chapter) => match stop {
            Stop::Lesson => false,
            Stop::Part(id) => !Way::of(session, in_hand(session)).has(&Moment::Part(id.clone())),
            _ => true,
        },
        _ => false,
    }
}

/// Where they go on after a part of the page that has a tool of its own.
pub fn after_part(session: &Session, stop: &Stop) -> Place {
    match stop {
        Stop::Part(id) => Way::of(session, in_hand(session)).after(&Moment::Part(id.clone())),
        _ => Place::Checkin,
    }
}

/// The day of the check-in that is being held: through midnight it stays the one that was begun.
pub fn in_hand(session: &Session) -> NaiveDate {
    let today = session.now.date_naive();
    let begun = session.journey.checkin_days(Here::Both).pop();
    begun.filter(|begun| begun.checked_add_days(Days::new(1)) == Some(today)).unwrap_or(today)
}

/// Where a moment is.
pub fn place(session: &Session, on: NaiveDate, moment: Moment) -> Place {
    match moment {
        Moment::Part(id) => {
            Place::Stop(Position { chapter: session.guide.outline.checkin.clone(), stop: Stop::Part(id) })
        }
        moment => Place::CheckinAt { on, moment },
    }
}

impl<'a> Way<'a> {
    pub fn of(session: &'a Session, on: NaiveDate) -> Self {
        let chapter = session.guide.chapter(&session.guide.outline.checkin);
        Self { session, on, chapter, seating: Seating::of(&session.journey, session.who()) }
    }

    /// True while both of a couple are here.
    pub fn is_for_two(&self) -> bool {
        self.session.who() == Here::Both && !self.seating.solo
    }

    pub fn title(&self) -> &'a str {
        self.session.guide.outline.title(&self.session.guide.outline.checkin)
    }

    pub fn part(&self, id: &str) -> Option<&'a Part> {
        self.chapter?.part(id)
    }

    /// The days of check-ins up to this one.
    pub fn days(&self) -> Vec<NaiveDate> {
        let days = self.session.journey.checkin_days(self.session.who());
        days.into_iter().filter(|day| *day < self.on).chain([self.on]).collect()
    }

    /// For how long they were away, where a check-in was left out.
    pub fn been_away(&self) -> Option<String> {
        let before = *self.days().iter().rev().nth(1)?;
        let (journey, here) = (&self.session.journey, self.session.who());
        let weeks =
            journey.next_checkin_after(&self.session.guide, here, before)?.weeks_away(before, self.on)?;
        Some(if weeks < 2 { "more than a week".to_owned() } else { format!("{weeks} weeks") })
    }

    /// What both did today, so far.
    pub fn held(&self) -> Option<&'a Checkin> {
        self.session.journey.checkin_together(self.on)
    }

    /// One's own look at this day, so far.
    pub fn own(&self) -> Option<&'a Checkin> {
        self.session.journey.own_checkin(self.on, self.session.who())
    }

    /// All moments in their usual order.
    pub fn list(&self) -> Vec<Moment> {
        let walked = self.session.journey.walked_on(&self.session.guide);
        let short = self.held().is_some_and(|held| held.short);
        let form = Form { short: short && self.is_for_two(), long: is_long(&self.days(), walked) };
        self.chapter.map_or_else(Vec::new, |chapter| moments(chapter, self.seating, form))
    }

    pub fn first(&self) -> Moment {
        let end = if self.is_for_two() { Moment::End } else { Moment::Own };
        self.list().into_iter().next().unwrap_or(end)
    }

    /// True for a moment of whoever is here, in its usual order or beside it.
    pub fn has(&self, moment: &Moment) -> bool {
        match moment {
            Moment::PromiseDay(id) | Moment::PromiseSure(id) => {
                self.is_for_two() && self.promiser(*id).is_some()
            }
            moment => self.list().contains(moment) || self.beside().contains(moment),
        }
    }

    /// The look back over a month is there in every week for who wants it.
    fn beside(&self) -> Vec<Moment> {
        match self.chapter {
            Some(chapter) if !self.is_for_two() => month(chapter).into_iter().chain([Moment::Own]).collect(),
            _ => vec![],
        }
    }

    /// Where they go on after a moment.
    pub fn after(&self, moment: &Moment) -> Place {
        let next = match moment {
            Moment::PromiseDay(id) => Some(Moment::PromiseSure(*id)),
            Moment::PromiseSure(id) => {
                self.promiser(*id).and_then(|seat| self.following(&Moment::Promise(seat)))
            }
            // Who looks again on the same day chooses what to change.
            Moment::Unkept(_) if self.own().is_some() => Some(Moment::Own),
            moment => self.following(moment),
        };
        next.map_or(Place::Path, |next| place(self.session, self.on, next))
    }

    pub fn following(&self, moment: &Moment) -> Option<Moment> {
        let after = |moments: Vec<Moment>| {
            let at = moments.iter().position(|known| known == moment)?;
            moments.into_iter().skip(at + 1).find(|next| self.is_something(next))
        };
        after(self.list()).or_else(|| after(self.beside()))
    }

    /// False for a page on which there would be nothing to do.
    fn is_something(&self, moment: &Moment) -> bool {
        match moment {
            Moment::Bring => !bring::items(self).is_empty(),
            _ => true,
        }
    }

    /// The way back from a moment: to the one before it, or to the path.
    pub fn back(&self, moment: &Moment) -> Choice<Message> {
        let moments = if self.list().contains(moment) { self.list() } else { self.beside() };
        let at = moments.iter().position(|known| known == moment).unwrap_or_default();
        let back = |moment: &&Moment| !matches!(moment, Moment::Unkept(_) | Moment::Part(_));
        match moments[..at].iter().rev().find(back) {
            Some(before) => Choice::back("Back", Message::To(before.clone())),
            None => to_path(),
        }
    }

    /// Who made a promise in this check-in.
    pub fn promiser(&self, id: Uuid) -> Option<Seat> {
        let (record, _) = self.session.journey.plan(&Id::plan(Sort::Promise, id))?;
        Seat::BOTH.into_iter().find(|seat| record.by == (*seat).into())
    }

    /// A question or a box of the page by the id of its line: its title where it has one, what is asked, a hint.
    pub fn asked(&self, id: &str) -> Option<Asked<'a>> {
        let chapter = self.chapter?;
        if let Some(question) = chapter.question(id) {
            let (ask, hint) = (self.seating.words(question), question.hint.as_deref());
            return Some(Asked { part: None, ask, hint, choices: &question.choices });
        }
        let boxes =
            chapter.head.parts.iter().flat_map(|part| part.does.boxes().iter().map(move |b| (part, b)));
        let (part, written) = boxes.into_iter().find(|(part, b)| chapter.box_id(part, b) == id)?;
        let WriteBox { ask, hint, choices, .. } = written;
        Some(Asked { part: Some(part), ask, hint: hint.as_deref(), choices })
    }

    pub fn about(&self) -> Choice<Message> {
        let page = lesson::at(&self.session.guide.outline.checkin);
        Choice::go('a', "About the check-in", page)
    }

    /// The first line that is asked of one alone.
    pub fn first_line(&self) -> Option<Moment> {
        self.list().into_iter().find(|moment| matches!(moment, Moment::Line(_)))
    }
}

/// What a line answers.
pub struct Asked<'a> {
    pub part: Option<&'a Part>,
    pub ask: &'a str,
    pub hint: Option<&'a str>,
    pub choices: &'a [String],
}
