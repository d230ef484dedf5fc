//! The pages of a part.

use super::{Message, Moment, Place, Session, State, current, find, minutes, plans, slot_of, walk};
use crate::{
    app::Message as AppMessage,
    block::{Block, Text},
    guide::{Chapter, Does, Part, Who, WriteBox, markdown},
    journey::record::{Seat, Visibility},
    page::{Ask, Choice, Field, Page, Scale},
    screens::slot::{self, Slot},
};

pub fn page(state: &State, session: &Session) -> Page {
    let step = session.guide.outline.step_of(&state.position.chapter);
    let title = session.guide.outline.title(&state.position.chapter);
    let Some((chapter, part)) = find(session, &state.position) else {
        let body = vec![Block::say("This guide has no such part any more. What you wrote in it is kept.")];
        return Page::new(title, body, vec![Choice::new('g', "Go on", Message::Onward)]).on(step);
    };
    let mut body = vec![Block::heading(part.title.as_str())];
    let ask = match current(state) {
        Moment::Intro => intro(session, chapter, part, &mut body),
        Moment::Clock => clock(state, session, chapter, &part.title, &mut body),
        Moment::Turn { speaker, nth, of } => {
            turn(state, session, chapter, part, (*speaker, *nth, *of), &mut body)
        }
        Moment::Box(nth) => written(state, session, chapter, part, &part.does.boxes()[*nth], &mut body),
        Moment::Confidence => confidence(session, state, chapter, &mut body),
    };
    Page::asking(title, body, ask).on(step)
}

/// The ways out that every moment has.
fn ways_out(session: &Session, chapter: &Chapter) -> [Choice; 2] {
    [Choice::new('s', "Stop kindly here", Message::Stop), walk::up(session, &chapter.head.id)]
}

fn intro(session: &Session, chapter: &Chapter, part: &Part, body: &mut Vec<Block>) -> Ask {
    let who = match part.who {
        Who::Together if !session.journey.is_solo() => "Together".to_owned(),
        _ => format!("{}, alone", session.who_name()),
    };
    let time = if part.minutes > 0 { format!(" · about {} minutes", part.minutes) } else { String::new() };
    body.push(Block::quiet(format!("{who}{time}")));
    body.extend(markdown::blocks(&part.text));
    match &part.does {
        Does::Turns { starters, gist, .. } => {
            body.push(Block::heading("Ways to begin a sentence"));
            body.extend(starters.iter().map(|starter| Block::item(starter.as_str())));
            body.push(Block::Note(markdown::text(gist)));
        }
        Does::Sort { items, .. } => body.push(Block::Paragraph(markdown::text(items))),
        _ => {}
    }
    let mut choices = vec![Choice::new('g', "Go on", Message::Onward)];
    let made = plans(session, chapter, part).len();
    if made > 0 {
        body.push(Block::quiet(format!("Made here so far: {made}.")));
        choices.push(Choice::new('o', "Make another one", Message::Another));
    }
    let all = AppMessage::Go(Place::Contents(chapter.head.id.clone()));
    choices.push(Choice::new('a', "All parts of this page", all));
    choices.extend(ways_out(session, chapter));
    Ask::Choose(choices)
}

fn clock(state: &State, session: &Session, chapter: &Chapter, label: &str, body: &mut Vec<Block>) -> Ask {
    let mut choices = vec![];
    match &state.timer {
        None => {
            let minutes = minutes(state, session);
            choices.push(Choice::new('g', format!("Begin: {minutes} minutes"), Message::Begin));
            choices.push(Choice::new('d', "Go on without a clock", Message::Onward));
        }
        Some(timer) => {
            let shown = timer.shown(label, session.now);
            if shown.left == 0 {
                body.push(Block::say("The time is up. There is no hurry."));
            }
            body.push(Block::Clock(shown));
            choices.push(Choice::new('g', "When done: go on", Message::Onward));
            let rest = if timer.runs() { "Let the clock rest" } else { "Let the clock go on" };
            choices.push(Choice::new('r', rest, Message::Rest));
        }
    }
    choices.extend(ways_out(session, chapter));
    Ask::Choose(choices)
}

fn turn(
    state: &State,
    session: &Session,
    chapter: &Chapter,
    part: &Part,
    (speaker, nth, of): (Seat, u32, u32),
    body: &mut Vec<Block>,
) -> Ask {
    let (speaks, listens) = (session.journey.name(speaker), session.journey.name(speaker.other()));
    body.push(Block::quiet(format!("Turn {nth} of {of}")));
    body.push(Block::Paragraph(Text::strong(format!("{speaks} speaks. {listens} listens."))));
    if let Does::Turns { starters, gist, .. } = &part.does {
        body.push(Block::Note(markdown::text(gist)));
        body.extend(starters.iter().map(|starter| Block::item(starter.as_str())));
    }
    let mut ask = clock(state, session, chapter, &speaks, body);
    if let (Ask::Choose(choices), Some(_)) = (&mut ask, &state.timer) {
        let label = if nth == of { "The last turn is done" } else { "Hand over" };
        choices[0] = Choice::new(' ', label, Message::Onward);
    }
    ask
}

fn written(
    state: &State,
    session: &Session,
    chapter: &Chapter,
    part: &Part,
    written: &WriteBox,
    body: &mut Vec<Block>,
) -> Ask {
    body.push(Block::Paragraph(Text::strong(written.ask.as_str())));
    body.extend(written.hint.iter().map(|hint| Block::quiet(hint.as_str())));
    if written.optional {
        body.push(Block::quiet("You may leave this empty."));
    }
    if let (Who::Together, Some(who @ (Who::Hurt | Who::Broke))) = (part.who, written.who) {
        let who = if who == Who::Hurt { "who was hurt" } else { "who broke trust" };
        body.push(Block::quiet(format!("The one {who} writes here.")));
    }
    let Some(slot) = slot_of(state, session, current(state)) else {
        return Ask::Choose(vec![Choice::new('g', "Go on", Message::Onward)]);
    };
    let kept = slot.words(session);
    let drafted = session.drafts.contains_key(&slot.key());
    if session.read_only.is_some() || (kept.is_some() && !state.writing && !drafted) {
        return kept_words(&slot, session, chapter, body);
    }
    body.push(Block::quiet(slot::who_sees(session, part.does.starts())));
    let mut choices = vec![Choice::new('p', "Pass on this one", Message::Onward)];
    choices.extend(ways_out(session, chapter));
    Ask::Write(Field {
        words: session.field_words(&slot.key(), kept.as_ref()),
        key: slot.key(),
        one_line: false,
        keep: |words| Message::Keep(words).into(),
        choices,
    })
}

fn kept_words(slot: &Slot, session: &Session, chapter: &Chapter, body: &mut Vec<Block>) -> Ask {
    let record = slot.record(session);
    if let (Some(words), Some(record)) = (slot.words(session), record) {
        body.push(Block::Words { by: Some(session.journey.names(record.by)), words });
        if record.vis == Visibility::Shared {
            body.push(Block::quiet("Both of you can read this."));
        }
    }
    let mut choices = vec![Choice::new('g', "Go on", Message::Onward)];
    if session.read_only.is_none() {
        choices.push(Choice::new('e', "Change it", Message::Change));
    }
    choices.extend(ways_out(session, chapter));
    Ask::Choose(choices)
}

fn confidence(session: &Session, state: &State, chapter: &Chapter, body: &mut Vec<Block>) -> Ask {
    body.push(Block::Paragraph(Text::strong("How sure am I that this will happen as it stands here?")));
    body.push(Block::quiet("Under 8, it may help to make it smaller until 8 feels true. A small kept thing is worth more than a big broken one."));
    let made = slot_of(state, session, &Moment::Box(0)).and_then(|slot| slot.record(session).cloned());
    let value = made.and_then(|record| match record.body {
        Some(crate::journey::record::Body::Plan(plan)) => plan.confidence,
        _ => None,
    });
    let mut choices = vec![Choice::new('p', "Pass on this one", Message::Onward)];
    choices.extend(ways_out(session, chapter));
    Ask::Rate(Scale {
        low: "not sure at all".into(),
        high: "as good as done".into(),
        value,
        rate: |value| Message::Rate(value).into(),
        choices,
    })
}
