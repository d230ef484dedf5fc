//! Guessing, being told, being corrected: who guesses about whom, and how often somebody was put right.

use super::{
    Journey,
    answer::Answer,
    breach::Role,
    key::{Id, Seat},
    record::Body,
};
use crate::{
    guide::{AnswerChoice, Chapter, Part, PartKind, Who},
    language::Catalogue,
};

/// The name under which a guess keeps how it landed, as whoever told it said.
pub const LANDED: &str = "got-it";

/// How what was said again landed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landed {
    Got,
    Nearly,
    NotYet,
}

impl Landed {
    pub const ALL: [Self; 3] = [Self::Got, Self::Nearly, Self::NotYet];

    /// Its English word, which folders of before kept.
    fn word(self) -> &'static str {
        match self {
            Self::Got => "Got it",
            Self::Nearly => "Nearly",
            Self::NotYet => "Not yet",
        }
    }

    /// The id under which an answer keeps it.
    fn id(self) -> &'static str {
        match self {
            Self::Got => "got-it",
            Self::Nearly => "nearly",
            Self::NotYet => "not-yet",
        }
    }

    /// All of them, to choose from.
    pub fn choices(say: Catalogue) -> Vec<AnswerChoice> {
        let choice = |landed: Self| {
            let label = match landed {
                Self::Got => say.journey_got_it(),
                Self::Nearly => say.journey_nearly(),
                Self::NotYet => say.not_yet(),
            };
            let former = vec![landed.word().to_owned()];
            AnswerChoice { id: landed.id().to_owned(), label: label.to_owned(), leads: None, former }
        };
        Self::ALL.map(choice).into()
    }

    /// The meaning of an answer, by the id of its choice or by its word of before.
    pub fn of(answer: &Answer) -> Option<Self> {
        let choice = answer.asked.as_ref().and_then(|asked| asked.choice.as_ref());
        let says = |landed: &Self| match choice {
            Some(id) => id.expose() == landed.id(),
            None => answer.words.expose() == landed.word(),
        };
        Self::ALL.into_iter().find(says)
    }
}

impl Journey {
    /// The seats that guess in a part for two, one after the other. Both do where neither has said who was hurt.
    pub fn guessers(&self, part: &Part) -> Vec<Seat> {
        let who = part.does.boxes().first().and_then(|guess| guess.who).unwrap_or(Who::Each);
        let breach = self.open_breach().map(|(_, breach)| breach);
        let plays = |seat: Seat| match (who, breach.and_then(|breach| breach.role(seat))) {
            (Who::Hurt, Some(role)) => matches!(role, Role::Hurt | Role::Both),
            (Who::Broke, Some(role)) => matches!(role, Role::Broke | Role::Both),
            _ => true,
        };
        let guessers: Vec<_> = Seat::BOTH.into_iter().filter(|&seat| plays(seat)).collect();
        if guessers.is_empty() { Seat::BOTH.into() } else { guessers }
    }

    /// How often a seat took a correction on this page, in the round that is walked: once for each guess that it said
    /// again.
    pub fn corrections(&self, chapter: &Chapter, seat: Seat) -> usize {
        let said_again = |part: &&Part| self.kept_by(chapter, part, "correct", seat).is_some();
        chapter.guesses().filter(said_again).count()
    }

    /// How often whoever told something on this page said “got it”.
    pub fn landed(&self, chapter: &Chapter, teller: Seat) -> usize {
        let got = |part: &&Part| {
            self.kept_by(chapter, part, LANDED, teller).and_then(Landed::of) == Some(Landed::Got)
        };
        chapter.guesses().filter(got).count()
    }

    fn kept_by(&self, chapter: &Chapter, part: &Part, name: &str, seat: Seat) -> Option<&Answer> {
        let breach = self.breach_for(chapter);
        let round = self.round(&chapter.head.id, breach);
        let record = self.record(&Id::answer(&chapter.named(part, name), breach, round, seat.into()))?;
        match &record.body {
            Some(Body::Answer(answer)) if !answer.words.is_blank() => Some(answer),
            _ => None,
        }
    }
}

impl Chapter {
    fn guesses(&self) -> impl Iterator<Item = &Part> {
        self.head.parts.iter().filter(|part| matches!(part.does, PartKind::Guess { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        guide::Guide,
        journey::{
            journey_builder::JourneyBuilder,
            key::{By, Visibility},
        },
    };

    #[test]
    fn a_role_guesses_about_the_other_and_each_about_each() {
        use Role::*;
        let guide = Guide::bundled();
        let guessers = |told: &JourneyBuilder, page: &str, part: &str| {
            told.journey.guessers(guide.chapter(page).unwrap().part(part).unwrap())
        };
        for (roles, expected) in [
            (Some((Some(Hurt), Some(Broke))), &Seat::BOTH[1..]),
            (Some((Some(Broke), None)), &Seat::BOTH[..1]),
            (Some((Some(Both), Some(Both))), &Seat::BOTH[..]),
            // Two who both say that they were hurt: each has something to learn.
            (Some((Some(Hurt), Some(Hurt))), &Seat::BOTH[..]),
            (Some((None, None)), &Seat::BOTH[..]),
            (None, &Seat::BOTH[..]),
        ] {
            let told = roles.map_or_else(JourneyBuilder::two, |(first, second)| {
                JourneyBuilder::two().with_roles(first, second)
            });
            assert_eq!(guessers(&told, "understanding-the-impact", "guess"), expected, "{roles:?}");
            assert_eq!(guessers(&told, "cultivating-empathy", "card-light"), Seat::BOTH);
        }
    }

    #[test]
    fn corrections_are_counted_for_whoever_took_them() {
        let (guide, mut told) = (Guide::bundled(), JourneyBuilder::two());
        let chapter = guide.chapter("cultivating-empathy").unwrap();
        let mut say = |name: &str, by, words: &str| {
            told.answer(&format!("cultivating-empathy.{name}"), by, Visibility::Shared, words);
        };
        say("card-light.correct", By::First, "so it was tired");
        say("card-ordinary.correct", By::First, "so it was glad");
        say("card-light.guess", By::Second, "cross");
        say("card-light.got-it", By::Second, "Got it");
        say("card-ordinary.got-it", By::Second, "Nearly");
        assert_eq!(Seat::BOTH.map(|seat| told.journey.corrections(chapter, seat)), [2, 0]);
        assert_eq!(Seat::BOTH.map(|seat| told.journey.landed(chapter, seat)), [0, 1]);
    }
}
