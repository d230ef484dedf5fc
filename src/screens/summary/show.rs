//! The pages of the summary.

use chrono::NaiveDate;

use super::{A_PAGE, Message, State};
use crate::{
    block::{Block, Text},
    guide::Guide,
    journey::{
        plan::Plan,
        record::{Body, By, Record, Seat},
        summary::Format,
    },
    language::Catalogue,
    page::{Choice, Key, Page},
    screens::{days, promises},
    session::{Place, Session},
};

/// Keys behind those of the items on a page.
const ALL_IN: Key = Key::Nth(10);
const ALL_OUT: Key = Key::Nth(11);

pub fn page(state: State, session: &Session) -> Page<Message> {
    match state {
        State::Overview => overview(session),
        State::Choose(from) => choose(from, session),
        State::Preview => preview(session),
        State::Export => export(session),
    }
}

fn back() -> Choice<Message> {
    Choice::back("Back to the summary", Message::Show(State::Overview))
}

fn seats(session: &Session) -> &'static [Seat] {
    if session.journey.is_solo() { &Seat::BOTH[..1] } else { &Seat::BOTH }
}

fn overview(session: &Session) -> Page<Message> {
    let journey = &session.journey;
    let (shared, picked) = (journey.shared_items().count(), journey.picked().count());
    let mut body = vec![
        Block::heading("A summary you choose together"),
        Block::say(
            "Only what is shared can enter it, item by item. Nothing leaves this program until each of you has said \
             yes to exactly these items. It is not a clinical record.",
        ),
        Block::quiet(format!("Shared so far: {shared}. Chosen: {picked}.")),
    ];
    let choose = Choice::new(Key::On, "Choose what is in it", Message::Show(State::Choose(0)));
    let mut choices = vec![choose.writes()];
    if picked > 0 {
        choices.push(Choice::new(Key::Open, "Look at it", Message::Show(State::Preview)));
        for (&seat, key) in seats(session).iter().zip(Key::listed()) {
            let name = journey.name(seat);
            if journey.has_approved(seat) {
                body.push(Block::item(format!("{name} said yes to it as it is now.")));
            } else if session.who().seats().contains(&seat) {
                let yes = Choice::new(key, format!("{name}: yes, as it is now"), Message::Approve(seat));
                choices.push(yes.answers().writes());
            }
        }
    }
    if journey.is_approved() {
        choices.push(Choice::new(Key::Nth(3), "Write it to a file", Message::Show(State::Export)));
    }
    choices.push(Choice::back_to("Back to the path", Place::Path));
    Page::new("Summary", body, choices)
}

fn choose(from: usize, session: &Session) -> Page<Message> {
    let journey = &session.journey;
    let all = journey.shared_items().count();
    let mut body = vec![Block::heading("Choose what is in it")];
    if all == 0 {
        body.push(Block::say("Nothing is shared yet."));
    } else {
        let to = all.min(from + A_PAGE);
        body.push(Block::quiet(format!(
            "{} to {to} of {all} shared items. [x] is in the summary.",
            from + 1
        )));
    }
    let page = journey.shared_items().skip(from).take(A_PAGE).zip(Key::listed());
    let mut choices: Vec<_> = page
        .map(|(record, key)| {
            let mark = if journey.is_picked(&record.id) { "[x]" } else { "[ ]" };
            let label =
                format!("{mark} {}{}", whose(session, record), asked(session.say, &session.guide, record));
            Choice::new(key, label, Message::Toggle(record.id.clone())).writes()
        })
        .collect();
    if all > 0 {
        choices.push(Choice::new(ALL_IN, "Take all of it in", Message::All(true)).writes());
        choices.push(Choice::new(ALL_OUT, "Take all of it out", Message::All(false)).writes());
    }
    if from + A_PAGE < all {
        choices.push(Choice::new(Key::More, "More items", Message::Show(State::Choose(from + A_PAGE))));
    }
    if from > 0 {
        let before = Message::Show(State::Choose(from.saturating_sub(A_PAGE)));
        choices.push(Choice::new(Key::Before, "Items before", before));
    }
    choices.push(back());
    Page::new("Summary", body, choices)
}

/// Whose it is, where it is one's own.
fn whose(session: &Session, record: &Record) -> String {
    let one = !session.journey.is_solo() && record.by != By::Both;
    if one { format!("{}: ", session.journey.names(record.by)) } else { String::new() }
}

/// The question that an item answers.
fn asked(say: Catalogue, guide: &Guide, record: &Record) -> String {
    match &record.body {
        Some(Body::Checkin(_)) => {
            let title = guide.outline.title(&guide.outline.checkin);
            format!("{title}, {}: what was brought", record.id.day().map_or_else(String::new, day))
        }
        Some(Body::Replay(replay)) => format!("{}, {}", replay.what.words(say), day(replay.on)),
        Some(Body::Breach(breach)) => format!("What broke trust: {}", breach.name.expose()),
        Some(Body::Plan(plan)) => guide.part_title(&plan.part).to_owned(),
        _ => guide.asked(record.id.question().unwrap_or_default()).to_owned(),
    }
}

fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

fn preview(session: &Session) -> Page<Message> {
    let mut body = vec![Block::heading("The summary as it is now")];
    for record in session.journey.picked() {
        body.push(Block::Paragraph(Text::strong(asked(session.say, &session.guide, record))));
        let by = Some(session.journey.names(record.by));
        let words = |words: &crate::private::Private| Block::Words { by: by.clone(), words: words.clone() };
        match &record.body {
            Some(Body::Answer(answer)) => body.push(words(&answer.words)),
            Some(Body::Breach(breach)) => body.extend(breach.sentences.iter().map(words)),
            Some(Body::Checkin(brought)) => {
                body.push(Block::quiet(session.say.journey_our_own()));
                let said = brought.said(session.say, &session.guide);
                body.extend(said.into_iter().flat_map(|(ask, said)| [Block::say(ask), words(&said)]));
            }
            Some(Body::Replay(replay)) => {
                body.extend(
                    replay.said(session.say).flat_map(|(ask, said)| [Block::quiet(ask), words(said)]),
                );
            }
            Some(Body::Plan(plan)) => body.extend(promised(session, plan, &by)),
            _ => {}
        }
    }
    Page::new("Summary", body, vec![back()])
}

/// A plan as it will be written out: its words, its days, and the answer that it came of.
fn promised(session: &Session, plan: &Plan, by: &Option<String>) -> Vec<Block> {
    let today = session.now.date_naive();
    let mut body = vec![];
    for (ask, words) in session.guide.boxes_of(&plan.part, &plan.boxes) {
        body.push(Block::quiet(ask));
        body.push(Block::Words { by: by.clone(), words: words.clone() });
    }
    body.extend(plan.when.map(|when| Block::quiet(promises::rhythm(session.say, when, today))));
    let again =
        |on| Block::quiet(format!("When we look at it again: {}.", days::date(session.say, on, today)));
    body.extend(plan.review.map(again));
    if let Some((record, consent)) = session.journey.answer_behind(plan) {
        let name = session.journey.names(record.by);
        body.push(Block::quiet(format!(
            "The answer to the request, by {name}: {}.",
            consent.answer.words(session.say)
        )));
        body.push(Block::Words { by: None, words: consent.reason.clone() });
    }
    body
}

fn export(session: &Session) -> Page<Message> {
    let body = vec![
        Block::heading("Write it to a file"),
        Block::say(
            "The file is written into the folder you started trustpath from. It is plain: anyone who gets it can read \
             it. A file that is there already is left alone.",
        ),
    ];
    let mut choices = vec![back()];
    if session.journey.is_approved() {
        choices.splice(
            0..0,
            [
                Choice::new(Key::Nth(1), "Markdown, for most uses", Message::Write(Format::Markdown)),
                Choice::new(Key::Nth(2), "Plain text", Message::Write(Format::Text)),
                Choice::new(Key::Nth(3), "JSON, for other programs", Message::Write(Format::Json)),
            ],
        );
    }
    Page::new("Summary", body, choices)
}
