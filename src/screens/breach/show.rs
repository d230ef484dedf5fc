//! The pages of a breach.

use chrono::Days;

use super::{Message, Stage, State, key};
use crate::{
    block::Block,
    guide::Cause,
    journey::{
        breach::{Agreed, Breach, Role, State as Standing},
        record::Seat,
    },
    page::{Ask, Choice, Page, TextInput},
    private::Private,
    screens::days,
    session::{Place, Session},
};

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match (state.stage, session.journey.breach(state.id)) {
        (Stage::Look, Some(breach)) => look(breach, session),
        (_, Some(breach)) if session.read_only.is_some() => look(breach, session),
        (_, None) if session.read_only.is_some() => nothing(),
        (Stage::Until, Some(_)) => until(session),
        (Stage::Look | Stage::Causes | Stage::Until, _) => causes(state),
        (Stage::Name, breach) => name(state, session, breach),
        (Stage::Sentence(nth), breach) => sentence(state, session, nth, breach),
        (Stage::Role(seat), _) => role(seat, session),
    }
}

fn nothing() -> Page<Message> {
    Page::new("What broke trust", vec![Block::say("Nothing is named here.")], vec![back()])
}

fn back() -> Choice<Message> {
    Choice::back_to("Back to the list", Place::Breaches)
}

fn look(breach: &Breach, session: &Session) -> Page<Message> {
    let mut body = vec![Block::heading(breach.name.expose())];
    body.extend(breach.causes.iter().map(|cause| Block::item(cause.title())));
    body.extend(breach.sentences.iter().map(|words| Block::Words { by: None, words: words.clone() }));
    let solo = session.journey.is_solo();
    let seats = if solo { &Seat::BOTH[..1] } else { &Seat::BOTH[..] };
    body.extend(seats.iter().filter_map(|&seat| {
        let own = breach.own(seat).or_else(|| breach.role(seat))?;
        Some(Block::quiet(format!("{}: {}", session.journey.name(seat), role_title(own))))
    }));
    match breach.agreed() {
        Agreed::NotYet if !solo => body.push(Block::quiet("So far this is one view. The other may see it the same, or not.")),
        Agreed::No => body.push(Block::note(
            "You see your parts in this differently. Each page speaks to each of you by your own word. Both may stand.",
        )),
        _ => {}
    }
    if let Standing::Parked { until: Some(day) } = breach.state {
        let today = session.now.date_naive();
        let words = if day > today { "Parked until" } else { "It was parked until" };
        body.push(Block::quiet(format!("{words} {}.", days::date(day, today))));
    }
    let mut choices = vec![Choice::go('g', "Go on to the path", Place::Path)];
    if session.read_only.is_none() {
        choices.extend(standing(breach));
        choices.extend([
            Choice::new('n', "Change the name", Message::Stage(Stage::Name)),
            Choice::new('k', "Change the kinds", Message::Stage(Stage::Causes)),
            Choice::new('s', "The sentence of fact", Message::Stage(Stage::Sentence(0))),
        ]);
        if !breach.sentences.is_empty() {
            choices.push(Choice::new(
                'd',
                "A second sentence, where you differ",
                Message::Stage(Stage::Sentence(1)),
            ));
        }
        let own = session.who().seats()[0];
        choices.push(Choice::new('r', "Who was hurt, who broke trust", Message::Stage(Stage::Role(own))));
    }
    choices.push(back());
    Page::new("What broke trust", body, choices)
}

fn standing(breach: &Breach) -> Vec<Choice<Message>> {
    let park = |label| Choice::new('p', label, Message::Stage(Stage::Until));
    match breach.is_open() {
        true => vec![park("Park it for now")],
        false => vec![
            Choice::new('o', "Open it, and park the other", Message::Open),
            park("Park it until another day"),
        ],
    }
}

/// How many weeks something is parked for, and how that is said.
const PARKED: [(char, u64, &str); 3] =
    [('1', 2, "For two weeks"), ('2', 4, "For four weeks"), ('3', 12, "For twelve weeks")];

fn until(session: &Session) -> Page<Message> {
    let body = vec![
        Block::heading("Until when?"),
        Block::say(
            "What is parked is not forgotten, and not cancelled by anything else. With a day, the path says when it has \
             come. It can be opened sooner.",
        ),
    ];
    let today = session.now.date_naive();
    let weeks = PARKED.into_iter().filter_map(|(key, weeks, words)| {
        let day = today.checked_add_days(Days::new(7 * weeks))?;
        let label = format!("{words}, until {}", days::date(day, today));
        Some(Choice::new(key, label, Message::Park(Some(day))))
    });
    let mut choices: Vec<_> = weeks.collect();
    choices.push(Choice::new('n', "Without a day", Message::Park(None)));
    choices.push(Choice::back("Back", Message::Stage(Stage::Look)));
    Page::new("What broke trust", body, choices)
}

fn causes(state: &State) -> Page<Message> {
    let body = vec![
        Block::heading("What kind of thing was it?"),
        Block::say("More than one is usual. It helps to choose the work; it does not explain anything away."),
    ];
    let kinds = Cause::ALL.into_iter().zip('1'..).map(|(cause, key)| {
        let mark = if state.causes.contains(&cause) { "[x]" } else { "[ ]" };
        Choice::new(key, format!("{mark} {}", cause.title()), Message::Toggle(cause))
    });
    let go_on = Choice::new('g', "Go on", Message::CausesChosen);
    Page::new("What broke trust", body, kinds.chain([go_on, back()]).collect())
}

fn name(state: &State, session: &Session, breach: Option<&Breach>) -> Page<Message> {
    let body = vec![
        Block::heading("A short, neutral name"),
        Block::say("Something that both of you can say: “the spring”, “the loan”. It shows on your pages."),
    ];
    let kept = breach.map(|breach| &breach.name);
    writing(state, session, body, kept, true, Message::Named)
}

fn sentence(state: &State, session: &Session, nth: usize, breach: Option<&Breach>) -> Page<Message> {
    let say = match nth {
        0 => {
            "What happened, in one sentence of fact that both of you could sign. No reasons, no blame. It may stay empty."
        }
        _ => "The other sentence, where you differ. Both stand side by side.",
    };
    let body = vec![Block::heading("A sentence of fact"), Block::say(say)];
    let kept = breach.and_then(|breach| breach.sentences.get(nth));
    writing(state, session, body, kept, false, Message::Said)
}

fn writing(
    state: &State,
    session: &Session,
    body: Vec<Block>,
    kept: Option<&Private>,
    one_line: bool,
    keep: fn(Private) -> Message,
) -> Page<Message> {
    let skip = keep(Private::default());
    let key = key(state.id, state.stage);
    let field = TextInput { words: session.field_words(&key, kept), key, one_line };
    let choices = vec![Choice::new('k', "Leave this empty", skip), back()];
    Page::asking("What broke trust", body, Ask::Write(field), choices)
}

fn role(seat: Seat, session: &Session) -> Page<Message> {
    let who = session.journey.name(seat);
    let body = vec![
        Block::heading(format!("{who}, what was your part in this?")),
        Block::say(
            "This is about this one thing, not about who you are. It is your own view; the other may have another. \
             The pages then speak to each of you.",
        ),
    ];
    let roles = [('1', Role::Hurt), ('2', Role::Broke), ('3', Role::Both)];
    let mut choices: Vec<_> = roles
        .into_iter()
        .map(|(key, role)| Choice::new(key, role_title(role), Message::Role(Some(role))))
        .collect();
    choices.push(Choice::new('4', "I would rather not say", Message::Role(None)));
    choices.push(back());
    Page::new("What broke trust", body, choices)
}

fn role_title(role: Role) -> &'static str {
    match role {
        Role::Hurt => "I was hurt",
        Role::Broke => "I broke trust",
        Role::Both => "Both: we hurt each other",
    }
}
