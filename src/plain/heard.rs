//! The rows that were said before, so that nothing is said twice without being asked for: of a page only what is new since the last
//! one, of choices only those that somebody could not know yet.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    mem,
};

use super::{
    entry::{MenuEntry, Weight},
    menu::{MANY, Menu},
    prose::{self, Passage},
};
use crate::private::Private;

/// So many bytes of a page that were said before are not said again.
const LONG: usize = 600;

/// Everything since the window was wiped last.
#[derive(Default)]
pub struct Heard {
    /// The page as it was said last.
    page: Vec<Passage>,
    /// Where one is in a practice, as it was said last.
    place: String,
    /// The choices of the last menu, and what was said at any time, by hashes: nobody could read words out of them.
    menu: HashSet<u64>,
    ever: HashSet<u64>,
    /// The menu that was said last is one of this page.
    stays: bool,
    /// The key of the hashes, another one in each run.
    key: RandomState,
}

/// The news of a page.
pub struct News {
    /// Much of it was said before, and is left out.
    pub is_known: bool,
    pub rows: Private,
}

impl Heard {
    /// True where a page is not the one that was said last.
    pub fn is_another(&self, page: &[Passage]) -> bool {
        page != self.page
    }

    /// The page as it was said last, whole.
    pub fn page(&self) -> String {
        prose::joined(&self.page)
    }

    /// Where one is, if that was not said yet.
    pub fn place(&mut self, place: String) -> Option<&str> {
        let is_new = place != self.place && !place.is_empty();
        self.place = place;
        is_new.then_some(&self.place)
    }

    /// The news of a page: all behind its beginning that the last one had too, and of another page, where that is much,
    /// what was never said.
    pub fn news(&mut self, page: Vec<Passage>) -> News {
        self.stays = false;
        let before = mem::replace(&mut self.page, page);
        let same = self.page.iter().zip(&before).take_while(|(now, before)| now == before).count();
        let new = if same < self.page.len() { &self.page[same..] } else { &self.page };
        let is_heard = |rows: &Passage| !self.ever.insert(self.key.hash_one((&self.page[0], rows)));
        let heard: Vec<_> = new.iter().map(is_heard).collect();
        let known = new.iter().zip(&heard).filter(|(_, is_heard)| **is_heard);
        let is_known = same == 0 && known.map(|(rows, _)| rows.len()).sum::<usize>() > LONG;
        let told = new.iter().zip(heard).filter(|(_, is_heard)| !(is_known && *is_heard));
        let rows = prose::joined(told.map(|(rows, _)| rows)).into();
        News { is_known, rows }
    }

    /// Which choices of a menu are said, by their places in it, and which of those that every page offers.
    pub fn choices(&mut self, menu: &Menu) -> (Vec<bool>, Vec<bool>) {
        let title = self.page.first();
        let hash = |entry: &MenuEntry| {
            let line = (entry.mark(), &entry.label);
            [self.key.hash_one((title, &line)), self.key.hash_one(line)]
        };
        let [own, also] =
            [&menu.entries, &menu.also].map(|entries| entries.iter().map(hash).collect::<Vec<_>>());
        let is_long = own.len() >= MANY;
        let is_said = |(entry, [here, anywhere]): (&MenuEntry, &[u64; 2])| {
            let just = self.menu.contains(anywhere);
            match entry.weight() {
                Weight::Onward => true,
                _ if is_long => !self.ever.contains(here) || self.stays && !just,
                Weight::LeadsAway => !self.ever.contains(anywhere),
                Weight::Beside => !just,
                Weight::Asked => true,
            }
        };
        let mut told: Vec<_> = menu.entries.iter().zip(&own).map(is_said).collect();
        told.first_mut().into_iter().for_each(|first| *first = true);
        let also_told = also.iter().map(|[_, anywhere]| !self.ever.contains(anywhere)).collect();
        self.ever.extend(own.iter().chain(&also).flatten());
        self.menu = own.iter().map(|[_, anywhere]| *anywhere).collect();
        self.stays = true;
        (told, also_told)
    }
}
