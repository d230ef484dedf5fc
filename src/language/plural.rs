//! Plural categories of whole numbers, by the rules of Unicode CLDR for the languages that the guide speaks.

/// All categories there are, in the order of CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural rule of a language.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The place in [`CATEGORIES`] of a number's category.
    pub category: fn(usize) -> u8,
    /// A number of each category that the language has.
    examples: &'static [usize],
}

impl Rule {
    /// The categories that the language has.
    pub fn categories(self) -> Vec<&'static str> {
        self.examples.iter().map(|number| CATEGORIES[usize::from((self.category)(*number))]).collect()
    }
}

const ONE: u8 = 1;
const OTHER: u8 = 5;

/// One thing, and several: English, Spanish (whose `many` begins at a million, which nothing here counts).
const ONE_OTHER: Rule = Rule { category: |number| if number == 1 { ONE } else { OTHER }, examples: &[1, 2] };
/// Any number of things: Chinese.
const ALIKE: Rule = Rule { category: |_| OTHER, examples: &[1] };

/// The rule of a language by its tag. One that is not known counts as English does.
pub fn rule(language: &str) -> Rule {
    match language.split('-').next() {
        Some("zh") => ALIKE,
        _ => ONE_OTHER,
    }
}
