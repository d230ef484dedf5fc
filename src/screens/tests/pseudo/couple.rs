//! The same walk in three languages at once: in English, in the pseudo-language, and in one that is changed to the other
//! in the middle. All of them choose and write the same things.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use super::{
    super::{Harness, rules::walk},
    translated::translated,
};
use crate::{
    app::Page,
    guide::{ChapterId, Guide},
    journey::{
        Journey,
        answer::Answer,
        checkin::Rating,
        couple::Here,
        journey_builder::JourneyBuilder,
        position::{Position, Stop},
        record::{Body, By},
    },
    language::tests::pseudo::{self, accent, guide},
    page::{Ask, Key, Value},
    session::{Place, Request, Session, door},
};

/// No stop has more pages than this.
const MOST: usize = 60;

pub struct Couple {
    /// In English, in the pseudo-language, and changing.
    walks: [Harness; 3],
    /// How many pages were answered.
    acts: usize,
}

impl Couple {
    pub fn of(told: &JourneyBuilder) -> Self {
        let harness = |guide| {
            Harness::with(Session::new(guide, translated(&told.journey), None), Here::First, Place::Path)
        };
        let mut walks = [Guide::bundled(), guide(), Guide::bundled()].map(harness);
        walks[1].app.session.journey.speak(pseudo::catalogue());
        Self { walks, acts: 0 }
    }

    pub fn english(&self) -> &Journey {
        &self.walks[0].app.session.journey
    }

    pub fn pseudo(&self) -> &Journey {
        &self.walks[1].app.session.journey
    }

    /// The one who walked in the pseudo-language.
    pub fn into_pseudo(self) -> Harness {
        let [_, pseudo, _] = self.walks;
        pseudo
    }

    pub fn changing(&self) -> &Journey {
        &self.walks[2].app.session.journey
    }

    /// The pages of the whole guide.
    pub fn pages(&self) -> Vec<ChapterId> {
        let outline = &self.walks[0].app.session.guide.outline;
        let beside = [&outline.checkin, &outline.setback, &outline.time].into_iter().flatten();
        outline.walk().chain(outline.more()).chain(beside).cloned().collect()
    }

    /// Walks pages of the guide, one a day, and shows all of them in the pseudo-language. In the middle the third changes
    /// its language.
    pub fn walk(&mut self, chapters: &[ChapterId], mut look: impl FnMut(Page)) {
        for (nth, chapter) in chapters.iter().enumerate() {
            if nth == chapters.len() / 2 {
                let session = &mut self.walks[2].app.session;
                session.guide = guide();
                session.journey.speak(pseudo::catalogue());
            }
            for here in [Here::First, Here::Second, Here::Both]
                .into_iter()
                .take(if self.english().is_solo() { 1 } else { 3 })
            {
                self.each(|harness| harness.sit(here));
                for place in self.stops(chapter) {
                    self.do_all(&place, &mut look);
                }
            }
            self.each(|harness| harness.app.session.now += TimeDelta::days(1));
        }
    }

    fn stops(&self, chapter: &str) -> Vec<Place> {
        let Session { guide, journey, .. } = &self.walks[0].app.session;
        let stops = journey.stops(guide, guide.chapter(chapter).unwrap(), self.walks[0].app.session.who());
        let all = stops.into_iter().chain([Stop::Reveal, Stop::Done]);
        all.map(|stop| Place::Stop(Position { chapter: chapter.to_owned(), stop })).collect()
    }

    fn each(&mut self, act: impl Fn(&mut Harness)) {
        self.walks.iter_mut().for_each(act);
    }

    /// Goes to a place and does what is asked there, until it leads elsewhere.
    fn do_all(&mut self, place: &Place, look: &mut impl FnMut(Page)) {
        self.each(|harness| harness.hear(Request::Go(place.clone())));
        let home = walk::home(&self.walks[0].app.place);
        let mut met = BTreeSet::new();
        for _ in 0..MOST {
            let page = self.walks[0].page();
            look(self.walks[1].page());
            let leads_on = walk::home(&self.walks[0].app.place) == home && met.insert(self.walks[0].prose());
            if !leads_on || !self.act(&page) {
                return;
            }
        }
    }

    /// Answers a page; false where there is no way on.
    fn act(&mut self, page: &Page) -> bool {
        self.acts += 1;
        let shapes = self.walks.each_ref().map(|harness| shape(&harness.page()));
        assert!(shapes.iter().all(|shape| *shape == shapes[0]), "{shapes:#?}\n{}", self.walks[0].prose());
        if let Some(value) = value(&page.ask, self.acts) {
            self.each(|harness| {
                let answer = harness.page().ask.answer(value.clone());
                harness.hear(answer);
            });
            return true;
        }
        let Some(nth) = self.way_on(page) else { return false };
        self.each(|harness| {
            let choice = harness.page().choices.swap_remove(nth);
            harness.hear(choice.does);
        });
        true
    }

    /// Reads what the third answered in English, on the pages of where it was asked. None of it stands under the question
    /// of today without that of then. Returns how many answers there were.
    pub fn read_old_answers(&mut self) -> usize {
        let harness = &mut self.walks[2];
        let records: Vec<_> = harness.app.session.journey.of_kind("answer").cloned().collect();
        let mut read = 0;
        for record in records {
            let Some(Body::Answer(Answer { words, asked: Some(asked) })) = &record.body else { continue };
            if !asked.question.is_ascii() || asked.choice.is_some() || words.is_blank() {
                continue;
            }
            harness.sit(here_of(record.by));
            let Some(place) = door::place_of(&harness.app.session, &record.id) else { continue };
            let pages = pages_with(harness, &place, words.expose());
            read += usize::from(!pages.is_empty());
            for page in pages.iter().filter(|page| page.contains(&accent(&asked.question))) {
                assert!(page.contains(&asked.question), "{}\n{page}", asked.question);
            }
        }
        read
    }

    /// The place of the choice that is taken: of several answers another one each time.
    fn way_on(&self, page: &Page) -> Option<usize> {
        let is_listed =
            |nth: &usize| matches!(page.choices[*nth].key, Key::Nth(_)) && page.choices[*nth].answers;
        let answers: Vec<_> = (0..page.choices.len()).filter(is_listed).collect();
        let on = walk::on(&page.choices)?;
        let first = page.choices.iter().position(|choice| choice.letter() == on.letter())?;
        Some(if answers.contains(&first) { answers[self.acts % answers.len()] } else { first })
    }
}

/// What a page asks for and offers, whatever the language.
fn shape(page: &Page) -> (String, Vec<Key>, usize) {
    let keys = page.choices.iter().map(|choice| choice.key).collect();
    (page.ask.key().to_string(), keys, page.body.len())
}

pub fn value(ask: &Ask, nth: usize) -> Option<Value> {
    let number = Rating::new((nth % 11) as u8);
    Some(match ask {
        Ask::Write(_) => Value::Words(accent(&format!("Words {nth}.")).as_str().into()),
        Ask::Rate(_) => Value::Number(number.value()),
        Ask::Rates(rates) => Value::Numbers(rates.rows.iter().map(|row| (row.id.clone(), number)).collect()),
        Ask::Press => Value::Key("f9".into()),
        Ask::List(list) => Value::Toggle(nth % list.rows.len()),
        Ask::Choose | Ask::Secret => return None,
    })
}

fn here_of(by: By) -> Here {
    match by {
        By::First => Here::First,
        By::Second => Here::Second,
        By::Both => Here::Both,
    }
}

/// The pages of a place on which these words stand, unbroken.
fn pages_with(harness: &mut Harness, place: &Place, words: &str) -> Vec<String> {
    harness.hear(Request::Go(place.clone()));
    let mut met = BTreeSet::new();
    loop {
        let said = harness.prose().split_whitespace().collect::<Vec<_>>().join(" ");
        let choices = harness.page().choices;
        let on = walk::on(&choices).filter(|_| met.len() < MOST);
        let (Some(on), true) = (on, met.insert(said)) else { break };
        harness.hear(on.does.clone());
    }
    met.into_iter().filter(|page| page.contains(words)).collect()
}
