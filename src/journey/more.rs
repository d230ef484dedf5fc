//! Optional pages: more for a step, and no part of the walk. Some leave a trace for their author alone.

use chrono::NaiveDate;

use super::{Journey, couple::Here, key::Id, note, progress::State};
use crate::guide::{Chapter, Guide, Head, Offered, PlanKind, Step};

impl Journey {
    /// The optional pages of a step that those who are here are shown. A page of one's own is not named while both are here.
    pub fn more<'a>(
        &self,
        guide: &'a Guide,
        step: &'a Step,
        here: Here,
    ) -> impl Iterator<Item = &'a Chapter> + use<'a> {
        let pages = step.more.iter().filter_map(|id| guide.chapter(id));
        pages.filter(move |chapter| is_shown(&chapter.head, here))
    }

    /// True where a step offers an optional page by itself: what it waits for has happened, and nobody answered it yet.
    pub fn is_offered(&self, guide: &Guide, chapter: &Chapter, here: Here, today: NaiveDate) -> bool {
        let Head { id, offered: Some(Offered { after, weeks, promise }), .. } = &chapter.head else {
            return false;
        };
        let breach = self.breach_for(chapter);
        let is_done = |id: &String| self.state(id, self.breach_in(guide.scope(id)), here) == State::Done;
        let named = breach.map(|id| note::begun(id).date_naive());
        let has_waited = *weeks == 0 || named.is_some_and(|on| (today - on).num_weeks() >= i64::from(*weeks));
        let is_closed =
            || self.readable_plans(PlanKind::Promise, here).any(|(_, plan)| plan.closed.is_some());
        !self.state(id, breach, here).is_answer()
            && after.as_ref().is_none_or(is_done)
            && has_waited
            && (!promise || is_closed())
    }
}

/// False for a page of one's own while both are here.
pub fn is_shown(head: &Head, here: Here) -> bool {
    !head.own || here != Here::Both
}

/// True for an answer on a page of one's own: it is never shown to both.
pub fn is_own_answer(guide: &Guide, id: &Id) -> bool {
    let page = id.question().and_then(|question| question.split('.').next());
    page.and_then(|page| guide.chapter(page)).is_some_and(|chapter| chapter.head.own)
}

#[cfg(test)]
mod tests {
    use uuid::{Builder, Uuid};

    use super::*;
    use crate::journey::{
        breach::{self, Breach},
        journey_builder::JourneyBuilder,
        key::{By, Seat, Visibility},
        plan::Plan,
        record::Body,
    };

    const NAMED: &str = "2026-10-01T12:00:00Z";

    fn offered(told: &JourneyBuilder, here: Here, today: &str) -> Vec<String> {
        let (guide, today) = (Guide::bundled(), today.parse().unwrap());
        let pages = guide.outline.steps.iter().flat_map(|step| told.journey.more(&guide, step, here));
        let offered = pages.filter(|chapter| told.journey.is_offered(&guide, chapter, here, today));
        offered.map(|chapter| chapter.head.id.clone()).collect()
    }

    /// A breach that was named on a day, and everything the optional pages wait for.
    fn long_on_the_way() -> JourneyBuilder {
        let mut told = JourneyBuilder::two();
        let at: chrono::DateTime<chrono::Utc> = NAMED.parse().unwrap();
        let named = Builder::from_unix_timestamp_millis(at.timestamp_millis().unsigned_abs(), &[7; 10]);
        let named = named.into_uuid();
        let breach = Breach { name: "the spring".into(), ..Breach::new(vec![], breach::State::Open) };
        told.write(Id::breach(named), By::Both, Visibility::Shared, Body::Breach(breach));
        for seat in Seat::BOTH {
            told.say(("listening-actively", None), seat, State::Done);
            told.say(("understanding-the-impact", Some(named)), seat, State::Done);
        }
        let closed = Plan { closed: "2026-10-20".parse().ok(), ..Plan::default() };
        let promise = Id::plan(PlanKind::Promise, Uuid::from_u128(3));
        told.write(promise, By::First, Visibility::Shared, closed.into());
        told
    }

    #[test]
    fn a_page_is_offered_once_what_it_waits_for_has_happened() {
        let new = JourneyBuilder::two();
        assert_eq!(offered(&new, Here::Both, "2026-11-22"), ["others-and-children"]);
        assert_eq!(offered(&new, Here::First, "2026-11-22"), ["others-and-children", "deciding"]);
        let told = long_on_the_way();
        let all = ["our-pattern", "how-it-could-happen", "small-and-large-acts", "others-and-children"];
        assert_eq!(offered(&told, Here::Both, "2026-11-12"), all);
        let early = ["our-pattern", "small-and-large-acts", "others-and-children"];
        assert_eq!(offered(&told, Here::Both, "2026-11-11"), early, "six weeks have not gone by");
    }

    #[test]
    fn a_page_that_was_answered_is_not_offered_again() {
        for state in [State::Done, State::NotNow, State::NotForUs] {
            let mut told = long_on_the_way();
            Seat::BOTH.into_iter().for_each(|seat| told.say(("our-pattern", None), seat, state));
            assert!(!offered(&told, Here::Both, "2026-11-22").contains(&"our-pattern".into()), "{state:?}");
        }
    }
}
