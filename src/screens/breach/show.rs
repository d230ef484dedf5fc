//! The pages of a breach.

use uuid::Uuid;

use super::{
    BreachPage, Message, State,
    fields::{self, Asks},
};
use crate::{
    block::Block,
    form::{self, Binding, Form, days},
    guide::{Cause, Starts},
    journey::{
        breach::{Agreed, Breach, Known, Role, Sameness, State as Standing},
        record::Seat,
    },
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let breach = session.journey.breach(state.id);
    match (state.shown, breach) {
        (BreachPage::Look, Some(breach)) => look(state.id, breach, session),
        (_, Some(breach)) if session.read_only.is_some() => look(state.id, breach, session),
        (BreachPage::Field, _) if session.read_only.is_none() => field(state, session),
        (_, None) if !state.new || session.read_only.is_some() => nothing(session.say()),
        (BreachPage::FitsMost, _) => fits_most(state, session),
        _ => kinds(state, session),
    }
}

fn nothing(say: Catalogue) -> Page<Message> {
    let body = vec![Block::say(say.breach_nothing())];
    Page::new(say.what_broke_trust(), body, vec![to_the_list(say)])
}

fn to_the_list(say: Catalogue) -> Choice<Message> {
    Choice::back_to(say.back_to_list(), Place::Breaches)
}

/// While it is being named the way back is the list, else the look at it.
fn back(state: &State, say: Catalogue) -> Choice<Message> {
    if state.new { to_the_list(say) } else { Choice::back(say.back(), Message::Look) }
}

fn field(state: &State, session: &Session) -> Page<Message> {
    let form = fields::make(state.id, state.causes.clone())(session);
    let page = form::page(&state.form, form, session, session.say().what_broke_trust());
    page.map(Message::Form).with([back(state, session.say())])
}

fn kinds(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![
        Block::heading(say.breach_kinds_ask()),
        Block::say(say.breach_kinds_about()),
        who_sees(state, session),
    ];
    let kinds = Cause::ALL.into_iter().zip(Key::listed()).map(|(cause, key)| {
        Choice::toggle(key, cause.title(say), state.causes.contains(&cause), Message::Toggle(cause), say)
    });
    let go_on = Choice::new(Key::On, say.go_on(), Message::KindsChosen);
    Page::new(say.what_broke_trust(), body, kinds.chain([go_on, back(state, say)]).collect())
}

fn who_sees(state: &State, session: &Session) -> Block {
    Block::quiet(form::who_sees(session, session.journey.breach_starts_for(state.id)))
}

fn fits_most(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![
        Block::heading(say.breach_fits_most_ask()),
        Block::say(say.breach_fits_most_about()),
        who_sees(state, session),
    ];
    let kinds = state.causes.iter().zip(Key::listed());
    let kinds = kinds.map(|(cause, key)| (key, cause.title(say), Some(*cause)));
    let choices = kinds
        .chain([(Key::Pass, say.pass(), None)])
        .map(|(key, label, most)| Choice::new(key, label, Message::FitsMost(most)).answers());
    let back = Choice::back(say.back(), Message::Kinds);
    Page::new(say.what_broke_trust(), body, choices.chain([back]).collect())
}

fn look(id: Uuid, breach: &Breach, session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::heading(breach.name.expose())];
    body.extend(breach.causes.iter().enumerate().map(|(nth, cause)| match cause.title(say) {
        title if nth == 0 && breach.causes.len() > 1 => Block::item(say.breach_fits_most(title)),
        title => Block::item(title),
    }));
    let said = breach.sentences.iter().filter(|words| !words.is_blank());
    body.extend(said.map(|words| Block::words(words.clone())));
    body.extend(views(breach, session));
    if let Standing::Parked { until: Some(day) } = breach.state {
        let today = session.today();
        let date = days::date(say, day, today);
        let until =
            if day > today { say.breach_parked_until(&date) } else { say.breach_was_parked_until(&date) };
        body.push(Block::quiet(until));
    }
    body.extend(known(id, session));
    if let Some(seat) = session.journey.answers_breach(id) {
        return brought(id, seat, body, session);
    }
    let mut choices = vec![Choice::go(Key::On, say.go_on_to_path(), Place::Path)];
    if session.journey.may_change_breach(id) {
        let apart = is_written_apart(id, breach, session);
        body.extend(apart.then(|| Block::note(say.breach_other_version())));
        let may_bring = session.journey.may_bring_breach(id);
        if may_bring {
            body.extend(form::uncompared(session).map(Block::quiet));
        }
        choices
            .extend(may_bring.then(|| Choice::new(Key::Bring, say.breach_bring(), Message::Bring).writes()));
        let changes = changes(id, breach, session).into_iter().zip(Key::listed());
        choices.extend(changes.map(|((label, message), key)| Choice::new(key, label, message).writes()));
    }
    choices.push(to_the_list(say));
    Page::new(say.what_broke_trust(), body, choices)
}

/// Each one's own view, in their own name.
fn views(breach: &Breach, session: &Session) -> Vec<Block> {
    let (journey, say) = (&session.journey, session.say());
    if journey.is_solo() {
        let role = breach.own(Seat::First);
        return role.map(|role| Block::quiet(alone(role, say))).into_iter().collect();
    }
    let mut body = vec![];
    for seat in Seat::BOTH {
        let Some(role) = breach.own(seat) else { continue };
        let (name, other) = (journey.name(seat), journey.name(seat.other()));
        let view = say.breach_view(said::BreachView { role: role.into(), name: &name, other: &other });
        let no_view = breach.own(seat.other()).is_none().then(|| say.breach_no_view_yet(&other));
        body.push(Block::quiet(say.all([view].into_iter().chain(no_view))));
    }
    body.extend((breach.agreed() == Agreed::No).then(|| Block::note(say.breach_views_differ())));
    body
}

fn alone(role: Role, say: Catalogue) -> &'static str {
    match role {
        Role::Hurt => say.breach_view_hurt(),
        Role::Broke => say.breach_view_broke(),
        Role::Both => say.breach_view_both(),
    }
}

/// How far it is known, where that is not to both.
fn known(id: Uuid, session: &Session) -> Option<Block> {
    let (journey, say) = (&session.journey, session.say());
    Some(Block::quiet(match journey.known(id)? {
        Known::Own(_) => say.all([say.breach_yours_alone(), form::who_sees(session, Starts::Private)]),
        Known::Waits { by } if journey.answers_breach(id).is_none() => {
            say.breach_not_answered(&journey.name(by.other()))
        }
        Known::Same(into) => say.breach_same(called(into, session)),
        Known::Waits { .. } | Known::Both => return None,
    }))
}

fn called(id: Uuid, session: &Session) -> &str {
    session.journey.breach(id).map_or("", |breach| breach.name.expose())
}

fn is_written_apart(id: Uuid, breach: &Breach, session: &Session) -> bool {
    let form: Form = fields::make(id, breach.causes.clone())(session);
    form.iter().any(|field| Binding::other(field.bind(), session).is_some())
}

fn changes(id: Uuid, breach: &Breach, session: &Session) -> Vec<(&'static str, Message)> {
    let say = session.say();
    let mut changes = match breach.is_open() {
        true => vec![(say.breach_park(), Message::Ask(Asks::Until))],
        false => {
            vec![(say.breach_open(), Message::Open), (say.breach_park_anew(), Message::Ask(Asks::Until))]
        }
    };
    changes.extend([
        (say.breach_the_name(), Message::Ask(Asks::Name)),
        (say.breach_the_kinds(), Message::Kinds),
        (say.breach_the_sentence(), Message::Ask(Asks::Sentence(0))),
    ]);
    if !breach.sentences.is_empty() {
        changes.push((say.breach_a_second_sentence(), Message::Ask(Asks::Sentence(1))));
    }
    let own = session.journey.roles_to_say(id).first().copied();
    changes.extend(own.map(|seat| (say.breach_the_roles(), Message::Ask(Asks::Role(seat)))));
    changes
}

/// The other has brought this: is it the same thing?
fn brought(id: Uuid, seat: Seat, mut body: Vec<Block>, session: &Session) -> Page<Message> {
    let (journey, say) = (&session.journey, session.say());
    let name = journey.name(seat);
    body.push(Block::say(say.breach_brought(&journey.name(seat.other()))));
    body.push(Block::say(match journey.perhaps_the_same(id) {
        Some((_, own)) => say.breach_which(said::BreachWhich { name: &name, own: own.name.expose() }),
        None => say.breach_which_in_mind(&name),
    }));
    body.push(Block::quiet(say.breach_can_wait()));
    let answer = |key, label, answer| Choice::new(key, label, Message::Answered(answer)).answers().writes();
    let choices = vec![
        answer(Key::Nth(1), say.breach_is_the_same(), Sameness::Same),
        answer(Key::Nth(2), say.breach_is_another(), Sameness::Another),
        Choice::go(Key::NotNow, say.not_now(), Place::Breaches).answers(),
        to_the_list(say),
    ];
    Page::new(say.what_broke_trust(), body, choices)
}
