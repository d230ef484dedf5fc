//! Line numbers as ranges, as a letter tells them.

use serde::{Deserialize, Serialize};

/// Ranges from their first to their last number, in order, none touching the next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LineNumbers(Vec<(u64, u64)>);

impl LineNumbers {
    /// The ranges of numbers that come in rising order.
    pub fn rising(all: impl IntoIterator<Item = u64>) -> Self {
        let mut ranges: Vec<(u64, u64)> = vec![];
        for n in all {
            match ranges.last_mut() {
                Some((_, last)) if n <= last.saturating_add(1) => *last = n.max(*last),
                _ => ranges.push((n, n)),
            }
        }
        Self(ranges)
    }

    pub fn contains(&self, n: u64) -> bool {
        let next = self.0.partition_point(|(first, _)| *first <= n);
        next > 0 && n <= self.0[next - 1].1
    }

    /// True where the ranges are in order and hold nothing but 1 to `highest`: what came from outside may be anything.
    pub fn are_within(&self, highest: u64) -> bool {
        let mut before = 0;
        self.0.iter().all(|(first, last)| {
            let fits = before < *first && first <= last && *last <= highest;
            before = *last;
            fits
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_as_ranges_and_found_again() {
        let all = [1, 2, 2, 3, 7, 9, 10];
        let numbers = LineNumbers::rising(all);
        assert_eq!(serde_json::to_string(&numbers).unwrap(), "[[1,3],[7,7],[9,10]]");
        for n in 0..12 {
            assert_eq!(numbers.contains(n), all.contains(&n), "{n}");
        }
    }

    #[test]
    fn ranges_out_of_order_or_out_of_bounds_are_told_apart() {
        let read = |text: &str| serde_json::from_str::<LineNumbers>(text).unwrap().are_within(9);
        for text in ["[]", "[[1,9]]", "[[1,1],[3,4]]"] {
            assert!(read(text), "{text}");
        }
        for text in
            ["[[0,1]]", "[[3,2]]", "[[1,10]]", "[[4,5],[1,2]]", "[[1,4],[4,5]]", "[[1,18446744073709551615]]"]
        {
            assert!(!read(text), "{text}");
        }
    }
}
