//! Asking both to open what each answered alone: it opens when each says so, and "not now" needs no reason. Whoever has a
//! passphrase gave it before: their words are not in memory until then.

use super::unlock;
use crate::{
    block::{Block, Envelopes},
    journey::{
        position::Sealed,
        record::{Id, Seat},
    },
    page::{Choice, Key},
    session::{Effect, Session},
};

/// Those who said "open" to the answer asked about now, and the answers left closed this time.
#[derive(Debug, Default)]
pub struct Unsealing {
    said: [bool; 2],
    /// By the ids of what was asked.
    left: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    Open(Seat),
    NotNow,
}

/// The thing that is asked about: its id, its words, the two answers.
pub struct Asked {
    id: String,
    ask: String,
    answers: [Id; 2],
}

impl Unsealing {
    /// The first of these pairs that was not left closed.
    pub fn asked<'a>(&self, pairs: impl Iterator<Item = (Sealed<'a>, [Id; 2])>) -> Option<Asked> {
        let mut pairs = pairs.filter(|(asked, _)| self.asks(&asked.id));
        pairs.next().map(|(asked, answers)| Asked { id: asked.id, ask: asked.ask.to_owned(), answers })
    }

    /// True while this, by its id, was not left closed.
    pub fn asks(&self, id: &str) -> bool {
        !self.left.iter().any(|left| left == id)
    }

    pub fn update(&mut self, session: &mut Session, asked: Option<Asked>, message: Message) -> Vec<Effect> {
        let (id, answers) = asked.map(|asked| (asked.id, asked.answers)).unzip();
        match self.hear(session, id, message) {
            true => answers.into_iter().flatten().flat_map(|id| session.share(&id)).collect(),
            false => vec![],
        }
    }

    /// Hears a word about what is asked, by its id: true once both have said "open".
    pub fn hear(&mut self, session: &Session, id: Option<String>, message: Message) -> bool {
        match message {
            Message::Open(_) if session.locks.shut_seats().next().is_some() => return false,
            Message::NotNow => self.left.extend(id),
            Message::Open(seat) => self.said[usize::from(seat == Seat::Second)] = true,
        }
        let is_open = self.said == [true, true];
        if is_open || message == Message::NotNow {
            self.said = [false; 2];
        }
        is_open
    }

    /// Opening is never what a mere Enter does.
    pub fn choices<M>(&self, session: &Session, send: impl Fn(Message) -> M) -> Vec<Choice<M>> {
        let say = session.say();
        let mut choices = vec![Choice::new(Key::NotNow, say.not_now(), send(Message::NotNow)).answers()];
        let shut: Vec<_> = session.locks.shut_seats().collect();
        if !shut.is_empty() {
            let keys = shut.into_iter().zip(Key::listed());
            choices.extend(keys.map(|(seat, key)| unlock::way(key, seat, session)));
            return choices;
        }
        for ((seat, key), said) in Seat::BOTH.into_iter().zip(Key::listed()).zip(self.said) {
            let name = session.journey.name(seat);
            let label = if said { say.unsealing_opened(&name) } else { say.unsealing_open(&name) };
            choices.push(Choice::new(key, label, send(Message::Open(seat))).answers().writes());
        }
        choices
    }
}

impl Asked {
    /// The answers of both, by their ids.
    pub fn answers(&self) -> &[Id; 2] {
        &self.answers
    }

    pub fn said(&self, session: &Session) -> Vec<Block> {
        let waits: Vec<_> = unlock::waits(session).collect();
        let both = waits.is_empty().then(|| Block::say(session.say().unsealing_both()));
        let ask = Block::strong(self.ask.as_str());
        let envelopes = Block::Envelopes(Envelopes {
            by: Seat::BOTH.map(|seat| session.journey.author(seat.into())),
            letters: None,
            ajar: false,
        });
        [ask, envelopes].into_iter().chain(waits).chain(both).collect()
    }
}
