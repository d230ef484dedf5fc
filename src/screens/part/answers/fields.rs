//! The fields of one request that is read out: does it ask to see more, the checks, the answer, its reason.

use crate::{
    block::Block,
    form::{Binding, Field, Form, Kind, New, Portion, Said as Ask, Way},
    guide::{PlanKind, Starts},
    journey::{
        consent::{Consent, Said},
        position::Position,
        record::{Body, Id, Seat},
    },
    language::{AnswersGiven, Catalogue, said},
    page::Key,
    screens::{
        part::{context::PartContext, plan::checks},
        promises,
    },
    session::Session,
};

pub const READ: &str = "@read";
pub const ANSWER: &str = "@answer";
const REASON: &str = "@reason";
pub const HEARD: &str = "@heard";

/// Ways of [`READ`], and the first of [`ANSWER`]; the answers follow it, in their order.
pub const SEES_MORE: usize = 0;
pub const BACK: usize = 2;
pub const WAIT: usize = 0;

/// The request that is asked about.
#[derive(Debug)]
pub struct Asking {
    pub request: Id,
    /// True when it asks to see more of the other's life.
    pub sees_more: bool,
    /// A check was answered with no.
    pub left: bool,
}

impl Asking {
    pub fn of(request: Id) -> Self {
        Self { request, sees_more: false, left: false }
    }
}

pub fn make<'m>(position: &'m Position, asking: &'m Asking) -> impl for<'a> Fn(&'a Session) -> Form<'a> + 'm {
    move |session| {
        let Some(site) = PartContext::of(session, position) else { return vec![] };
        let request = &asking.request;
        let Some((read, seat)) = read(session, request).zip(session.journey.answers(request)) else {
            return vec![];
        };
        let mut form = vec![read];
        if let Some(planning) = site.planning().filter(|_| asking.sees_more) {
            form.extend(checks::fields(planning, asking.left, session.say()));
        }
        form.push(answer(session, request, seat));
        if let Some(consent) = session.journey.consent(request, seat) {
            form.push(reason(session, request, seat, consent));
            form.extend((!consent.answer.agrees()).then(|| heard(session.say())));
        }
        form
    }
}

/// The request, read out while the other listens.
fn read<'a>(session: &'a Session, request: &Id) -> Option<Field<'a>> {
    let (say, journey) = (session.say(), &session.journey);
    let (record, plan) = journey.plan(request)?;
    let (asks, hears) = (&journey.names(record.by), &journey.name(journey.answers(request)?));
    let choices = vec![
        Way::answer(Key::Nth(1), say.answers_sees_more_yes()),
        Way::answer(Key::Nth(2), say.answers_sees_more_no()),
        Way::on(Key::Open, say.answers_all()),
    ];
    let ask = Ask::Strong(say.answers_reads_out(said::AnswersReadsOut { asks, hears }).into());
    let field = Field::ways(READ, ask, choices)
        .about(promises::words(session, plan))
        .about(answered(session, request));
    let question = [Block::strong(say.answers_sees_more()), Block::quiet(say.answers_sees_more_hint())];
    Some(field.about(question.into_iter().filter(|_| session.read_only.is_none())))
}

/// The answer that was given before, its reason, and what was agreed on.
fn answered(session: &Session, request: &Id) -> Vec<Block> {
    let Some((seat, consent)) = session.journey.answer_to(request) else { return vec![] };
    let mut body = vec![
        Block::quiet(answered_with(session, seat, consent.answer)),
        Block::words(consent.reason.clone()),
    ];
    let written = session.journey.made_from(PlanKind::Agreement, request);
    body.extend(written.filter_map(|(_, plan)| promises::gist(session, plan)));
    body
}

fn answered_with(session: &Session, seat: Seat, answer: Said) -> String {
    session.say().answers_said(&session.journey.name(seat), given(answer))
}

/// The answer as the catalogue names it.
pub fn given(said: Said) -> AnswersGiven {
    match said {
        Said::Yes => AnswersGiven::Yes,
        Said::Smaller => AnswersGiven::Smaller,
        Said::NotNow => AnswersGiven::NotNow,
        Said::No => AnswersGiven::No,
    }
}

fn answer<'a>(session: &'a Session, request: &Id, seat: Seat) -> Field<'a> {
    let (say, journey) = (session.say(), &session.journey);
    let wait = Way::on(Key::NotNow, say.answers_may_wait());
    let label = |said| match said {
        Said::Yes => say.answers_yes(),
        Said::Smaller => say.answers_smaller(),
        Said::NotNow => say.not_now(),
        Said::No => say.answers_no(),
    };
    let answers = Said::ALL.into_iter().zip(Key::listed()).map(|(said, key)| Way::answer(key, label(said)));
    let given = journey.consent(request, seat).map(|consent| answered_with(session, seat, consent.answer));
    let field =
        Field::ways(ANSWER, Ask::Nothing, std::iter::once(wait).chain(answers).collect()).given(given);
    let gist = journey.plan(request).and_then(|(_, plan)| promises::gist(session, plan));
    field
        .about(gist)
        .about([Block::strong(say.answers_what(&journey.name(seat)))])
        .hint(say.answers_whole())
        .other(other_answer(session, request, seat))
}

/// Another answer of the same seat, written in another place.
fn other_answer(session: &Session, request: &Id, seat: Seat) -> Option<String> {
    let now = session.journey.consent(request, seat)?.answer;
    let other = session.journey.forks(&Id::consent(request, seat)).find_map(|fork| match &fork.body {
        Some(Body::Consent(other)) => Some(other.answer).filter(|other| *other != now),
        _ => None,
    })?;
    Some(answered_with(session, seat, other))
}

fn reason<'a>(session: &'a Session, request: &Id, seat: Seat, consent: &Consent) -> Field<'a> {
    let say = session.say();
    let ask = say.answers_reason(&session.journey.name(seat), given(consent.answer));
    let id = Id::consent(request, seat);
    let bind = Binding::portion(id, seat.into(), Portion::Reason, Starts::Shared, New::Never);
    Field::new(REASON, Ask::Strong(ask.into()), Kind::Line, bind)
        .hint(say.you_may_leave_this_empty())
        .skip(Key::Skip, say.leave_it_empty())
}

fn heard<'a>(say: Catalogue) -> Field<'a> {
    Field::ways(HEARD, Ask::Nothing, vec![Way::on(Key::On, say.go_on())])
        .about([Block::say(say.answers_heard()), Block::say(say.answers_no_is_worth())])
}
