//! The pages of a turn. Each says first, and in words, who has the floor.

use super::super::timed;
use super::{Message, PartContext, State};
use crate::{
    block::{Block, Text},
    guide::{PartKind, markdown},
    journey::record::Seat,
    page::{Ask, Choice, Key},
    screens::part::{PartChoice, Prompt},
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
    body.extend([
        Block::heading("Who begins?"),
        Block::say(
            "One of you speaks first and the other listens. Then you change over, so both get the same.",
        ),
        Block::quiet("It can help when the one with more on their mind begins."),
    ]);
    let begins = |(key, seat)| {
        Choice::new(key, format!("{} begins", site.session.journey.name(seat)), Message::First(seat))
    };
    Key::listed().zip(Seat::BOTH).map(begins).collect()
}

fn end(site: &PartContext, body: &mut Vec<Block>) -> Vec<PartChoice> {
    body.extend([
        Block::heading("That was the last turn"),
        Block::say(format!(
            "{}, let it stand for a moment. Nothing has to follow from it now.",
            site.session.who_name()
        )),
    ]);
    vec![Choice::new(Key::On, "Go on", Message::Onward)]
}

/// A turn to be shown.
struct Show<'a> {
    state: &'a State,
    site: &'a PartContext<'a>,
    floor: Floor,
}

impl Show<'_> {
    fn turn(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let heading = match self.floor.phase {
            Phase::Ready | Phase::Speaks => format!("{} has the floor", self.speaker()),
            Phase::GivesBack => format!("{} gives it back, in a sentence or two", self.listener()),
            Phase::Missing => format!("{} says what is missing", self.speaker()),
        };
        body.extend([Block::heading(heading), Block::quiet(self.count())]);
        match self.floor.phase {
            Phase::Ready => self.ready(body),
            Phase::Speaks => self.speaks(body),
            Phase::GivesBack => self.gives_back(body),
            Phase::Missing => self.missing(body),
        }
    }

    fn speaker(&self) -> String {
        self.site.session.journey.name(self.floor.speaker())
    }

    fn listener(&self) -> String {
        self.site.session.journey.name(self.floor.listener())
    }

    /// `Round 1 of 3 · first turn of two`
    fn count(&self) -> String {
        let (round, rounds) = (self.floor.turn.div_ceil(2), self.state.of / 2);
        let first = self.floor.turn % 2 == 1;
        match (rounds, first) {
            (1, true) => "First turn of two".to_owned(),
            (1, false) => "Second turn of two".to_owned(),
            (_, true) => format!("Round {round} of {rounds} · first turn of two"),
            (_, false) => format!("Round {round} of {rounds} · second turn of two"),
        }
    }

    fn ready(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let (speaker, listener) = (self.speaker(), self.listener());
        if self.floor.turn > 1 {
            body.push(Block::say("First one slow breath, both of you. Let the last turn go by."));
        }
        body.push(Block::say(format!(
            "{speaker} speaks: two or three sentences, then a stop. {listener} only listens, and then gives it back.",
        )));
        vec![
            Choice::new(Key::Start, timed::begin_label(self.site), Message::Speak { clock: true }),
            Choice::new(Key::Skip, "Begin without a clock", Message::Speak { clock: false }),
            self.pass("Pass this turn"),
        ]
    }

    fn speaks(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let (speaker, listener, site) = (self.speaker(), self.listener(), self.site);
        match &site.part.does {
            // They take the place of what is known by now, so that nothing is pushed out of sight.
            PartKind::Turns { starters, .. } if self.state.starters => {
                body.extend(starters.iter().map(|starter| Block::item(starter.as_str())));
            }
            _ => body.push(Block::Paragraph(Text::strong(format!(
                "{speaker} speaks, {listener} listens. At a stop, hand over.",
            )))),
        }
        let mut choices =
            vec![Choice::new(Key::Start, format!("Hand over: {listener} gives it back"), Message::GiveBack)];
        if let Some(timer) = &self.state.timer {
            body.extend(timer.blocks(format!("{speaker} speaks"), timed::UP, site.session.elapsed));
            choices.extend(timed::rest(timer, site, Message::Rest));
        }
        let starters =
            if self.state.starters { "Hide the ways to begin" } else { "Ways to begin a sentence" };
        choices.push(Choice::new(Key::Nth(2), starters, Message::Starters));
        choices.push(self.pass("Pass this turn"));
        choices
    }

    fn gives_back(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let (speaker, listener) = (self.speaker(), self.listener());
        if let PartKind::Turns { gist, .. } = &self.site.part.does {
            body.push(Block::Quote(markdown::text(gist)));
        }
        body.push(Block::Paragraph(Text::strong(format!("{speaker}, did {listener} get it?"))));
        let time_left = |timer: &super::Timer| !timer.is_up(self.site.session.elapsed);
        let mut choices = vec![Choice::new(Key::On, "Yes, you got it", Message::Got { more: false })];
        if self.state.timer.as_ref().is_none_or(time_left) {
            choices.push(Choice::new(
                Key::Nth(1),
                "Yes, and there is more to say",
                Message::Got { more: true },
            ));
        }
        choices.extend([
            Choice::new(Key::Nth(2), "Nearly, or not yet", Message::Missed),
            self.pass("Leave it there for now"),
        ]);
        choices
    }

    fn missing(&self, body: &mut Vec<Block>) -> Vec<PartChoice> {
        let listener = self.listener();
        body.push(Block::say(format!(
            "A sentence or two is enough. Then {listener} says it again, with that in it.",
        )));
        body.push(Block::say("Nobody gets all of it at once. Finding the missing piece is the exercise."));
        vec![
            Choice::new(Key::Start, format!("{listener} has said it again"), Message::GiveBack),
            self.pass("Leave it there for now"),
        ]
    }

    fn pass(&self, label: &str) -> PartChoice {
        Choice::new(Key::Pass, label, Message::Pass)
    }
}
