//! Journeys for tests, built in a few words.

use chrono::DateTime;
use uuid::Uuid;

use super::{
    Journey,
    answer::Answer,
    breach::{self, Breach, Role},
    couple::{Couple, Person, Seats},
    key::{By, Hlc, Id, Location, Seat, Visibility},
    mark::Mark,
    plan::Plan,
    position::Stop,
    progress::State,
    record::{Body, Record},
};
use crate::guide::Cause;

pub const SPRING: Uuid = Uuid::from_u128(1);

/// A journey that is being built, and its next moment.
#[derive(Default, Clone)]
pub struct JourneyBuilder {
    pub journey: Journey,
    moment: u64,
}

impl JourneyBuilder {
    pub fn by(seats: Seats) -> Self {
        let mut told = Self::default();
        told.write(Id::couple(), By::Both, Visibility::Shared, Body::Couple(Couple { seats }));
        for (seat, name) in Seat::BOTH.into_iter().zip(["Sam", "Alex"]) {
            let body = Body::Seat(Person { name: name.into() });
            told.write(Id::seat(seat), seat.into(), Visibility::Shared, body);
        }
        told
    }

    pub fn two() -> Self {
        Self::by(Seats::Two)
    }

    /// Two, of whom the first was hurt and the second broke trust.
    pub fn hurt_and_broke() -> Self {
        Self::two().with_roles(Some(Role::Hurt), Some(Role::Broke))
    }

    pub fn with_roles(mut self, first: Option<Role>, second: Option<Role>) -> Self {
        let breach =
            Breach { name: "the spring".into(), first, second, ..Breach::new(vec![], breach::State::Open) };
        self.write(Id::breach(SPRING), By::Both, Visibility::Shared, Body::Breach(breach));
        self
    }

    /// The breach has these causes.
    pub fn caused_by(mut self, causes: &[Cause]) -> Self {
        let breach = self.journey.breach(SPRING).expect("it has roles").clone();
        let breach = Breach { causes: causes.to_vec(), ..breach };
        self.write(Id::breach(SPRING), By::Both, Visibility::Shared, Body::Breach(breach));
        self
    }

    pub fn write(&mut self, id: Id, by: By, vis: Visibility, body: Body) {
        self.apply(id, by, vis, Some(body));
    }

    /// A version that was written in another place at the same time: it is the newest, and replaces none.
    pub fn write_apart(&mut self, id: Id, by: By, vis: Visibility, body: Body) {
        self.apply_over(id, by, vis, Some(body), vec![]);
    }

    pub fn delete(&mut self, id: Id, by: By) {
        self.apply(id, by, Visibility::Private, None);
    }

    fn apply(&mut self, id: Id, by: By, vis: Visibility, body: Option<Body>) {
        let prev = self.journey.heads(&id);
        self.apply_over(id, by, vis, body, prev);
    }

    fn apply_over(&mut self, id: Id, by: By, vis: Visibility, body: Option<Body>, prev: Vec<Hlc>) {
        self.moment += 1;
        let (at, hlc) = (DateTime::default(), Hlc::new(self.moment, 0, "told"));
        self.journey.apply(Record { id, by, vis, at, hlc, prev, body }, Some(Location::open(0, 0, 1)));
    }

    /// Everything of these stops is behind this seat.
    pub fn pass<'a>(
        &mut self,
        page: (&str, Option<Uuid>),
        seat: Seat,
        stops: impl IntoIterator<Item = &'a Stop>,
    ) {
        let mut progress = self.journey.progress(page.0, page.1, 1, seat).clone();
        progress.passed.extend(stops.into_iter().map(Stop::key));
        let id = Id::progress(page.0, page.1, 1, seat);
        self.write(id, seat.into(), Visibility::Shared, Body::Progress(progress));
    }

    /// A part is behind this seat since a day.
    pub fn pass_on(&mut self, page: (&str, Option<Uuid>), seat: Seat, part: &str, day: &str) {
        let key = Stop::Part(part.into()).key();
        let mut progress = self.journey.progress(page.0, page.1, 1, seat).clone();
        progress.passed.insert(key.clone());
        progress.on.insert(key, day.parse().expect("a date"));
        let id = Id::progress(page.0, page.1, 1, seat);
        self.write(id, seat.into(), Visibility::Shared, Body::Progress(progress));
    }

    /// A seat's answer to *done when* of a page.
    pub fn say(&mut self, page: (&str, Option<Uuid>), seat: Seat, state: State) {
        let mut progress = self.journey.progress(page.0, page.1, 1, seat).clone();
        progress.state = state;
        let id = Id::progress(page.0, page.1, 1, seat);
        self.write(id, seat.into(), Visibility::Shared, Body::Progress(progress));
    }

    /// A plan of a part, with one box written.
    pub fn plan(
        &mut self,
        id: &Id,
        by: By,
        vis: Visibility,
        (part, name, words): (&str, &str, &str),
        plan: Plan,
    ) {
        let mut plan = Plan { part: part.into(), ..plan };
        plan.boxes.insert(name.into(), words.into());
        self.write(id.clone(), by, vis, plan.into());
    }

    /// A mark of a plan on a day.
    pub fn mark(&mut self, of: &Id, on: &str, by: By, vis: Visibility, mark: Mark) {
        self.write(Id::mark(of, on.parse().unwrap(), by), by, vis, Body::Mark(mark));
    }

    /// An answer to a question that belongs to the couple.
    pub fn answer(&mut self, question: &str, by: By, vis: Visibility, words: &str) -> Id {
        let id = Id::answer(question, None, 1, by);
        self.write(id.clone(), by, vis, Body::Answer(Answer { words: words.into(), asked: None }));
        id
    }
}
