//! Those who are here, as the guide speaks to them: what is asked of them, and which text for a cause is theirs.

use crate::{
    guide::{Addressee, Part, Solo, Who},
    journey::{Journey, breach::Role, couple::Here},
};

/// For whom the stops of a page are worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Audience {
    pub here: Here,
    pub solo: bool,
    /// The role of the one who is here alone, in the open breach.
    pub role: Option<Role>,
}

impl Audience {
    pub fn of(journey: &Journey, here: Here) -> Self {
        let role =
            here.alone().and_then(|seat| journey.open_breach().and_then(|(_, breach)| breach.role(seat)));
        Self { here, solo: journey.is_solo(), role }
    }

    /// True when something addressed to `who` is for those who are here. What only a role does is not asked of somebody
    /// whose role nobody has said.
    pub fn meets(self, who: Who) -> bool {
        match (who, self.here.alone()) {
            (Who::Together, Some(_)) => self.solo,
            (Who::Together, None) | (Who::Anyone, _) => true,
            (_, None) => false,
            (Who::Each, Some(_)) => true,
            (Who::Hurt, Some(_)) => matches!(self.role, Some(Role::Hurt | Role::Both)),
            (Who::Broke, Some(_)) => matches!(self.role, Some(Role::Broke | Role::Both)),
        }
    }

    /// True when a part is for those who are here.
    pub fn does(self, part: &Part) -> bool {
        match (part.solo, self.solo) {
            (Solo::Skip, true) | (Solo::Only, false) => false,
            _ => self.meets(part.who),
        }
    }
}

impl Journey {
    /// The reader that a text for a cause of the open breach speaks to. None while the roles are not said, for two who
    /// are both, and for one who walks alone and is both: no text is written for those.
    pub fn addressee(&self, here: Here) -> Option<Addressee> {
        let (_, breach) = self.open_breach()?;
        let Some(seat) = here.alone() else {
            return (breach.has_roles() && !breach.is_mutual()).then_some(Addressee::Together);
        };
        match (breach.role(seat)?, self.is_solo()) {
            (Role::Hurt, false) => Some(Addressee::Hurt),
            (Role::Broke, false) => Some(Addressee::Broke),
            (Role::Both, false) => Some(Addressee::Both),
            (Role::Hurt, true) => Some(Addressee::AloneHurt),
            (Role::Broke, true) => Some(Addressee::AloneBroke),
            (Role::Both, true) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{couple::Seats, journey_builder::JourneyBuilder};

    #[test]
    fn a_text_for_a_cause_speaks_to_the_role_of_whoever_is_here_and_to_two_together() {
        use Role::{Both, Hurt};
        let two = |first, second| JourneyBuilder::two().with_roles(first, second).journey;
        for (first, second, to) in [
            (None, None, [None; 3]),
            (Some(Hurt), None, [Some(Addressee::Hurt), Some(Addressee::Broke), Some(Addressee::Together)]),
            (
                Some(Both),
                Some(Hurt),
                [Some(Addressee::Both), Some(Addressee::Hurt), Some(Addressee::Together)],
            ),
            (Some(Both), Some(Both), [Some(Addressee::Both), Some(Addressee::Both), None]),
        ] {
            let journey = two(first, second);
            let found = [Here::First, Here::Second, Here::Both].map(|here| journey.addressee(here));
            assert_eq!(found, to, "{first:?} {second:?}");
        }
        assert_eq!(JourneyBuilder::two().journey.addressee(Here::First), None, "nothing is named");
    }

    #[test]
    fn one_who_walks_alone_is_spoken_to_as_such_or_not_at_all() {
        for (role, to) in [
            (Role::Hurt, Some(Addressee::AloneHurt)),
            (Role::Broke, Some(Addressee::AloneBroke)),
            (Role::Both, None),
        ] {
            let told = JourneyBuilder::by(Seats::One).with_roles(Some(role), None);
            assert_eq!(told.journey.addressee(Here::First), to, "{role:?}");
        }
    }
}
