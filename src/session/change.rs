//! Changing what a record says beside its words: the days of a plan, how sure its maker is, who may read it, a seat's
//! answer to a request, which guide is walked.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Effect, Session};
use crate::{
    guide::PlanKind,
    journey::{
        consent::{Consent, Said},
        couple::{Couple, Seats},
        note::{About, Note, On, begun_on},
        plan::Plan,
        record::{Body, By, Id, Record, Visibility},
        walked::WalkedGuide,
    },
};

impl Session {
    /// Changes a plan that the user may change. It stays its author's.
    pub fn change_plan(&mut self, id: &Id, edit: impl FnOnce(&mut Plan)) -> Vec<Effect> {
        let Some((record, plan)) = self.journey.own_plan(id, self.who()) else { return vec![] };
        let (record, mut plan) = (record.clone(), plan.clone());
        edit(&mut plan);
        self.rewrite(record, plan.into())
    }

    /// Writes which guide is walked, where the folder does not say so, or two machines said it at once.
    pub fn keep_guide(&mut self) -> Vec<Effect> {
        let (id, walked) = (Id::guide(), WalkedGuide::from(&self.guide.outline));
        let is_known = self.journey.walked_guide().is_some_and(|known| known.is_same(&walked));
        if is_known && self.journey.forks(&id).next().is_none() {
            return vec![];
        }
        self.write_by(By::Both, id, Visibility::Shared, Some(Body::Guide(walked)), None)
    }

    /// Says which day a note is about. Its words go along: they must be here.
    pub fn date_note(&mut self, id: Uuid, day: NaiveDate) -> Vec<Effect> {
        let Some((by, vis)) = self.note(id).map(|note| (note.by, note.vis)) else { return vec![] };
        let Some(words) = self.notes.get(&id).cloned() else { return vec![] };
        let begun = begun_on(id, *self.now.offset());
        let was = self.journey.note_on(id, *self.now.offset());
        let known = [was, begun].into_iter().find(|on| on.day == day);
        let on = known.unwrap_or(On { day, time: None });
        let about = match self.journey.note_about(id).cloned() {
            Some(about) => About { on, ..about },
            None => on.into(),
        };
        self.write_by(by, Id::note(id), vis, Some(Body::Note(Note { about: Some(about), words })), None)
    }

    /// A new id for a plan.
    pub fn new_plan(&mut self, sort: PlanKind) -> Id {
        Id::plan(sort, self.new_id())
    }

    /// Writes another body of a record.
    pub fn rewrite(&mut self, record: Record, body: Body) -> Vec<Effect> {
        let vis = record.vis;
        self.replace(record, vis, body)
    }

    /// Lets both read a record.
    pub fn share(&mut self, id: &Id) -> Vec<Effect> {
        let Some(record) = self.journey.record(id).cloned() else { return vec![] };
        let Some(body) = record.body.clone() else { return vec![] };
        self.replace(record, Visibility::Shared, body)
    }

    /// Says how many walk. What one wrote alone on pages for two is theirs alone where a second joins.
    pub fn walk_as(&mut self, seats: Seats) -> Vec<Effect> {
        let is_known = self.journey.couple() == Some(Couple { seats });
        if is_known && self.journey.forks(&Id::couple()).next().is_none() {
            return vec![];
        }
        let alone: Vec<_> = self.journey.written_alone().filter(|_| seats == Seats::Two).cloned().collect();
        let mut effects =
            self.write(Id::couple(), Visibility::Shared, Some(Body::Couple(Couple { seats })), None);
        for record in alone {
            let Some(body) = record.body.clone() else { continue };
            effects.extend(self.replace(record, Visibility::Private, body));
        }
        effects
    }

    /// Lets both read a plan that the user made alone, still signed by its author.
    pub fn bring_plan(&mut self, id: &Id) -> Vec<Effect> {
        let may = self.journey.may_bring_plan(id, self.who());
        if may { self.share(id) } else { vec![] }
    }

    /// Writes the answer of the seat that answers a request. Its reason stays.
    pub fn answer_request(&mut self, request: &Id, answer: Said) -> Vec<Effect> {
        let answers = self.journey.may_answer(request, self.who());
        let Some(seat) = answers.filter(|seat| self.locks.is_open(*seat)) else { return vec![] };
        let id = Id::consent(request, seat);
        let before = self.journey.consent(request, seat).cloned().unwrap_or_else(|| Consent::of(answer));
        let body = Body::Consent(Consent { answer, ..before });
        match self.journey.record(&id).cloned() {
            Some(before) => self.replace(before, Visibility::Shared, body),
            None => self.write_by(seat.into(), id, Visibility::Shared, Some(body), None),
        }
    }

    /// Says that one's own sealed answer may open, or takes that back. Where the other one said so already, it opens.
    pub fn say_open(&mut self, answer: &Id, may: bool) -> Vec<Effect> {
        let Some(seat) = self.who().alone().filter(|_| self.journey.may_say_open(answer, self.who())) else {
            return vec![];
        };
        let said = if may { Said::Yes } else { Said::NotNow };
        let body = Body::Consent(Consent::of(said));
        let id = Id::consent(answer, seat);
        let mut effects = match self.journey.record(&id).cloned() {
            Some(before) => self.replace(before, Visibility::Shared, body),
            None => self.write_by(seat.into(), id, Visibility::Shared, Some(body), None),
        };
        effects.extend(self.open_what_both_said());
        effects
    }

    /// Lets both read the answers of whoever is here that both said may open.
    pub fn open_what_both_said(&mut self) -> Vec<Effect> {
        if self.here.is_none() || self.read_only.is_some() || self.opening > 0 {
            return vec![];
        }
        let here = self.who().seats().iter().filter(|seat| self.locks.is_open(**seat));
        let open: Vec<Id> = here.flat_map(|seat| self.journey.to_open(*seat)).collect();
        open.iter().flat_map(|id| self.share(id)).collect()
    }

    /// Writes over the newest version of a record. Another version with other words stays, to be chosen from.
    fn replace(&mut self, before: Record, vis: Visibility, body: Body) -> Vec<Effect> {
        let prev = match self.journey.forks(&before.id).any(|fork| says_otherwise(fork, &before)) {
            true => vec![before.hlc],
            false => self.journey.heads(&before.id),
        };
        self.write_over(before.by, before.id, vis, Some(body), None, prev)
    }
}

fn says_otherwise(fork: &Record, newest: &Record) -> bool {
    match (&fork.body, &newest.body) {
        (Some(Body::Plan(fork)), Some(Body::Plan(newest))) => fork.boxes != newest.boxes,
        (Some(Body::Consent(fork)), Some(Body::Consent(newest))) => fork.reason != newest.reason,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        guide::Guide,
        journey::{couple::Here, journey_builder::JourneyBuilder, record::Seat},
    };

    fn closed() -> Plan {
        Plan { closed: "2026-11-22".parse().ok(), ..Plan::default() }
    }

    fn session(told: JourneyBuilder, here: Here) -> Session {
        let mut session = Session::new(Guide::bundled(), told.journey, None);
        session.sit(here, "9a1b2c3d".into(), vec![]);
        session
    }

    #[test]
    fn a_plan_is_changed_by_its_author_and_stays_theirs() {
        for (here, may) in [(Here::First, true), (Here::Both, true), (Here::Second, false)] {
            let id = Id::plan(PlanKind::Promise, Uuid::from_u128(1));
            let mut told = JourneyBuilder::two();
            told.write(id.clone(), By::First, Visibility::Shared, Plan::default().into());
            let mut session = session(told, here);
            session.change_plan(&id, |plan| *plan = closed());
            let (record, plan) = session.journey.plan(&id).unwrap();
            assert_eq!((record.by, plan.closed.is_some()), (By::First, may), "{here:?}");
        }
    }

    #[test]
    fn the_guide_is_kept_once_and_what_two_machines_said_becomes_one() {
        let mut told = JourneyBuilder::two();
        let walked = WalkedGuide::from(&Guide::bundled().outline);
        for _ in ["here", "there"] {
            let body = Body::Guide(walked.clone());
            told.write_apart(Id::guide(), By::Both, Visibility::Shared, body);
        }
        let mut session = session(told, Here::First);
        assert_eq!((session.keep_guide().len(), session.journey.fork_count()), (1, 0));
        assert_eq!(session.keep_guide(), []);
        session.guide.outline.version += 1;
        assert_eq!(session.keep_guide().len(), 1);
        let version = walked.version + 1;
        assert_eq!(session.journey.walked_guide(), Some(&WalkedGuide { version, ..walked }));
    }

    #[test]
    fn a_change_lets_no_other_version_go() {
        let id = Id::plan(PlanKind::Promise, Uuid::from_u128(1));
        let mut told = JourneyBuilder::two();
        for word in ["here", "there"] {
            let mut plan = Plan::default();
            plan.boxes.insert("act".into(), word.into());
            told.write_apart(id.clone(), By::First, Visibility::Private, plan.into());
        }
        let mut session = session(told, Here::First);
        session.change_plan(&id, |plan| plan.closed = closed().closed);
        session.share(&id);
        let (record, plan) = session.journey.plan(&id).unwrap();
        assert_eq!((record.vis, plan.boxes["act"].expose()), (Visibility::Shared, "there"));
        assert_eq!(session.journey.forks(&id).count(), 1);
    }

    #[test]
    fn an_answer_opens_by_the_word_that_makes_it_two_and_only_ones_own() {
        let answer = |seat: Seat| Id::answer("listening-actively.heard", None, 1, seat.into());
        let mut told = JourneyBuilder::two();
        told.answer("listening-actively.heard", By::First, Visibility::Sealed, "a question");
        told.answer("listening-actively.heard", By::Second, Visibility::Sealed, "the phone face down");
        let mut session = session(told, Here::First);
        let vis = |session: &Session, seat| session.journey.record(&answer(seat)).map(|record| record.vis);
        assert_eq!(session.say_open(&answer(Seat::Second), true), [], "not theirs");
        assert_eq!(session.say_open(&answer(Seat::First), true).len(), 1);
        assert_eq!(vis(&session, Seat::First), Some(Visibility::Sealed));
        session.here = Some(Here::Second);
        assert_eq!(session.say_open(&answer(Seat::Second), true).len(), 2);
        assert_eq!(vis(&session, Seat::Second), Some(Visibility::Shared));
        assert_eq!(vis(&session, Seat::First), Some(Visibility::Sealed), "its author's program opens it");
        session.here = Some(Here::First);
        assert_eq!(session.open_what_both_said().len(), 1);
        assert_eq!(vis(&session, Seat::First), Some(Visibility::Shared));
        assert_eq!(session.open_what_both_said(), []);
    }
}
