//! The first page of a part: its text, before anything is done in it.

use super::{Message, Site, timed, write};
use crate::{
    block::Block,
    guide::{Link, PartKind, markdown},
    page::{Ask, Choice, Key},
    screens::part::{PartChoice, Prompt},
    session::Place,
};

/// Said where turns were taken before: what was broken off days ago is a talk of its own.
const ANEW: &str = "You have taken turns here before. This begins with a first turn again.";

/// `made`: how many plans were made here before.
pub fn page(site: &Site, body: &mut Vec<Block>, made: usize) -> Prompt {
    let part = site.part;
    let who = match site.is_together() && !site.session.journey.is_solo() {
        true => "Together".to_owned(),
        false => format!("{}, alone", site.session.who_name()),
    };
    let time = if part.minutes > 0 {
        format!(" · about {}", timed::in_minutes(part.minutes))
    } else {
        String::new()
    };
    body.push(Block::quiet(format!("{who}{time}")));
    body.extend(markdown::blocks(&part.text));
    let journey = &site.session.journey;
    let for_mutual = journey.open_breach().filter(|(_, breach)| breach.is_mutual());
    let for_mutual = for_mutual.and(part.for_mutual.as_ref());
    let for_two = part.for_two.iter().chain(for_mutual).filter(|_| !journey.is_solo());
    body.extend(for_two.flat_map(|text| markdown::blocks(text)));
    match &part.does {
        PartKind::Turns { starters, gist, .. } => {
            body.push(Block::heading("Ways to begin a sentence"));
            body.extend(starters.iter().map(|starter| Block::item(starter.as_str())));
            body.push(Block::Note(markdown::text(gist)));
            body.extend(journey.has_practised(site.chapter).then(|| Block::quiet(ANEW)));
        }
        PartKind::Sort(sorting) => body.push(Block::Paragraph(markdown::text(&sorting.items))),
        _ => {}
    }
    body.extend(written_before(site));
    let mut choices = match &part.does {
        PartKind::Timer { .. } => timed::ways_in(site).into(),
        _ => vec![Choice::new(Key::On, "Go on", Message::Onward)],
    };
    if made > 0 {
        body.push(Block::quiet(format!("Made here so far: {made}.")));
        choices.push(Choice::new(Key::Nth(1), "Make another one", Message::Another).writes());
    }
    choices.extend(door(site));
    if write::is_destroyable(site) {
        choices.push(Choice::new(
            Key::TakeBack,
            "Destroy what is written here",
            write::Message::AskToDestroy,
        ));
    }
    choices.push(site.all_parts());
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// The way to what a part has a door to.
fn door(site: &Site) -> Option<PartChoice> {
    let PartKind::Read { opens: Some(opens), .. } = &site.part.does else { return None };
    let (label, place) = match opens {
        Link::Summary => ("Open the summary", Place::Summary),
        Link::Promises => ("Open promises and agreements", Place::Promises),
        Link::Setback => ("On a hard day", Place::Setback),
        Link::Watch => ("Days to watch for", Place::Watch),
        Link::LookBack => ("Choose the days", Place::LookBack),
        Link::Trends => ("Your own weeks", Place::Trends),
    };
    Some(Choice::go('o', label, place))
}

/// Words in boxes of an earlier version, which nobody is asked any more.
fn written_before(site: &Site) -> Vec<Block> {
    let retired = site.part.does.boxes().iter().filter(|written| written.retired);
    let written =
        retired.filter_map(|written| Some((written, site.binding(written).words(site.session)?.clone())));
    written
        .flat_map(|(written, words)| [Block::quiet(written.ask.as_str()), Block::Words { by: None, words }])
        .collect()
}
