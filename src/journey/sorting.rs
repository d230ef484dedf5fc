//! Things that are laid on piles. A pile is one answer, each thing a line of it. What was put down and lies on no pile yet
//! is kept in an answer of its own, so that it is still there at another start.

use super::answer::Answer;
use crate::{guide::AnswerChoice, private::Private};

/// Things and the piles they were laid on. Things are told apart by their words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Piles {
    /// Everything that was put down, in order; what lies on a pile may be missing here.
    pub things: Vec<Private>,
    pub piles: Vec<Vec<Private>>,
}

impl Piles {
    /// `things` may hold some twice.
    pub fn of(things: impl IntoIterator<Item = Private>, piles: Vec<Vec<Private>>) -> Self {
        let mut all = Self { things: vec![], piles };
        all.add(things);
        all
    }

    /// Things on no pile yet.
    pub fn waiting(&self) -> impl Iterator<Item = &Private> {
        self.things.iter().filter(|thing| self.pile_of(thing).is_none())
    }

    pub fn holds(&self, thing: &Private) -> bool {
        self.things.contains(thing) || self.pile_of(thing).is_some()
    }

    pub fn is_empty(&self) -> bool {
        self.things.is_empty() && self.piles.iter().all(Vec::is_empty)
    }

    pub fn pile_of(&self, thing: &Private) -> Option<usize> {
        self.piles.iter().position(|pile| pile.contains(thing))
    }

    /// True where no more than `most` things may lie on a pile, and as many do.
    pub fn is_full(&self, pile: usize, most: Option<u32>) -> bool {
        let lie = self.piles.get(pile).map_or(0, Vec::len);
        most.is_some_and(|most| lie >= usize::try_from(most).unwrap_or(usize::MAX))
    }

    /// Lays a thing on a pile, from wherever it lies.
    pub fn lay(&mut self, thing: &Private, pile: usize) {
        if pile < self.piles.len() && self.pile_of(thing) != Some(pile) {
            self.take_off(thing);
            self.piles[pile].push(thing.clone());
        }
    }

    /// Takes a thing off its pile; it waits again.
    pub fn take_off(&mut self, thing: &Private) {
        self.piles.iter_mut().for_each(|pile| pile.retain(|lies| lies != thing));
        self.add([thing.clone()]);
    }

    /// A thing is not wanted any more.
    pub fn leave_out(&mut self, thing: &Private) {
        self.take_off(thing);
        self.things.retain(|known| known != thing);
    }

    pub fn add(&mut self, things: impl IntoIterator<Item = Private>) {
        for thing in things {
            if !self.things.contains(&thing) {
                self.things.push(thing);
            }
        }
    }
}

/// The things in an answer, those that the guide gave in its words of today.
pub fn things(answer: &Answer, given: &[AnswerChoice]) -> Vec<Private> {
    let lines = lines(&answer.words);
    let ids = answer.asked.as_ref().and_then(|asked| asked.given.as_ref());
    let ids: Vec<_> = ids.map_or_else(Vec::new, |ids| ids.expose().split('\n').collect());
    let today = |(nth, line): (usize, Private)| {
        let known = given.iter().find(|thing| match ids.get(nth) {
            Some(id) => thing.id == **id,
            None => thing.is_said(line.expose()),
        });
        known.map_or(line, |thing| thing.label.as_str().into())
    };
    lines.into_iter().enumerate().map(today).collect()
}

/// The ids of things that the guide gave, a line for each thing; none where it gave none of them.
pub fn given_ids(things: &[Private], given: &[AnswerChoice]) -> Option<Private> {
    let id = |thing: &Private| {
        given.iter().find(|known| known.label == thing.expose()).map(|known| known.id.as_str())
    };
    let ids: Vec<_> = things.iter().map(id).collect();
    let lines: Vec<_> = ids.iter().map(|id| id.unwrap_or_default()).collect();
    ids.iter().any(Option::is_some).then(|| lines.join("\n").into())
}

/// The things in a text: its lines that are not blank.
pub fn lines(words: &Private) -> Vec<Private> {
    let lines = words.expose().lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(Private::from).collect()
}

/// Things as one text, a line each.
pub fn text(things: &[Private]) -> Private {
    let lines: Vec<_> = things.iter().map(Private::expose).collect();
    lines.join("\n").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::answer::Asked;

    fn things(text: &str) -> Vec<Private> {
        lines(&text.into())
    }

    fn given(labels: [&str; 2]) -> [AnswerChoice; 2] {
        let [phone, time] = labels.map(str::to_owned);
        let thing = |id: &str, label| AnswerChoice { id: id.into(), label, leads: None, former: vec![] };
        [thing("phone", phone), thing("time", time)]
    }

    fn laid() -> Piles {
        let mut piles = Piles::of(things("when\nwhere\nwhy"), vec![vec![], vec![]]);
        piles.lay(&"where".into(), 0);
        piles
    }

    #[test]
    fn what_lies_on_no_pile_waits_in_the_order_in_which_it_was_put_down() {
        let mut piles = laid();
        assert_eq!(piles.waiting().cloned().collect::<Vec<_>>(), things("when\nwhy"));
        piles.take_off(&"where".into());
        assert_eq!(piles.waiting().cloned().collect::<Vec<_>>(), things("when\nwhere\nwhy"));
        piles.leave_out(&"where".into());
        piles.add(things("why\nwho"));
        assert_eq!(piles.things, things("when\nwhy\nwho"), "nothing is there twice");
    }

    #[test]
    fn a_thing_lies_on_one_pile_at_a_time() {
        let mut piles = laid();
        piles.lay(&"where".into(), 1);
        assert_eq!(piles.piles, [vec![], things("where")]);
        piles.lay(&"where".into(), 7);
        assert_eq!(piles.pile_of(&"where".into()), Some(1), "there is no such pile");
    }

    #[test]
    fn a_pile_is_full_when_as_many_lie_there_as_may() {
        let piles = laid();
        for (most, full) in [(None, false), (Some(2), false), (Some(1), true)] {
            assert_eq!(piles.is_full(0, most), full, "{most:?}");
        }
        assert!(!piles.is_full(1, Some(1)) && !piles.is_full(7, Some(1)));
    }

    #[test]
    fn what_lies_on_a_pile_of_earlier_days_is_known_without_having_been_put_down() {
        let mut piles = Piles::of([], vec![things("when"), vec![]]);
        assert!(!piles.is_empty() && piles.waiting().next().is_none());
        piles.take_off(&"when".into());
        assert_eq!(piles.waiting().cloned().collect::<Vec<_>>(), things("when"));
    }

    #[test]
    fn what_the_guide_gave_is_known_by_its_id_and_in_older_folders_by_its_words() {
        let (then, today) = (given(["Phone", "Time"]), given(["Téléphone", "Temps"]));
        let pile = things("Time\nour boat");
        let ids = given_ids(&pile, &then);
        assert_eq!(ids.as_ref().map(Private::expose), Some("time\n"));
        let kept = |given| Answer {
            words: text(&pile),
            asked: Some(Box::new(Asked { given, ..Asked::of("What is solid?") })),
        };
        let of_today = |given| super::things(&kept(given), &today);
        assert_eq!(of_today(ids), things("Temps\nour boat"));
        assert_eq!(of_today(None), pile);
        assert_eq!(super::things(&kept(None), &then), pile);
        assert_eq!(given_ids(&things("our boat"), &then), None);
    }

    #[test]
    fn blank_lines_are_no_things() {
        assert_eq!(things(" when \n\n\t\n why"), things("when\nwhy"));
        assert_eq!(lines(&text(&things("a\nb"))), things("a\nb"));
    }
}
