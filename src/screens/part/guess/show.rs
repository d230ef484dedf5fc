//! The sentences on the pages of a guess.

use super::{Does, Landed, Moment, PartContext, Way};
use crate::{block::Block, guide, page::Key, screens::part::words};

/// Whose moment it is, and what is asked in it: one paragraph, so that it stays in sight above the words.
pub fn question(site: &PartContext, moment: Moment) -> String {
    let journey = &site.session.journey;
    let (guesser, teller) = (journey.name(moment.guesser), journey.name(moment.guesser.other()));
    let asked = moment.written(site).map_or("", |written| &written.ask);
    match moment.does {
        Does::Guess => format!("{guesser} guesses. {teller} waits. {asked}"),
        Does::Tell => format!("{teller} tells, aloud. {guesser} listens. {asked}"),
        Does::Correct => format!("{guesser} says it again, put right. {asked}"),
        Does::Land | Does::Landed => format!("{teller}, did {guesser} get it?"),
    }
}

/// The words that were said before it. Those that are told are seen only once the guess is kept.
pub fn before(site: &PartContext, moment: Moment) -> Vec<Block> {
    let mut blocks = about(site, moment);
    let said = match moment.does {
        Does::Guess => &[][..],
        Does::Tell => &[Does::Guess],
        Does::Correct => &[Does::Guess, Does::Tell],
        Does::Land | Does::Landed => &[Does::Tell, Does::Correct],
    };
    let said = said.iter().map(|&does| Moment { does, ..moment }.binding(site));
    blocks.extend(said.filter_map(|bind| {
        let by = site.session.journey.names(bind.author(site.session));
        Some(Block::Words { by: Some(by), words: bind.words(site.session)?.clone() })
    }));
    blocks.extend(
        moment.landed(site).filter(|_| moment.does == Does::Landed).map(|how| note(site, moment, how)),
    );
    blocks
}

/// The thing that is guessed about: the other's words from elsewhere on the page, if both may read them.
fn about(site: &PartContext, moment: Moment) -> Vec<Block> {
    let guide::PartKind::Guess { about: Some(about), .. } = &site.part.does else { return vec![] };
    let Some((part, written)) = site.chapter.written(about) else { return vec![] };
    let teller = moment.guesser.other();
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

/// "Nearly" is no failure: it says where to look.
fn note(site: &PartContext, moment: Moment, landed: Landed) -> Block {
    let journey = &site.session.journey;
    let (guesser, teller) = (journey.name(moment.guesser), journey.name(moment.guesser.other()));
    Block::note(match landed {
        Landed::Got => format!(
            "Got it. The guess did not have to be right: that {guesser} was put right is what this is for."
        ),
        landed => format!(
            "{}: {teller} says what is still missing, and {guesser} may say it once more. Being put right is what \
             this is for. Leaving it there for today is fine too.",
            landed.word()
        ),
    })
}

/// The ways on, once it is said how it landed.
pub fn ways<'a>(site: &PartContext, moment: Moment, landed: Landed) -> Vec<Way<'a>> {
    let again = format!("{} says it once more", site.session.journey.name(moment.guesser));
    let again = (landed != Landed::Got).then(|| Way::on(Key::Nth(1), again).writes());
    [Way::on(Key::On, "Go on")].into_iter().chain(again).collect()
}
