//! The evenings on which something was written, each at the practice that it belonged to.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    block::Light,
    guide::Guide,
    journey::{
        Journey,
        couple::Here,
        key::{Id, IdParts},
        record::Record,
    },
};

/// The kinds of records that somebody made on an evening.
const WRITTEN: [&str; 3] = ["answer", "checkin", "practised"];

impl Journey {
    /// The evenings that those who are here may know of, in order. What the other wrote alone tells of none.
    pub fn evenings(&self, guide: &Guide, here: Here) -> Vec<Light> {
        let steps = guide.outline.steps.iter().enumerate();
        let places: BTreeMap<&str, (usize, usize)> = steps
            .flat_map(|(step, known)| {
                known.practices.iter().enumerate().map(move |(nth, id)| (id.as_str(), (step, nth)))
            })
            .collect();
        let mut evenings: BTreeMap<NaiveDate, Option<(usize, usize)>> = BTreeMap::new();
        let known = WRITTEN.iter().flat_map(|kind| self.of_kind(kind));
        for record in known.filter(|record| record.is_read_by(here)) {
            let (on, place) = (day(record), page(&record.id).and_then(|page| places.get(page).copied()));
            let evening = evenings.entry(on).or_default();
            *evening = (*evening).max(place);
        }
        // An evening without a practice, such as a check-in, lies where they were.
        let mut at = (0, 0);
        let light = |(on, place): (NaiveDate, Option<(usize, usize)>)| {
            at = place.unwrap_or(at);
            Light { on, step: at.0, practice: at.1 }
        };
        evenings.into_iter().map(light).collect()
    }
}

/// The day of a record: that of a check-in or of turns is in its id, for it may be changed later.
fn day(record: &Record) -> NaiveDate {
    match record.id.parts() {
        IdParts::Checkin { on, .. } | IdParts::Practised { on, .. } => on,
        _ => record.at.date_naive(),
    }
}

/// The page of the guide on which it was written.
fn page(id: &Id) -> Option<&str> {
    let name = match id.parts() {
        IdParts::Answer { question, .. } => question,
        IdParts::Practised { part, .. } => part,
        _ => return None,
    };
    name.split('.').next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        journey_builder::JourneyBuilder,
        key::{By, Visibility},
    };

    fn told() -> JourneyBuilder {
        let mut told = JourneyBuilder::two();
        told.answer("listening-actively.heard", By::First, Visibility::Shared, "A question.");
        told.answer("owning-up.fact", By::Second, Visibility::Private, "Mine alone.");
        told
    }

    fn places(told: &JourneyBuilder, here: Here) -> Vec<(usize, usize)> {
        let lights = told.journey.evenings(&Guide::bundled(), here);
        lights.into_iter().map(|light| (light.step, light.practice)).collect()
    }

    #[test]
    fn one_light_an_evening_at_the_practice_that_it_belonged_to() {
        let told = told();
        let all = told.journey.evenings(&Guide::bundled(), Here::Second);
        let days: Vec<_> = all.iter().map(|light| light.on).collect();
        let mut once = days.clone();
        once.dedup();
        assert_eq!(days, once);
        assert_eq!(places(&told, Here::First), [(0, 0)]);
    }

    #[test]
    fn what_the_other_wrote_alone_tells_of_no_evening() {
        let mut told = JourneyBuilder::two();
        told.answer("owning-up.fact", By::Second, Visibility::Private, "Mine alone.");
        told.answer("owning-up.more", By::Second, Visibility::Sealed, "Mine until it is open.");
        assert_eq!(places(&told, Here::First), []);
        assert_eq!(places(&told, Here::Both), []);
        assert!(!places(&told, Here::Second).is_empty());
    }
}
