//! Plans in words: what they are called, what they say, when they are due.

use chrono::NaiveDate;

use crate::{
    app::Session,
    block::Block,
    guide::{Does, Sort, WriteBox},
    journey::{consent::Said, plan::Plan, record::Id, when::When},
    screens::days,
};

/// What a plan is called: a promise is a promise; others have the title of the part in which they were made.
pub fn title(session: &Session, id: &Id, plan: &Plan) -> String {
    match Sort::from_name(id.kind()) {
        Some(Sort::Promise) => "A promise".into(),
        Some(Sort::Request) => "A request".into(),
        _ => session.guide.part_title(&plan.part).to_owned(),
    }
}

/// What will be done, in its maker's words.
pub fn gist(session: &Session, plan: &Plan) -> Option<Block> {
    let part = session.guide.part_of_plan(&plan.part);
    let act = part.and_then(|part| match &part.does {
        Does::Plan(planning) => plan.boxes.get(&planning.boxes.get(planning.act()?)?.id),
        _ => None,
    });
    let first = || boxes(session, plan).into_iter().find_map(|written| plan.boxes.get(&written.id));
    let words = act.or_else(first).or_else(|| plan.boxes.values().next())?;
    Some(Block::Words { by: None, words: words.clone() })
}

/// Everything that was written in it, box by box, each under what was asked.
pub fn words(session: &Session, plan: &Plan) -> Vec<Block> {
    let known = boxes(session, plan);
    let asked = known.iter().filter_map(|written| Some((Some(*written), plan.boxes.get(&written.id)?)));
    let is_known = |name: &String| known.iter().any(|written| written.id == *name);
    let unknown = plan.boxes.iter().filter(|(name, _)| !is_known(name)).map(|(_, words)| (None, words));
    asked
        .chain(unknown)
        .flat_map(|(written, words)| {
            let ask = written.map(|written| Block::quiet(written.ask.as_str()));
            ask.into_iter().chain([Block::Words { by: None, words: words.clone() }])
        })
        .collect()
}

fn boxes<'a>(session: &'a Session, plan: &Plan) -> Vec<&'a WriteBox> {
    let part = session.guide.part_of_plan(&plan.part);
    part.map_or_else(Vec::new, |part| part.does.boxes().iter().collect())
}

/// When something is due, as a sentence.
pub fn rhythm(when: When, today: NaiveDate) -> String {
    match when {
        When::On(day) => format!("On {}.", days::date(day, today)),
        When::Every { from, days, until } => {
            let until =
                until.map_or_else(String::new, |until| format!(", until {}", days::date(until, today)));
            format!("{}, from {} on{until}.", every(days), days::date(from, today))
        }
        When::Yearly(day) => format!("Every year, on {}.", day.format("%-d %B")),
    }
}

fn every(days: u16) -> String {
    match days {
        0 | 1 => "Every day".into(),
        7 => "Every week".into(),
        14 => "Every two weeks".into(),
        days => format!("Every {days} days"),
    }
}

/// An answer to a request, in the middle of a sentence.
pub fn answer(said: Said) -> &'static str {
    match said {
        Said::Yes => "yes",
        Said::Smaller => "yes, but smaller",
        Said::NotNow => "not now",
        Said::No => "no",
    }
}
