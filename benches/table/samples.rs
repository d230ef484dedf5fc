//! The same thing measured several times.

use std::fmt;

#[derive(Default)]
pub struct Samples(Vec<f64>);

impl Samples {
    pub fn add(&mut self, sample: f64) {
        self.0.push(sample);
    }

    /// What else the machine does only adds to a time: this wobbles least.
    pub fn least(&self) -> f64 {
        self.0.iter().copied().fold(f64::NAN, f64::min)
    }

    pub fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// `least/median`
impl fmt::Display for Samples {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.pad("–");
        }
        let digits = |time: f64| if time < 0.995 { 3 } else { 2 };
        let (least, median) = (self.least(), self.median());
        f.pad(&format!("{least:.*} / {median:.*}", digits(least), digits(median)))
    }
}
