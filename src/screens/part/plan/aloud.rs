//! A plan is said aloud, some times, as one sentence: “If …, then …”. Only how often is counted, and nothing is kept.

use super::{Ask, Block, Choice, Message, Position, Site, State, Then, planning};
use crate::{block::Text, private::Private, screens::part::Prompt, session::Session};

pub fn update(state: &mut State, session: &Session, position: &Position, message: &Message) -> Then {
    if *message != Message::SaidAloud {
        return Then::Stay(vec![]);
    }
    state.within.said += 1;
    let times = Site::of(session, position).map_or(0, |site| times(&site));
    if state.within.said < times { Then::Stay(vec![]) } else { Then::Next(vec![]) }
}

fn times(site: &Site) -> u32 {
    planning(site).and_then(|planning| planning.aloud).unwrap_or_default()
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    let (said, times) = (state.within.said, times(site));
    body.push(Block::Paragraph(Text::strong(format!("Say it aloud, slowly, {}.", in_words(times)))));
    body.extend(sentence(state, site).map(|words| Block::Words { by: None, words }));
    let so_far = if said == 0 { "Not yet.".to_owned() } else { format!("Said: {}.", in_words(said)) };
    body.push(Block::quiet(format!("{so_far} Nobody else needs to hear it now.")));
    let mut choices = vec![
        Choice::new(' ', format!("Said it {}", in_words(said + 1)), Message::SaidAloud),
        Choice::new('p', "Pass on this one", Message::Onward),
    ];
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// The sign and the act as one sentence, whether or not they were written with “if” and “then”.
fn sentence(state: &State, site: &Site) -> Option<Private> {
    let (_, plan) = state.made(site)?;
    let planning = planning(site)?;
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
