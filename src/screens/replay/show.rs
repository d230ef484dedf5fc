//! The pages of a look back.

use super::{Message, Stage, State, is_open, key, may_edit, plan};
use crate::{
    block::{Block, Text},
    guide::{Starts, WriteBox},
    journey::{
        key::DraftKey,
        record::{Id, Record, Visibility},
        setback::{ASK_DID, ASK_FACT, Came, DID, FACT, Replay},
    },
    page::{Ask, Choice, Page, TextInput},
    private::Private,
    screens::{setback, slot},
    session::{Place, Session},
};

const TITLE: &str = "A look back";

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let Some((record, replay)) = session.journey.replay(&Id::replay(state.id), session.who()) else {
        return Page::new(TITLE, vec![Block::say("Nothing is here for you to look back on.")], vec![back()]);
    };
    if !is_open(session, state.id) {
        return look(state, session, record, replay);
    }
    match &state.stage {
        Stage::Look => look(state, session, record, replay),
        Stage::Day { unread } => day(*unread, session),
        Stage::Fact => writing(
            state,
            session,
            [ASK_FACT, "One or two sentences. No reasons, no blame."],
            replay.boxes.get(FACT),
            record.vis,
        ),
        Stage::Did => writing(
            state,
            session,
            [ASK_DID, "Small things count: water, a walk, a true sentence."],
            replay.boxes.get(DID),
            record.vis,
        ),
        Stage::Choose => choose(state, session),
        Stage::Line(line) => match boxes(state, session).into_iter().find(|(written, _)| written.id == *line)
        {
            Some((written, words)) => {
                let vis = plan(session, state.id).map_or(Visibility::Private, |(record, _)| record.vis);
                let hint = written.hint.as_deref().unwrap_or("As it shall stand from now on.");
                writing(state, session, [&written.ask, hint], words, vis)
            }
            None => choose(state, session),
        },
    }
}

fn back() -> Choice<Message> {
    Choice::back_to("Back to the path", Place::Path)
}

fn look(state: &State, session: &Session, record: &Record, replay: &Replay) -> Page<Message> {
    let mut body = vec![Block::Paragraph(Text::strong(setback::came(replay, session.now.date_naive())))];
    body.extend(setback::said(replay));
    if let Some(line) = &replay.changed {
        let changed = boxes(state, session).into_iter().find(|(written, _)| written.id == *line);
        let ask = changed.map_or("", |(written, _)| written.ask.as_str());
        body.push(Block::quiet(format!("One line of the plan was changed: {ask}")));
    }
    if replay.closed.is_some() {
        body.push(Block::say("This is behind you."));
        return Page::new(TITLE, body, vec![Choice::go('g', "Go on to the path", Place::Path), back()]);
    }
    if !may_edit(session, record) {
        body.extend(
            session
                .read_only
                .is_none()
                .then(|| Block::say("You look back on this while both of you are here.")),
        );
        return Page::new(TITLE, body, vec![back()]);
    }
    body.insert(
        0,
        Block::say("For a calm hour: what happened, what helped, and one line of the plan that changes, or none. It can be let be."),
    );
    Page::new(TITLE, body, ways(replay))
}

fn ways(replay: &Replay) -> Vec<Choice<Message>> {
    let has = |name: &str| replay.boxes.get(name).is_some_and(|words| !words.is_blank());
    let next = match (has(FACT), has(DID)) {
        (false, _) => Stage::Fact,
        (true, false) => Stage::Did,
        (true, true) => Stage::Choose,
    };
    let (other, label) = match replay.what {
        Came::Wave => (Came::Slip, "It was a slip"),
        Came::Slip => (Came::Wave, "It was a wave"),
    };
    let mut ways = vec![Choice::new('g', "Go on", Message::Stage(next))];
    if has(FACT) {
        ways.push(Choice::new('f', "Change what happened", Message::Stage(Stage::Fact)));
    }
    if has(DID) {
        ways.push(Choice::new('o', "Change what helped", Message::Stage(Stage::Did)));
    }
    ways.extend([
        Choice::new('d', "It was on another day", Message::Stage(Stage::Day { unread: false })),
        Choice::new('k', label, Message::Came(other)),
        Choice::new('l', "Let it be", Message::LetBe),
        back(),
    ]);
    ways
}

fn day(unread: bool, session: &Session) -> Page<Message> {
    let hint = format!("Year, month and day, like {}.", session.now.date_naive());
    let hint = if unread { format!("That did not read as a day that was. {hint}") } else { hint };
    let body = vec![Block::heading("Which day was it?"), Block::say(hint)];
    let back = vec![Choice::back("Back", Message::Stage(Stage::Look))];
    Page::asking(
        TITLE,
        body,
        Ask::Write(TextInput { key: DraftKey::default(), words: Private::default(), one_line: true }),
        back,
    )
}

fn writing(
    state: &State,
    session: &Session,
    [ask, hint]: [&str; 2],
    kept: Option<&Private>,
    vis: Visibility,
) -> Page<Message> {
    let starts = if vis == Visibility::Shared { Starts::Shared } else { Starts::Private };
    let body = vec![
        Block::Paragraph(Text::strong(ask)),
        Block::quiet(hint),
        Block::quiet(slot::who_sees(session, starts)),
    ];
    let key = key(state.id, &state.stage);
    let (next, before) = match state.stage {
        Stage::Fact => (Stage::Did, Stage::Look),
        Stage::Did => (Stage::Choose, Stage::Look),
        _ => (Stage::Choose, Stage::Choose),
    };
    let mut choices = vec![Choice::back("Back", Message::Stage(before.clone()))];
    if next != before {
        choices.insert(0, Choice::new('p', "Pass on this one", Message::Stage(next)));
    }
    let words = session.field_words(&key, kept);
    Page::asking(TITLE, body, Ask::Write(TextInput { key, words, one_line: false }), choices)
}

/// The lines of the plan that was used, with what stands there.
fn boxes<'a>(state: &State, session: &'a Session) -> Vec<(&'a WriteBox, Option<&'a Private>)> {
    let Some((_, plan)) = plan(session, state.id) else { return vec![] };
    let boxes = session.guide.part_of_plan(&plan.part).map_or(&[][..], |part| part.does.boxes());
    boxes.iter().map(|written| (written, plan.boxes.get(&written.id))).collect()
}

fn choose(state: &State, session: &Session) -> Page<Message> {
    let mut body = vec![Block::heading("One line of the plan")];
    let mut choices = vec![];
    match plan(session, state.id) {
        None => body.push(Block::say(
            "No plan is here yet. One can be written on a calm day, from the pages beside the path.",
        )),
        Some((record, _)) if !may_edit(session, record) => body.push(Block::say(
            "The plan belongs to both of you. A line of it is changed while both are here.",
        )),
        Some(_) => {
            body.push(Block::say("Which one would you write differently now? One is enough."));
            for ((written, words), key) in boxes(state, session).into_iter().zip('1'..='9') {
                if let Some(words) = words {
                    body.push(Block::quiet(written.ask.as_str()));
                    body.push(Block::Words { by: None, words: words.clone() });
                }
                let line = Message::Stage(Stage::Line(written.id.clone()));
                choices.push(Choice::new(key, written.ask.as_str(), line));
            }
        }
    }
    choices.push(Choice::new('n', "Nothing to change", Message::Nothing));
    choices.push(Choice::back("Back", Message::Stage(Stage::Look)));
    Page::new(TITLE, body, choices)
}
