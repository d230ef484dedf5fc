//! The pages of a breach.

use uuid::Uuid;

use super::{
    BreachPage, Message, State,
    fields::{self, Asks},
};
use crate::{
    block::Block,
    form::{self, Around, Binding, Form},
    guide::{Cause, Starts},
    journey::{
        breach::{Agreed, Breach, Known, Role, Sameness, State as Standing},
        record::Seat,
    },
    page::{Choice, Key, Page},
    screens::days,
    session::{Place, Session},
};

const TITLE: &str = "What broke trust";

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let breach = session.journey.breach(state.id);
    match (state.shown, breach) {
        (BreachPage::Look, Some(breach)) => look(state.id, breach, session),
        (_, Some(breach)) if session.read_only.is_some() => look(state.id, breach, session),
        (BreachPage::Field, _) if session.read_only.is_none() => field(state, session),
        (_, None) if !state.new || session.read_only.is_some() => nothing(),
        _ => kinds(state, session),
    }
}

fn nothing() -> Page<Message> {
    Page::new(TITLE, vec![Block::say("Nothing is named here.")], vec![to_the_list()])
}

fn to_the_list() -> Choice<Message> {
    Choice::back_to("Back to the list", Place::Breaches)
}

/// While it is being named the way back is the list, else the look at it.
fn back(state: &State) -> Choice<Message> {
    if state.new { to_the_list() } else { Choice::back("Back", Message::Look) }
}

fn field(state: &State, session: &Session) -> Page<Message> {
    let form = fields::make(state.id, state.causes.clone())(session);
    let around = Around { title: TITLE, step: None, above: vec![] };
    form::page(&state.form, form, session, around).map(Message::Form).with([back(state)])
}

fn kinds(state: &State, session: &Session) -> Page<Message> {
    let body = vec![
        Block::heading("What kind of thing was it?"),
        Block::say("More than one is usual. It helps to choose the work; it does not explain anything away."),
        Block::quiet(form::who_sees(session, session.journey.breach_starts_for(state.id))),
    ];
    let kinds = Cause::ALL.into_iter().zip(Key::listed()).map(|(cause, key)| {
        let mark = if state.causes.contains(&cause) { "[x]" } else { "[ ]" };
        Choice::new(key, format!("{mark} {}", cause.title()), Message::Toggle(cause))
    });
    let go_on = Choice::new(Key::On, "Go on", Message::KindsChosen);
    Page::new(TITLE, body, kinds.chain([go_on, back(state)]).collect())
}

fn look(id: Uuid, breach: &Breach, session: &Session) -> Page<Message> {
    let mut body = vec![Block::heading(breach.name.expose())];
    body.extend(breach.causes.iter().map(|cause| Block::item(cause.title())));
    let said = breach.sentences.iter().filter(|words| !words.is_blank());
    body.extend(said.map(|words| Block::Words { by: None, words: words.clone() }));
    body.extend(views(breach, session));
    if let Standing::Parked { until: Some(day) } = breach.state {
        let today = session.now.date_naive();
        let words = if day > today { "Parked until" } else { "It was parked until" };
        body.push(Block::quiet(format!("{words} {}.", days::date(session.say, day, today))));
    }
    body.extend(known(id, session));
    if let Some(seat) = session.journey.answers_breach(id) {
        return brought(id, seat, body, session);
    }
    let mut choices = vec![Choice::go(Key::On, "Go on to the path", Place::Path)];
    if session.journey.may_change_breach(id) {
        body.extend(is_written_apart(id, breach, session).then(|| {
            Block::note(
                "Another version of some of it was written in another place at the same time. Both are kept.",
            )
        }));
        choices.extend(
            session
                .journey
                .may_bring_breach(id)
                .then(|| Choice::new(Key::Bring, "Bring it to both of you", Message::Bring).writes()),
        );
        let changes = changes(id, breach, session).into_iter().zip(Key::listed());
        choices.extend(changes.map(|((label, message), key)| Choice::new(key, label, message).writes()));
    }
    choices.push(to_the_list());
    Page::new(TITLE, body, choices)
}

/// Each one's own view, in their own name.
fn views(breach: &Breach, session: &Session) -> Vec<Block> {
    let journey = &session.journey;
    if journey.is_solo() {
        let role = breach.own(Seat::First);
        return role.map(|role| Block::quiet(alone(role))).into_iter().collect();
    }
    let name = |seat| journey.name(seat);
    let mut body = vec![];
    for seat in Seat::BOTH {
        let other = name(seat.other());
        let Some(role) = breach.own(seat) else { continue };
        let mut view = format!("{} sees it so: {}", name(seat), view(role, &name(seat), &other));
        if breach.own(seat.other()).is_none() {
            view.push_str(&format!(" {other} has not said yet."));
        }
        body.push(Block::quiet(view));
    }
    body.extend((breach.agreed() == Agreed::No).then(|| {
        Block::note(
            "You see this differently. Each page speaks to each of you by your own word. Both may stand.",
        )
    }));
    body
}

fn view(role: Role, own: &str, other: &str) -> String {
    match role {
        Role::Hurt => format!("{own} was hurt, {other} broke trust."),
        Role::Broke => format!("{own} broke trust, {other} was hurt."),
        Role::Both => "each was hurt, and each broke trust.".to_owned(),
    }
}

fn alone(role: Role) -> &'static str {
    match role {
        Role::Hurt => "You see it so: you were hurt.",
        Role::Broke => "You see it so: you broke trust.",
        Role::Both => "You see it so: you hurt each other.",
    }
}

/// How far it is known, where that is not to both.
fn known(id: Uuid, session: &Session) -> Option<Block> {
    let journey = &session.journey;
    Some(match journey.known(id)? {
        Known::Own(_) => Block::quiet(format!(
            "This is yours alone, and so is what belongs to it. {}",
            form::who_sees(session, Starts::Private)
        )),
        Known::Waits { by } if journey.answers_breach(id).is_none() => {
            Block::quiet(format!("You brought this. {} has not answered yet.", journey.name(by.other())))
        }
        Known::Waits { .. } => return None,
        Known::Same(into) => Block::quiet(format!("This is the same as “{}”.", called(into, session))),
        Known::Both => return None,
    })
}

fn called(id: Uuid, session: &Session) -> &str {
    session.journey.breach(id).map_or("", |breach| breach.name.expose())
}

fn is_written_apart(id: Uuid, breach: &Breach, session: &Session) -> bool {
    let form: Form = fields::make(id, breach.causes.clone())(session);
    form.iter().any(|field| Binding::other(field.bind(), session).is_some())
}

fn changes(id: Uuid, breach: &Breach, session: &Session) -> Vec<(&'static str, Message)> {
    let mut changes = match breach.is_open() {
        true => vec![("Park it for now", Message::Ask(Asks::Until))],
        false => vec![
            ("Open it, and park the other", Message::Open),
            ("Park it until another day", Message::Ask(Asks::Until)),
        ],
    };
    changes.extend([
        ("The name", Message::Ask(Asks::Name)),
        ("The kinds", Message::Kinds),
        ("The sentence of fact", Message::Ask(Asks::Sentence(0))),
    ]);
    if !breach.sentences.is_empty() {
        changes.push(("A second sentence, where you differ", Message::Ask(Asks::Sentence(1))));
    }
    let own = session.journey.roles_to_say(id).first().copied();
    changes.extend(own.map(|seat| ("Who was hurt, who broke trust", Message::Ask(Asks::Role(seat)))));
    changes
}

/// The other has brought this: is it the same thing?
fn brought(id: Uuid, seat: Seat, mut body: Vec<Block>, session: &Session) -> Page<Message> {
    let journey = &session.journey;
    let (name, other) = (journey.name(seat), journey.name(seat.other()));
    body.push(Block::say(format!("{other} named this alone, and brought it to both of you.")));
    body.push(match journey.perhaps_the_same(id) {
        Some((_, beside)) => Block::say(format!(
            "{name}, is it the same thing as “{}”, or another one? If it is the same, the two become one.",
            beside.name.expose()
        )),
        None => Block::say(format!("{name}, is it the same thing that you think of, or another one?")),
    });
    body.push(Block::quiet("It can wait. Nobody else answers this for you."));
    let answer = |key, label, answer| Choice::new(key, label, Message::Answered(answer)).answers().writes();
    let choices = vec![
        answer(Key::Nth(1), "It is the same thing", Sameness::Same),
        answer(Key::Nth(2), "It is another one", Sameness::Another),
        Choice::go(Key::NotNow, "Not now", Place::Breaches).answers(),
        to_the_list(),
    ];
    Page::new(TITLE, body, choices)
}
