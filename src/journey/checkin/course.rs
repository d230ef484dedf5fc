//! The course of a check-in: which moment comes after which for those who are here, and what each may bring.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::{Checkin, Length, Moment, is_long, moments, month, own_questions};
use crate::{
    guide::{Chapter, Guide, PartRole, PlanKind, Question},
    journey::{
        Journey,
        couple::Here,
        key::{Id, Seat},
        position::Audience,
        record::Record,
    },
};

/// A seat brings no more than this to a check-in.
pub const MOST_BROUGHT: usize = 2;
/// A promise whose maker is less sure than this is too large.
pub const SURE_ENOUGH: u8 = 8;

/// The check-in of a day, for those who are here.
#[derive(Debug)]
pub struct Course<'a> {
    pub on: NaiveDate,
    pub audience: Audience,
    /// The page of the check-in; none in a guide without one.
    pub chapter: Option<&'a Chapter>,
    guide: &'a Guide,
    journey: &'a Journey,
}

impl<'a> Course<'a> {
    pub fn of(guide: &'a Guide, journey: &'a Journey, here: Here, on: NaiveDate) -> Self {
        let chapter = guide.checkin();
        Self { on, audience: Audience::of(journey, here), chapter, guide, journey }
    }

    /// True while both of a couple are here.
    pub fn is_for_two(&self) -> bool {
        self.audience.here == Here::Both && !self.audience.solo
    }

    /// The joint half of this day, so far.
    pub fn held(&self) -> Option<&'a Checkin> {
        self.journey.checkin_together(self.on)
    }

    /// One's own look at this day, so far.
    pub fn own(&self) -> Option<&'a Checkin> {
        self.journey.own_checkin(self.on, self.audience.here)
    }

    /// The days of check-ins up to this one.
    pub fn days(&self) -> Vec<NaiveDate> {
        let days = self.journey.checkin_days(self.audience.here);
        days.into_iter().filter(|day| *day < self.on).chain([self.on]).collect()
    }

    /// For how many weeks they were away, where a check-in was left out.
    pub fn weeks_away(&self) -> Option<usize> {
        let before = *self.days().iter().rev().nth(1)?;
        let due = self.journey.next_checkin_after(self.guide, self.audience.here, before)?;
        due.weeks_away(before, self.on)
    }

    /// The questions of which the user could bring an answer, in the order of the page.
    pub fn items(&self) -> impl Iterator<Item = &'a Question> {
        let own = self.chapter.zip(self.own());
        own.into_iter().flat_map(|(chapter, own)| {
            let is_given = |question: &&Question| {
                own.ratings.contains_key(&question.id) || own.lines.contains_key(&question.id)
            };
            own_questions(chapter, self.audience).filter(is_given)
        })
    }

    /// The promise that a seat made in this check-in.
    pub fn promise_of(&self, seat: Seat) -> Option<&'a Record> {
        let part = self.promise_part()?;
        let made = self.journey.plans_of(PlanKind::Promise).filter(|(record, plan)| {
            plan.part == part
                && record.by == seat.into()
                && record.at.date_naive() == self.on
                && plan.closed.is_none()
        });
        made.map(|(record, _)| record).last()
    }

    /// The part (`<page>.<part>`) in which tiny promises are made.
    pub fn promise_part(&self) -> Option<String> {
        Some(format!("{}.{}", self.chapter?.head.id, self.chapter?.part_as(PartRole::Wish)?.id))
    }

    /// The maker of a promise, while it is asked about here.
    pub fn promiser(&self, promise: Uuid) -> Option<Seat> {
        let (record, _) = self.journey.plan(&Id::plan(PlanKind::Promise, promise))?;
        Seat::BOTH.into_iter().find(|seat| record.by == (*seat).into())
    }

    /// All moments in their usual order.
    pub fn moments(&self) -> Vec<Moment> {
        let walked = self.journey.walked_on(self.guide);
        let short = self.held().is_some_and(|held| held.short);
        let length = Length { short: short && self.is_for_two(), long: is_long(&self.days(), walked) };
        self.chapter.map_or_else(Vec::new, |chapter| moments(chapter, self.audience, length))
    }

    /// The look back over a month is there in every week for who wants it.
    fn beside(&self) -> Vec<Moment> {
        match self.chapter {
            Some(chapter) if !self.is_for_two() => month(chapter).into_iter().chain([Moment::Own]).collect(),
            _ => vec![],
        }
    }

    pub fn first(&self) -> Moment {
        let end = if self.is_for_two() { Moment::End } else { Moment::Own };
        self.moments().into_iter().next().unwrap_or(end)
    }

    /// True for a moment of those who are here, in its usual order or beside it.
    pub fn has(&self, moment: &Moment) -> bool {
        match moment {
            Moment::PromiseDay(id) | Moment::PromiseSure(id) => {
                self.is_for_two() && self.promiser(*id).is_some()
            }
            moment => self.moments().contains(moment) || self.beside().contains(moment),
        }
    }

    /// The next moment after one that was answered or left out; none at the end.
    pub fn after(&self, moment: &Moment) -> Option<Moment> {
        match moment {
            Moment::Promise(seat) => match self.promise_of(*seat).and_then(|made| made.id.uuid()) {
                Some(made) => Some(Moment::PromiseDay(made)),
                None => self.following(moment),
            },
            Moment::PromiseDay(id) => Some(Moment::PromiseSure(*id)),
            Moment::PromiseSure(id) => self.following(&Moment::Promise(self.promiser(*id)?)),
            // Who looks again on the same day chooses what to change.
            Moment::Unkept(_) if self.own().is_some() => Some(Moment::Own),
            moment => self.following(moment),
        }
    }

    /// The next moment in the usual order, or beside it.
    pub fn following(&self, moment: &Moment) -> Option<Moment> {
        let after = |moments: Vec<Moment>| {
            let at = moments.iter().position(|known| known == moment)?;
            moments.into_iter().skip(at + 1).find(|next| self.is_something(next))
        };
        after(self.moments()).or_else(|| after(self.beside()))
    }

    /// The moment to which the way back leads; none before the first.
    pub fn before(&self, moment: &Moment) -> Option<Moment> {
        if let Moment::PromiseDay(id) | Moment::PromiseSure(id) = moment {
            return self.promiser(*id).map(Moment::Promise);
        }
        let usual = self.moments();
        let moments = if usual.contains(moment) { usual } else { self.beside() };
        let at = moments.iter().position(|known| known == moment)?;
        let back = |moment: &Moment| !matches!(moment, Moment::Unkept(_) | Moment::Part(_));
        moments.into_iter().take(at).rfind(back)
    }

    /// False for a page on which there would be nothing to do.
    fn is_something(&self, moment: &Moment) -> bool {
        *moment != Moment::Bring || self.items().next().is_some()
    }
}

impl Journey {
    /// The day of the check-in that is being held: through midnight it stays the one that was begun.
    pub fn checkin_in_hand(&self, today: NaiveDate) -> NaiveDate {
        let begun = self.checkin_days(Here::Both).pop();
        begun.filter(|begun| begun.checked_add_days(Days::new(1)) == Some(today)).unwrap_or(today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        checkin::Rating,
        journey_builder::JourneyBuilder,
        key::{By, Visibility},
        plan::Plan,
        record::Body,
    };

    const ON: &str = "1970-01-01";

    fn day() -> NaiveDate {
        ON.parse().unwrap()
    }

    /// Sam gave a number, and both began.
    fn told() -> JourneyBuilder {
        let mut told = JourneyBuilder::two();
        let ratings = [("check-in.safe".to_owned(), Rating::new(4))].into();
        let own = Body::Checkin(Checkin { ratings, ..Checkin::default() });
        told.write(Id::checkin(day(), By::First), By::First, Visibility::Private, own);
        told
    }

    #[test]
    fn a_moment_is_for_one_alone_or_for_both() {
        let (told, guide) = (told(), Guide::bundled());
        for (moment, alone, both) in [
            (Moment::Numbers, true, false),
            (Moment::Line("check-in.better".into()), true, false),
            (Moment::Line("check-in.month.still".into()), true, false),
            (Moment::Line("check-in.gone".into()), false, false),
            (Moment::Own, true, false),
            (Moment::Thanks(Seat::Second), false, true),
            (Moment::Part("hear".into()), false, true),
            (Moment::Next, false, true),
            (Moment::PromiseDay(Uuid::nil()), false, false),
        ] {
            let has = |here| Course::of(&guide, &told.journey, here, day()).has(&moment);
            assert_eq!((has(Here::First), has(Here::Both)), (alone, both), "{moment:?}");
        }
    }

    #[test]
    fn there_is_something_to_bring_for_its_author_only() {
        let (told, guide) = (told(), Guide::bundled());
        for (here, brings) in [(Here::First, true), (Here::Second, false)] {
            let course = Course::of(&guide, &told.journey, here, day());
            let harder = Moment::Line("check-in.harder".into());
            let next = if brings { Moment::Bring } else { Moment::Own };
            assert_eq!((course.items().count(), course.after(&harder)), (usize::from(brings), Some(next)));
        }
    }

    #[test]
    fn after_a_promise_its_day_and_how_sure_are_asked() {
        let (mut told, guide) = (told(), Guide::bundled());
        let id = Id::plan(PlanKind::Promise, Uuid::from_u128(7));
        let after = |told: &JourneyBuilder, moment| {
            Course::of(&guide, &told.journey, Here::Both, day()).after(&moment)
        };
        let (promise, uuid) = (Moment::Promise(Seat::First), Uuid::from_u128(7));
        assert_eq!(after(&told, promise.clone()), Some(Moment::Wish(Seat::Second)));
        let made = ("check-in.wish", "act", "I cook.");
        told.plan(&id, By::First, Visibility::Shared, made, Plan::default());
        assert_eq!(after(&told, promise.clone()), Some(Moment::PromiseDay(uuid)));
        assert_eq!(after(&told, Moment::PromiseDay(uuid)), Some(Moment::PromiseSure(uuid)));
        assert_eq!(after(&told, Moment::PromiseSure(uuid)), Some(Moment::Wish(Seat::Second)));
        let course = Course::of(&guide, &told.journey, Here::Both, day());
        assert_eq!(course.before(&Moment::PromiseSure(uuid)), Some(promise));
    }
}
