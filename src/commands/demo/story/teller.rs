//! Telling a scene: what is written in it goes through the session, as it does when somebody types.

mod deeds;
mod weeks;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime};
use uuid::Uuid;

use super::{super::words, NAMED, Page, Scene, What};
use crate::{
    app::Session,
    guide::{Cause, Chapter, Does, Guide, Part, Starts, Who, WriteBox},
    journey::{
        Journey,
        answer::Answer,
        breach::{self, Breach, Role},
        couple::{Couple, Here, Person, Seats},
        note::Note,
        plan::Plan,
        position::Stop,
        progress::State,
        record::{Body, By, Id, Record, Seat, Visibility},
        summary::{Approval, Pick, REFLECTION},
    },
};

/// How many days ago the story begins, and on which day of it the summary is approved.
const DAYS: u64 = 42;
const SUMMED_UP: u64 = 40;

/// Why looking something up in the bundled guide cannot fail.
const TOLD: &str = "the story fits the bundled guide: a test tells it";

pub struct Teller<'g> {
    guide: &'g Guide,
    session: Session,
    now: DateTime<FixedOffset>,
    writers: [String; 2],
    ids: u16,
    pub told: Vec<(Seat, Record)>,
}

impl<'g> Teller<'g> {
    pub fn new(guide: &'g Guide, now: DateTime<FixedOffset>, writers: [&str; 2]) -> Self {
        let session = Session::new(Guide::bundled(), Journey::default(), None);
        Self { guide, session, now, writers: writers.map(str::to_owned), ids: 0, told: vec![] }
    }

    /// A day of the story.
    fn day(&self, nth: u64) -> NaiveDate {
        self.now.date_naive() - Days::new(DAYS - nth)
    }

    fn sit(&mut self, (day, hour, minute): (u64, u32, u32), here: Here) {
        let date = self.day(day);
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        let at = date.and_time(time).and_local_timezone(*self.now.offset()).single();
        let writer = self.writers[usize::from(here == Here::Second)].clone();
        self.session.sit(here, writer, vec![]);
        self.session.now = at.unwrap_or(self.now);
    }

    /// What was written at this sitting goes to the files of the seat that opened the program.
    fn rise(&mut self) {
        let seat = if self.session.who() == Here::Second { Seat::Second } else { Seat::First };
        self.told.extend(self.session.unsaved.take().into_iter().map(|record| (seat, record)));
    }

    fn write(&mut self, by: By, id: Id, vis: Visibility, body: Body) {
        self.session.write_by(by, id, vis, Some(body), None);
    }

    /// An id of its own, in the order of time.
    fn fresh(&mut self) -> Uuid {
        self.ids += 1;
        let millis = u64::try_from(self.session.now.timestamp_millis()).unwrap_or_default();
        let mut rest = [0x5a; 10];
        rest[..2].copy_from_slice(&self.ids.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid()
    }

    pub fn set_up(&mut self) {
        self.sit((0, 19, 40), Here::Both);
        self.write(By::Both, Id::couple(), Visibility::Shared, Body::Couple(Couple { seats: Seats::Two }));
        for (seat, name) in Seat::BOTH.into_iter().zip(words::NAMES) {
            let person = Person { name: name.to_owned() };
            self.write(seat.into(), Id::seat(seat), Visibility::Shared, Body::Seat(person));
        }
        self.rise();
    }

    pub fn name_the_breach(&mut self) {
        self.sit((NAMED, 20, 50), Here::Both);
        let breach = Breach {
            causes: vec![Cause::Dishonesty],
            name: words::BREACH.into(),
            sentences: vec![words::SENTENCE.into()],
            first: Some(Role::Hurt),
            second: Some(Role::Broke),
            state: breach::State::Open,
        };
        let id = Id::breach(self.fresh());
        self.write(By::Both, id, Visibility::Shared, Body::Breach(breach));
        self.rise();
    }

    pub fn tell(&mut self, scene: &Scene) {
        self.sit(scene.at, scene.here);
        match &scene.what {
            What::Page(page) => self.walk(page),
            What::Deed(deed) => self.deed(deed),
            What::Note(words) => {
                let alone = scene.here.alone().is_some();
                let vis = if alone { Visibility::Private } else { Visibility::Shared };
                let id = Id::note(self.fresh());
                self.write(scene.here.by(), id, vis, Body::Note(Note { words: (*words).into() }));
            }
            What::Look(look) => weeks::look(self, look),
            What::Held(held) => weeks::hold(self, held),
        }
        self.rise();
    }

    fn walk(&mut self, page: &Page) {
        let guide = self.guide;
        let chapter = guide.chapter(page.id).expect(TOLD);
        for (key, words) in page.words {
            self.answer(chapter, key, words);
        }
        for part in &chapter.head.parts {
            self.plan(chapter, part, page.words);
        }
        let stops = self.session.journey.stops(guide, chapter, self.session.who());
        let mut passed: Vec<String> = stops.iter().map(Stop::key).collect();
        if let Some(until) = page.until {
            passed.truncate(passed.iter().position(|key| key == until).expect(TOLD));
        }
        if passed.contains(&Stop::Reveal.key()) {
            self.open_sealed(chapter);
        }
        self.pass(chapter, &passed, page.ends);
    }

    /// An answer to a question, or the words in a box that makes no plan.
    fn answer(&mut self, chapter: &Chapter, key: &str, words: &str) {
        let (asked, starts, by) = match key.split_once('.') {
            None => {
                let question = chapter.question(&format!("{}.{key}", chapter.head.id)).expect(TOLD);
                (question.id.clone(), question.starts, self.session.author(question.who == Who::Together))
            }
            Some((part, written)) => {
                let part = chapter.part(part).expect(TOLD);
                let written = part.does.boxes().iter().find(|known| known.id == written).expect(TOLD);
                let by = match &part.does {
                    Does::Plan { .. } => return,
                    Does::Guess { .. } => self.guesses(part, written),
                    _ => self.session.author(part.who == Who::Together),
                };
                (chapter.box_id(part, written), part.does.starts(), by)
            }
        };
        let journey = &self.session.journey;
        let breach = journey.breach_for(chapter);
        let id = Id::answer(&asked, breach, journey.round(&chapter.head.id, breach), by);
        self.write(by, id, visibility(starts), Body::Answer(Answer { words: words.into() }));
    }

    /// Who writes in a box of a guess: one guesses and is put right, the other tells.
    fn guesses(&self, part: &Part, written: &WriteBox) -> By {
        let guesser = self.session.journey.guessers(part)[0];
        if written.id == "tell" { guesser.other().into() } else { guesser.into() }
    }

    /// A plan of all words that were written into a part's boxes.
    fn plan(&mut self, chapter: &Chapter, part: &Part, words: &[(&str, &str)]) {
        let Does::Plan(planning) = &part.does else { return };
        let boxes: BTreeMap<_, _> = words
            .iter()
            .filter_map(|(key, words)| {
                let (of, written) = key.split_once('.')?;
                (of == part.id).then(|| (written.to_owned(), (*words).into()))
            })
            .collect();
        if boxes.is_empty() {
            return;
        }
        let breach = self.session.journey.breach_for(chapter);
        let plan = Plan {
            boxes,
            confidence: planning.confidence.then_some(8),
            review: planning.review.map(|days| self.session.now.date_naive() + Days::new(days.into())),
            every: planning.review,
            from: planning.from.as_ref().and_then(|from| self.agreed(chapter, from)),
            ..Plan::of(format!("{}.{}", chapter.head.id, part.id), breach)
        };
        let (id, by) = (Id::plan(planning.sort, self.fresh()), self.session.who().by());
        self.write(by, id, visibility(planning.starts), plan.into());
    }

    /// The request of a part that got a yes.
    fn agreed(&self, chapter: &Chapter, part: &str) -> Option<Id> {
        let journey = &self.session.journey;
        let requests = journey.brought_requests(&format!("{}.{part}", chapter.head.id));
        let said_yes = |id: &Id| journey.answer_to(id).is_some_and(|(_, consent)| consent.answer.agrees());
        requests.into_iter().map(|(record, _)| record.id.clone()).find(said_yes)
    }

    /// Both say "open" to everything that both have answered.
    fn open_sealed(&mut self, chapter: &Chapter) {
        let pairs = self.session.journey.sealed_pairs(chapter);
        let ids: Vec<Id> = pairs.flat_map(|(_, ids)| ids).collect();
        for id in ids {
            let record = self.session.journey.record(&id).cloned().expect(TOLD);
            self.session.write_by(record.by, id, Visibility::Shared, record.body, None);
        }
    }

    fn pass(&mut self, chapter: &Chapter, passed: &[String], ends: State) {
        let (journey, page) = (&self.session.journey, &chapter.head.id);
        let breach = journey.breach_for(chapter);
        let round = journey.round(page, breach);
        for &seat in self.session.who().seats() {
            let mut progress = self.session.journey.progress(page, breach, round, seat);
            progress.passed.extend(passed.iter().cloned());
            if ends.is_answer() {
                progress.passed.insert(Stop::Done.key());
            }
            progress.state = ends;
            let id = Id::progress(page, breach, round, seat);
            self.write(seat.into(), id, Visibility::Shared, Body::Progress(progress));
        }
    }

    /// Some of what is shared is chosen for the summary, and both approve it.
    pub fn sum_up(&mut self) {
        self.sit((SUMMED_UP, 22, 5), Here::Both);
        let items = self.session.journey.shared_items().map(|record| record.id.clone());
        let picked: Vec<Id> =
            items.filter(|id| words::PICKED.iter().any(|word| id.as_str().contains(word))).collect();
        for item in picked {
            let pick = Pick { included: true };
            self.write(By::Both, Id::pick(REFLECTION, &item), Visibility::Shared, Body::Pick(pick));
        }
        let of = self.session.journey.fingerprint();
        for seat in Seat::BOTH {
            let approval = Body::Approval(Approval { of: of.clone() });
            self.write(seat.into(), Id::approval(REFLECTION, seat), Visibility::Shared, approval);
        }
        self.rise();
    }
}

fn visibility(starts: Starts) -> Visibility {
    match starts {
        Starts::Private => Visibility::Private,
        Starts::Sealed => Visibility::Sealed,
        Starts::Shared => Visibility::Shared,
    }
}
