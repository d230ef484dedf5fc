//! The pages on which requests are answered.

use super::{Message, Site, Stage, is_to_be_written, next, reason_key, requests};
use crate::{
    block::{Block, Text},
    guide::{Sort, Starts},
    journey::{
        consent::Said,
        plan::Plan,
        record::{Id, Record},
    },
    page::{Ask, Choice, TextInput},
    screens::{
        part::{PartChoice, Prompt, plan::checks},
        promises, slot,
    },
};

pub(super) fn page(stage: &Stage, site: &Site, body: &mut Vec<Block>) -> Prompt {
    match stage {
        Stage::List => list(site, body),
        Stage::Read(request) => read(site, request, body),
        Stage::Check { nth, left, .. } => check(site, *nth, *left, body),
        Stage::Answer(request) => answer(site, request, body),
        Stage::Reason(request) => reason(site, request, body),
        Stage::Heard => heard(site, body),
        Stage::Agree(_) => with_ways_out(site, vec![Choice::new('g', "Go on", Message::List)]),
    }
}

fn with_ways_out(site: &Site, choices: Vec<PartChoice>) -> Prompt {
    (Ask::Choose, choices.into_iter().chain(site.ways_out()).collect())
}

/// How a request stands, in a few words.
fn stands(site: &Site, record: &Record) -> String {
    let session = site.session;
    match session.journey.answer_to(&record.id) {
        None => "not answered yet".into(),
        Some(_) if is_to_be_written(session, &record.id) => "agreed, and not written down yet".into(),
        Some((seat, consent)) => {
            format!("{} said: {}", session.journey.name(seat), consent.answer.words())
        }
    }
}

fn list(site: &Site, body: &mut Vec<Block>) -> Prompt {
    let (requests, next) = (requests(site), next(site));
    body.push(match requests.is_empty() {
        true => Block::say(
            "No request was brought to read out. What you agreed on in your turns can be written down here all the same.",
        ),
        false => Block::say("These requests were brought. One at a time; an answer may wait for another day."),
    });
    let mut choices = vec![match &next {
        Some(id) => Choice::new('g', "Go on to the next one", Message::Take(id.clone())),
        None => Choice::new('g', "Go on", Message::Onward),
    }];
    for (nth, key) in (0..requests.len()).zip('1'..='9') {
        let (record, plan) = requests[nth];
        let name = called(site, &requests, nth);
        body.push(Block::item(format!("{name}, {}:", stands(site, record))));
        body.extend(promises::gist(site.session, plan));
        choices.push(Choice::new(key, name, Message::Take(record.id.clone())));
    }
    if site.session.read_only.is_none() {
        choices.push(Choice::new('w', "Write down an agreement of another kind", Message::Without));
    }
    if next.is_some() {
        choices.push(Choice::new('o', "Leave the others for another day", Message::Onward));
    }
    with_ways_out(site, choices)
}

/// “Sam’s request”; of several, which of them it is.
fn called(site: &Site, requests: &[(&Record, &Plan)], nth: usize) -> String {
    let by = requests[nth].0.by;
    let of_theirs =
        |requests: &[(&Record, &Plan)]| requests.iter().filter(|(record, _)| record.by == by).count();
    let name = site.session.journey.names(by);
    match (of_theirs(requests), of_theirs(&requests[..nth])) {
        (1, _) => format!("{name}’s request"),
        (_, 0) => format!("{name}’s first request"),
        (_, 1) => format!("{name}’s second request"),
        (_, 2) => format!("{name}’s third request"),
        (_, before) => format!("{name}’s request {}", before + 1),
    }
}

fn read(site: &Site, request: &Id, body: &mut Vec<Block>) -> Prompt {
    let session = site.session;
    let back = Choice::new('l', "Back to all requests", Message::List);
    let Some((record, plan)) = session.journey.plan(request) else { return with_ways_out(site, vec![back]) };
    let (asks, hears) = (session.journey.names(record.by), hears(site, request));
    body.push(Block::Paragraph(Text::strong(format!("{asks} reads it out. {hears} listens first."))));
    body.extend(promises::words(session, plan));
    if let Some((seat, consent)) = session.journey.answer_to(request) {
        let said = format!("{} said: {}.", session.journey.name(seat), consent.answer.words());
        body.push(Block::quiet(said));
        body.push(Block::Words { by: None, words: consent.reason.clone() });
        let written = session.journey.made_from(Sort::Agreement, request);
        body.extend(written.filter_map(|(_, plan)| promises::gist(session, plan)));
    }
    if session.read_only.is_some() {
        return with_ways_out(site, vec![back]);
    }
    body.push(Block::Paragraph(Text::strong("Does it ask to see more of the other’s life?")));
    body.push(Block::quiet("If either of you thinks so, choose yes. Some questions come first then."));
    let choices = vec![
        Choice::new('y', "Yes, it does", Message::SeesMore(true)),
        Choice::new('n', "No, it does not", Message::SeesMore(false)),
        back,
    ];
    with_ways_out(site, choices)
}

/// The name of the one who answers.
fn hears(site: &Site, request: &Id) -> String {
    site.session.journey.answers(request).map_or_else(String::new, |seat| site.session.journey.name(seat))
}

fn check(site: &Site, nth: usize, left: bool, body: &mut Vec<Block>) -> Prompt {
    let ways = checks::Ways {
        yes: Message::Check(true).into(),
        no: Message::Check(false).into(),
        leave: Message::List.into(),
        again: Message::Again.into(),
    };
    if left { checks::left(site, ways, body) } else { checks::check(site, nth, ways, body) }
}

fn answer(site: &Site, request: &Id, body: &mut Vec<Block>) -> Prompt {
    let gist = site.session.journey.plan(request).and_then(|(_, plan)| promises::gist(site.session, plan));
    body.extend(gist);
    body.push(Block::Paragraph(Text::strong(format!("{}, what do you answer?", hears(site, request)))));
    body.push(Block::quiet("Each of these is a whole answer. Nobody argues with it tonight."));
    // A mere Enter gives no answer for anybody.
    let mut choices = vec![Choice::new('o', "It may wait for another day", Message::List)];
    let keys = Said::ALL.into_iter().zip(['y', 'm', 'w', 'n']);
    choices.extend(keys.map(|(said, key)| Choice::new(key, label(said), Message::Say(said))));
    with_ways_out(site, choices)
}

fn label(said: Said) -> &'static str {
    match said {
        Said::Yes => "Yes",
        Said::Smaller => "Yes, but smaller",
        Said::NotNow => "Not now",
        Said::No => "No",
    }
}

fn reason(site: &Site, request: &Id, body: &mut Vec<Block>) -> Prompt {
    let session = site.session;
    let said = session.journey.answer_to(request).map(|(_, consent)| consent);
    let answer = said.map_or("", |consent| label(consent.answer));
    body.push(Block::Paragraph(Text::strong(format!(
        "{}: “{answer}”. A reason, in a line?",
        hears(site, request)
    ))));
    body.push(Block::quiet("You may leave this empty."));
    body.push(Block::quiet(slot::who_sees(session, Starts::Shared)));
    let leave = Choice::new('k', "Leave it empty", Message::Reason(crate::private::Private::default()));
    let key = reason_key(session, request);
    (
        Ask::Write(TextInput {
            words: session.field_words(&key, said.map(|consent| &consent.reason)),
            key,
            one_line: true,
        }),
        std::iter::once(leave).chain(site.ways_out()).collect(),
    )
}

fn heard(site: &Site, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::say("It was said, and it was heard."));
    body.push(Block::say(
        "A no that can be said makes every yes worth something. It may come up again on another day.",
    ));
    with_ways_out(site, vec![Choice::new('g', "Go on", Message::List)])
}
