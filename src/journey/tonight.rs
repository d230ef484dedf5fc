//! Tonight: which evening fits those who are here, in so many minutes, light or heavy. Nothing is locked by it; every page
//! stays open on the path.

mod first;
mod gate;
mod offer;
mod road;
mod run;

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};

use super::{
    Journey,
    breach::Role,
    couple::Here,
    position::{Audience, Position},
};
use crate::guide::{ChapterId, For, Guide, LENGTHS, Sitting};
pub use gate::Why;
pub use offer::READING;
pub use road::RoadStage;
pub use run::Run;

/// A wish for tonight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    pub minutes: u32,
    pub heavy: bool,
}

/// An evening that can be begun now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub title: String,
    /// The page of its first stop.
    pub page: ChapterId,
    pub note: Option<String>,
    /// The stops that are not done yet, in order.
    pub stops: Vec<Position>,
    pub minutes: u32,
    /// As long and as heavy as it was asked for; else the nearest.
    pub as_wished: bool,
    heavy: bool,
    /// Some of it was done before.
    half_done: bool,
    /// The very first evening in the folder.
    pub is_first: bool,
}

impl Offer {
    /// The moment at which it ends where it is begun now.
    pub fn ends(&self, now: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        now + Duration::minutes(self.minutes.into())
    }
}

/// The evenings that fit, the best one first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tonight {
    pub offers: Vec<Offer>,
    /// Why what was asked for is not offered first.
    pub why: Option<Why>,
}

/// The night for which evenings are looked for.
#[derive(Clone, Copy)]
struct Night<'a> {
    guide: &'a Guide,
    here: Here,
    now: DateTime<FixedOffset>,
}

impl Night<'_> {
    fn today(self) -> NaiveDate {
        self.now.date_naive()
    }
}

impl Journey {
    /// The evenings that fit tonight: those asked for, then shorter ones, then light ones; what is half done comes
    /// first. `left` is the part that those who are here left in the middle.
    pub fn tonight(
        &self,
        guide: &Guide,
        here: Here,
        now: DateTime<FixedOffset>,
        wish: Wish,
        left: Option<&Position>,
    ) -> Tonight {
        let night = Night { guide, here, now };
        let mut why = None;
        let mut offers: Vec<Offer> =
            left.and_then(|left| self.left_over(night, wish, left)).into_iter().collect();
        for near in nearest(wish) {
            match self.fitting(night, near) {
                Ok(found) => {
                    let as_wished = near == wish;
                    offers.extend(found.into_iter().map(|offer| Offer { as_wished, ..offer }));
                }
                Err(reason) if near == wish => why = Some(reason),
                Err(_) => {}
            }
        }
        offers.sort_by_key(|offer| (offer.heavy != wish.heavy, !offer.half_done));
        let mut seen = vec![];
        offers.retain(|offer| {
            !seen.contains(&offer.stops) && {
                seen.push(offer.stops.clone());
                true
            }
        });
        Tonight { offers, why }
    }

    /// The evenings of this length and weight that can be begun now; else why there is none.
    fn fitting(&self, night: Night, wish: Wish) -> Result<Vec<Offer>, Why> {
        if wish.heavy {
            self.may_be_heavy(night)?;
        }
        let sittings = self.sittings(night, wish);
        let mut refused = sittings.iter().find_map(|sitting| sitting.none.clone()).map(Why::Said);
        let mut offers = vec![];
        for evening in sittings.iter().flat_map(|sitting| &sitting.evenings) {
            let heavy = evening.parts.iter().find_map(|name| self.heavy_elsewhere(night, page_of(name)));
            match heavy {
                Some(page) => refused = Some(Why::Heavy { page }),
                None => offers.extend(self.offer(night, wish.heavy, evening)),
            }
        }
        if offers.is_empty() { Err(refused.unwrap_or(Why::NothingReady)) } else { Ok(offers) }
    }

    /// The guide's evenings for those who are here; what it says to a role comes before what it says to anybody.
    fn sittings<'a>(&self, night: Night<'a>, wish: Wish) -> Vec<&'a Sitting> {
        let audience = Audience::of(self, night.here);
        let columns: &[For] = match (audience.role, night.here.alone()) {
            (_, None) if !audience.solo => &[For::Both],
            (Some(Role::Hurt), _) => &[For::Hurt, For::Each],
            (Some(Role::Broke), _) => &[For::Broke, For::Each],
            (Some(Role::Both), _) => &[For::Hurt, For::Broke, For::Each],
            (None, _) => &[For::Each],
        };
        let all = &night.guide.evenings().tonight;
        let of = |who: &For| {
            let who = *who;
            all.iter().filter(move |sitting| {
                (sitting.who, sitting.minutes, sitting.heavy) == (who, wish.minutes, wish.heavy)
            })
        };
        columns.iter().flat_map(of).collect()
    }
}

/// The lengths and weights to look through, the one that was asked for first: never longer, never heavier.
fn nearest(wish: Wish) -> impl Iterator<Item = Wish> {
    let lengths = move || LENGTHS.into_iter().rev().filter(move |minutes| *minutes <= wish.minutes);
    let weights = [wish.heavy, false].into_iter().take(1 + usize::from(wish.heavy));
    weights.flat_map(move |heavy| lengths().map(move |minutes| Wish { minutes, heavy }))
}

fn page_of(name: &str) -> &str {
    name.split_once('.').map_or(name, |(page, _)| page)
}

#[cfg(test)]
mod tests;
