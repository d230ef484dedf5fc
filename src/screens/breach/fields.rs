//! The fields of a breach: its name, its sentences, each one's own view of who was hurt, and until when it is parked.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::keep;
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Kind, New, Portion, Said, Way, days},
    guide::{Cause, Fill, Starts},
    journey::{
        breach::{Role, State as Standing},
        couple::Here,
        key::DraftKey,
        record::{Id, Seat},
    },
    language::Catalogue,
    page::Key,
    private::Private,
    screens::part::fills,
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
            Self::Sentence(_) => "second-sentence",
            Self::Role(Seat::First) => "role-of-first",
            Self::Role(Seat::Second) => "role-of-second",
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

/// True where both leave it to each to answer alone.
pub fn leaves_alone(field: &str, nth: usize) -> bool {
    is_a_role(field) && nth == ROLES.len()
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
    let say = session.say();
    let bind = words(id, Portion::Name, New::Breach { causes }, session);
    Field::new(Asks::Name.id(), Said::Heading(say.breach_name_ask().into()), Kind::Line, bind)
        .about([Block::say(say.breach_name_about())])
        .begins(begins(id, Fill::BreachName, session))
        .skip(Key::Skip, say.breach_skip())
}

fn sentence(id: Uuid, nth: usize, session: &Session) -> Field<'static> {
    let say = session.say();
    let (about, fill) = match nth {
        0 => (say.breach_sentence_about(), Fill::BreachSentence),
        _ => (say.breach_second_sentence_about(), Fill::BreachSecondSentence),
    };
    let bind = words(id, Portion::Sentence(nth), New::Never, session);
    Field::new(Asks::Sentence(nth).id(), Said::Heading(say.breach_sentence_ask().into()), Kind::Text, bind)
        .about([Block::say(about)])
        .begins(begins(id, fill, session))
        .skip(Key::Skip, say.breach_skip())
}

/// The first words for the breach that is being named: those of the page of naming. None where another one is open
/// already, which that page speaks of.
fn begins(id: Uuid, fill: Fill, session: &Session) -> Option<Private> {
    let another = session.journey.open_breach().is_some_and(|(open, _)| open != id);
    if another { None } else { fills::on_naming_page(session, fill) }
}

fn words(id: Uuid, portion: Portion, new: New, session: &Session) -> Binding {
    Binding::portion(Id::breach(id), session.who().by(), portion, session.journey.breach_starts_for(id), new)
}

/// The roles to choose from.
const ROLES: [Option<Role>; 4] = [Some(Role::Hurt), Some(Role::Broke), Some(Role::Both), None];

/// How somebody says a role of themselves.
fn of_oneself(role: Option<Role>, say: Catalogue) -> &'static str {
    match role {
        Some(Role::Hurt) => say.breach_i_was_hurt(),
        Some(Role::Broke) => say.breach_i_broke(),
        Some(Role::Both) => say.breach_we_hurt_each_other(),
        None => say.breach_rather_not_say(),
    }
}

fn role(id: Uuid, seat: Seat, session: &Session) -> Field<'static> {
    let say = session.say();
    let starts = session.journey.breach_starts_for(id);
    let roles = ROLES.into_iter().zip(Key::listed());
    let alone = (session.who() == Here::Both).then(|| Way::on(Key::NotNow, say.breach_each_alone()));
    let ways = roles.map(|(role, key)| Way::answer(key, of_oneself(role, say))).chain(alone).collect();
    let ask = say.breach_role_ask(&session.journey.name(seat));
    Field::new(Asks::Role(seat).id(), Said::Heading(ask.into()), Kind::Ways(ways), kept_here(starts))
        .about([Block::say(say.breach_role_about())])
        .hint(form::who_sees(session, starts))
}

/// How many weeks something is parked for.
const PARKED: [usize; 3] = [2, 4, 12];

fn until(session: &Session) -> Field<'static> {
    let (say, today) = (session.say(), session.today());
    let label = |weeks, day| say.breach_park_for(weeks, &days::date(say, day, today));
    let offers = parked_days(today).into_iter().zip(PARKED).zip(Key::listed());
    let mut ways: Vec<_> = offers.map(|((day, weeks), key)| Way::answer(key, label(weeks, day))).collect();
    ways.push(Way::answer(Key::Nth(4), say.breach_park_without_a_day()));
    let ask = Said::Heading(say.breach_until_ask().into());
    Field::new(Asks::Until.id(), ask, Kind::Ways(ways), kept_here(Starts::Shared))
        .about([Block::say(say.breach_until_about())])
}

fn parked_days(today: NaiveDate) -> Vec<NaiveDate> {
    PARKED.into_iter().map_while(|weeks| today.checked_add_days(Days::new(7 * weeks as u64))).collect()
}

/// Kept by the screen; nothing is typed, so there is no draft.
fn kept_here(starts: Starts) -> Binding {
    Binding::screen(DraftKey::default(), starts)
}

/// Keeps what was chosen in a field.
pub fn chosen(id: Uuid, session: &mut Session, field: &str, nth: usize) -> Vec<Effect> {
    match Asks::from_id(field) {
        Some(Asks::Role(seat)) => match ROLES.get(nth) {
            Some(role) => keep::change(id, session, |breach| breach.set_own(seat, *role)),
            None => vec![],
        },
        Some(Asks::Until) => {
            let until = parked_days(session.today()).get(nth).copied();
            keep::change(id, session, |breach| breach.state = Standing::Parked { until })
        }
        _ => vec![],
    }
}
