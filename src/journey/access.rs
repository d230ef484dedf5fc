//! The rules of reading, changing and showing, by author, visibility and who is present.

use super::{
    couple::Here,
    key::{By, Seat, Signers, Visibility},
};

/// The seats that may ever read a record, and to whose keys it is sealed.
pub fn readers(by: By, vis: Visibility) -> &'static [Seat] {
    match (vis, by) {
        (Visibility::Shared, _) | (_, By::Both) => &Seat::BOTH,
        (_, By::First) => &[Seat::First],
        (_, By::Second) => &[Seat::Second],
    }
}

/// True for what must be readable before anybody gave a passphrase: how many walk this path, what they are called, and which
/// guide they walk.
pub fn is_on_the_door(kind: &str) -> bool {
    matches!(kind, "couple" | "seat" | "guide")
}

/// Shared words may be read by anybody here. All others only by their author, and only while nobody else is here.
pub fn may_read(by: By, vis: Visibility, here: Here) -> bool {
    match (vis, here.alone()) {
        (Visibility::Shared, _) => true,
        (_, Some(seat)) => by.includes(seat),
        (_, None) => by == By::Both,
    }
}

/// True when an author is present: nobody else changes a record.
pub fn may_change(by: By, here: Here) -> bool {
    here.seats().iter().any(|&seat| by.includes(seat))
}

/// As [`may_change`], of a record of this kind: what stands on the door is changed by anybody who sits.
pub fn may_write(kind: &str, by: By, here: Here) -> bool {
    is_on_the_door(kind) || may_change(by, here)
}

/// False for what only people may read whose keys are shut: an older version of it may lie under the seal, unseen, and what
/// is written now would stay in memory.
pub fn may_sign(by: By, vis: Visibility, is_open: impl Fn(Seat) -> bool) -> bool {
    readers(by, vis).iter().any(|&seat| is_open(seat))
}

/// True where a line may take the place of one by `by` that is older: an author of that one says it, or it is of what either
/// of the two may change.
pub fn may_follow(kind: &str, by: By, vis: Visibility, signers: Signers) -> bool {
    let is_of_both = vis == Visibility::Shared && matches!(kind, "breach" | "pause" | "pick" | "practised");
    is_of_both || is_on_the_door(kind) || signers.speak_for(by)
}

/// True for what may be written in the name of somebody who is here, while only the other one's key is open: what both may
/// read. Nobody says yes for somebody else, and nobody takes back.
pub fn may_stand_in(kind: &str, vis: Visibility, del: bool) -> bool {
    vis == Visibility::Shared && !del && !matches!(kind, "consent" | "approval")
}

/// True when the author of a private record is here alone, and may show it to both.
pub fn may_bring(by: By, vis: Visibility, here: Here) -> bool {
    vis == Visibility::Private && here.alone().is_some_and(|seat| by == seat.into())
}

/// True for what goes when a seat takes away what is its own: what it wrote alone. What both did together is both's and stays:
/// the breach they named, pauses, picks, how far they walked, what each said yes or no to, and lists that vouch for it.
pub fn goes_with(seat: Seat, by: By, vis: Visibility, kind: &str) -> bool {
    const TOGETHER: [&str; 8] =
        ["breach", "pause", "pick", "practised", "progress", "consent", "approval", "vouched"];
    let is_of_both = vis == Visibility::Shared && TOGETHER.contains(&kind);
    by == By::from(seat) && !is_on_the_door(kind) && !is_of_both
}

/// An answer is taken back by its author until somebody else could read it.
pub fn may_take_back(by: By, vis: Visibility, here: Here, solo: bool) -> bool {
    may_change(by, here) && (vis != Visibility::Shared || solo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_author_alone_brings_what_is_private() {
        use Visibility::*;
        for (by, vis, here, may) in [
            (By::First, Private, Here::First, true),
            (By::First, Private, Here::Second, false),
            (By::First, Private, Here::Both, false),
            (By::Both, Private, Here::First, false),
            (By::First, Sealed, Here::First, false),
            (By::First, Shared, Here::First, false),
        ] {
            assert_eq!(may_bring(by, vis, here), may, "{by:?} {vis:?} {here:?}");
        }
    }

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
    fn what_a_seat_wrote_alone_goes_with_it_and_what_both_did_stays() {
        use Visibility::*;
        for (by, vis, kind, goes) in [
            (By::First, Private, "note", true),
            (By::First, Private, "sealed", true),
            (By::First, Sealed, "answer", true),
            (By::First, Shared, "answer", true),
            (By::First, Sealed, "vouched", true),
            (By::First, Shared, "vouched", false),
            (By::First, Shared, "breach", false),
            (By::First, Private, "breach", true),
            (By::First, Shared, "consent", false),
            (By::First, Shared, "seat", false),
            (By::Both, Shared, "answer", false),
            (By::Both, Private, "note", false),
            (By::Second, Private, "note", false),
        ] {
            assert_eq!(goes_with(Seat::First, by, vis, kind), goes, "{by:?} {vis:?} {kind}");
        }
    }

    #[test]
    fn with_one_key_of_two_only_the_words_of_the_other_alone_are_not_written() {
        use Visibility::*;
        for (by, vis, may) in [
            (By::First, Private, true),
            (By::First, Shared, true),
            (By::Both, Private, true),
            (By::Both, Shared, true),
            (By::Second, Shared, true),
            (By::Second, Sealed, false),
            (By::Second, Private, false),
        ] {
            assert_eq!(may_sign(by, vis, |seat| seat == Seat::First), may, "{by:?} {vis:?}");
        }
    }

    #[test]
    fn what_stands_on_the_door_is_changed_by_anybody_who_sits() {
        for (kind, may) in [("seat", true), ("couple", true), ("guide", true), ("breach", false)] {
            assert_eq!(may_write(kind, By::First, Here::Second), may, "{kind}");
        }
    }

    #[test]
    fn what_is_not_shared_is_sealed_to_its_author_alone() {
        use Visibility::*;
        for vis in [Private, Sealed] {
            assert_eq!(readers(By::First, vis), [Seat::First]);
            assert_eq!(readers(By::Second, vis), [Seat::Second]);
            assert_eq!(readers(By::Both, vis), Seat::BOTH);
        }
        assert_eq!(readers(By::First, Shared), Seat::BOTH);
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
