//! A visit to every page that a place leads to within its screen.

use std::collections::BTreeSet;

use super::{
    super::{Harness, keys::places::places},
    couple,
    look::Look,
};
use crate::{
    app::{Message, Page},
    journey::couple::Here,
    language::tests::pseudo::accent,
    page::Does,
    session::{Outcome, Request},
};

/// How many choices deep the pages within one screen are visited.
const DEEP: usize = 3;

#[derive(Default)]
pub struct Visit {
    pub look: Look,
    /// Titles of pages with the choices that they offer.
    offered: BTreeSet<String>,
}

impl Visit {
    /// Visits every place and every page over it, as those who can sit here.
    pub fn everywhere(&mut self, harness: &mut Harness) {
        let solo = harness.app.session.journey.is_solo();
        for here in [Here::First, Here::Second, Here::Both].into_iter().take(if solo { 1 } else { 3 }) {
            harness.sit(here);
            for place in places(harness) {
                self.pages(harness, here, &Request::Go(place), &[]);
            }
            for over in [Request::Help, Request::Pause, Request::Lock] {
                self.pages(harness, here, &over, &[]);
            }
        }
        harness.hear(Message::Done(Outcome::Failed { why: accent("The disk is full.") }));
        self.look.at(harness.page());
    }

    /// Looks at the page that these messages lead to, and at those behind it that are new.
    fn pages(&mut self, harness: &mut Harness, here: Here, start: &Request, sent: &[Message]) {
        harness.sit(here);
        harness.hear(Request::Close);
        harness.hear(start.clone());
        sent.iter().for_each(|message| harness.hear(message.clone()));
        let page = harness.page();
        self.look.at(page.clone());
        if sent.len() == DEEP || !self.is_new(&page) {
            return;
        }
        for message in inside(&page) {
            self.pages(harness, here, start, &[sent, &[message]].concat());
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
