//! The line numbers of one writer: they begin at 1 and have no gaps, so a line that is gone is noticed.

/// The numbers seen so far, as ranges from the first to the last.
#[derive(Debug, Default, Clone)]
pub struct Sequence {
    ranges: Vec<(u64, u64)>,
}

impl Sequence {
    pub fn add(&mut self, n: u64) {
        match self.ranges.last_mut() {
            Some((first, last)) if *first <= n && n <= *last => {}
            Some((_, last)) if last.checked_add(1) == Some(n) => *last = n,
            _ => self.ranges.push((n, n)),
        }
    }

    pub fn highest(&self) -> u64 {
        self.ranges.iter().map(|(_, last)| *last).max().unwrap_or_default()
    }

    /// The numbers between 1 and the highest that are missing, as ranges.
    pub fn gaps(&self) -> Vec<(u64, u64)> {
        let mut ranges = self.ranges.clone();
        ranges.sort_unstable();
        let mut next = 1;
        let mut gaps = Vec::new();
        for (first, last) in ranges {
            if first > next {
                gaps.push((next, first - 1));
            }
            next = next.max(last.saturating_add(1));
        }
        gaps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sequence(all: &[u64]) -> Sequence {
        let mut sequence = Sequence::default();
        all.iter().for_each(|n| sequence.add(*n));
        sequence
    }

    #[test]
    fn numbers_without_gaps_have_none_in_whatever_order_and_however_often_they_come() {
        for all in [&[1, 2, 3, 4][..], &[3, 4, 1, 2], &[1, 2, 3, 2, 3, 4], &[]] {
            assert_eq!(sequence(all).gaps(), [], "{all:?}");
        }
    }

    #[test]
    fn a_missing_number_is_a_gap() {
        assert_eq!(sequence(&[2, 3, 7]).gaps(), [(1, 1), (4, 6)]);
        assert_eq!(sequence(&[7, 1]).highest(), 7);
        assert_eq!(sequence(&[u64::MAX]).gaps(), [(1, u64::MAX - 1)]);
    }
}
