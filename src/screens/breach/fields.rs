//! The fields of a breach: its name, its sentences, each one's own view of who was hurt, and until when it is parked.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::change;
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Kind, New, Portion, Said, Way, Ways, days},
    guide::{Cause, Starts},
    journey::{
        breach::{Role, State as Standing},
        key::DraftKey,
        record::{Id, Seat},
    },
    page::Key,
    session::{Effect, Session},
};

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    Name,
    /// The first sentence, or the second where they differ.
    Sentence(usize),
    Role(Seat),
    Until,
}

impl Asks {
    const ALL: [Self; 6] = [
        Self::Name,
        Self::Sentence(0),
        Self::Sentence(1),
        Self::Role(Seat::First),
        Self::Role(Seat::Second),
        Self::Until,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Sentence(0) => "sentence",
            Self::Sentence(_) => "second sentence",
            Self::Role(Seat::First) => "role of first",
            Self::Role(Seat::Second) => "role of second",
            Self::Until => "until",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asks| asks.id() == id)
    }
}

pub fn is_a_role(field: &str) -> bool {
    matches!(Asks::from_id(field), Some(Asks::Role(_)))
}

pub fn make(id: Uuid, causes: Vec<Cause>) -> impl for<'a> Fn(&'a Session) -> Form<'a> {
    move |session| {
        let mut form = vec![name(id, causes.clone(), session)];
        if session.journey.breach(id).is_none() {
            return form;
        }
        form.push(sentence(id, 0, session));
        form.extend(session.journey.roles_to_say(id).into_iter().map(|seat| role(id, seat, session)));
        // Asked only from the look at it, and so behind what naming it leads through.
        form.extend([until(session), sentence(id, 1, session)]);
        form
    }
}

fn name(id: Uuid, causes: Vec<Cause>, session: &Session) -> Field<'static> {
    let bind = words(id, Portion::Name, New::Breach { causes }, session);
    Field::new(Asks::Name.id(), Said::Heading("A short, neutral name".into()), Kind::Line, bind)
        .about([Block::say(
            "Something that both of you can say: “the spring”, “the loan”. It shows on your pages.",
        )])
        .skip(Key::Skip, "Leave this empty")
}

fn sentence(id: Uuid, nth: usize, session: &Session) -> Field<'static> {
    let say = match nth {
        0 => {
            "What happened, in one sentence of fact that both of you could sign. No reasons, no blame. It may stay empty."
        }
        _ => "The other sentence, where you differ. Both stand side by side.",
    };
    let bind = words(id, Portion::Sentence(nth), New::Never, session);
    Field::new(Asks::Sentence(nth).id(), Said::Heading("A sentence of fact".into()), Kind::Text, bind)
        .about([Block::say(say)])
        .skip(Key::Skip, "Leave this empty")
}

fn words(id: Uuid, portion: Portion, new: New, session: &Session) -> Binding {
    Binding::portion(Id::breach(id), session.who().by(), portion, session.journey.breach_starts_for(id), new)
}

/// The roles to choose from, and how each says it of oneself.
const ROLES: [(Option<Role>, &str); 4] = [
    (Some(Role::Hurt), "I was hurt"),
    (Some(Role::Broke), "I broke trust"),
    (Some(Role::Both), "We hurt each other"),
    (None, "I would rather not say"),
];

fn role(id: Uuid, seat: Seat, session: &Session) -> Field<'static> {
    let starts = session.journey.breach_starts_for(id);
    let ways =
        ROLES.into_iter().zip(Key::listed()).map(|((_, label), key)| Way::answer(key, label)).collect();
    let ask = format!("{}, how do you see it?", session.journey.name(seat));
    Field::new(
        Asks::Role(seat).id(),
        Said::Heading(ask.into()),
        Kind::Ways(Ways { ways, given: None }),
        kept_here(starts),
    )
    .about([Block::say(
        "This is about this one thing, not about who you are. It is your own view; the other may have another. \
         The pages then speak to each of you.",
    )])
    .hint(form::who_sees(session, starts))
}

/// How many weeks something is parked for, and how that is said.
const PARKED: [(u64, &str); 3] = [(2, "For two weeks"), (4, "For four weeks"), (12, "For twelve weeks")];

fn until(session: &Session) -> Field<'static> {
    let today = session.now.date_naive();
    let label = |words: &str, day| format!("{words}, until {}", days::date(session.say, day, today));
    let offers = parked_days(today).into_iter().zip(PARKED).zip(Key::listed());
    let mut ways: Vec<_> =
        offers.map(|((day, (_, words)), key)| Way::answer(key, label(words, day))).collect();
    ways.push(Way::answer(Key::Nth(4), "Without a day"));
    let ask = Said::Heading("Until when?".into());
    let kind = Kind::Ways(Ways { ways, given: None });
    Field::new(Asks::Until.id(), ask, kind, kept_here(Starts::Shared)).about([Block::say(
        "What is parked is not forgotten, and not cancelled by anything else. With a day, the path says when it has \
         come. It can be opened sooner.",
    )])
}

fn parked_days(today: NaiveDate) -> Vec<NaiveDate> {
    PARKED.into_iter().map_while(|(weeks, _)| today.checked_add_days(Days::new(7 * weeks))).collect()
}

/// Kept by the screen; nothing is typed, so there is no draft.
fn kept_here(starts: Starts) -> Binding {
    Binding::screen(DraftKey::default(), starts)
}

/// Keeps what was chosen in a field.
pub fn chosen(id: Uuid, session: &mut Session, field: &str, nth: usize) -> Vec<Effect> {
    match Asks::from_id(field) {
        Some(Asks::Role(seat)) => {
            let role = ROLES.get(nth).and_then(|(role, _)| *role);
            change(id, session, |breach| breach.set_own(seat, role))
        }
        Some(Asks::Until) => {
            let until = parked_days(session.now.date_naive()).get(nth).copied();
            change(id, session, |breach| breach.state = Standing::Parked { until })
        }
        _ => vec![],
    }
}
