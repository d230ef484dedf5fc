//! Things that are laid on piles. A pile is one answer, each thing a line of it. What was put down and lies on no pile yet
//! is kept in an answer of its own, so that it is still there at another start.

use crate::private::Private;

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

    fn things(text: &str) -> Vec<Private> {
        lines(&text.into())
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
    fn blank_lines_are_no_things() {
        assert_eq!(things(" when \n\n\t\n why"), things("when\nwhy"));
        assert_eq!(lines(&text(&things("a\nb"))), things("a\nb"));
    }
}
