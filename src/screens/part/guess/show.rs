//! The sentences on the pages of a guess.

use super::{Does, GuessStep};
use crate::{
    block::Block,
    form::Way,
    guide,
    journey::guess::Landed,
    language::{GuessMissed, said},
    page::Key,
    screens::part::{context::PartContext, words},
};

/// Whose step it is, and what is asked in it: one paragraph, so that it stays in sight above the words.
pub fn question(site: &PartContext, step: GuessStep) -> String {
    let say = site.session.say();
    let (guesser, teller) = &names(site, step);
    let whose = match step.does {
        Does::Guess => say.guess_guesses(said::GuessGuesses { guesser, teller }),
        Does::Tell => say.guess_tells(said::GuessTells { guesser, teller }),
        Does::Correct => say.guess_corrects(guesser),
        Does::Land | Does::Landed => {
            return say.part_did_they_get_it(said::PartDidTheyGetIt { teller, listener: guesser });
        }
    };
    say.all([&*whose].into_iter().chain(step.written(site).map(|written| &*written.ask)))
}

/// The names of the one who guesses and of the one who tells.
fn names(site: &PartContext, step: GuessStep) -> (String, String) {
    let journey = &site.session.journey;
    (journey.name(step.guesser), journey.name(step.guesser.other()))
}

/// The words that were said before it. Those that are told are seen only once the guess is kept.
pub fn before(site: &PartContext, step: GuessStep) -> Vec<Block> {
    let mut blocks = about(site, step);
    let said = match step.does {
        Does::Guess => &[][..],
        Does::Tell => &[Does::Guess],
        Does::Correct => &[Does::Guess, Does::Tell],
        Does::Land | Does::Landed => &[Does::Tell, Does::Correct],
    };
    let said = said.iter().map(|&does| GuessStep { does, ..step }.binding(site));
    blocks.extend(said.filter_map(|bind| {
        let by = site.session.journey.author(bind.author(site.session));
        Some(Block::Words { by: Some(by), words: bind.words(site.session)?.clone() })
    }));
    blocks.extend(step.landed(site).filter(|_| step.does == Does::Landed).map(|how| note(site, step, how)));
    blocks
}

/// The thing that is guessed about: the other's words from elsewhere on the page, if both may read them.
fn about(site: &PartContext, step: GuessStep) -> Vec<Block> {
    let guide::PartKind::Guess { about: Some(about), .. } = &site.part.does else { return vec![] };
    let Some((part, written)) = site.chapter.written(about) else { return vec![] };
    let teller = step.guesser.other();
    let name = site.session.journey.name(teller);
    let found = words::of_box(site, part, written).into_iter().find(|(by, _)| *by == teller.into());
    match found {
        Some((by, words)) => [Block::quiet(written.ask.as_str())]
            .into_iter()
            .chain(words::asked_then(site, part, written, by))
            .chain([Block::Words { by: Some(site.session.journey.author(by)), words }])
            .collect(),
        None if step.does == Does::Guess => {
            vec![Block::say(site.session.say().guess_which_moment(&name))]
        }
        None => vec![],
    }
}

/// "Nearly" is no failure: it says where to look.
fn note(site: &PartContext, step: GuessStep, landed: Landed) -> Block {
    let say = site.session.say();
    let (guesser, teller) = &names(site, step);
    let not_landed =
        |guess_missed| say.guess_not_landed(said::GuessNotLanded { guess_missed, guesser, teller });
    Block::note(match landed {
        Landed::Got => say.guess_landed(guesser),
        Landed::Nearly => not_landed(GuessMissed::Nearly),
        Landed::NotYet => not_landed(GuessMissed::NotYet),
    })
}

/// The ways on, once it is said how it landed.
pub fn ways<'a>(site: &PartContext, step: GuessStep, landed: Landed) -> Vec<Way<'a>> {
    let say = site.session.say();
    let again = say.guess_once_more(&site.session.journey.name(step.guesser));
    let again = (landed != Landed::Got).then(|| Way::on(Key::Nth(1), again).writes());
    [Way::on(Key::On, say.go_on())].into_iter().chain(again).collect()
}
