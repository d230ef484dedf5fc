//! The lines that two laid on the first pile of a sort, each alone. They are compared in memory once both say so; a few come
//! to light, and the rest stays closed.

use super::{
    Journey,
    couple::Here,
    key::{Id, Seat},
    position::Stop,
    sorting,
};
use crate::{
    guide::{Chapter, Part},
    private::Private,
};

/// The name under which a part keeps the lines that came to light.
pub const SHOWN: &str = "shown";

/// No more lines than this come to light.
const MOST: usize = 3;

impl Journey {
    /// True where both are here, and each has sorted, or passed it: nobody learns which.
    pub fn may_open_overlap(&self, chapter: &Chapter, part: &Part, here: Here) -> bool {
        here == Here::Both && self.has_passed(chapter, &Stop::Part(part.id.clone()), here)
    }

    /// The lines that come to light, chosen by chance among those that both laid on the first pile.
    pub fn overlap(&self, chapter: &Chapter, part: &Part, chance: &[u8]) -> Vec<Private> {
        let [first, second] = Seat::BOTH.map(|seat| self.first_pile(chapter, part, seat));
        let mut both: Vec<_> = first.into_iter().filter(|line| second.contains(line)).collect();
        let drawn = both.len().min(MOST);
        let drawn = chance.iter().take(drawn).map(|byte| both.swap_remove(usize::from(*byte) % both.len()));
        drawn.collect()
    }

    /// The lines on the first pile of a seat.
    pub fn first_pile(&self, chapter: &Chapter, part: &Part, seat: Seat) -> Vec<Private> {
        let (breach, sorting) = (self.breach_for(chapter), part.does.sorting());
        let Some((sorting, pile)) = sorting.and_then(|sorting| Some((sorting, sorting.boxes.first()?)))
        else {
            return vec![];
        };
        let round = self.round(&chapter.head.id, breach);
        let id = Id::answer(&chapter.box_id(part, pile), breach, round, seat.into());
        self.answer(&id).map_or_else(Vec::new, |(_, answer)| sorting::things(answer, &sorting.given))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        guide::Guide,
        journey::{journey_builder::JourneyBuilder, key::Visibility},
    };

    /// The things of these two first piles that come to light, in the order of the alphabet.
    fn lines(first: &str, second: &str, chance: &[u8]) -> Vec<String> {
        let (guide, mut told) = (Guide::bundled(), JourneyBuilder::two());
        for (seat, pile) in Seat::BOTH.into_iter().zip([first, second]) {
            told.answer("closeness.lines.yes", seat.into(), Visibility::Private, pile);
            told.answer("closeness.lines.maybe", seat.into(), Visibility::Private, "Kiss\nDance to one song");
        }
        let chapter = guide.chapter("closeness").unwrap();
        let lines = told.journey.overlap(chapter, chapter.part("lines").unwrap(), chance);
        let mut lines: Vec<_> = lines.iter().map(|line| line.expose().to_owned()).collect();
        lines.sort();
        lines
    }

    #[test]
    fn only_what_both_said_yes_to_comes_to_light() {
        let first = "Sleep in one bed\nStroke each other’s hair\nour swing";
        assert_eq!(
            lines(first, "Stroke each other’s hair\nour swing\nSex", &[0; 8]),
            ["Stroke each other’s hair", "our swing"]
        );
        assert_eq!(lines(first, "Sex", &[0; 8]), [""; 0]);
        assert_eq!(lines("", "", &[0; 8]), [""; 0]);
    }

    #[test]
    fn chance_chooses_three_of_more() {
        let all = "a\nb\nc\nd\ne";
        assert_eq!(lines(all, all, &[0; 8]), ["a", "d", "e"]);
        assert_eq!(lines(all, all, &[1, 9, 254, 3]), ["b", "c", "e"]);
    }

    #[test]
    fn it_is_opened_while_both_are_here_and_each_has_sorted() {
        let (guide, mut told) = (Guide::bundled(), JourneyBuilder::two());
        let chapter = guide.chapter("closeness").unwrap();
        let part = chapter.part("lines").unwrap();
        let may = |told: &JourneyBuilder, here| told.journey.may_open_overlap(chapter, part, here);
        told.pass(("closeness", None), Seat::First, [&Stop::Part("lines".into())]);
        assert!(!may(&told, Here::Both) && !may(&told, Here::First));
        told.pass(("closeness", None), Seat::Second, [&Stop::Part("lines".into())]);
        assert!(may(&told, Here::Both) && !may(&told, Here::First));
    }
}
