//! The moments of a plan: which of them a part has, which are answered already, and where somebody stopped.

use super::{Site, State, bring::may_bring, planning, promises, when};
use crate::{
    block::Block,
    journey::{
        access,
        plan::Plan,
        record::{Record, Visibility},
    },
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// One of the questions of which a single “no” is reason enough to leave it.
    Check(usize),
    /// A box to write in, by its place.
    Box(usize),
    /// On which day, or how often.
    When,
    /// How sure they are that it will happen, 0 to 10.
    Sure,
    /// It is said aloud, some times.
    Aloud,
    /// When it is looked at again.
    Review,
    /// Whether it is shown to both.
    Bring,
}

/// The moments of a part, in order. What answers a request is checked only where the request asks for it. Where nothing can
/// be written, words are all there is to see.
pub fn all(site: &Site) -> Vec<Moment> {
    let Some(planning) = planning(site) else { return vec![] };
    if site.session.read_only.is_some() {
        return site.boxes().into_iter().map(Moment::Box).collect();
    }
    let checks = if planning.from.is_none() { planning.checks.len() } else { 0 };
    let mut all: Vec<_> = (0..checks).map(Moment::Check).collect();
    all.extend(site.boxes().into_iter().map(Moment::Box));
    let rest = [
        (planning.when.is_some(), Moment::When),
        (planning.confidence, Moment::Sure),
        (planning.aloud.is_some(), Moment::Aloud),
        (planning.review.is_some(), Moment::Review),
        (site.part.bring, Moment::Bring),
    ];
    all.extend(rest.into_iter().filter_map(|(is_there, moment)| is_there.then_some(moment)));
    all
}

impl State {
    /// The plan as it was kept so far, if whoever is here may read it.
    pub(super) fn made<'a>(&self, site: &Site<'a>) -> Option<(&'a Record, &'a Plan)> {
        let (record, plan) = site.session.journey.plan(self.plan.as_ref()?)?;
        access::may_read(record.by, record.vis, site.session.who()).then_some((record, plan))
    }

    /// What will be done, in its maker's words.
    pub(super) fn gist(&self, site: &Site) -> Option<Block> {
        promises::gist(site.session, self.made(site)?.1)
    }

    pub(super) fn first_box(&self) -> usize {
        self.moments.iter().position(|moment| matches!(moment, Moment::Box(_))).unwrap_or_default()
    }

    /// Questions about a plan wait until some of it is written.
    pub(super) fn is_asked(&self, site: &Site, moment: Moment) -> bool {
        match (moment, self.made(site)) {
            (Moment::Check(_) | Moment::Box(_), _) => true,
            (Moment::Bring, Some((record, _))) => {
                record.vis == Visibility::Private && may_bring(site, record.by)
            }
            (_, made) => made.is_some(),
        }
    }

    fn is_answered(&self, site: &Site, moment: Moment) -> bool {
        let plan = self.made(site).map(|(_, plan)| plan);
        let is = |has: fn(&Plan) -> bool| plan.is_some_and(has);
        match moment {
            Moment::Check(_) | Moment::Aloud | Moment::Bring => false,
            Moment::Box(nth) => self.slot(site, nth).is_some_and(|slot| slot.words(site.session).is_some()),
            Moment::When => is(|plan| plan.when.is_some()),
            Moment::Sure => is(|plan| plan.confidence.is_some()),
            Moment::Review => is(|plan| plan.review.is_some()),
        }
    }

    /// The moment with a half-written text.
    pub(super) fn drafted_at(&self, site: &Site) -> Option<usize> {
        let is_drafted = |moment: &Moment| match moment {
            Moment::Box(nth) => {
                self.slot(site, *nth).is_some_and(|slot| site.session.drafts.contains_key(&slot.key()))
            }
            Moment::When | Moment::Review => when::drafted(self, site, *moment).is_some(),
            _ => false,
        };
        self.moments.iter().position(is_drafted)
    }

    /// Where they stopped: in the middle of a text, or after the last moment that was answered, in a part that is not
    /// behind them yet.
    pub(super) fn stopped_at(&self, site: &Site) -> Option<usize> {
        self.drafted_at(site).or_else(|| {
            let answered = self.moments.iter().rposition(|moment| self.is_answered(site, *moment))?;
            let next = answered + 1..self.moments.len();
            next.into_iter().find(|&at| !site.is_behind() && self.is_asked(site, self.moments[at]))
        })
    }
}
