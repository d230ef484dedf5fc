//! A scene: the talk up to where it stops, why it turned, what the next line could do, and how they repaired it. It
//! writes nothing, and can be left at any moment.

use super::{
    context::PartContext,
    message::{Message, PartChoice, Prompt, SceneMessage, Step},
};
use crate::{
    block::{Block, Text},
    guide::{Scene, SceneLine},
    language::{Catalogue, said},
    page::{Ask, Choice, Key},
};

/// The lines that were looked at, while the scene is open.
#[derive(Debug, Default)]
pub struct State {
    /// The lines that could come next, by their places, the newest last.
    looked: Vec<usize>,
    repaired: bool,
}

pub fn update(state: &mut State, message: &SceneMessage) -> Step {
    match message {
        SceneMessage::Look(nth) => state.looked.push(*nth),
        SceneMessage::Repaired => state.repaired = true,
    }
    Step::Stay(vec![])
}

/// Who the two are.
pub fn cast(scene: &Scene, say: Catalogue) -> Block {
    let (hurt, broke) = (&scene.hurt, &scene.broke);
    Block::quiet(say.scene_cast(said::SceneCast { hurt, broke }))
}

/// The talk, up to the question at its stop.
pub fn talk(scene: &Scene, say: Catalogue) -> Vec<Block> {
    let question = [Block::strong(say.scene_where()), Block::quiet(say.scene_in_your_head())];
    lines(scene, &scene.lines, say).chain(question).collect()
}

/// From the talk on, or past the scene.
pub fn ways_in(say: Catalogue) -> [PartChoice; 2] {
    [Choice::new(Key::On, say.scene_go_on_turned(), Message::Onward), skip(say)]
}

fn skip(say: Catalogue) -> PartChoice {
    Choice::new(Key::Skip, say.scene_skip(), Message::Past)
}

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    let mut choices = match site.part.does.scene() {
        Some(scene) if !state.repaired => turned(state, scene, say, body),
        scene => repaired(scene, say, body),
    };
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// Why it turned, then what the line does that was chosen last. A line that was looked at is offered no more.
fn turned(state: &State, scene: &Scene, say: Catalogue, body: &mut Vec<Block>) -> Vec<PartChoice> {
    let mut next: Vec<_> = scene.choices.iter().zip(Key::listed()).enumerate().collect();
    next.retain(|(nth, _)| !state.looked.contains(nth));
    match state.looked.last().and_then(|nth| scene.choices.get(*nth)) {
        Some(line) => {
            body.extend([spoken(scene.name(line.who), &line.says, say), Block::say(line.does.as_str())]);
            body.extend((!next.is_empty()).then(|| Block::quiet(say.scene_another())));
        }
        None => {
            body.extend([Block::heading(say.scene_turned()), Block::say(scene.why.as_str())]);
            body.push(Block::strong(say.scene_what_next()));
        }
    }
    let next = next.into_iter().map(|(nth, (line, key))| {
        let label = say.scene_line(said::SceneLine { name: scene.name(line.who), line: &line.says });
        Choice::new(key, label, SceneMessage::Look(nth))
    });
    let on = Choice::new(Key::On, say.scene_go_on_repaired(), SceneMessage::Repaired);
    next.chain([on, skip(say)]).collect()
}

fn repaired(scene: Option<&Scene>, say: Catalogue, body: &mut Vec<Block>) -> Vec<PartChoice> {
    body.push(Block::heading(say.scene_repaired()));
    body.extend(scene.into_iter().flat_map(|scene| lines(scene, &scene.after, say)));
    vec![Choice::new(Key::On, say.go_on(), Message::Past)]
}

fn lines<'a>(scene: &'a Scene, lines: &'a [SceneLine], say: Catalogue) -> impl Iterator<Item = Block> + 'a {
    lines.iter().map(move |line| spoken(scene.name(line.who), &line.says, say))
}

/// A line with its speaker before it.
fn spoken(name: &str, line: &str, say: Catalogue) -> Block {
    Block::Item { marker: say.scene_speaker(name), depth: 0, text: Text::from(line) }
}
