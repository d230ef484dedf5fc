//! An evening that is being walked.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::{Here, Journey, Moment, Offer, Position, offer::is_checkin};
use crate::{
    guide::{Guide, Part},
    journey::{care::evening, position::Stop},
};

/// An evening that was begun: its stops, and when it would end. Ids only, never words; kept on one machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub stops: Vec<Position>,
    pub ends: DateTime<FixedOffset>,
}

impl Run {
    /// The evening that begins now.
    pub fn begin(offer: &Offer, now: DateTime<FixedOffset>) -> Self {
        let length = chrono::Duration::minutes(offer.minutes.into());
        Self { stops: offer.stops.clone(), ends: now + length }
    }

    /// False once its evening is over: what was begun yesterday is not gone on with by itself.
    pub fn is_of_tonight(&self, now: DateTime<FixedOffset>) -> bool {
        evening(self.ends).first() == evening(now).first()
    }
}

impl Journey {
    /// The next stop of an evening that is not behind those who are here: after this one, else one that was left out.
    pub fn next_in_run(
        &self,
        guide: &Guide,
        run: &Run,
        here: Here,
        now: DateTime<FixedOffset>,
        after: Option<&Position>,
    ) -> Option<Position> {
        let moment = Moment { guide, here, now };
        let at =
            after.and_then(|after| run.stops.iter().position(|stop| stop == after)).map_or(0, |at| at + 1);
        let can_be_done = |position: &&Position| self.can_be_done(moment, position);
        let before = run.stops[..at].iter().filter(|stop| Some(*stop) != after);
        run.stops[at..].iter().chain(before).find(can_be_done).cloned()
    }

    /// The minutes of what is not behind those who are here, of the evening that they walk.
    pub fn minutes_left(&self, guide: &Guide, run: &Run, here: Here, now: DateTime<FixedOffset>) -> u32 {
        let moment = Moment { guide, here, now };
        let open = run.stops.iter().filter(|position| self.can_be_done(moment, position));
        open.filter_map(|position| part_at(guide, position)).map(|part| part.minutes).sum()
    }
}

fn part_at<'a>(guide: &'a Guide, position: &Position) -> Option<&'a Part> {
    let Stop::Part(id) = &position.stop else { return None };
    guide.chapter(&position.chapter).filter(|chapter| !is_checkin(chapter))?.part(id)
}
