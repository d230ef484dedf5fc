//! The pages on which a day is chosen, or how often something is done.

use super::{Ask, Block, Message, Moment, Often, Site, State, days, key, planning, we};
use crate::{
    block::Text,
    guide::Timing,
    page::{Choice, TextInput},
    screens::{part::Prompt, promises},
};

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    let today = site.session.now.date_naive();
    let timing = planning(site).and_then(|planning| planning.when).unwrap_or(Timing::Day);
    let kept = state.made(site).and_then(|(_, plan)| plan.when);
    body.push(Block::Paragraph(Text::strong(match state.within.often {
        Some(Often::Every(_)) => "From which day?",
        _ => "When?",
    })));
    body.extend(state.gist(site));
    let within = &state.within;
    match (kept, within.often) {
        (Some(when), None) if !within.writing && !within.typing => {
            body.push(Block::say(promises::rhythm(when, today)));
            kept_day(site)
        }
        (_, None) if timing != Timing::Day && !within.typing => often(site, timing),
        _ if within.typing => typed(state, site, Moment::When, body),
        _ => a_day(site, Moment::When, None),
    }
}

fn often(site: &Site, timing: Timing) -> Prompt {
    let once =
        (timing == Timing::Either).then(|| Choice::new('1', "Once, on a day", Message::Often(Often::Once)));
    let every = [('2', "Every day", 1), ('3', "Every week", 7), ('4', "Every two weeks", 14)];
    let every = every.map(|(key, label, days)| Choice::new(key, label, Message::Often(Often::Every(days))));
    let mut choices: Vec<_> = once.into_iter().chain(every).collect();
    choices.push(Choice::new('p', "Pass on this one", Message::Onward));
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// When it is looked at again: the guide’s own number of days leads.
pub fn review(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    let Some(planning) = planning(site) else { return super::super::onward(site) };
    let today = site.session.now.date_naive();
    let (who, look) =
        if we(site) { ("we", "When do we look at it again?") } else { ("I", "When do I look at it again?") };
    body.push(Block::Paragraph(Text::strong(look)));
    body.extend(state.gist(site));
    if planning.ends {
        body.push(Block::quiet(format!(
            "It also ends on that day, unless {who} make it again. Nobody has to end it."
        )));
    }
    match state.made(site).and_then(|(_, plan)| plan.review) {
        Some(review) if !state.within.writing && !state.within.typing => {
            body.push(Block::say(format!("On {}.", days::date(review, today))));
            kept_day(site)
        }
        _ if state.within.typing => typed(state, site, Moment::Review, body),
        _ => a_day(site, Moment::Review, planning.review.map(u64::from)),
    }
}

fn kept_day(site: &Site) -> Prompt {
    let mut choices = vec![Choice::new('g', "Go on", Message::Onward)];
    if site.session.read_only.is_none() {
        choices.push(Choice::new('e', "Change it", Message::Change));
    }
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// The next days and some weeks ahead; `lead` is the number of days that Enter takes.
fn a_day(site: &Site, moment: Moment, lead: Option<u64>) -> Prompt {
    let today = site.session.now.date_naive();
    let weeks = days::weeks(today, lead);
    let offers: Vec<_> = match moment {
        Moment::When => days::near(today, true).into_iter().chain(weeks).collect(),
        _ => weeks,
    };
    let offers = offers
        .into_iter()
        .zip(crate::form::keys())
        .map(|((label, day), key)| Choice::new(key, label, Message::Day(day)));
    let mut choices: Vec<_> = offers.collect();
    choices.push(Choice::new('o', "Another day", Message::OtherDay));
    choices.push(Choice::new('p', "Pass on this one", Message::Onward));
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

fn typed(state: &State, site: &Site, moment: Moment, body: &mut Vec<Block>) -> Prompt {
    let today = site.session.now.date_naive();
    body.push(Block::quiet(days::hint(today, state.within.wrong)));
    let key = key(state, site, moment, state.within.often).unwrap_or_default();
    let words = site.session.field_words(&key, None);
    let mut choices = vec![
        Choice::new('l', "The next days, to choose from", Message::NearDays),
        Choice::new('p', "Pass on this one", Message::Onward),
    ];
    choices.extend(site.ways_out());
    (Ask::Write(TextInput { key, words, one_line: true }), choices)
}
