//! A question's words for those who are here.

use super::{breach::Role, position::Audience};
use crate::guide::Question;

impl Audience {
    /// The wording for one who walks alone, or who has this role, where the guide has one.
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
