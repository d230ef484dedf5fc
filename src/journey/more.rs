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
