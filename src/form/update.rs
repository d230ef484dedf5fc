//! How an answer and a choice change a form.

use super::{
    Binding, Days, FieldId, Given, Make, Message, Out, State, Transition,
    asked::{self, Picked},
    days, whole,
};
use crate::{
    page::{Answer, Value},
    private::Private,
    session::Session,
};

/// A field without its words: what is left of it once its form is dropped.
struct DetachedField {
    id: FieldId,
    bind: Binding,
    days: Option<Days>,
}

/// Hears what the user wrote, rated or gave. An answer to another field than the one that is asked does nothing.
fn answer(state: &mut State, make: &impl Make, session: &mut Session, answer: Answer) -> Transition {
    let found = state.field(&make(session)).filter(|field| field.bind.key() == answer.key).map(|field| {
        DetachedField {
            id: field.id().to_owned(),
            bind: field.bind.clone(),
            days: field.kind.days().cloned(),
        }
    });
    let may = |asked: &DetachedField| session.read_only.is_none() || asked.bind.is_nowhere();
    let Some(asked) = found.filter(may) else { return Out::Stay.with(vec![]) };
    let DetachedField { id, bind, days } = asked;
    match (answer.value, days) {
        (Value::Words(words), Some(days)) => day_typed(state, session, id, &bind, &days, words),
        (Value::Words(words), None) if words.is_blank() => emptied(state, make, session, &bind),
        (Value::Words(words), None) if bind.is_the_screens() => {
            session.drafts.remove(&answer.key);
            Out::Answered(id, Given::Words(words)).with(vec![])
        }
        (Value::Words(words), None) => kept(state, make, session, id, &bind, words, None),
        (Value::Number(number), None) if bind.is_the_screens() => {
            Out::Answered(id, Given::Number(number)).with(vec![])
        }
        (Value::Number(number), None) => {
            kept(state, make, session, id, &bind, number.to_string().into(), None)
        }
        (Value::Numbers(numbers), _) => Out::Answered(id, Given::Numbers(numbers)).with(vec![]),
        _ => Out::Stay.with(vec![]),
    }
}

/// Takes a typed day, or asks again and says why.
fn day_typed(
    state: &mut State,
    session: &mut Session,
    id: FieldId,
    bind: &Binding,
    days: &Days,
    words: Private,
) -> Transition {
    match days::parse(&words, days.from, days.until) {
        Ok(day) => Out::Answered(id, Given::Day(day)).with(bind.drop_draft(session)),
        Err(why) => {
            state.refuse(why);
            session.drafted(bind.key(), words);
            Out::Stay.with(vec![])
        }
    }
}

fn kept(
    state: &mut State,
    make: &impl Make,
    session: &mut Session,
    id: FieldId,
    bind: &Binding,
    words: Private,
    nth: Option<usize>,
) -> Transition {
    let effects = bind.keep(session, words);
    state.taken.retain(|taken| taken.bind != *bind);
    state.passed.retain(|passed| *passed != id);
    let out = match state.onward(make, session) {
        true => Out::Kept(id, nth),
        false => Out::KeptLast(id, nth),
    };
    out.with(effects)
}

/// An empty text was kept: it is asked whether to take back what stands there, or the field is passed.
fn emptied(state: &mut State, make: &impl Make, session: &mut Session, bind: &Binding) -> Transition {
    let effects = bind.drop_draft(session);
    if bind.words(session).is_none() {
        return passed(state, make, session).with(effects);
    }
    state.rest();
    if bind.look(session).may_take_back {
        state.emptied = true;
    } else {
        state.told = Some(session.say().form_both_have_it());
    }
    Out::Stay.with(effects)
}

fn passed(state: &mut State, make: &impl Make, session: &Session) -> Out {
    state.passed.extend(state.at.clone().filter(|_| state.back.is_some()));
    if state.onward(make, session) { Out::Stay } else { Out::Over }
}

pub fn update(state: &mut State, make: &impl Make, session: &mut Session, message: &Message) -> Transition {
    if let Message::Answer(given) = message {
        return answer(state, make, session, given.clone());
    }
    let found = state
        .field(&make(session))
        .map(|field| (field.id().to_owned(), field.bind.clone(), asked::picked(field, message)));
    let Some((id, bind, taken)) = found else { return Out::Over.with(vec![]) };
    let may = session.read_only.is_none() || bind.is_nowhere();
    match taken {
        Some(Picked::Way(nth)) => return Out::Way(id, nth).with(vec![]),
        Some(Picked::Kept(choice, nth)) if may => {
            let words = Private::from(choice.label.as_str());
            return kept(state, make, session, id, &bind.choosing(choice.id), words, Some(nth));
        }
        Some(Picked::Given(given)) if may => {
            let half_typed = bind.is_drafted(session);
            let effects = if half_typed { bind.drop_draft(session) } else { vec![] };
            return Out::Answered(id, given).with(effects);
        }
        _ => {}
    }
    let effects = match message {
        Message::Onward => return passed(state, make, session).with(vec![]),
        Message::Open(field) => {
            whole::open(state, make, session, field);
            vec![]
        }
        _ if !may => vec![],
        Message::Answer(_) | Message::Choose(_) | Message::Day(_) | Message::Way(_) => vec![],
        Message::TypeDay(typing) => {
            state.typing = typing.then_some(None);
            vec![]
        }
        Message::Change => {
            state.rest();
            state.writing = bind.is_the_screens() || bind.look(session).may_write;
            bind.begin(session);
            vec![]
        }
        Message::Spare => {
            state.rest();
            vec![]
        }
        Message::TakeBack => {
            state.rest();
            let (taken, effects) = bind.take_back(session).unzip();
            state.taken.extend(taken);
            effects.unwrap_or_default()
        }
        Message::Undo => match state.undo_of(&bind) {
            Some(at) => state.taken.remove(at).undo(session),
            None => vec![],
        },
        Message::Settle { other } => bind.settle(session, *other, &mut state.settled),
        Message::Bring => bind.bring(session),
    };
    Out::Stay.with(effects)
}

impl State {
    /// Goes to the next field of the form as it is now, or back to the whole; false where there is none.
    pub fn onward(&mut self, make: &impl Make, session: &Session) -> bool {
        self.rest();
        let form = make(session);
        if let Some(back) = self.back.take().filter(|back| form.iter().any(|field| field.id() == back)) {
            self.at = Some(back);
            return true;
        }
        let at = form.iter().position(|field| Some(field.id()) == self.at());
        let next = at.and_then(|at| form.get(at + 1));
        if let Some(next) = next {
            self.at = Some(next.id().to_owned());
        }
        next.is_some()
    }
}
