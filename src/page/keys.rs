//! The table of keys: which letter says what. A choice names a meaning, and only this file knows its letter. Letters are
//! the same in every language, on every day and in both fronts. `r` and `m` are given to nothing: in the line-by-line front
//! they are kept for saying a page again.

/// The meaning of a key. A letter has one meaning on every page, one more meaning at home (the path), where the choices
/// lead to other pages, and none besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Help and numbers, from everywhere.
    Help,
    /// A pause, from everywhere.
    Pause,
    /// Covers the page, and locks what has a passphrase, from everywhere.
    Lock,
    /// Who is here: hands the program over, from everywhere.
    Who,
    /// One page back, on Esc too.
    Back,
    /// Up from a page of a practice, to its step.
    Up,
    /// Leaves politely.
    Leave,

    /// Goes on with what the page is about.
    On,
    /// Starts a clock, or hands the turn over.
    Start,
    /// Stops in the middle of an exercise, kindly.
    Stop,
    /// Passes: the thing is not answered today.
    Pass,
    /// Skips what need not be filled in or used (a clock).
    Skip,
    /// All parts of a page of the guide.
    Parts,
    /// Why a page is as it is, and how sure that is; the page of the guide about it.
    Why,
    /// Not now, or none of these; no reason is asked for.
    NotNow,
    /// Not for us; no reason is asked for.
    NotForUs,
    /// Changes what is kept.
    Change,
    /// Takes back, ends, deletes or destroys what is kept; takes all of a list out.
    TakeBack,
    /// Brings back what was taken back or ended, or unsays what was just said.
    Undo,
    /// Brings in: lets both read what one wrote alone, or takes in all of a list.
    Bring,
    /// Types something of one's own (a note, a day instead of one of those offered), and back to what is offered.
    Type,
    /// Opens something to look at.
    Open,
    /// Searches a list.
    Search,
    /// The next ones of a long list.
    More,
    /// The ones before these in a long list.
    Before,
    /// The pages for a hard day.
    HardDay,
    /// One of what is listed or answered on a page, counted from 1.
    Nth(u8),

    /// At home: what fits tonight.
    Tonight,
    /// At home: the check-in.
    Checkin,
    /// At home: what waits.
    Waiting,
    /// At home: promises and agreements.
    Promises,
    /// At home: the journal.
    Journal,
    /// At home: one's own weeks.
    OwnWeeks,
    /// At home: what broke trust.
    Breaches,
    /// At home: the summary.
    Summary,
    /// At home: someone to talk to.
    Someone,
    /// At home: all other pages.
    AllPages,
}

/// The letters of what is listed, in order.
const LISTED: [char; 13] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'c', 'j', 'l', 'x'];

impl Key {
    /// Stands for a letter where a list is longer than there are letters: an arrow or a click leads there, and in the
    /// line-by-line front a number.
    pub const NO_LETTER: char = '·';

    /// Keys that mean the same on every page of the program and are given to nothing else.
    pub const EVERYWHERE: [Self; 6] =
        [Self::Help, Self::Pause, Self::Lock, Self::Who, Self::Back, Self::Leave];

    /// Keys for a list, in order.
    pub fn listed() -> impl Iterator<Item = Self> {
        (1..=u8::MAX).map(Self::Nth)
    }

    /// The letter, digit, sign or blank that is pressed or typed.
    pub fn letter(self) -> char {
        match self {
            Self::Help => '?',
            Self::Pause => 'z',
            Self::Lock => '!',
            Self::Who => 'w',
            Self::Back => 'b',
            Self::Up => 'u',
            Self::Leave => 'q',
            Self::On => 'g',
            Self::Start => ' ',
            Self::Stop | Self::Summary => 's',
            Self::Pass | Self::Promises => 'p',
            Self::Skip | Self::Breaches => 'k',
            Self::Parts | Self::AllPages => 'a',
            Self::Why | Self::OwnWeeks => 'y',
            Self::NotNow => 'n',
            Self::NotForUs => 'f',
            Self::Change | Self::Someone => 'e',
            Self::TakeBack => 'd',
            Self::Undo => 'o',
            Self::Bring => 'i',
            Self::Type | Self::Tonight => 't',
            Self::Open | Self::Waiting => 'v',
            Self::Search => '/',
            Self::More => '>',
            Self::Before => '<',
            Self::HardDay => 'h',
            Self::Checkin => 'c',
            Self::Journal => 'j',
            Self::Nth(nth) => {
                let at = usize::from(nth).wrapping_sub(1);
                LISTED.get(at).copied().unwrap_or(Self::NO_LETTER)
            }
        }
    }

    /// The key as it is printed on keyboards, and typed as a word in the line-by-line front.
    pub fn name(self) -> String {
        match self.letter() {
            ' ' => "space".to_owned(),
            letter => letter.to_string(),
        }
    }

    /// The function key with the same meaning, which works while a user writes, too.
    pub fn function(self) -> Option<u8> {
        match self {
            Self::Help => Some(1),
            Self::Pause => Some(2),
            Self::Lock => Some(3),
            Self::Who => Some(4),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{
        Key::{self, *},
        LISTED,
    };

    /// The meanings that only the path has.
    const HOME: [Key; 10] =
        [Tonight, Checkin, Waiting, Promises, Journal, OwnWeeks, Breaches, Summary, Someone, AllPages];

    const ALL: [Key; 37] = [
        Help,
        Pause,
        Lock,
        Who,
        Back,
        Up,
        Leave,
        On,
        Start,
        Stop,
        Pass,
        Skip,
        Parts,
        Why,
        NotNow,
        NotForUs,
        Change,
        TakeBack,
        Undo,
        Bring,
        Type,
        Open,
        Search,
        More,
        Before,
        HardDay,
        Tonight,
        Checkin,
        Waiting,
        Promises,
        Journal,
        OwnWeeks,
        Breaches,
        Summary,
        Someone,
        AllPages,
        Nth(1),
    ];

    /// The keys with each letter.
    fn by_letter(keys: impl Iterator<Item = Key>) -> BTreeMap<char, Vec<Key>> {
        let mut letters = BTreeMap::<_, Vec<_>>::new();
        keys.for_each(|key| letters.entry(key.letter()).or_default().push(key));
        letters
    }

    #[test]
    fn a_letter_has_one_meaning_on_pages_and_one_at_home() {
        for home in [false, true] {
            let keys = ALL.into_iter().filter(|key| HOME.contains(key) == home);
            let listed = Key::listed().take(LISTED.len()).skip(1).filter(|_| !home);
            for (letter, keys) in by_letter(keys.chain(listed)) {
                assert_eq!(keys.len(), 1, "{letter:?}: {keys:?}");
            }
        }
    }

    #[test]
    fn keys_of_everywhere_and_those_of_the_line_by_line_front_are_given_to_nothing_else() {
        let letters = by_letter(ALL.into_iter().chain(Key::listed()));
        for key in Key::EVERYWHERE {
            assert!(letters[&key.letter()].iter().all(|other| *other == key), "{key:?}");
        }
        assert!(['r', 'm'].iter().all(|letter| !letters.contains_key(letter)));
    }
}
