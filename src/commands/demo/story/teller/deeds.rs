//! Telling what was done with promises, requests and rituals.

use super::{TOLD, Teller};
use crate::{
    commands::demo::story::Deed,
    guide::{Does, Sort},
    journey::{
        consent::{Consent, Said},
        couple::Here,
        mark::{How, Mark},
        plan::Plan,
        promise,
        record::{Body, By, Id, Record, Seat, Visibility},
        when::When,
    },
};

impl Teller<'_> {
    pub fn deed(&mut self, deed: &Deed) {
        let by = self.session.who().by();
        match *deed {
            Deed::Promise { part, act, first, every } => {
                let from = self.day(first);
                let when = match every {
                    Some(days) => When::Every { from, days, until: None },
                    None => When::On(from),
                };
                let mut plan = Plan { when: Some(when), confidence: Some(9), ..Plan::of(part.into(), None) };
                plan.boxes.insert("act".into(), act.into());
                let id = Id::plan(Sort::Promise, self.fresh());
                self.write(by, id, Visibility::Shared, plan.into());
            }
            Deed::Bring(part) => {
                let (record, plan) = self.newest(part, by);
                self.write(by, record.id, Visibility::Shared, plan.into());
            }
            Deed::Answer(part, whose, said, reason) => self.answer_request(part, whose, said, reason),
            Deed::Mark(part, on, how, words, repair) => {
                let mark = Mark { words: words.into(), repair: repair.into(), ..Mark::of(how) };
                self.mark(part, on, &mark);
            }
            Deed::Noticed(part, on) => {
                let (promise, _) = self.newest(part, Seat::First.into());
                let id = Id::mark(&promise.id, self.day(on), by);
                self.write(by, id, Visibility::Shared, Body::Mark(Mark::of(How::Noticed)));
            }
        }
    }

    fn mark(&mut self, part: &str, on: u64, mark: &Mark) {
        let by = self.session.who().by();
        let (record, mut plan) = self.newest(part, by);
        self.write(by, Id::mark(&record.id, self.day(on), by), record.vis, Body::Mark(mark.clone()));
        if record.id.kind() == Sort::Promise.name() {
            promise::settle(&mut plan, mark, self.session.now.date_naive());
            self.write(by, record.id, record.vis, plan.into());
        }
    }

    fn answer_request(&mut self, part: &str, whose: Here, said: Said, reason: &str) {
        let seat = whose.alone().expect(TOLD).other();
        let (request, _) = self.newest(part, whose.by());
        let body = Body::Consent(Consent { answer: said, reason: reason.into() });
        self.write(seat.into(), Id::consent(&request.id, seat), Visibility::Shared, body);
    }

    /// The newest plan that somebody made in a part.
    fn newest(&self, part: &str, by: By) -> (Record, Plan) {
        let sort = match &self.guide.part_of_plan(part).expect(TOLD).does {
            Does::Plan(planning) => planning.sort,
            _ => Sort::Plan,
        };
        let made = self.session.journey.plans(sort, part).filter(|(record, _)| record.by == by);
        let (record, plan) = made.last().expect(TOLD);
        (record.clone(), plan.clone())
    }
}
