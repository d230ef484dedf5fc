//! A visit to every page that a place leads to within its screen.

use std::collections::BTreeSet;

use super::{
    super::{
        Harness,
        keys::{overlays, places::places},
    },
    couple,
    look::Look,
};
use crate::{
    app::{Message, Page},
    journey::couple::Here,
    language::tests::pseudo::accent,
    page::Does,
    session::{Outcome, Request, Session},
};

/// How many choices deep the pages within one screen are visited.
const DEEP: usize = 3;

/// Who sits here, and what is done whenever they sit down.
struct Sitting {
    here: Here,
    begin: fn(&mut Session),
}

impl Sitting {
    fn sit(&self, harness: &mut Harness) {
        harness.sit(self.here);
        let session = &mut harness.app.session;
        let notes = session.journey.notes().map(|(id, _)| (id, accent("A note.").into()));
        let notes = notes.collect();
        session.show(notes);
        (self.begin)(session);
    }
}

#[derive(Default)]
pub struct Visit {
    pub look: Look,
    /// Titles of pages with the choices that they offer.
    offered: BTreeSet<String>,
}

impl Visit {
    /// Visits every place and every page over it, as those who can sit here. `begin` is done whenever somebody sits down.
    pub fn everywhere(&mut self, harness: &mut Harness, begin: fn(&mut Session)) {
        let solo = harness.app.session.journey.is_solo();
        for here in [Here::First, Here::Second, Here::Both].into_iter().take(if solo { 1 } else { 3 }) {
            let sitting = Sitting { here, begin };
            sitting.sit(harness);
            for place in places(harness) {
                self.pages(harness, &sitting, &Request::Go(place), &[]);
            }
            for over in overlays(harness) {
                self.pages(harness, &sitting, &over, &[]);
            }
        }
        harness.hear(Message::Done(Outcome::Failed { why: accent("The disk is full.") }));
        self.look.at(harness.page());
    }

    /// Looks at the page that these messages lead to, and at those behind it that are new.
    fn pages(&mut self, harness: &mut Harness, sitting: &Sitting, start: &Request, sent: &[Message]) {
        sitting.sit(harness);
        harness.hear(Request::Close);
        harness.hear(start.clone());
        sent.iter().for_each(|message| harness.hear(message.clone()));
        let page = harness.page();
        self.look.at(page.clone());
        if sent.len() == DEEP || !self.is_new(&page) {
            return;
        }
        for message in inside(&page) {
            self.pages(harness, sitting, start, &[sent, &[message]].concat());
        }
    }

    /// True for the first page of this title that offers these choices.
    fn is_new(&mut self, page: &Page) -> bool {
        let labels: Vec<_> = page.choices.iter().map(|choice| choice.label.as_str()).collect();
        self.offered.insert(format!("{}: {labels:?}", page.title))
    }
}

/// What leads on within the screen of a page: an answer to what it asks, and its choices.
fn inside(page: &Page) -> Vec<Message> {
    let answer = couple::value(&page.ask, 7).map(|value| page.ask.answer(value).into());
    let choices = page.choices.iter().filter(|choice| matches!(choice.does, Does::Tell(_)));
    answer.into_iter().chain(choices.map(|choice| choice.does.clone().into())).collect()
}
