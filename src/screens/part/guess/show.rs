//! The pages of a guess.

use super::{Does, Message, Moment, Site};
use crate::{
    block::{Block, Text},
    guide,
    journey::{guess::Landed, record::Seat},
    page::{Ask, Choice},
    screens::part::{PartChoice, Prompt, words, written},
};

fn choices(site: &Site, first: Vec<PartChoice>) -> Prompt {
    (Ask::Choose, first.into_iter().chain(site.ways_out()).collect())
}

/// A guess for whom there is no other.
pub fn nobody(site: &Site, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::say(
        "A guess is for two: one guesses, the other tells. Alone there is nothing to do here.",
    ));
    choices(site, vec![Choice::new('g', "Go on", Message::Onward)])
}

/// Whose moment it is, and what is asked in it: one paragraph, so that it stays in sight above the words.
fn question(site: &Site, moment: Moment, body: &mut Vec<Block>) {
    let journey = &site.session.journey;
    let (guesser, teller) = (journey.name(moment.guesser), journey.name(moment.guesser.other()));
    let mut question = Text::strong(match moment.does {
        Does::Guess => format!("{guesser} guesses. {teller} waits. "),
        Does::Tell => format!("{teller} tells, aloud. {guesser} listens. "),
        Does::Correct => format!("{guesser} says it again, put right. "),
        Does::Land => format!("{teller}, did {guesser} get it?"),
    });
    question
        .0
        .extend(moment.written(site).into_iter().flat_map(|written| Text::strong(written.ask.as_str()).0));
    body.push(Block::Paragraph(question));
}

/// What was said before it. What is told is seen only once the guess is kept.
fn before(site: &Site, moment: Moment, body: &mut Vec<Block>) {
    body.extend(about(site, moment));
    let said = match moment.does {
        Does::Guess => &[][..],
        Does::Tell => &[Does::Guess],
        Does::Correct => &[Does::Guess, Does::Tell],
        Does::Land => &[Does::Tell, Does::Correct],
    };
    for &does in said {
        let said = Moment { does, ..moment };
        let slot = said.slot(site);
        let by = slot.record(site.session).map(|record| site.session.journey.names(record.by));
        let words = slot.words(site.session).filter(|words| !words.is_blank());
        body.extend(words.map(|words| Block::Words { by, words }));
    }
}

/// What is guessed about: the other's words from elsewhere on the page, if both may read them.
fn about(site: &Site, moment: Moment) -> Vec<Block> {
    let guide::Does::Guess { about: Some(about), .. } = &site.part.does else { return vec![] };
    let Some((part, written)) = site.chapter.written(about) else { return vec![] };
    let teller: Seat = moment.guesser.other();
    let name = site.session.journey.name(teller);
    let found = words::of_box(site, part, written).into_iter().find(|(by, _)| *by == teller.into());
    match found {
        Some((_, words)) => vec![Block::quiet(written.ask.as_str()), Block::Words { by: Some(name), words }],
        None if moment.does == Does::Guess => {
            vec![Block::say(format!("{name} says in a few words which moment it is, and no more yet."))]
        }
        None => vec![],
    }
}

/// A moment in which something is written.
pub fn write(site: &Site, moment: Moment, writing: bool, body: &mut Vec<Block>) -> Prompt {
    question(site, moment, body);
    before(site, moment, body);
    let (session, slot) = (site.session, moment.slot(site));
    let hint = moment.written(site).and_then(|written| written.hint.as_deref());
    body.extend(hint.map(Block::quiet));
    let is_kept = slot.words(session).is_some() && !session.drafts.contains_key(&slot.key());
    if session.read_only.is_some() || (is_kept && !writing) {
        return written::kept(site, &slot, Message::Onward.into(), Message::Change.into(), body);
    }
    body.push(Block::quiet(slot.who_sees(session, site.part.does.starts())));
    let pass = match moment.does {
        Does::Tell => "It was told aloud: go on",
        _ => "Pass on this one",
    };
    written::field(site, &slot, Choice::new('p', pass, Message::Onward))
}

/// How it landed, so far as it was said.
pub fn landed(site: &Site, moment: Moment) -> Option<Landed> {
    let words = (moment.does == Does::Land).then(|| moment.slot(site).words(site.session))??;
    Landed::from_word(words.expose())
}

/// Whether it was got. "Nearly" is no failure: it says where to look.
pub fn land(site: &Site, moment: Moment, anew: bool, body: &mut Vec<Block>) -> Prompt {
    let journey = &site.session.journey;
    let (guesser, teller) = (journey.name(moment.guesser), journey.name(moment.guesser.other()));
    question(site, moment, body);
    before(site, moment, body);
    let go_on = Choice::new('g', "Go on", Message::Onward);
    match landed(site, moment).filter(|_| !anew) {
        None if site.session.read_only.is_some() => choices(site, vec![go_on]),
        None => {
            let keys = ['1', '2', '3'].into_iter().zip(Landed::ALL);
            let mut list: Vec<_> =
                keys.map(|(key, landed)| Choice::new(key, landed.word(), Message::Land(landed))).collect();
            list.push(Choice::new('p', "Pass on this one", Message::Onward));
            choices(site, list)
        }
        Some(Landed::Got) => {
            body.push(Block::note(format!(
                "Got it. The guess did not have to be right: that {guesser} was put right is what this is for."
            )));
            choices(site, vec![go_on])
        }
        Some(landed) => {
            body.push(Block::note(format!(
                "{}: {teller} says what is still missing, and {guesser} may say it once more. Being put right is \
                 what this is for. Leaving it there for today is fine too.",
                landed.word()
            )));
            let again = format!("{guesser} says it once more");
            choices(site, vec![go_on, Choice::new('o', again, Message::Again)])
        }
    }
}
