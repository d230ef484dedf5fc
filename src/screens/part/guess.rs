//! Guess, be told, be corrected: the guess is written and kept before anything is told. Being corrected is the success.

mod show;

use super::{
    context::PartContext,
    message::{Prompt, Step},
};
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Kind, Out, Said, Transition},
    guide::WriteBox,
    journey::{
        guess::{LANDED, Landed},
        position::Position,
        record::Seat,
    },
    page::Key,
    session::Session,
};

/// The way of a step that asks for the correction once more.
const ONCE_MORE: usize = 1;

/// One step of a guess: of whose, and what is done in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct GuessStep {
    guesser: Seat,
    does: Does,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    Guess,
    /// By the other.
    Tell,
    /// Says it again, put right.
    Correct,
    /// The other says whether it was got.
    Land,
    /// How it landed, once the other has said.
    Landed,
}

impl Does {
    const ALL: [Self; 5] = [Self::Guess, Self::Tell, Self::Correct, Self::Land, Self::Landed];
}

impl GuessStep {
    /// Every step, for each who guesses. None for one alone: a guess that nobody can correct teaches nothing.
    fn all(site: &PartContext) -> impl Iterator<Item = Self> {
        let journey = &site.session.journey;
        let guessers = if journey.is_solo() { vec![] } else { journey.guessers(site.part) };
        guessers.into_iter().flat_map(|guesser| Does::ALL.map(|does| Self { guesser, does }))
    }

    /// The id of its field.
    fn id(self) -> String {
        let name = if self.does == Does::Landed { "landed" } else { self.name() };
        format!("{name}.{}", self.guesser.name())
    }

    /// The name under which its answer is kept.
    fn name(self) -> &'static str {
        match self.does {
            Does::Guess => "guess",
            Does::Tell => "tell",
            Does::Correct => "correct",
            Does::Land | Does::Landed => LANDED,
        }
    }

    /// The question that is asked in it, in the guide's words; none for how it landed.
    fn written<'a>(self, site: &PartContext<'a>) -> Option<&'a WriteBox> {
        site.part.does.boxes().iter().find(|written| written.id == self.name())
    }

    fn binding(self, site: &PartContext) -> Binding {
        let by_guesser = matches!(self.does, Does::Guess | Does::Correct);
        let bind = site.own(self.name(), if by_guesser { self.guesser } else { self.guesser.other() });
        self.written(site).into_iter().fold(bind, |bind, written| bind.asking(written.ask.as_str()))
    }

    /// How it landed, so far as it was said.
    fn landed(self, site: &PartContext) -> Option<Landed> {
        let bind = Self { does: Does::Land, ..self }.binding(site);
        Landed::of(&bind.kept(site.session)?)
    }

    fn field<'a>(self, site: &PartContext<'a>) -> Option<Field<'a>> {
        let (kind, bind) = match self.does {
            Does::Landed => (Kind::Ways(show::ways(site, self, self.landed(site)?)), Binding::nowhere()),
            Does::Land => (Kind::Choice(Landed::choices(site.session.say()).into()), self.binding(site)),
            _ => (Kind::Text, self.binding(site)),
        };
        let say = site.session.say();
        let field = Field::new(self.id(), Said::Strong(show::question(site, self).into()), kind, bind);
        let hint = self.written(site).and_then(|written| written.hint.as_deref());
        let field = field.about(show::before(site, self)).about(hint.map(Block::quiet));
        Some(match self.does {
            Does::Landed => field,
            Does::Tell => field.skip(Key::Skip, say.guess_told_aloud()),
            _ => field.skip(Key::Pass, say.pass()),
        })
    }
}

pub fn fields<'a>(site: &PartContext<'a>) -> Form<'a> {
    GuessStep::all(site).filter_map(|step| step.field(site)).collect()
}

/// Opens at the step in whose middle the user stopped; returns whether the user had begun.
pub fn open(site: &PartContext) -> (form::State, bool) {
    form::resume(&fields(site), site.session, || site.is_behind())
}

pub fn went(form: &mut form::State, session: &Session, position: &Position, transition: Transition) -> Step {
    let Transition { effects, out } = transition;
    let Some(site) = PartContext::of(session, position) else { return Step::Over(effects) };
    let find = |id: &str| GuessStep::all(&site).find(|step| step.id() == id);
    match out {
        Out::Over | Out::KeptLast(..) => return Step::Over(effects),
        // "Nearly" was said before, and is asked anew now that it was said once more.
        Out::Kept(id, _) => {
            let said = find(&id).filter(|step| step.does == Does::Correct);
            let anew = said.filter(|said| said.landed(&site).is_some_and(|landed| landed != Landed::Got));
            anew.into_iter().for_each(|said| form.change(GuessStep { does: Does::Land, ..said }.id()));
        }
        Out::Way(id, ONCE_MORE) => {
            find(&id)
                .into_iter()
                .for_each(|said| form.change(GuessStep { does: Does::Correct, ..said }.id()));
        }
        Out::Way(..) if !form.onward(&PartContext::make(position, fields), session) => {
            return Step::Over(effects);
        }
        _ => {}
    }
    Step::Stay(effects)
}

pub fn page(form: &form::State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    if GuessStep::all(site).next().is_none() {
        body.push(Block::say(site.session.say().guess_needs_two()));
    }
    site.prompt(form, fields(site), body)
}
