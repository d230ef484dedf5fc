//! A plan is said aloud, some times, as one sentence: “If …, then …”. Only how often is counted, and nothing is kept.

use super::{Making, Planning, Site, planning};
use crate::page::Key;
use crate::{
    block::Block,
    form::{Binding, Field, Kind, Said, Way, Ways},
    journey::plan::Plan,
    private::Private,
};

pub const ALOUD: &str = "@aloud";

pub fn times(site: &Site) -> u32 {
    planning(site).and_then(|planning| planning.aloud).unwrap_or_default()
}

pub fn field<'a>(site: &Site<'a>, planning: &'a Planning, making: &Making) -> Option<Field<'a>> {
    let (said, times) = (making.said, planning.aloud?);
    let (_, plan) = making.made(site)?;
    let ask = Said::Strong(format!("Say it aloud, slowly, {}.", in_words(times)).into());
    let so_far = if said == 0 { "Not yet.".to_owned() } else { format!("Said: {}.", in_words(said)) };
    let ways = vec![Way::on(Key::Start, format!("Said it {}", in_words(said + 1)))];
    let field = Field::new(ALOUD, ask, Kind::Ways(Ways { ways, given: None }), Binding::nowhere());
    let sentence = sentence(planning, plan).map(|words| Block::Words { by: None, words });
    let field = field.about(sentence).hint(format!("{so_far} Nobody else needs to hear it now."));
    Some(field.skip(Key::Pass, "Pass on this one"))
}

/// The sign and the act as one sentence, whether or not they were written with “if” and “then”.
fn sentence(planning: &Planning, plan: &Plan) -> Option<Private> {
    let act = planning.act()?;
    let words = |nth: usize| plan.boxes.get(&planning.boxes.get(nth)?.id).map(Private::expose);
    let then = bare(words(act)?, "then ");
    let cue = act.checked_sub(1).and_then(words).map(|words| bare(words, "if "));
    Some(match cue {
        Some(cue) => format!("If {cue}, then {then}.").into(),
        None => format!("{then}.").into(),
    })
}

/// Words without their end, and without the word that will stand before them.
fn bare<'a>(words: &'a str, word: &str) -> &'a str {
    let words = words.trim().trim_start_matches(['…', '.']).trim_start();
    let begins = words.get(..word.len()).is_some_and(|first| first.eq_ignore_ascii_case(word));
    let words = if begins { &words[word.len()..] } else { words };
    words.trim_end_matches(['.', ',', ';', '…']).trim()
}

fn in_words(times: u32) -> String {
    match times {
        1 => "once".into(),
        2 => "twice".into(),
        3 => "three times".into(),
        times => format!("{times} times"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_if_and_one_end() {
        for (words, word, bare_words) in [
            ("it gets late", "if ", "it gets late"),
            ("If it gets late,", "if ", "it gets late"),
            (" … then I text.\n", "then ", "I text"),
            ("iffy days", "if ", "iffy days"),
            ("爱", "if ", "爱"),
            ("", "then ", ""),
        ] {
            assert_eq!(bare(words, word), bare_words);
        }
    }
}
