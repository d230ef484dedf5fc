//! The summary they choose together: item by item, approved by each, then written to a file they can carry.

mod items;
mod preview;
mod show;

use crate::{
    journey::{
        record::{Body, Id, Seat, Visibility},
        summary::{Approval, Format, Pick, REFLECTION, Topic},
    },
    page::{Answer, Value},
    session::{Effect, Session, Update},
};
pub use show::page;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Overview,
    Choose,
    /// One item, to be looked at before it is chosen.
    Item(Id),
    Preview,
    Export,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Show(State),
    Toggle(Id),
    /// Everything shared, or nothing.
    All(bool),
    /// The page that a helper reads first, whole.
    FirstPage,
    Approve(Seat),
    Write(Format),
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Show(shown) => {
            *state = shown.clone();
            Update::stay()
        }
        Message::Toggle(item) => {
            let included = !session.journey.is_picked(item);
            pick(session, item, included).into()
        }
        Message::All(included) => take(session, *included, |_| true).into(),
        Message::FirstPage => {
            *state = State::Choose;
            take(session, true, Topic::is_first).into()
        }
        Message::Approve(seat) if !may_approve(session, *seat) => Update::stay(),
        Message::Approve(seat) => {
            let body = Body::Approval(Approval { of: session.journey.fingerprint() });
            let id = Id::approval(REFLECTION, *seat);
            session.write_by((*seat).into(), id, Visibility::Shared, Some(body), None).into()
        }
        Message::Write(format) if session.journey.is_approved() => vec![Effect::Export(*format)].into(),
        Message::Write(_) => Update::stay(),
    }
}

pub fn answer(state: &mut State, session: &mut Session, Answer { value, .. }: Answer) -> Update {
    match value {
        Value::Toggle(row) => match items::at(session, row) {
            Some(item) => update(state, session, &Message::Toggle(item)),
            None => Update::stay(),
        },
        Value::Look(row) => {
            if let Some(item) = items::at(session, row) {
                *state = State::Item(item);
            }
            Update::stay()
        }
        _ => Update::stay(),
    }
}

/// Takes the items of some topics in, or out.
fn take(session: &mut Session, included: bool, of: impl Fn(&Topic) -> bool) -> Vec<Effect> {
    let items = items::all(session).into_iter().filter(|(topic, _)| of(topic));
    let items: Vec<_> = items.map(|(_, record)| record.id.clone()).collect();
    items.iter().flat_map(|item| pick(session, item, included)).collect()
}

/// True for a seat that is here and, where it has a passphrase, gave it.
fn may_approve(session: &Session, seat: Seat) -> bool {
    session.who().seats().contains(&seat) && session.locks.is_open(seat)
}

fn pick(session: &mut Session, item: &Id, included: bool) -> Vec<Effect> {
    if session.journey.is_picked(item) == included {
        return vec![];
    }
    session.write(Id::pick(REFLECTION, item), Visibility::Shared, Some(Body::Pick(Pick { included })), None)
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use super::*;
    use crate::{
        app::{self, update},
        block::Block,
        journey::{
            couple::Here,
            journey_builder::JourneyBuilder,
            record::By,
            setback::{Came, DID, FACT, Replay},
        },
        page::Ask,
        screens,
        session::Place,
    };

    fn harness(here: Here) -> Harness {
        let mut told = JourneyBuilder::hurt_and_broke();
        told.answer("listening-actively.agreement", By::Both, Visibility::Shared, "Gist first.");
        told.answer("listening-actively.stop", By::First, Visibility::Private, "mine");
        told.answer("listening-actively.heard", By::First, Visibility::Sealed, "sealed");
        Harness::of(told, here, Place::Summary)
    }

    #[test]
    fn a_yes_waits_for_the_passphrase_of_whoever_says_it() {
        let mut harness = harness(Here::Both);
        ["Choose what is in it", "Take all of it in", "Back"]
            .into_iter()
            .for_each(|label| harness.choose(label));
        harness.shut(Seat::Second);
        assert!(harness.prose().contains("This waits for Alex’s passphrase."), "{}", harness.prose());
        assert!(harness.offers("Sam: yes, as it is now") && harness.offers("Alex types the passphrase"));
        harness.hear(screens::Message::from(Message::Approve(Seat::Second)));
        assert!(!harness.app.session.journey.has_approved(Seat::Second));
    }

    #[test]
    fn choosing_and_approving_the_summary() {
        let mut harness = harness(Here::Both);
        insta::assert_snapshot!(harness.prose(), @"
        Summary

        A summary that you choose

        Only what is shared can enter it, item by item. It is written to a file
        only after everybody has said yes to exactly these items. It is not a
        clinical record.

        To choose from so far: 2. Chosen: 0.

        g. Choose what is in it
        5. A first page for a helper
        b. Back to the path
        ");
        harness.choose("Choose what is in it");
        insta::assert_snapshot!(harness.prose(), @"
        Summary

        Choose what is in it

        There are 2 items to choose from. What is chosen is in the summary.

        What broke trust

        1. What broke trust: the spring

        Listening actively

        2. What is our listening agreement, in one line?
          Gist first.

        b. Back to the summary
        i. Take all of it in
        d. Take all of it out
        ");
        harness.choose("Take all of it in");
        harness.choose("Back");
        harness.choose("Sam: yes");
        insta::assert_snapshot!(harness.prose(), @"
        Summary

        A summary that you choose

        Only what is shared can enter it, item by item. It is written to a file
        only after everybody has said yes to exactly these items. It is not a
        clinical record.

        To choose from so far: 2. Chosen: 2.

        - Sam said yes to it as it is now.

        g. Choose what is in it
        5. A first page for a helper
        v. Look at it
        2. Alex: yes, as it is now
        b. Back to the path
        ");
        harness.choose("Alex: yes");
        harness.choose("Look at it");
        insta::assert_snapshot!(harness.prose(), @"
        Summary

        The summary as it is now

        What broke trust

        the spring

        Listening actively

        What is our listening agreement, in one line?

        Sam and Alex wrote:
          Gist first.

        b. Back to the summary
        ");
    }

    #[test]
    fn a_hard_day_is_said_by_its_kind_and_its_day() {
        let mut told = JourneyBuilder::two();
        for (nth, came, vis) in [(1, Came::Slip, Visibility::Shared), (2, Came::Wave, Visibility::Private)] {
            let mut replay = Replay::of("2026-11-20".parse().unwrap(), came);
            replay.boxes.insert(FACT.to_owned(), "I came home late.".into());
            replay.boxes.insert(DID.to_owned(), "I said so at once.".into());
            told.write(Id::replay(uuid::Uuid::from_u128(nth)), By::First, vis, Body::Replay(replay));
        }
        let mut harness = Harness::of(told, Here::First, Place::Summary);
        harness.choose("Choose what is in it");
        let prose = harness.prose();
        assert!(prose.contains("Sam: A slip, 20 November 2026") && !prose.contains("wave"), "{prose}");
        harness.choose("Take all of it in");
        harness.choose("Back");
        harness.choose("Look at it");
        insta::assert_snapshot!(harness.prose(), @"
        Summary

        The summary as it is now

        A plan for setbacks

        A slip

        Sam, 20 November 2026

        What happened, as a fact?

          I came home late.

        What was done, and what helped?

          I said so at once.

        b. Back to the summary
        ");
    }

    #[test]
    fn nobody_says_yes_for_somebody_who_is_not_here() {
        let mut harness = harness(Here::First);
        harness.send(Message::All(true));
        assert!(!harness.offers("Alex: yes"));
        harness.send(Message::Approve(Seat::Second));
        assert!(!harness.app.session.journey.has_approved(Seat::Second));
    }

    #[test]
    fn a_row_takes_the_item_in_and_out_that_it_names_and_shows_it() {
        let mut harness = harness(Here::Both);
        harness.choose("Choose what is in it");
        let Ask::List(list) = harness.page().ask else { panic!("{}", harness.prose()) };
        for (nth, row) in list.rows.iter().enumerate() {
            let picked = |harness: &Harness| harness.app.session.journey.picked().count();
            for taken in [1, 0] {
                harness.answer(Value::Toggle(nth));
                assert_eq!(picked(&harness), taken, "{}", row.label);
            }
            harness.answer(Value::Look(nth));
            let page = harness.page();
            assert_eq!(page.body[0], Block::heading(row.label.as_str()));
            assert!(row.words.is_blank() || harness.prose().contains(row.words.expose()));
            harness.choose("Take it in");
            assert_eq!(picked(&harness), 1);
            harness.choose("Take it out");
            harness.choose("Back to the list");
        }
    }

    #[test]
    fn a_first_page_is_taken_whole_and_struck_line_by_line_before_both_say_yes() {
        let mut harness = harness(Here::Both);
        harness.choose("A first page for a helper");
        let Ask::List(list) = harness.page().ask else { panic!("{}", harness.prose()) };
        let first: Vec<_> = list.rows.iter().map(|row| row.taken).collect();
        assert_eq!(first, [true, false], "the breach is on it, and the agreement of an exercise is not");
        harness.choose("Back to the summary");
        Seat::BOTH.into_iter().for_each(|seat| harness.send(Message::Approve(seat)));
        assert!(harness.app.session.journey.is_approved());
        harness.choose("Choose what is in it");
        harness.answer(Value::Toggle(0));
        assert!(
            !harness.app.session.journey.is_approved()
                && harness.app.session.journey.picked().next().is_none()
        );
    }

    #[test]
    fn nothing_is_written_out_before_both_said_yes() {
        let mut harness = harness(Here::Both);
        harness.send(Message::All(true));
        harness.send(Message::Approve(Seat::First));
        let write = || app::Message::from(screens::Message::from(Message::Write(Format::Markdown)));
        assert!(update(&mut harness.app, write()).is_empty() && !harness.offers("Write it to a file"));
        harness.send(Message::Approve(Seat::Second));
        assert_eq!(update(&mut harness.app, write()), [Effect::Export(Format::Markdown)]);
    }
}
