//! Progress on the pages of the guide: stops that are behind, answers to *done when*, and another round.

use uuid::Uuid;

use super::{Effect, Session};
use crate::journey::{
    position::Stop,
    progress::{Progress, State},
    record::{Body, Id, Seat, Visibility},
};

impl Session {
    /// Notes that a stop is behind those who are here.
    pub fn pass(&mut self, chapter: &str, stop: &Stop) -> Vec<Effect> {
        self.pass_all(chapter, self.who().seats(), std::slice::from_ref(stop))
    }

    /// Notes that stops are behind these seats.
    pub fn pass_all(&mut self, chapter: &str, seats: &[Seat], stops: &[Stop]) -> Vec<Effect> {
        let today = self.now.date_naive();
        self.change_progress(chapter, seats, |progress| {
            for key in stops.iter().map(Stop::key) {
                if progress.passed.insert(key.clone()) {
                    progress.on.insert(key, today);
                }
            }
        })
    }

    /// A seat's answer to *done when*, or "not now", or "not for us".
    pub fn set_state(&mut self, chapter: &str, seat: Seat, state: State) -> Vec<Effect> {
        self.change_progress(chapter, &[seat], |progress| {
            progress.state = state;
            progress.passed.insert(Stop::Done.key());
        })
    }

    fn change_progress(
        &mut self,
        chapter: &str,
        seats: &[Seat],
        change: impl Fn(&mut Progress),
    ) -> Vec<Effect> {
        let breach = self.breach_of(chapter);
        let round = self.journey.round(chapter, breach);
        let mut effects = vec![];
        for &seat in seats {
            let before = self.journey.progress(chapter, breach, round, seat);
            let mut after = before.clone();
            change(&mut after);
            if after != *before {
                effects.extend(self.write_progress(chapter, round, seat, after));
            }
        }
        effects
    }

    /// Begins another round of a page: its questions are asked afresh, what was written stays.
    pub fn begin_again(&mut self, chapter: &str) -> Vec<Effect> {
        let round = self.journey.round(chapter, self.breach_of(chapter)) + 1;
        self.left = None;
        let seats = self.who().seats();
        seats
            .iter()
            .flat_map(|&seat| self.write_progress(chapter, round, seat, Progress::default()))
            .collect()
    }

    /// Keeps how far a seat is on a page. On a page of one's own only that one may know.
    fn write_progress(&mut self, chapter: &str, round: u32, seat: Seat, progress: Progress) -> Vec<Effect> {
        let id = Id::progress(chapter, self.breach_of(chapter), round, seat);
        let own = self.guide.chapter(chapter).is_some_and(|chapter| chapter.head.own);
        let vis = if own { Visibility::Private } else { Visibility::Shared };
        self.write_by(seat.into(), id, vis, Some(Body::Progress(progress)), None)
    }

    fn breach_of(&self, chapter: &str) -> Option<Uuid> {
        self.guide.chapter(chapter).and_then(|chapter| self.journey.breach_for(chapter))
    }
}
