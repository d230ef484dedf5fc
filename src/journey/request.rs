//! Requests and their answers. A request is its author's alone until they bring it; the other answers it, and may say no.

use super::{
    Journey,
    breach::Role,
    consent::{Consent, Said},
    couple::Here,
    key::{By, Group, Id, Seat, Visibility},
    plan::Plan,
    record::{Body, Record},
};
use crate::{guide::PlanKind, language::Catalogue};

impl Said {
    pub const ALL: [Self; 4] = [Self::Yes, Self::Smaller, Self::NotNow, Self::No];

    /// In the middle of a sentence.
    pub fn words(self, say: Catalogue) -> &'static str {
        match self {
            Self::Yes => say.journey_said_yes(),
            Self::Smaller => say.journey_said_smaller(),
            Self::NotNow => say.journey_said_not_now(),
            Self::No => say.journey_said_no(),
        }
    }

    /// True where an agreement follows.
    pub fn agrees(self) -> bool {
        matches!(self, Self::Yes | Self::Smaller)
    }
}

impl Journey {
    /// The requests of a part (`<page>.<part>`) that were brought: those of who was hurt first, then in the order in which
    /// they were written.
    pub fn brought_requests(&self, part: &str) -> Vec<(&Record, &Plan)> {
        let brought = |record: &Record, plan: &Plan| {
            plan.part == part && record.vis == Visibility::Shared && plan.closed.is_none()
        };
        let mut brought: Vec<_> =
            self.plans_of(PlanKind::Request).filter(|(record, plan)| brought(record, plan)).collect();
        brought.sort_by_key(|(record, _)| !self.was_hurt(record.by));
        brought
    }

    fn was_hurt(&self, by: By) -> bool {
        let breach = self.open_breach().map(|(_, breach)| breach);
        let mut seats = Seat::BOTH.into_iter().filter(|seat| by == (*seat).into());
        seats.any(|seat| breach.and_then(|breach| breach.role(seat)) == Some(Role::Hurt))
    }

    /// True for a request that its author, here alone, may show to the other now.
    pub fn may_bring_request(&self, id: &Id, here: Here) -> bool {
        let found = self.plan(id).filter(|_| id.kind() == PlanKind::Request.name() && !self.is_solo());
        found.is_some_and(|(record, plan)| plan.closed.is_none() && self.may_bring(record, here))
    }

    /// The seat that answers a request: the one that did not make it.
    pub fn answers(&self, request: &Id) -> Option<Seat> {
        let by = self.record(request)?.by;
        Seat::BOTH.into_iter().find(|seat| by == seat.other().into())
    }

    /// The seat that answers a request, if it is here.
    pub fn may_answer(&self, request: &Id, here: Here) -> Option<Seat> {
        self.answers(request).filter(|seat| here.seats().contains(seat))
    }

    /// True for a request that got a yes and is no agreement yet.
    pub fn is_to_be_written(&self, request: &Id) -> bool {
        let agreed = self.answer_to(request).is_some_and(|(_, consent)| consent.answer.agrees());
        agreed && self.made_from(PlanKind::Agreement, request).next().is_none()
    }

    /// The answer to a request, and the seat that gave it.
    pub fn answer_to(&self, request: &Id) -> Option<(Seat, &Consent)> {
        let other = self.answers(request)?;
        Some((other, self.consent(request, other)?))
    }

    /// The answer that an agreement came of, as it was written.
    pub fn answer_behind(&self, agreement: &Plan) -> Option<(&Record, &Consent)> {
        let request = agreement.from.as_ref()?;
        self.record(&Id::consent(request, self.answers(request)?))?.with_content()
    }

    /// True when a “no” or “not now” to a request was said and heard.
    pub fn heard_a_no(&self) -> bool {
        let mut answers = self.in_group(Group::ConsentsTo(PlanKind::Request));
        answers.any(|record| matches!(&record.body, Some(Body::Consent(said)) if !said.answer.agrees()))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::journey::journey_builder::JourneyBuilder;

    const PART: &str = "clarifying-expectations.requests";

    fn request(told: &mut JourneyBuilder, nth: u128, by: By, vis: Visibility) -> Id {
        let id = Id::plan(PlanKind::Request, Uuid::from_u128(nth));
        told.plan(&id, by, vis, (PART, "what", "A walk."), Plan::default());
        id
    }

    fn answer(told: &mut JourneyBuilder, to: &Id, seat: Seat, answer: Said) {
        let body = Body::Consent(Consent::of(answer));
        told.write(Id::consent(to, seat), seat.into(), Visibility::Shared, body);
    }

    #[test]
    fn what_was_brought_comes_in_turn_and_who_was_hurt_comes_first() {
        for (roles, order) in [
            (Some((Role::Broke, Role::Hurt)), [3, 1, 4]),
            (Some((Role::Hurt, Role::Broke)), [1, 4, 3]),
            (None, [1, 3, 4]),
        ] {
            let mut told = JourneyBuilder::two();
            if let Some((first, second)) = roles {
                told = told.with_roles(Some(first), Some(second));
            }
            for (nth, by) in [(1, By::First), (3, By::Second), (4, By::First)] {
                request(&mut told, nth, by, Visibility::Shared);
            }
            request(&mut told, 2, By::First, Visibility::Private);
            let brought = told.journey.brought_requests(PART);
            let brought: Vec<_> = brought.iter().map(|(record, _)| record.id.clone()).collect();
            assert_eq!(
                brought,
                order.map(|nth| Id::plan(PlanKind::Request, Uuid::from_u128(nth))),
                "{roles:?}"
            );
        }
    }

    #[test]
    fn only_the_other_answers_and_a_no_is_heard() {
        for (said, heard) in
            [(Said::Yes, false), (Said::Smaller, false), (Said::NotNow, true), (Said::No, true)]
        {
            let mut told = JourneyBuilder::two();
            let id = request(&mut told, 1, By::First, Visibility::Shared);
            answer(&mut told, &id, Seat::First, said);
            assert_eq!(told.journey.answer_to(&id), None, "nobody answers their own request");
            let mut told = JourneyBuilder::two();
            let id = request(&mut told, 1, By::First, Visibility::Shared);
            answer(&mut told, &id, Seat::Second, said);
            let answered = told.journey.answer_to(&id).map(|(seat, consent)| (seat, consent.answer));
            assert_eq!((answered, told.journey.heard_a_no()), (Some((Seat::Second, said)), heard));
        }
    }

    #[test]
    fn the_other_answers_where_they_are_here() {
        for (by, here, may) in [
            (By::First, Here::First, None),
            (By::First, Here::Second, Some(Seat::Second)),
            (By::First, Here::Both, Some(Seat::Second)),
            (By::Second, Here::Both, Some(Seat::First)),
            (By::Both, Here::Both, None),
        ] {
            let mut told = JourneyBuilder::two();
            let id = request(&mut told, 1, by, Visibility::Shared);
            assert_eq!(told.journey.may_answer(&id, here), may, "{by:?} {here:?}");
        }
    }

    #[test]
    fn a_yes_is_written_down_once() {
        for (said, to_be_written) in
            [(Said::Yes, true), (Said::Smaller, true), (Said::NotNow, false), (Said::No, false)]
        {
            let mut told = JourneyBuilder::two();
            let id = request(&mut told, 1, By::First, Visibility::Shared);
            assert!(!told.journey.is_to_be_written(&id), "it is not answered");
            answer(&mut told, &id, Seat::Second, said);
            assert_eq!(told.journey.is_to_be_written(&id), to_be_written, "{said:?}");
            let agreement = Plan { from: Some(id.clone()), ..Plan::default() };
            let made = Id::plan(PlanKind::Agreement, Uuid::from_u128(2));
            told.plan(&made, By::Both, Visibility::Shared, (PART, "what", "A walk."), agreement);
            assert!(!told.journey.is_to_be_written(&id), "it is written");
        }
    }

    #[test]
    fn a_request_is_brought_by_its_author_alone_and_once() {
        for (vis, here, may) in [
            (Visibility::Private, Here::First, true),
            (Visibility::Private, Here::Second, false),
            (Visibility::Private, Here::Both, false),
            (Visibility::Shared, Here::First, false),
        ] {
            let mut told = JourneyBuilder::two();
            let id = request(&mut told, 1, By::First, vis);
            assert_eq!(told.journey.may_bring_request(&id, here), may, "{vis:?} {here:?}");
            let closed = Plan { closed: "2026-11-22".parse().ok(), ..Plan::default() };
            told.write(id.clone(), By::First, vis, closed.into());
            assert!(!told.journey.may_bring_request(&id, here), "it was taken back");
        }
    }
}
