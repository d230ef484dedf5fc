//! The first page of a part: its text, before anything is done in it.

use super::{
    context::PartContext,
    message::{Message, PartChoice, Prompt, WriteMessage},
    scene, shown, timed, write,
};
use crate::{
    block::Block,
    guide::{Link, PartKind, markdown},
    page::{Ask, Choice, Key},
    session::Place,
};

/// `made`: how many plans were made here before.
pub fn page(site: &PartContext, body: &mut Vec<Block>, made: usize) -> Prompt {
    let (part, say, name) = (site.part, site.session.say(), site.session.who_name());
    let together = site.is_for_two();
    body.push(Block::quiet(match part.minutes {
        0 => say.part_who(together, &name),
        minutes => say.part_who_and_time(together, &name, minutes as usize),
    }));
    body.extend(part.does.scene().map(|scene| scene::cast(scene, say)));
    body.extend(markdown::blocks(&part.text));
    let journey = &site.session.journey;
    let for_mutual = journey.open_breach().filter(|(_, breach)| breach.is_mutual());
    let for_mutual = for_mutual.and(part.for_mutual.as_ref());
    let for_two = part.for_two.iter().chain(for_mutual).filter(|_| !journey.is_solo());
    body.extend(for_two.flat_map(|text| markdown::blocks(text)));
    body.extend(below(site));
    body.extend(written_before(site));
    let mut choices = match &part.does {
        PartKind::Timer { .. } => timed::ways_in(site).into(),
        PartKind::Scene(_) => scene::ways_in(say).into(),
        _ => vec![Choice::new(Key::On, say.go_on(), Message::Onward)],
    };
    if made > 0 {
        body.push(Block::quiet(say.part_made_so_far(made)));
        choices.push(Choice::new(Key::Nth(1), say.part_make_another(), Message::Another).writes());
    }
    choices.extend(door(site));
    if write::is_destroyable(site) {
        choices.push(Choice::new(Key::TakeBack, say.part_destroy(), WriteMessage::AskToDestroy));
    }
    choices.push(site.all_parts());
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// The blocks that the tool of the part shows below its text.
fn below(site: &PartContext) -> Vec<Block> {
    let say = site.session.say();
    match &site.part.does {
        PartKind::Turns { starters, gist, .. } => {
            let mut blocks = vec![Block::heading(say.turns_starters())];
            blocks.extend(starters.iter().map(|starter| Block::item(starter.as_str())));
            blocks.extend([Block::heading(say.turns_gist()), Block::Quote(markdown::text(gist))]);
            let practised = site.session.journey.has_practised(site.chapter);
            blocks.extend(practised.then(|| Block::quiet(say.part_turns_anew())));
            blocks
        }
        PartKind::Sort(sorting) => vec![Block::Paragraph(markdown::text(&sorting.items))],
        PartKind::Scene(scene) => scene::talk(scene, say),
        PartKind::Read { .. } if !shown::is_anything(site) => shown::blocks(site),
        _ => vec![],
    }
}

/// The way to what a part has a door to.
fn door(site: &PartContext) -> Option<PartChoice> {
    let PartKind::Read { opens: Some(opens), .. } = &site.part.does else { return None };
    let say = site.session.say();
    let (label, place) = match opens {
        Link::Summary => (say.part_open_summary(), Place::Summary),
        Link::Promises => (say.part_open_promises(), Place::Promises),
        Link::Setback => (say.on_a_hard_day(), Place::Setback),
        Link::Watch => (say.days_to_watch(), Place::Watch),
        Link::LookBack => (say.part_choose_days(), Place::LookBack),
        Link::Trends => (say.your_own_weeks(), Place::Trends),
    };
    Some(Choice::go(Key::Open, label, place))
}

/// Words in boxes of an earlier version, which nobody is asked any more.
fn written_before(site: &PartContext) -> Vec<Block> {
    let mut blocks = vec![];
    for written in site.part.does.boxes().iter().filter(|written| written.retired) {
        let bind = site.binding(written);
        if let Some(words) = bind.words(site.session).cloned() {
            blocks.push(Block::quiet(written.ask.as_str()));
            blocks.extend(bind.asked_then(site.session));
            blocks.push(Block::words(words));
        }
    }
    blocks
}
