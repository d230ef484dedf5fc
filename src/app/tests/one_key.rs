//! Two who have passphrases: which key opens what they do together.

use super::*;

#[test]
fn two_sit_down_with_the_key_of_either() {
    for gives in Seat::BOTH {
        let mut app = locked(&Seat::BOTH);
        update(&mut app, Request::Sit(Here::Both).into());
        if gives == Seat::Second {
            insta::assert_snapshot!(prose(&app), @"
            Locked

            Sam, your passphrase?

            What is typed here does not show. Enter opens.

            For what you do together, one of your two passphrases is enough.

            g. Type it
            t. Use the recovery key
            1. Alex’s passphrase instead
            b. Who is here?
            Also: Help (?), Leave (q), Pause (z)
            ");
            choose(&mut app, "Alex’s passphrase instead");
        }
        assert_eq!(type_it(&mut app), gives);
        assert_eq!(opens(&mut app, gives), [Effect::Sit(Here::Both)]);
        sits(&mut app, Here::Both);
        assert_eq!(app.session.locks.open_seats(), [gives]);
    }
}

#[test]
fn the_key_of_one_alone_stays_in_use_for_two_and_for_nobody_else() {
    let mut app = locked(&Seat::BOTH);
    sit(&mut app, Here::Second);
    assert_eq!(update(&mut app, Request::Sit(Here::Both).into()), [Effect::Sit(Here::Both)]);
    sits(&mut app, Here::Both);
    update(&mut app, Request::Sit(Here::First).into());
    is_empty(&app);
    assert_eq!(type_it(&mut app), Seat::First);
}

#[test]
fn one_of_two_gives_their_passphrase_where_it_is_needed_or_comes_back_without() {
    for gives in [true, false] {
        let mut app = locked(&Seat::BOTH);
        sit(&mut app, Here::Both);
        let words = [note(By::Second, Visibility::Private)];
        app.session.drafts.insert("of both".into(), WORDS.into());
        update(&mut app, Request::Go(Place::Summary).into());
        update(&mut app, Request::Unlock(Seat::Second).into());
        if gives {
            assert_eq!(type_it(&mut app), Seat::Second);
            let records = words.into();
            let effects =
                done(&mut app, Outcome::Unlocked { seat: Seat::Second, lock: lock(), records, left: 0 });
            assert!(!effects.contains(&Effect::Sit(Here::Both)), "they sit: {effects:?}");
        } else {
            choose(&mut app, "Back to where you were");
        }
        assert_eq!((app.place.clone(), app.session.here), (Place::Summary, Some(Here::Both)));
        assert_eq!(app.session.locks.is_open(Seat::Second), gives);
        assert_eq!(app.session.drafts.len(), 2, "what both began is still there");
    }
}

#[test]
fn nobody_is_asked_for_the_passphrase_of_somebody_who_is_not_here() {
    let mut app = locked(&Seat::BOTH);
    sit(&mut app, Here::First);
    for seat in Seat::BOTH {
        assert_eq!(update(&mut app, Request::Unlock(seat).into()), []);
        assert_ne!(title(&app), "Locked");
    }
}

#[test]
fn nothing_that_one_wrote_alone_is_written_over_while_their_key_is_shut() {
    let mut app = locked(&Seat::BOTH);
    sit(&mut app, Here::Both);
    for (vis, may) in [(Visibility::Private, false), (Visibility::Sealed, false), (Visibility::Shared, true)]
    {
        let id = Id::answer("what-trust-is.lean", None, 1, By::Second);
        let body = Body::Answer(crate::journey::answer::Answer::default());
        let effects = app.session.write_by(By::Second, id, vis, Some(body), None);
        assert_eq!(!effects.is_empty(), may, "{vis:?}");
    }
}
