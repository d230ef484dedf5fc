//! Settings: all of them on one page, and a page for each. What is set is remembered by this machine.

mod words;

use self::words::{about, key_name, name, said, seat_of};
use crate::{
    block::Block,
    journey::key::DraftKey,
    language::said as holes,
    page::{Answer, Ask, Choice, Key, Page, TextInput, Value},
    session::{
        Effect, Place, Session, Update,
        settings::{Origin, ResolvedSetting, Setting},
    },
};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum State {
    /// All of them.
    #[default]
    List,
    One(Setting),
    /// A command is typed.
    Typing,
    /// This key came through, and can be the one that leaves.
    Pressed(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Show(State),
    Set(Setting, String),
    Forget(Setting),
    ForgetAll,
}

pub fn update(state: &mut State, _: &mut Session, message: &Message) -> Update {
    let (shown, effects) = match message {
        Message::Show(shown) => (shown.clone(), vec![]),
        Message::Set(setting, value) => {
            (State::One(*setting), vec![Effect::RememberSetting(*setting, Some(value.clone()))])
        }
        Message::Forget(setting) => (State::One(*setting), vec![Effect::RememberSetting(*setting, None)]),
        Message::ForgetAll => (State::List, vec![Effect::ForgetSettings]),
    };
    *state = shown;
    effects.into()
}

/// Hears the key that was pressed, or the command that was typed.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    match (&*state, answer.value) {
        (State::One(Setting::LeaveKey) | State::Pressed(_), Value::Key(key)) => {
            *state = State::Pressed(key);
            Update::stay()
        }
        (State::Typing, Value::Words(words)) => match words.expose().trim() {
            "" => update(state, session, &Message::Forget(Setting::Cover)),
            command => update(state, session, &Message::Set(Setting::Cover, command.to_owned())),
        },
        _ => Update::stay(),
    }
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match state {
        State::List => list(session),
        State::One(Setting::LeaveKey) => pressing(session),
        State::One(setting) => one(session, *setting),
        State::Typing => typing(session),
        State::Pressed(key) => pressed(session, key),
    }
}

fn list(session: &Session) -> Page<Message> {
    let say = session.say();
    let all = session.settings.all();
    if all.is_empty() {
        let body = vec![Block::say(say.settings_nowhere())];
        return Page::new(say.settings_title(), body, vec![Choice::back_to(say.back(), Place::More)]);
    }
    let row = |(entry, key): (&ResolvedSetting, Key)| {
        Choice::new(key, row(entry, session), Message::Show(State::One(entry.setting)))
    };
    let shown = all.iter().filter(|entry| is_shown(entry.setting, session));
    let mut choices: Vec<_> = shown.zip(Key::listed()).map(row).collect();
    if all.iter().any(|entry| entry.set.is_some()) {
        choices.push(Choice::new(Key::TakeBack, say.settings_reset(), Message::ForgetAll).answers());
    }
    choices.push(Choice::back_to(say.back(), Place::More));
    let body = vec![Block::say(say.settings_where()), Block::quiet(say.settings_when())];
    Page::new(say.settings_title(), body, choices)
}

/// False for the languages of seats that are not here, and where one walks alone.
fn is_shown(setting: Setting, session: &Session) -> bool {
    let seats = if session.journey.is_solo() { &[] } else { session.who().seats() };
    seat_of(setting).is_none_or(|seat| seats.contains(&seat))
}

fn row(entry: &ResolvedSetting, session: &Session) -> String {
    let (say, now) = (session.say(), entry.now());
    let (name, value) = (&*name(entry.setting, session), &said(entry.setting, &now.value, session));
    match now.origin {
        Origin::Usual => say.settings_row_usual(holes::SettingsRowUsual { name, value }),
        origin => say.settings_row(holes::SettingsRow { name, value, whence: origin.said(say) }),
    }
}

/// The effect of a setting, and how it stands.
fn stands(session: &Session, setting: Setting) -> Vec<Block> {
    let say = session.say();
    let mut body = vec![Block::say(about(setting, say))];
    if let Some(entry) = session.settings.entry(setting) {
        let now = entry.now();
        let value = &said(setting, &now.value, session);
        body.push(Block::say(say.settings_now(holes::SettingsNow { value, whence: now.origin.said(say) })));
        let set = entry.set.as_ref().filter(|_| entry.over.is_some());
        body.extend(set.map(|set| Block::note(say.settings_set_but_over(&said(setting, set, session)))));
    }
    body
}

/// Forgets a setting that is remembered; and the way back.
fn ways(session: &Session, setting: Setting) -> Vec<Choice<Message>> {
    let say = session.say();
    let is_set = session.settings.entry(setting).is_some_and(|entry| entry.set.is_some());
    let forget = is_set.then(|| Choice::new(Key::TakeBack, say.settings_forget(), Message::Forget(setting)));
    let back = Choice::back(say.settings_back(), Message::Show(State::List));
    forget.into_iter().chain([back]).collect()
}

fn one(session: &Session, setting: Setting) -> Page<Message> {
    let say = session.say();
    let entry = session.settings.entry(setting);
    let (values, set) = entry.map_or((&[][..], None), |entry| (&entry.values[..], entry.set.as_deref()));
    let mut choices: Vec<_> = values
        .iter()
        .zip(Key::listed())
        .map(|(value, key)| {
            let (label, message) = (said(setting, value, session), Message::Set(setting, value.clone()));
            Choice::toggle(key, &label, set == Some(value), message, say).answers()
        })
        .collect();
    if setting == Setting::Cover {
        choices.push(
            Choice::new(Key::Type, say.settings_type_command(), Message::Show(State::Typing)).answers(),
        );
    }
    choices.extend(ways(session, setting));
    Page::new(name(setting, session), stands(session, setting), choices)
}

fn typing(session: &Session) -> Page<Message> {
    let say = session.say();
    let words = session.settings.value(Setting::Cover).into();
    let field = TextInput { key: DraftKey::default(), words, one_line: true };
    let back = Choice::back(say.back(), Message::Show(State::One(Setting::Cover)));
    let body = vec![Block::say(say.settings_command()), Block::quiet(say.settings_command_hint())];
    Page::asking(say.settings_cover(), body, Ask::Write(field), vec![back])
}

fn pressing(session: &Session) -> Page<Message> {
    let say = session.say();
    Page::asking(
        say.settings_leave_key(),
        stands(session, Setting::LeaveKey),
        Ask::Press,
        ways(session, Setting::LeaveKey),
    )
}

fn pressed(session: &Session, key: &str) -> Page<Message> {
    let (say, name) = (session.say(), key_name(key));
    let choices = vec![
        Choice::new(Key::On, say.settings_use_key(&name), Message::Set(Setting::LeaveKey, key.to_owned()))
            .answers(),
        Choice::new(Key::NotNow, say.settings_another_key(), Message::Show(State::One(Setting::LeaveKey))),
        Choice::back(say.settings_back(), Message::Show(State::List)),
    ];
    let body = vec![Block::say(say.settings_key_can_leave(&name))];
    Page::asking(say.settings_leave_key(), body, Ask::Press, choices)
}

#[cfg(test)]
mod tests;
