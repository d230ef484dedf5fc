//! Checks of `evenings.toml`: every part is there and is done by those it is offered to, it fits its time, and no length
//! is without a word.

use super::{Fault, book::Book, spanned::SpannedToml};
use crate::guide::{Evening, Evenings, For, Head, LENGTHS, Part, RoadEvening, Sitting, Solo, Who};

/// The shortest time, in which nothing heavy is offered to two.
const SHORTEST: u32 = LENGTHS[0];

pub fn check(book: &Book, faults: &mut Vec<Fault>) {
    let Some((source, evenings)) = &book.evenings else { return };
    let mut bench = Bench { book, source, faults };
    for (nth, sitting) in evenings.tonight.iter().enumerate() {
        bench.sitting(&format!("tonight.{nth}"), sitting);
    }
    bench.every_length(evenings);
    for (nth, evening) in evenings.road.iter().enumerate() {
        let path = format!("road.{nth}");
        bench.parts(&format!("{path}.parts"), &evening.parts, |part| is_done(part, For::Both, false));
        bench.parts(&format!("{path}.alone"), &evening.alone, |part| part.who != Who::Together);
        bench.weight(&path, evening.heavy, &evening.parts);
        bench.untold(&path, evening);
    }
    if let Some(first) = &evenings.first {
        let is_theirs = |part: &Part| [For::Both, For::Each].iter().any(|who| is_done(part, *who, false));
        bench.parts("first.two.parts", &first.two.parts, is_theirs);
        bench.parts("first.solo.parts", &first.solo.parts, |part| is_done(part, For::Each, true));
        bench.weight("first.two", false, &first.two.parts);
        bench.weight("first.solo", false, &first.solo.parts);
        bench.short(&first.short.part);
    }
}

/// The file, and where its mistakes go.
struct Bench<'a, 'b> {
    book: &'a Book<'b>,
    source: &'a SpannedToml<'b>,
    faults: &'a mut Vec<Fault>,
}

impl Bench<'_, '_> {
    fn fault(&mut self, path: &str, what: impl Into<String>, mend: &str) {
        self.faults.push(self.source.fault(self.source.at(path), what, mend));
    }

    fn sitting(&mut self, path: &str, sitting: &Sitting) {
        let Sitting { who, minutes, heavy, none, evenings } = sitting;
        if !LENGTHS.contains(minutes) {
            self.fault(&format!("{path}.minutes"), "nobody can ask for this length", "write 10, 25 or 45");
        }
        if none.is_some() != evenings.is_empty() {
            let mend = "write an evening, or say in `none` why there is no one";
            self.fault(&format!("{path}.who"), "this needs evenings, or a word instead", mend);
        }
        if *who == For::Both && *heavy && *minutes == SHORTEST && !evenings.is_empty() {
            let mend = "say so in `none`, or give it more time";
            self.fault(&format!("{path}.heavy"), "too short for something heavy together", mend);
        }
        for (nth, evening) in evenings.iter().enumerate() {
            self.evening(&format!("{path}.evening.{nth}"), sitting, evening);
        }
    }

    fn evening(&mut self, path: &str, sitting: &Sitting, evening: &Evening) {
        let modes = [(false, Solo::Only), (true, Solo::Skip)];
        let alone: Vec<_> =
            modes.iter().filter(|(_, not)| evening.solo != *not).map(|(solo, _)| *solo).collect();
        let modes = if sitting.who == For::Both { vec![false] } else { alone };
        let theirs = |part: &Part| modes.iter().all(|solo| is_done(part, sitting.who, *solo));
        self.parts(&format!("{path}.parts"), &evening.parts, theirs);
        self.parts(&format!("{path}.needs"), &evening.needs, |_| true);
        self.weight(path, sitting.heavy, &evening.parts);
        let minutes: u32 =
            evening.parts.iter().filter_map(|name| self.part(name)).map(|(_, part)| part.minutes).sum();
        if minutes > sitting.minutes {
            let what = format!("its parts take {minutes} minutes, and {} were asked for", sitting.minutes);
            self.fault(&format!("{path}.parts"), what, "leave a part out, or move it to a longer evening");
        }
    }

    /// These parts are there, on pages that may be named to both, and are done by those whom the evening is for.
    fn parts(&mut self, path: &str, names: &[String], is_theirs: impl Fn(&Part) -> bool) {
        for (nth, name) in names.iter().enumerate() {
            let what = match self.part(name) {
                None => "there is no such part",
                Some((head, _)) if head.own => "a page of one’s own is in no evening",
                Some((_, part)) if !is_theirs(part) => {
                    "this part is not done by those whom the evening is for"
                }
                Some(_) => continue,
            };
            let what = format!("“{name}”: {what}");
            self.fault(&format!("{path}.{nth}"), what, "name a part as `<page>.<part>`, or take it out");
        }
    }

    fn weight(&mut self, path: &str, heavy: bool, names: &[String]) {
        let mut pages = names.iter().filter_map(|name| self.part(name)).map(|(head, _)| head.heavy);
        if pages.any(|heavy| heavy) != heavy {
            let mend = "a heavy page makes a heavy evening, and nothing else does";
            self.fault(&format!("{path}.parts"), "this is not as heavy as it says, or heavier", mend);
        }
    }

    /// The things of a short form lie on a pile.
    fn short(&mut self, name: &str) {
        if self.part(name).is_none_or(|(_, part)| part.does.sorting().is_none()) {
            let what = format!("“{name}” is no sorting");
            self.fault("first.short.part", what, "name a part of the kind `sort` as `<page>.<part>`");
        }
    }

    fn untold(&mut self, path: &str, evening: &RoadEvening) {
        if evening.untold.as_deref().is_some_and(|page| !self.book.pages.contains(page)) {
            self.fault(&format!("{path}.untold"), "there is no such page", "use the id of a page");
        }
    }

    /// Two, and one alone of whom nothing is known, find something or a word for every length and weight.
    fn every_length(&mut self, evenings: &Evenings) {
        for who in [For::Both, For::Each] {
            for (minutes, heavy) in
                LENGTHS.into_iter().flat_map(|minutes| [(minutes, false), (minutes, true)])
            {
                let is_it = |sitting: &Sitting| {
                    (sitting.who, sitting.minutes, sitting.heavy) == (who, minutes, heavy)
                };
                if !evenings.tonight.iter().any(is_it) {
                    let what = format!("nothing is said of {minutes} minutes for {who:?}, heavy = {heavy}");
                    self.fault(
                        "tonight",
                        what,
                        "add evenings for them, or say in `none` why there is no one",
                    );
                }
            }
        }
    }

    fn part(&self, name: &str) -> Option<(&Head, &Part)> {
        let (page, id) = name.split_once('.')?;
        let sheet = self.book.sheets.iter().find(|sheet| sheet.id() == page)?;
        let part = sheet.head.parts.iter().find(|part| part.id == id && !part.is_scene())?;
        Some((&sheet.head, part))
    }
}

/// True when these people do this part, as one of two or as one who walks alone.
fn is_done(part: &Part, who: For, solo: bool) -> bool {
    let walks = match part.solo {
        Solo::Same => true,
        Solo::Skip => !solo,
        Solo::Only => solo,
    };
    walks
        && match part.who {
            Who::Together => who == For::Both || solo,
            Who::Anyone => true,
            Who::Each => who != For::Both,
            Who::Hurt => who == For::Hurt,
            Who::Broke => who == For::Broke,
        }
}
