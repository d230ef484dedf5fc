//! How sure they are that it will happen. Below 8 it is made smaller until 8 feels true, or left as it is: that is allowed.

use super::{Ask, Block, Choice, Message, Position, Site, State, Then, keep, planning, slot, we, written};
use crate::{block::Text, journey::key::DraftKey, page::Scale, screens::part::Prompt, session::Session};

/// From here on it is sure enough.
const ENOUGH: u8 = 8;

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Then {
    match (message, state.within.smaller) {
        (Message::Rate(value), false) => {
            let rate = |plan: &mut crate::journey::plan::Plan| plan.confidence = Some((*value).min(10));
            let plan = state.plan.clone();
            let rated = plan.map_or_else(Vec::new, |plan| slot::change_plan(session, &plan, rate));
            if *value >= ENOUGH {
                return Then::Next(rated);
            }
            state.within.smaller = true;
            Then::Stay(rated)
        }
        (Message::Keep(words), true) => {
            state.within.smaller = false;
            let act = Site::of(session, position).and_then(|site| planning(&site)?.act());
            Then::Stay(act.map_or_else(Vec::new, |act| keep(state, session, position, act, words)))
        }
        _ => Then::Stay(vec![]),
    }
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    match planning(site).and_then(crate::guide::Planning::act) {
        Some(act) if state.within.smaller => smaller(state, site, act, body),
        _ => scale(state, site, body),
    }
}

fn scale(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    let (who, are) = if we(site) { ("we", "are") } else { ("I", "am") };
    body.push(Block::Paragraph(Text::strong(format!(
        "How sure {are} {who} that this will happen as it stands here?"
    ))));
    body.extend(state.gist(site));
    body.push(Block::quiet(
        "Under 8, it may help to make it smaller. A small kept thing is worth more than a big broken one.",
    ));
    let mut choices = vec![Choice::new('p', "Pass on this one", Message::Onward)];
    choices.extend(site.ways_out());
    (
        Ask::Rate(Scale {
            key: DraftKey::default(),
            low: "not sure at all".into(),
            high: "as good as done".into(),
            value: state.made(site).and_then(|(_, plan)| plan.confidence),
        }),
        choices,
    )
}

/// What will be done, once more, to be made smaller.
fn smaller(state: &State, site: &Site, act: usize, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::Paragraph(Text::strong("Make it smaller?")));
    body.push(Block::say(
        "Less of it, less often, or only the first step. Halving it is a good way to begin.",
    ));
    let (Some(slot), Some(asked)) = (state.slot(site, act), site.part.does.boxes().get(act)) else {
        return super::onward(site);
    };
    body.push(Block::quiet(asked.ask.as_str()));
    body.push(Block::quiet(slot.who_sees(site.session, site.part.does.starts())));
    let leave = Choice::new('l', "Leave it as it is", Message::Onward);
    written::field(site, &slot, leave)
}
