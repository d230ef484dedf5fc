//! A breach: what broke trust. Roles belong to a breach, not to a person, and are each one's own view.

mod joined;
mod known;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    answer::Questions,
    key::{Id, IdParts, Seat},
    written::{Teller, Told},
};
use crate::{block::Block, guide::Cause, language, private::Private};
pub use known::{Known, Sameness};

/// No more than this many breaches are listed at once, so that each gets its time.
pub const MOST: usize = 3;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breach {
    /// The one that fits most is the first.
    pub causes: Vec<Cause>,
    /// A short neutral name that both can say: `the spring`, `the loan`.
    pub name: Private,
    /// One sentence of fact that both can sign, or one from each where they differ.
    #[serde(default)]
    pub sentences: Vec<Private>,
    /// The questions behind the name ([`WORDS`](super::answer::WORDS)) and the sentences ([`sentence`]).
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub asked: Questions,
    #[serde(default)]
    pub first: Option<Role>,
    #[serde(default)]
    pub second: Option<Role>,
    pub state: State,
    /// The seat that has yet to say whether it knows this breach as another one. None where the two never named it
    /// apart, or that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits_for: Option<Seat>,
    /// Breaches that turned out to be this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joined: Vec<Uuid>,
}

/// The name of a sentence's question, by its place.
pub fn sentence(nth: usize) -> String {
    format!("sentence-{}", nth + 1)
}

impl Id {
    pub fn breach(id: Uuid) -> Self {
        IdParts::Breach(id).into()
    }
}

impl Told for Breach {
    fn is_told(&self) -> bool {
        true
    }

    fn title(&self, of: &Teller) -> String {
        of.say.summary_breach(self.name.expose())
    }

    fn blocks(&self, of: &Teller) -> Vec<Block> {
        let asked = |nth| self.asked.get(&sentence(nth)).map(|asked| Block::quiet(asked.question.as_str()));
        let said = self.sentences.iter().enumerate();
        said.flat_map(|(nth, words)| asked(nth).into_iter().chain([of.words(words)])).collect()
    }
}

/// A person's role in one breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Hurt,
    Broke,
    Both,
}

impl Role {
    /// The role that the other has, if this one's view holds.
    pub fn across(self) -> Self {
        match self {
            Self::Hurt => Self::Broke,
            Self::Broke => Self::Hurt,
            Self::Both => Self::Both,
        }
    }
}

impl From<Role> for language::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Hurt => Self::Hurt,
            Role::Broke => Self::Broke,
            Role::Both => Self::Both,
        }
    }
}

/// One breach is open at a time; the rest are parked, so that nobody answers an apology with "but you also".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Open,
    Parked {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
}

/// The agreement of the two about their roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreed {
    /// At most one of them has said.
    NotYet,
    Yes,
    /// Both have said, and it does not fit together.
    No,
}

impl Breach {
    /// A breach of these kinds, without a name yet.
    pub fn new(causes: Vec<Cause>, state: State) -> Self {
        Self {
            causes,
            name: Private::default(),
            sentences: vec![],
            asked: Questions::new(),
            first: None,
            second: None,
            state,
            waits_for: None,
            joined: vec![],
        }
    }

    /// The role that this seat said it had.
    pub fn own(&self, seat: Seat) -> Option<Role> {
        match seat {
            Seat::First => self.first,
            Seat::Second => self.second,
        }
    }

    pub fn set_own(&mut self, seat: Seat, role: Option<Role>) {
        match seat {
            Seat::First => self.first = role,
            Seat::Second => self.second = role,
        }
    }

    /// The role a page speaks to: one's own word, or else what follows from the other's.
    pub fn role(&self, seat: Seat) -> Option<Role> {
        self.own(seat).or_else(|| self.own(seat.other()).map(Role::across))
    }

    /// True where the role of each is known.
    pub fn has_roles(&self) -> bool {
        Seat::BOTH.into_iter().all(|seat| self.role(seat).is_some())
    }

    /// The one who was hurt, where it is one of the two.
    pub fn hurt(&self) -> Option<Seat> {
        let is_hurt = |seat: &Seat| self.role(*seat) == Some(Role::Hurt);
        let [first, second] = Seat::BOTH.map(|seat| Some(seat).filter(is_hurt));
        first.xor(second)
    }

    /// True where each of the two was hurt and each broke trust.
    pub fn is_mutual(&self) -> bool {
        Seat::BOTH.into_iter().all(|seat| self.role(seat) == Some(Role::Both))
    }

    pub fn agreed(&self) -> Agreed {
        match (self.first, self.second) {
            (Some(first), Some(second)) if first.across() == second => Agreed::Yes,
            (Some(_), Some(_)) => Agreed::No,
            _ => Agreed::NotYet,
        }
    }

    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breach(first: Option<Role>, second: Option<Role>) -> Breach {
        Breach { name: "the loan".into(), first, second, ..Breach::new(vec![], State::Open) }
    }

    #[test]
    fn one_view_speaks_for_both_until_the_other_has_spoken() {
        use Role::*;
        for (first, second, as_first, as_second, agreed) in [
            (None, None, None, None, Agreed::NotYet),
            (Some(Hurt), None, Some(Hurt), Some(Broke), Agreed::NotYet),
            (None, Some(Hurt), Some(Broke), Some(Hurt), Agreed::NotYet),
            (Some(Both), None, Some(Both), Some(Both), Agreed::NotYet),
            (Some(Hurt), Some(Broke), Some(Hurt), Some(Broke), Agreed::Yes),
            (Some(Both), Some(Both), Some(Both), Some(Both), Agreed::Yes),
            (Some(Hurt), Some(Hurt), Some(Hurt), Some(Hurt), Agreed::No),
            (Some(Hurt), Some(Both), Some(Hurt), Some(Both), Agreed::No),
        ] {
            let breach = breach(first, second);
            assert_eq!(breach.role(Seat::First), as_first);
            assert_eq!(breach.role(Seat::Second), as_second);
            assert_eq!(breach.agreed(), agreed);
        }
    }

    #[test]
    fn one_was_hurt_or_nobody_alone_was() {
        use Role::*;
        for (first, second, hurt) in [
            (None, None, None),
            (Some(Hurt), None, Some(Seat::First)),
            (Some(Broke), None, Some(Seat::Second)),
            (Some(Broke), Some(Hurt), Some(Seat::Second)),
            (Some(Both), Some(Both), None),
            (Some(Hurt), Some(Hurt), None),
            (Some(Both), Some(Hurt), Some(Seat::Second)),
        ] {
            assert_eq!(breach(first, second).hurt(), hurt, "{first:?} {second:?}");
        }
    }
}
