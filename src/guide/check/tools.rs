//! Checks of an exercise's parts: that what a part takes from elsewhere is there, and that its fields stand where they
//! do something.

mod boxes;

use super::{Fault, book::PageSheet};
use crate::guide::{OnlyIf, Part, PartKind, Solo, Starts, Who};

/// A part takes no longer than three hours, and waits no longer than a year.
const MOST_MINUTES: u32 = 180;
const MOST_DAYS: u32 = 366;
const MOST_ROUNDS: u32 = 20;

/// A part, its place on its page, and where its mistakes go.
struct Bench<'a, 'b> {
    sheet: &'a PageSheet<'b>,
    nth: usize,
    part: &'a Part,
    faults: &'a mut Vec<Fault>,
}

pub fn check(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    for (nth, part) in sheet.head.parts.iter().enumerate() {
        let mut bench = Bench { sheet, nth, part, faults };
        bench.elsewhere();
        bench.brings();
        bench.waits();
        bench.lasts();
        bench.follows();
        match &part.does {
            PartKind::Write { cap, destroy, ring, .. } => bench.writes(*cap, *destroy, *ring),
            PartKind::Sort(sorting) => bench.sorts(sorting.overlap),
            PartKind::Guess { .. } => bench.guesses(),
            _ => {}
        }
        boxes::check(&mut bench);
    }
}

impl Bench<'_, '_> {
    /// A mistake in a field of the part.
    fn fault(&mut self, field: &str, what: impl Into<String>, mend: impl Into<String>) {
        self.faults.push(self.sheet.fault(&format!("part.{}.{field}", self.nth), what, mend));
    }

    /// The index of a part of this page, by its id.
    fn place(&self, id: &str) -> Option<usize> {
        self.sheet.head.parts.iter().position(|part| part.id == id)
    }

    /// Its minutes and days are some that people have.
    fn lasts(&mut self) {
        let part = self.part;
        let is_read = matches!(part.does, PartKind::Read { .. });
        let least = u32::from(!is_read);
        let mut bounds =
            vec![("minutes", part.minutes, least, MOST_MINUTES), ("wait", part.wait, 0, MOST_DAYS)];
        match &part.does {
            PartKind::Turns { turn, rounds, .. } => {
                bounds.extend([("turn", *turn, 1, MOST_MINUTES), ("rounds", *rounds, 1, MOST_ROUNDS)]);
            }
            PartKind::Plan(planning) => {
                bounds.extend(planning.review.map(|review| ("review", review, 0, MOST_DAYS)));
            }
            _ => {}
        }
        for (field, number, least, most) in bounds {
            if !(least..=most).contains(&number) {
                let mend = format!("write a number from {} to {most}", least.max(1));
                self.fault(field, format!("`{field} = {number}` is no time that people have"), mend);
            }
        }
    }

    /// The answer after which the part is theirs is one that its page offers.
    fn follows(&mut self) {
        let Some(OnlyIf { question, choice }) = &self.part.only_if else { return };
        let asked = self.sheet.head.questions.iter().find(|asked| asked.id == *question && asked.before);
        let offers = asked.is_some_and(|asked| asked.choices.iter().any(|offered| offered.id == *choice));
        if !offers {
            let what = format!("no question before the exercise, “{question}”, has a choice “{choice}”");
            self.fault(
                "only_if",
                what,
                "name a question with `before = true` on this page, and one of its choices",
            );
        }
    }

    /// Parts and boxes that are named stand before this part, and something is written in them.
    fn elsewhere(&mut self) {
        for (at, id) in self.part.shows.iter().enumerate() {
            self.names_part(&format!("shows.{at}"), id);
        }
        let (field, name) = match &self.part.does {
            PartKind::Sort(sorting) => ("from", &sorting.from),
            PartKind::Guess { about, .. } => ("about", about),
            PartKind::Plan(planning) => {
                planning.from.iter().for_each(|id| self.names_part("from", id));
                return;
            }
            _ => return,
        };
        let Some(name) = name else { return };
        let Some((part, written)) = name.split_once('.') else {
            let what = format!("“{name}” does not name a box");
            return self.fault(
                field,
                what,
                "write `<part>.<box>`, with the ids of a part above and of a box in it",
            );
        };
        self.names_part(field, part);
        let parts = self.sheet.head.parts.iter();
        if parts.clone().any(|known| known.id == part)
            && !parts.filter(|known| known.id == part).any(|known| has_box(known, written))
        {
            let what = format!("the part “{part}” has no box “{written}”");
            self.fault(field, what, "use the id of one of its boxes");
        }
    }

    fn names_part(&mut self, field: &str, id: &str) {
        let (what, mend) = match self.place(id) {
            None => (format!("there is no part “{id}” on this page"), "use the id of a part above this one"),
            Some(at) if at >= self.nth => (
                format!("the part “{id}” does not come before this one"),
                "name a part above, or move one of them",
            ),
            Some(at) if self.sheet.head.parts[at].does.boxes().is_empty() => {
                (format!("nothing is written in the part “{id}”"), "name a part with boxes")
            }
            Some(_) => return,
        };
        self.fault(field, what, mend);
    }

    /// Checks that only private words of one person can be brought.
    fn brings(&mut self) {
        let part = self.part;
        let private = part.does.starts() == Starts::Private && !part.does.boxes().is_empty();
        if part.bring && !(private && part.who != Who::Together) {
            let mend = "take `bring` out, or write `starts = \"private\"` and let one person write alone";
            self.fault("bring", "there is nothing private here that could be brought", mend);
        }
    }

    fn waits(&mut self) {
        if self.part.wait > 0 && self.sheet.head.parts[..self.nth].iter().all(Part::is_scene) {
            self.fault(
                "wait",
                "there is no part before this one to wait for",
                "take `wait` out, or move the part",
            );
        }
    }

    fn writes(&mut self, cap: bool, destroy: bool, ring: bool) {
        if cap && self.part.minutes == 0 {
            self.fault("cap", "a clock without minutes says nothing", "write how many `minutes` it runs");
        }
        if destroy && (self.part.does.starts() != Starts::Private || self.part.who == Who::Together) {
            let mend = "take `destroy` out, or write `starts = \"private\"` and let one person write alone";
            self.fault("destroy", "only what one person wrote privately can be destroyed again", mend);
        }
        let around = self.part.does.boxes();
        let is_drawn = matches!(around.len(), 4 | 5) && self.part.who == Who::Together;
        if ring && !is_drawn {
            let mend = "write `who = \"together\"`, four boxes, and a fifth for a name";
            self.fault("ring", "a ring is four moves of both", mend);
        }
    }

    fn sorts(&mut self, overlap: bool) {
        if self.part.does.boxes().len() < 2 {
            let mend = "add another `[[part.box]]`: each box is a pile";
            self.fault("box", "sorting needs at least two piles", mend);
        }
        let alone =
            self.part.who == Who::Each && self.part.does.starts() == Starts::Private && !self.part.bring;
        if overlap && !alone {
            let mend = "write `who = \"each\"` and `starts = \"private\"`, and no `bring`";
            self.fault("overlap", "what overlaps is sorted by each alone, and stays closed", mend);
        }
        let opens = |part: &Part| {
            let is_read = matches!(part.does, PartKind::Read { .. }) && part.who == Who::Together;
            is_read && part.shows.contains(&self.part.id)
        };
        if overlap && !self.sheet.head.parts.iter().any(opens) {
            let mend = format!("add a `read` part for both with `shows = [\"{}\"]`", self.part.id);
            self.fault("overlap", "no part opens what overlaps", mend);
        }
    }

    /// One guesses about the other, and is put right by them.
    fn guesses(&mut self) {
        if self.part.who != Who::Together || self.part.solo != Solo::Skip {
            let mend = "write `who = \"together\"` and `solo = \"skip\"`: alone nobody can put a guess right";
            self.fault("who", "a guess is for two", mend);
        }
        let fits = match self.part.does.boxes() {
            [guess, tell, correct] => {
                let across = match guess.who {
                    Some(Who::Hurt) => Some(Who::Broke),
                    Some(Who::Broke) => Some(Who::Hurt),
                    other => other,
                };
                guess.who == correct.who && tell.who == across && guess.who != Some(Who::Together)
            }
            _ => false,
        };
        if !fits {
            let mend =
                "let the same person guess and correct, and the other tell; or write `each` three times";
            self.fault("box", "it is not clear who guesses here, and who tells", mend);
        }
    }
}

fn has_box(part: &Part, id: &str) -> bool {
    part.does.boxes().iter().any(|written| written.id == id)
}
