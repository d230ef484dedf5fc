//! The pages of a turn. Each says first, and in words, whose turn it is to speak.

use super::State;
use crate::{
    block::{Block, Clock, Half, Halves},
    guide::{PartKind, markdown},
    journey::record::Seat,
    language::{Catalogue, said},
    page::{Ask, Choice, Key},
    screens::{
        part::{
            context::PartContext,
            message::{Message, PartChoice, Prompt, TurnsMessage},
            timed,
        },
        timer::Timer,
    },
    session::{Floor, Phase},
};

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let mut choices = match (state.floor, state.taken()) {
        (None, _) => who_begins(site, body),
        (_, Some(floor)) => Show { state, site, floor }.turn(body),
        (Some(_), None) => end(site, body),
    };
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

fn who_begins(site: &PartContext, body: &mut Vec<Block>) -> Vec<PartChoice> {
    let say = site.session.say();
    body.extend([
        Block::heading(say.turns_who_begins()),
        Block::say(say.turns_both_get_the_same()),
        Block::quiet(say.turns_who_may_begin()),
    ]);
    let begins = |(key, seat)| {
        Choice::new(key, say.turns_begins(&site.session.journey.name(seat)), TurnsMessage::First(seat))
    };
    Key::listed().zip(Seat::BOTH).map(begins).collect()
}

fn end(site: &PartContext, body: &mut Vec<Block>) -> Vec<PartChoice> {
    let say = site.session.say();
    body.extend([
        Block::heading(say.turns_last()),
        Block::say(say.turns_let_it_stand(&site.session.who_name())),
    ]);
    vec![Choice::new(Key::On, say.go_on(), Message::Past)]
}

/// A turn to be shown.
struct Show<'a> {
    state: &'a State,
    site: &'a PartContext<'a>,
    floor: Floor,
}

impl Show<'_> {
    fn turn(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let say = self.say();
        let heading = match self.floor.phase {
            Phase::Ready | Phase::Speaks => say.turns_has_the_floor(&self.speaker()),
            Phase::GivesBack => say.turns_gives_it_back(&self.listener()),
            Phase::Missing => say.turns_says_what_is_missing(&self.speaker()),
        };
        body.extend([Block::heading(heading), Block::quiet(self.count())]);
        match self.floor.phase {
            Phase::Ready => self.ready(body),
            Phase::Speaks => self.speaks(body),
            Phase::GivesBack => self.gives_back(body),
            Phase::Missing => self.missing(body),
        }
    }

    fn say(&self) -> Catalogue {
        self.site.session.say()
    }

    fn speaker(&self) -> String {
        self.site.session.journey.name(self.floor.speaker())
    }

    fn listener(&self) -> String {
        self.site.session.journey.name(self.floor.listener())
    }

    /// `Round 1 of 3, first turn of two`
    fn count(&self) -> String {
        let first = self.floor.turn % 2 == 1;
        let (round, rounds) = (self.floor.turn.div_ceil(2) as usize, self.state.of as usize / 2);
        match rounds {
            1 => self.say().turns_only_round(first),
            _ => self.say().turns_round(said::TurnsRound { first, round, rounds }),
        }
    }

    fn ready(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let (say, speaker, listener) = (self.say(), &self.speaker(), &self.listener());
        if self.floor.turn > 1 {
            body.push(Block::say(say.turns_breath()));
        }
        body.push(Block::say(say.turns_what_to_do(said::TurnsWhatToDo { speaker, listener })));
        let begin = say.timer_begin(self.site.minutes() as usize);
        vec![
            Choice::new(Key::Start, begin, Message::Begin { clock: true }),
            Choice::new(Key::Skip, say.timer_begin_without(), Message::Begin { clock: false }),
            self.pass(say.turns_pass()),
        ]
    }

    fn speaks(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let (say, site) = (self.say(), self.site);
        let (speaker, listener) = (&self.speaker(), &self.listener());
        match &site.part.does {
            // They take the place of what is known by now, so that nothing is pushed out of sight.
            PartKind::Turns { starters, .. } if self.state.starters => {
                body.extend(starters.iter().map(|starter| Block::item(starter.as_str())));
            }
            _ => body.push(self.halves()),
        }
        let mut choices =
            vec![Choice::new(Key::Start, say.turns_hand_over(listener), TurnsMessage::GiveBack)];
        if let Some(timer) = &self.state.timer {
            let label = say.turns_speaks(speaker);
            let person = self.floor.speaker() as usize;
            let blocks = timer.blocks(label, say.timer_up(), site.session.elapsed, say);
            body.extend(blocks.into_iter().map(|block| match block {
                Block::Clock(clock) => Block::Clock(Clock { person: Some(person), ..clock }),
                block => block,
            }));
            choices.extend(timed::rest(timer, site));
        }
        let starters = if self.state.starters { say.turns_hide_starters() } else { say.turns_starters() };
        choices.push(Choice::new(Key::Nth(2), starters, TurnsMessage::Starters));
        choices.push(self.pass(say.turns_pass()));
        choices
    }

    /// The part of each of the two while one speaks.
    fn halves(&self) -> Block {
        let (say, speaker, listener) = (self.say(), &self.speaker(), &self.listener());
        let half = |seat: Seat| {
            let speaks = seat == self.floor.speaker();
            Half {
                by: self.site.session.journey.author(seat.into()),
                does: if speaks { say.turns_floor_speaks() } else { say.turns_floor_listens() }.to_owned(),
                floor: speaks.then(|| say.turns_floor()),
            }
        };
        let words = say.turns_speaks_and_listens(said::TurnsSpeaksAndListens { speaker, listener });
        Block::Halves(Halves { halves: Seat::BOTH.map(half), words })
    }

    fn gives_back(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let (say, teller, listener) = (self.say(), &self.speaker(), &self.listener());
        if let PartKind::Turns { gist, .. } = &self.site.part.does {
            body.push(Block::Quote(markdown::text(gist)));
        }
        let question = say.part_did_they_get_it(said::PartDidTheyGetIt { teller, listener });
        body.push(Block::strong(&question));
        let time_left = |timer: &Timer| !timer.is_up(self.site.session.elapsed);
        let mut choices = vec![Choice::new(Key::On, say.turns_yes(), TurnsMessage::Got { more: false })];
        if self.state.timer.as_ref().is_none_or(time_left) {
            choices.push(Choice::new(
                Key::Nth(1),
                say.turns_yes_and_more(),
                TurnsMessage::Got { more: true },
            ));
        }
        choices.extend([
            Choice::new(Key::Nth(2), say.turns_nearly(), TurnsMessage::Missed),
            self.pass(say.turns_leave_it()),
        ]);
        choices
    }

    fn missing(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let (say, listener) = (self.say(), self.listener());
        body.push(Block::say(say.turns_say_it_short(&listener)));
        body.push(Block::say(say.turns_missing_is_the_exercise()));
        vec![
            Choice::new(Key::Start, say.turns_has_said_it_again(&listener), TurnsMessage::GiveBack),
            self.pass(say.turns_leave_it()),
        ]
    }

    fn pass(&self, label: &str) -> PartChoice {
        Choice::new(Key::Pass, label, TurnsMessage::Pass)
    }
}
