//! Taking away: whose words go, and what is said of it beforehand, on the page and by the command.

use crate::{
    journey::{Journey, record::Seat},
    language::Catalogue,
};

/// Whose words are taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Away {
    /// Those that this seat wrote alone.
    Of(Seat),
    All,
}

impl Away {
    pub fn takes(self, seat: Seat) -> bool {
        self == Self::All || self == Self::Of(seat)
    }

    /// Sentences about what goes and what stays, a paragraph each.
    pub fn told(self, journey: &Journey, say: Catalogue) -> Vec<String> {
        match self {
            Self::Of(seat) => vec![
                say.forget_mine_goes().to_owned(),
                say.forget_mine_stays(&journey.name(seat.other())),
                say.forget_mine_leaves().to_owned(),
            ],
            Self::All if journey.is_solo() => vec![say.forget_all_goes_alone().to_owned()],
            Self::All => vec![say.forget_all_goes().to_owned()],
        }
    }

    /// Places that it does not reach.
    pub fn elsewhere(say: Catalogue) -> [&'static str; 6] {
        [
            say.forget_elsewhere_copies(),
            say.forget_elsewhere_machines(),
            say.forget_elsewhere_exports(),
            say.forget_elsewhere_shell(),
            say.forget_elsewhere_read(),
            say.forget_elsewhere_disk(),
        ]
    }
}
