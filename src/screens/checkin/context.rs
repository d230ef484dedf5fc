//! The way through a check-in: where its moments are, and what is asked in them.

use chrono::NaiveDate;

use super::super::evening;
use crate::{
    guide::{self, ChapterId, Part, PartRole, WriteBox},
    journey::{
        checkin::{Course, Moment},
        position::{Position, Stop},
        record::Seat,
    },
    language::Catalogue,
    page::{Choice, Key},
    session::{Place, Session},
};

/// The field of a moment that has only one.
pub const ASKED: &str = "asked";

/// The check-in of a day, for those who are here.
pub struct CheckinContext<'a> {
    pub session: &'a Session,
    pub course: Course<'a>,
}

/// A box, and the part that it belongs to.
pub type Written<'a> = (&'a Part, &'a WriteBox);

/// True for a place on the page of the check-in that is led as a moment of it: all but its lesson, and its parts with
/// tools of their own.
pub fn leads(session: &Session, place: &Place) -> bool {
    let of_checkin = |chapter: &str| session.guide.outline.is_checkin(chapter);
    match place {
        Place::Contents(chapter) => of_checkin(chapter),
        Place::Stop(Position { chapter, stop }) if of_checkin(chapter) => match stop {
            Stop::Lesson => false,
            Stop::Part(id) => !CheckinContext::in_hand(session).course.has(&Moment::Part(id.clone())),
            _ => true,
        },
        _ => false,
    }
}

/// The place after a part of the page that has a tool of its own.
pub fn after_part(session: &Session, stop: &Stop) -> Place {
    match stop {
        Stop::Part(id) => CheckinContext::in_hand(session).after(&Moment::Part(id.clone())),
        _ => Place::Checkin,
    }
}

impl<'a> CheckinContext<'a> {
    pub fn of(session: &'a Session, on: NaiveDate) -> Self {
        let course = Course::of(&session.guide, &session.journey, session.who(), on);
        Self { session, course }
    }

    /// Through the check-in that is being held.
    pub fn in_hand(session: &'a Session) -> Self {
        Self::of(session, session.journey.checkin_in_hand(session.today()))
    }

    pub fn say(&self) -> Catalogue {
        self.session.say()
    }

    pub fn title(&self) -> &'a str {
        self.session.guide.outline.checkin_title()
    }

    pub fn part(&self, role: PartRole) -> Option<&'a Part> {
        self.course.chapter?.part_as(role)
    }

    /// A box of a part, by its place.
    pub fn written(&self, part: PartRole, nth: usize) -> Option<Written<'a>> {
        let part = self.part(part)?;
        Some((part, part.does.boxes().get(nth)?))
    }

    /// The id of a seat's line in a box.
    pub fn line_in(&self, (part, written): Written, seat: Seat) -> Option<String> {
        Some(format!("{}.{}", self.course.chapter?.box_id(part, written), seat.name()))
    }

    /// A welcome and this sentence, where they were away and a check-in was left out.
    pub fn welcome_back(&self, then: &str) -> Option<String> {
        Some(self.say().all([&*self.say().checkin_welcome_back(self.course.weeks_away()?), then]))
    }

    /// The place of a moment.
    pub fn place(&self, moment: Moment) -> Place {
        match moment {
            Moment::Part(id) => {
                let chapter = self.chapter_id();
                Place::Stop(Position { chapter, stop: Stop::Part(id) })
            }
            Moment::End => self.behind(),
            moment => Place::CheckinAt { on: self.course.on, moment },
        }
    }

    /// The place after a moment.
    pub fn after(&self, moment: &Moment) -> Place {
        self.course.after(moment).map_or(Place::Path, |next| self.place(next))
    }

    /// The place behind the whole check-in: what comes next on an evening, or its closing page.
    pub fn behind(&self) -> Place {
        let chapter = self.chapter_id();
        let next = evening::after(self.session, &Position { chapter: chapter.clone(), stop: Stop::Lesson });
        next.unwrap_or(Place::Closing(Some(chapter)))
    }

    /// The way back from a moment: to the one before it, or to the path.
    pub fn back<M>(&self, moment: &Moment) -> Choice<M> {
        match self.course.before(moment) {
            Some(before) => Choice::back_to(self.say().back(), self.place(before)),
            None => self.to_path(),
        }
    }

    pub fn to_path<M>(&self) -> Choice<M> {
        Choice::back_to(self.say().back_to_path(), Place::Path)
    }

    /// A question or a box of the page by the id of its line: its title where it has one, what is asked, a hint.
    pub fn asked(&self, id: &str) -> Option<AskedLine<'a>> {
        let chapter = self.course.chapter?;
        if let Some(question) = chapter.question(id) {
            let (ask, hint) = (self.course.audience.words(question), question.hint.as_deref());
            return Some(AskedLine { part: None, ask, hint, choices: &question.choices });
        }
        let boxes =
            chapter.head.parts.iter().flat_map(|part| part.does.boxes().iter().map(move |b| (part, b)));
        let (part, written) = boxes.into_iter().find(|(part, b)| chapter.box_id(part, b) == id)?;
        let WriteBox { ask, hint, choices, .. } = written;
        Some(AskedLine { part: Some(part), ask, hint: hint.as_deref(), choices })
    }

    pub fn about<M>(&self) -> Choice<M> {
        Choice::go(Key::Open, self.say().checkin_about(), Place::lesson(&self.chapter_id()))
    }

    /// The id of the page of the check-in.
    fn chapter_id(&self) -> ChapterId {
        self.session.guide.outline.checkin.clone().unwrap_or_default()
    }
}

/// The question that a line answers.
pub struct AskedLine<'a> {
    pub part: Option<&'a Part>,
    pub ask: &'a str,
    pub hint: Option<&'a str>,
    pub choices: &'a [guide::AnswerChoice],
}
