//! A question of the guide: a form of one field, and the page that one of its choices may lead to.

use super::{reader, walk};
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Kind, Out, Said, Transition},
    guide::{Chapter, Keep, Question, Who},
    journey::position::{Audience, Position, Stop},
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

/// The one field of the form.
const ANSWER: &str = "answer";

#[derive(Debug)]
pub struct State {
    pub position: Position,
    pub form: form::State,
    /// The page of help that one of the choices leads to, as in [`reader::said`]; nothing of it is kept.
    follow_up: Option<String>,
}

pub type Message = form::Message;

pub fn open(session: &Session, position: Position) -> State {
    let form = form::resume(&make(&position)(session), session, || false).0;
    State { position, form, follow_up: None }
}

fn find<'a>(session: &'a Session, position: &Position) -> Option<(&'a Chapter, &'a Question)> {
    let chapter = session.guide.chapter(&position.chapter)?;
    match &position.stop {
        Stop::Question(id) => Some((chapter, chapter.question(id)?)),
        _ => None,
    }
}

fn make(position: &Position) -> impl for<'a> Fn(&'a Session) -> Form<'a> {
    move |session| {
        let Some((chapter, question)) = find(session, position) else { return vec![] };
        let kind = match &question.scale {
            _ if !question.choices.is_empty() => Kind::Choice(question.choices.as_slice().into()),
            Some(anchors) => {
                Kind::Scale { low: (&anchors.low).into(), high: (&anchors.high).into(), given: None }
            }
            None => Kind::Text,
        };
        let ask = Audience::of(&session.journey, session.who()).words(question);
        let field = Field::new(ANSWER, Said::Heading(ask.into()), kind, binding(session, chapter, question));
        let field = field.skip(Key::Pass, session.say().pass_on_this_question());
        vec![question.hint.iter().fold(field, |field, hint| field.hint(hint.as_str()))]
    }
}

fn binding(session: &Session, chapter: &Chapter, question: &Question) -> Binding {
    let together = question.who == Who::Together;
    match question.keep {
        Keep::Always => Binding::answer(
            session.answer_id(chapter, &question.id, together),
            session.author(together),
            question.starts,
        ),
        Keep::Never => Binding::nowhere(),
    }
}

/// True where nothing may be remembered, not even that the page was open.
pub fn leaves_no_trace(state: &State, session: &Session) -> bool {
    find(session, &state.position).is_none_or(|(_, question)| question.keep == Keep::Never)
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    if *message == Message::Onward && asks_nothing(state, session) {
        return walk::onward(session, &state.position);
    }
    let position = state.position.clone();
    let link = link(session, &position, message);
    let part = link.as_deref().and_then(|link| link.strip_prefix(&position.chapter)?.strip_prefix('.'));
    if link.is_some() && part.is_none() {
        state.follow_up = link;
        return Update::stay();
    }
    let transition = form::update(&mut state.form, &make(&position), session, message);
    let update = went(state, session, transition);
    match part {
        Some(part) => {
            let place = Place::Stop(Position { stop: Stop::Part(part.to_owned()), ..position });
            Update { then: Some(Request::Go(place)), ..update }
        }
        None => update,
    }
}

/// True where only words are shown: of the page that a choice led to, or that the question is no longer asked.
fn asks_nothing(state: &State, session: &Session) -> bool {
    state.follow_up.is_some() || find(session, &state.position).is_none()
}

/// The page, or the part of one, that a choice leads to.
fn link(session: &Session, position: &Position, message: &Message) -> Option<String> {
    let Message::Choose(nth) = message else { return None };
    let (_, question) = find(session, position)?;
    question.choices.get(*nth)?.leads.clone()
}

fn went(state: &State, session: &mut Session, Transition { effects, out }: Transition) -> Update {
    match out {
        Out::Over | Out::KeptLast(..) => walk::onward(session, &state.position).first(effects),
        _ => effects.into(),
    }
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let (outline, chapter) = (&session.guide.outline, &state.position.chapter);
    let (title, step) = (outline.title(chapter), outline.step_of(chapter));
    let onward = || Choice::new(Key::On, session.say().go_on(), Message::Onward);
    let only = |body| Page::new(title, body, vec![onward()]).on(step);
    if let Some(help) = &state.follow_up {
        return only(reader::said(help, session)).unkept();
    }
    let form = make(&state.position)(session);
    if form.is_empty() {
        return only(vec![Block::say(session.say().question_gone())]);
    }
    form::page(&state.form, form, session, title)
        .on(step)
        .with([walk::all_parts(session.say(), chapter), walk::up(session, chapter)])
}

#[cfg(test)]
mod tests;
