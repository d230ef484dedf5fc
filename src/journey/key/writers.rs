//! The writers that are held while somebody is here, by the author of a record.

use super::{By, Seat};
use crate::journey::couple::Here;

/// A writer of the seat that opened the program, and one of the other seat while both are here. One rule chooses both
/// the writer that a record is appended to and the writer that its moment names: the author's. A record of both, or of
/// somebody who is not here, has the opener's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Writers<W = String> {
    opener: W,
    other: Option<(Seat, W)>,
}

impl Writers<Seat> {
    /// The seats whose writers are held: of those who are here. `opened_by` counts where both are.
    pub fn seats(here: Here, opened_by: Seat) -> Self {
        let opener = here.alone().unwrap_or(opened_by);
        let other = (here == Here::Both).then(|| (opener.other(), opener.other()));
        Self { opener, other }
    }
}

impl<W> Writers<W> {
    /// The writer of a record by `by`.
    pub fn of(&self, by: By) -> &W {
        match &self.other {
            Some((seat, writer)) if by == By::from(*seat) => writer,
            _ => &self.opener,
        }
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self, by: By) -> &mut W {
        match &mut self.other {
            Some((seat, writer)) if by == By::from(*seat) => writer,
            _ => &mut self.opener,
        }
    }

    /// The writer of the seat that opened the program, or of the one seat that is here.
    pub fn opener(&self) -> &W {
        &self.opener
    }

    /// Each writer that is held, the opener's first.
    pub fn iter(&self) -> impl Iterator<Item = &W> {
        [&self.opener].into_iter().chain(self.other.iter().map(|(_, writer)| writer))
    }

    /// The same writers as something else.
    pub fn map<V>(&self, mut to: impl FnMut(&W) -> V) -> Writers<V> {
        let opener = to(&self.opener);
        Writers { opener, other: self.other.as_ref().map(|(seat, writer)| (*seat, to(writer))) }
    }

    /// The same writers as something else, unless that fails for one.
    pub fn try_map<V, E>(&self, mut to: impl FnMut(&W) -> Result<V, E>) -> Result<Writers<V>, E> {
        let opener = to(&self.opener)?;
        let other = match &self.other {
            Some((seat, writer)) => Some((*seat, to(writer)?)),
            None => None,
        };
        Ok(Writers { opener, other })
    }
}

impl From<&str> for Writers {
    /// One writer for every author.
    fn from(writer: &str) -> Self {
        Self { opener: writer.to_owned(), other: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_its_authors_writer_and_the_openers_where_the_author_is_not_here() {
        use Seat::{First, Second};
        for (here, opened_by, [first, second, both]) in [
            (Here::First, Second, [First, First, First]),
            (Here::Second, First, [Second, Second, Second]),
            (Here::Both, First, [First, Second, First]),
            (Here::Both, Second, [First, Second, Second]),
        ] {
            let writers = Writers::seats(here, opened_by);
            let of = [By::First, By::Second, By::Both].map(|by| *writers.of(by));
            assert_eq!(of, [first, second, both], "{here:?}, opened by {opened_by:?}");
        }
    }
}
