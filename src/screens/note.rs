//! One note of the journal: read, write, change, show to both, delete and take the delete back.

use super::journal;
use crate::form;
use crate::{
    block::Block,
    guide::Starts,
    journey::{
        access,
        key::DraftKey,
        note::{Note, NoteHead},
        record::{Body, Id, Visibility},
    },
    page::{Answer, Ask, Choice, Page, TextInput, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use uuid::Uuid;

#[derive(Debug)]
pub struct State {
    id: Uuid,
    writing: bool,
    /// The words of a note that was just deleted, until this page is left.
    deleted: Option<(Private, Visibility)>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Keep(Private),
    Change,
    Show,
    Delete,
    Undo,
    /// Of two versions that were written apart: this one, or the other.
    Settle {
        other: bool,
    },
}

/// Under this id the words of a version that was written elsewhere are held, while its note is shown.
const OTHER: Uuid = Uuid::nil();

pub fn open(session: &mut Session, id: Uuid, new: bool) -> (State, Vec<Effect>) {
    let note = session.note(id);
    let drafted = session.drafts.contains_key(&key(id));
    let writing = session.read_only.is_none() && (drafted || (new && note.is_none()));
    let location = note.and_then(|note| note.location).filter(|_| !session.notes.contains_key(&id));
    let other = other_version(session, id).and_then(|other| other.location);
    let wanted = [location.map(|location| (id, location)), other.map(|location| (OTHER, location))];
    let wanted: Vec<_> = wanted.into_iter().flatten().collect();
    session.notes.remove(&OTHER);
    let effects = if wanted.is_empty() { vec![] } else { vec![Effect::Read(wanted)] };
    (State { id, writing, deleted: None }, effects)
}

/// A version of a note that was written elsewhere at the same time, and lost.
fn other_version(session: &Session, id: Uuid) -> Option<NoteHead> {
    let mut forks = session.journey.note_forks(id).filter(|fork| !fork.gone);
    forks.find(|fork| access::may_read(fork.by, fork.vis, session.who())).copied()
}

/// Once its undo is over, a deleted note's older lines are destroyed.
pub fn leave(state: &State) -> Vec<Effect> {
    state.deleted.iter().map(|_| Effect::Scrub(Id::note(state.id))).collect()
}

fn key(id: Uuid) -> DraftKey {
    DraftKey::whole(&Id::note(id))
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Keep(words) if words.is_blank() => {
            Update::go(Place::Journal).with(session.drop_draft(&key(state.id)))
        }
        Message::Keep(words) => {
            state.writing = false;
            session.drafts.remove(&key(state.id));
            let vis = session.note(state.id).map_or_else(|| starts(session), |note| note.vis);
            write(state.id, session, vis, words.clone()).into()
        }
        Message::Change => {
            state.writing = true;
            Update::stay()
        }
        Message::Show => match session.notes.get(&state.id).cloned() {
            Some(words) => write(state.id, session, Visibility::Shared, words).into(),
            None => Update::stay(),
        },
        Message::Delete => {
            let note = session.note(state.id).map(|note| note.vis);
            let (Some(vis), Some(words)) = (note, session.notes.remove(&state.id)) else {
                return Update::stay();
            };
            state.deleted = Some((words, vis));
            let by = session.note(state.id).map_or_else(|| session.who().by(), |note| note.by);
            session.write_by(by, Id::note(state.id), vis, None, None).into()
        }
        Message::Settle { other } => {
            let chosen = session.notes.get(if *other { &OTHER } else { &state.id }).cloned();
            let vis = session.note(state.id).map_or_else(|| starts(session), |note| note.vis);
            session.notes.remove(&OTHER);
            chosen.map_or_else(Update::stay, |words| write(state.id, session, vis, words).into())
        }
        Message::Undo => match state.deleted.take() {
            Some((words, vis)) => write(state.id, session, vis, words).into(),
            None => Update::stay(),
        },
    }
}

/// A note is its author's own; what both write together both may read.
fn starts(session: &Session) -> Visibility {
    if session.who().alone().is_some() { Visibility::Private } else { Visibility::Shared }
}

fn write(id: Uuid, session: &mut Session, vis: Visibility, words: Private) -> Vec<Effect> {
    let by = session.note(id).map_or_else(|| session.who().by(), |note| note.by);
    session.notes.insert(id, words.clone());
    session.write_by(by, Id::note(id), vis, Some(Body::Note(Note { words })), Some(key(id)))
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => Message::Keep(words),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let day = journal::day(state.id, session);
    let back = Choice::back_to("Back to the journal", Place::Journal);
    let mut body = vec![Block::heading(format!("Note, {day}"))];
    if state.writing {
        let starts = if starts(session) == Visibility::Shared { Starts::Shared } else { Starts::Private };
        body.push(Block::quiet(form::who_sees(session, starts)));
        let field = TextInput {
            key: key(state.id),
            words: session.field_words(&key(state.id), session.notes.get(&state.id)),
            one_line: false,
        };
        return Page::asking("Journal", body, Ask::Write(field), vec![back]);
    }
    if state.deleted.is_some() {
        body.push(Block::say(
            "This note is deleted. When you leave this page, its words are destroyed here.",
        ));
        body.push(Block::quiet("Copies that a sync or a backup made may still hold them."));
        return Page::new("Journal", body, vec![back, Choice::new('u', "Bring it back", Message::Undo)]);
    }
    Page::new(
        "Journal",
        body.into_iter().chain(words(state, session)).collect(),
        choices(state, session, back),
    )
}

fn words(state: &State, session: &Session) -> Vec<Block> {
    let Some(note) = session.note(state.id) else {
        return vec![Block::say("There is no such note, or it is not for whoever is here.")];
    };
    let by = Some(session.journey.names(note.by));
    let mut said = match session.notes.get(&state.id) {
        Some(words) => vec![Block::Words { by, words: words.clone() }],
        None => vec![Block::quiet("…")],
    };
    if let Some(other) = session.notes.get(&OTHER) {
        said.push(Block::note("Another version was written in another place at the same time."));
        said.push(Block::Words { by: None, words: other.clone() });
    }
    said
}

fn choices(state: &State, session: &Session, back: Choice<Message>) -> Vec<Choice<Message>> {
    let mut choices = vec![back];
    let Some(note) = session.note(state.id) else { return choices };
    // What cannot be read yet is not changed blindly, and could not be brought back.
    let may = session.read_only.is_none() && access::may_change(note.by, session.who());
    if may && session.notes.contains_key(&state.id) {
        if session.notes.contains_key(&OTHER) {
            choices.push(Choice::new('k', "Keep the first", Message::Settle { other: false }));
            choices.push(Choice::new('o', "Keep the other", Message::Settle { other: true }));
        }
        choices.push(Choice::new('e', "Change it", Message::Change));
        if note.vis != Visibility::Shared && !session.journey.is_solo() {
            choices.push(Choice::new('i', "Show it to both", Message::Show));
        }
        choices.push(Choice::new('d', "Delete it", Message::Delete));
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        guide::Guide,
        journey::{
            Journey,
            couple::Here,
            record::{By, Hlc, Location, Record},
        },
        plain::prose,
        screens,
    };

    const NOTE: Uuid = Uuid::from_u128(5);

    fn version(millis: u64, words: &str, at: u32) -> (Record, Option<Location>) {
        let record = Record {
            id: Id::note(NOTE),
            by: By::First,
            vis: Visibility::Private,
            at: "2026-11-22T21:30:00+01:00".parse().unwrap(),
            hlc: Hlc::new(millis, 0, "9a1b2c3d"),
            prev: vec![],
            body: Some(Body::Note(Note { words: words.into() })),
        };
        (record, Some(Location { file: 0, at, len: 1, sealed: false }))
    }

    /// A note that was written twice, apart, opened by its author.
    fn forked() -> (State, Session) {
        let mut journey = Journey::default();
        for (record, location) in [version(1, "mine", 10), version(2, "yours", 20)] {
            journey.apply(record, location);
        }
        let mut session = Session::new(Guide::bundled(), journey, None);
        session.sit(Here::First, "9a1b2c3d".into(), vec![]);
        let (state, effects) = open(&mut session, NOTE, false);
        let [Effect::Read(wanted)] = &effects[..] else { panic!("both versions are asked for") };
        assert_eq!(wanted.iter().map(|(_, location)| location.at).collect::<Vec<_>>(), [20, 10]);
        session.notes.extend([(wanted[0].0, "yours".into()), (wanted[1].0, "mine".into())]);
        (state, session)
    }

    #[test]
    fn a_version_that_lost_is_shown_and_can_be_taken() {
        let (mut state, mut session) = forked();
        assert!(prose(&page(&state, &session).map(screens::Message::from)).contains("mine"));
        update(&mut state, &mut session, &Message::Settle { other: true });
        let after = prose(&page(&state, &session).map(screens::Message::from));
        assert!(after.contains("mine") && !after.contains("yours"), "{after}");
        assert_eq!(session.journey.note_forks(NOTE).count(), 0, "nothing is left to decide");
    }

    #[test]
    fn somebody_else_can_neither_change_nor_delete_it() {
        let (_, mut session) = forked();
        let (mut shared, _) = version(3, "for both", 30);
        (shared.vis, shared.prev) = (Visibility::Shared, session.journey.heads(&Id::note(NOTE)));
        session.journey.apply(shared, None);
        session.sit(Here::Second, "9a1b2c3d".into(), vec![]);
        let (state, _) = open(&mut session, NOTE, false);
        session.notes.insert(NOTE, "for both".into());
        let seen = prose(&page(&state, &session).map(screens::Message::from));
        assert!(
            seen.contains("for both") && !seen.contains("Change it") && !seen.contains("Delete it"),
            "{seen}"
        );
    }
}
