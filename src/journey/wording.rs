//! A question's words for whoever is here.

use super::{breach::Role, position::Seating};
use crate::guide::Question;

impl Seating {
    /// What is asked of one alone, or of somebody with this role, where the guide has words for them.
    pub fn words(self, question: &Question) -> &str {
        let own = match self.role {
            _ if self.solo && question.wording.solo.is_some() => &question.wording.solo,
            Some(Role::Hurt) => &question.wording.hurt,
            Some(Role::Broke) => &question.wording.broke,
            Some(Role::Both) => &question.wording.both,
            None => &None,
        };
        own.as_deref().unwrap_or(&question.ask)
    }
}
