//! Who may read what, while who is here.

use super::{
    couple::Here,
    record::{By, Visibility},
};

/// Shared words may be read by anybody here. All others only by their author, and only while nobody else is here.
pub fn may_read(by: By, vis: Visibility, here: Here) -> bool {
    match (vis, here.alone()) {
        (Visibility::Shared, _) => true,
        (_, Some(seat)) => by.includes(seat),
        (_, None) => by == By::Both,
    }
}

/// What somebody wrote is changed by them alone, or while they are here.
pub fn may_change(by: By, here: Here) -> bool {
    here.seats().iter().any(|&seat| by.includes(seat))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_changes_the_words_of_somebody_who_is_not_here() {
        for (by, here, may) in [
            (By::First, Here::First, true),
            (By::First, Here::Second, false),
            (By::First, Here::Both, true),
            (By::Both, Here::Second, true),
        ] {
            assert_eq!(may_change(by, here), may, "{by:?} {here:?}");
        }
    }

    #[test]
    fn only_the_author_alone_reads_what_is_not_shared() {
        use Visibility::*;
        for vis in [Private, Sealed] {
            for (by, here, may) in [
                (By::First, Here::First, true),
                (By::First, Here::Second, false),
                (By::First, Here::Both, false),
                (By::Second, Here::Second, true),
                (By::Second, Here::First, false),
                (By::Both, Here::First, true),
                (By::Both, Here::Both, true),
            ] {
                assert_eq!(may_read(by, vis, here), may, "{by:?} {vis:?} {here:?}");
            }
        }
        for here in [Here::First, Here::Second, Here::Both] {
            assert!(may_read(By::First, Shared, here));
        }
    }
}
