//! Who walks here, as the newest line about the couple says.

use crate::journey::{
    couple::Seats,
    record::{Body, Hlc, Record, Seat},
};

#[derive(Debug, Default)]
pub struct Walkers(Option<(Hlc, Seats)>);

impl Walkers {
    /// Takes a record, of which only that of the couple counts.
    pub fn see(&mut self, record: &Record) {
        if let Some(Body::Couple(couple)) = record.body
            && self.0.as_ref().is_none_or(|(newest, _)| *newest <= record.hlc)
        {
            self.0 = Some((record.hlc.clone(), couple.seats));
        }
    }

    /// Both, where nothing says that one walks alone.
    pub fn seats(&self) -> &'static [Seat] {
        match &self.0 {
            Some((_, Seats::One)) => &Seat::BOTH[..1],
            _ => &Seat::BOTH,
        }
    }
}
