//! The guide that a folder walks. It is kept beside what was written, for an answer fits no other guide's questions.

use serde::{Deserialize, Serialize};

use super::{
    Journey,
    key::{Id, IdParts},
};
use crate::guide::{Guide, Outline};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalkedGuide {
    pub id: String,
    pub version: u32,
    /// The language in which this version was first walked. Who reads in which is no matter of the folder.
    pub language: String,
}

impl Id {
    /// The guide that is walked.
    pub fn guide() -> Self {
        IdParts::Guide.into()
    }
}

impl WalkedGuide {
    /// The same guide in the same version, in whichever language.
    pub fn is_same(&self, other: &Self) -> bool {
        (&self.id, self.version) == (&other.id, other.version)
    }
}

impl From<&Outline> for WalkedGuide {
    fn from(outline: &Outline) -> Self {
        Self { id: outline.id.clone(), version: outline.version, language: outline.language.clone() }
    }
}

impl Journey {
    /// The guide that was walked last, as the folder says it.
    pub fn walked_guide(&self) -> Option<&WalkedGuide> {
        self.record(&Id::guide())?.content()
    }

    /// The id of the guide that is walked: the bundled one's, where an older folder does not say. None where nobody walks
    /// yet; a note is no walk.
    pub fn guide_id(&self) -> Option<&str> {
        let walks = !self.things.is_empty();
        self.walked_guide().map(|walked| walked.id.as_str()).or(walks.then_some(Guide::BUNDLED_ID))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        journey_builder::JourneyBuilder,
        key::{By, Visibility},
        record::Body,
    };

    #[test]
    fn a_folder_that_does_not_say_walks_the_bundled_guide() {
        let mut told = JourneyBuilder::default();
        assert_eq!(told.journey.guide_id(), None);
        told = JourneyBuilder::two();
        assert_eq!((told.journey.guide_id(), told.journey.walked_guide()), (Some(Guide::BUNDLED_ID), None));
        let other = WalkedGuide { id: "other".into(), version: 3, language: "es".into() };
        told.write(Id::guide(), By::Both, Visibility::Shared, Body::Guide(other.clone()));
        assert_eq!((told.journey.guide_id(), told.journey.walked_guide()), (Some("other"), Some(&other)));
    }

    #[test]
    fn a_note_walks_no_guide() {
        let mut told = JourneyBuilder::default();
        let note = crate::journey::note::Note::of("a note");
        told.write(Id::note(uuid::Uuid::from_u128(1)), By::First, Visibility::Private, Body::Note(note));
        assert_eq!(told.journey.guide_id(), None);
    }
}
