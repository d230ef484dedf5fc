//! Help, one key from every page: whom to call, what may help now, and how this program works. Nothing of it is kept; the
//! country only where somebody says so.

use super::{
    computers,
    numbers::{country, emergency, helpline, unbroken},
    reader,
};
use crate::{
    block::Block,
    guide::{Country, Helpline, Need},
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    session::{Effect, Place, Request, Session, Update},
};

/// Which of its pages is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Four lines for the worst moments.
    Help,
    Countries,
    /// The numbers of the country.
    Numbers,
    /// Who says so.
    Sources,
    /// The guide's own page.
    Now,
    FirstDays,
    Keys,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Show(State),
    /// A country, by its code.
    Country(String),
    /// Remember the country that is shown, or forget the one that is remembered.
    Remember(Option<String>),
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Show(shown) => *state = *shown,
        Message::Country(code) => {
            session.country.code = Some(code.clone());
            *state = State::Numbers;
        }
        Message::Remember(code) => return vec![Effect::RememberCountry(code.clone())].into(),
    }
    Update::stay()
}

pub fn page(state: State, session: &Session) -> Page<Message> {
    match (state, country(session)) {
        (State::Help, _) => help(session),
        (State::Numbers, Some(country)) => numbers(session, country),
        (State::Sources, Some(country)) => sources(session, country),
        (State::Countries | State::Numbers | State::Sources, _) => countries(session),
        (State::Now, _) => now(session),
        (State::FirstDays, _) => {
            reader::with(session.guide.outline.first(), session, vec![back(session.say())])
        }
        (State::Keys, _) => keys(session),
    }
}

fn help(session: &Session) -> Page<Message> {
    let (say, outline) = (session.say(), &session.guide.outline);
    let numbers = match country(session) {
        Some(country) => say.help_numbers_of(&country.name),
        None => say.help_which_country().to_owned(),
    };
    let mut choices = vec![
        Choice::ask(Key::Back, say.back_to_where_you_were(), Request::Close),
        Choice::new(Key::Nth(1), numbers, Message::Show(State::Numbers)),
        Choice::ask(Key::Nth(2), say.to_right_now(), Request::RightNow),
        Choice::new(Key::Nth(3), say.help_to_now(), Message::Show(State::Now)),
        Choice::new(Key::Nth(4), outline.title(outline.first()), Message::Show(State::FirstDays)),
        Choice::new(Key::Nth(5), say.help_to_keys(), Message::Show(State::Keys)),
    ];
    if session.here.is_some_and(|here| here.alone().is_some()) {
        choices.push(Choice::go(Key::Nth(6), say.help_to_check(), Place::Check));
    }
    Page::new(outline.title(outline.help()), first(session).map(Block::item).into(), choices).to_copy()
}

/// The four lines: danger, dying, violence of one's own, fear; each with the number that answers it, where it is known.
fn first(session: &Session) -> [String; 4] {
    let say = session.say();
    let Some(country) = country(session) else {
        let anywhere = [
            say.help_danger_anywhere(),
            say.help_dying_anywhere(),
            say.help_own_anywhere(),
            say.help_afraid_anywhere(),
        ];
        return anywhere.map(str::to_owned);
    };
    let lines = session.guide.helplines(&country.code);
    let emergency = unbroken(&country.emergency);
    let how = |need| {
        let line = lines.iter().find(|line| line.need == need).and_then(|line| line.how.first());
        line.map_or_else(|| emergency.clone(), |how| unbroken(how))
    };
    [
        say.help_danger(&emergency),
        say.help_dying(said::HelpDying { emergency: &emergency, how: &how(Need::Dying) }),
        say.help_own(said::HelpOwn { emergency: &emergency, how: &how(Need::Own) }),
        say.help_afraid(&how(Need::Danger)),
    ]
}

fn countries(session: &Session) -> Page<Message> {
    let say = session.say();
    let listed = session.guide.countries().iter().zip(Key::listed());
    let mut choices: Vec<_> = listed
        .map(|(country, key)| Choice::new(key, country.name.as_str(), Message::Country(country.code.clone())))
        .collect();
    choices.push(back(say));
    let body = vec![Block::say(say.help_country_not_kept()), Block::quiet(say.help_not_listed())];
    Page::new(say.help_which_country(), body, choices)
}

fn numbers(session: &Session, country: &Country) -> Page<Message> {
    let say = session.say();
    let lines = session.guide.helplines(&country.code).into_iter();
    let mut body = emergency(say, country);
    body.extend(lines.map(|line| Block::item(helpline(say, line))));
    body.push(Block::note(say.help_numbers_change()));
    let mut choices = vec![
        back(say),
        Choice::new(Key::Nth(1), say.help_choose_country(), Message::Show(State::Countries)),
        Choice::new(Key::Why, say.help_sources(), Message::Show(State::Sources)),
    ];
    choices.extend(remember(session, country));
    Page::new(country.name.as_str(), body, choices).to_copy()
}

/// To remember this country on this machine, or to forget it again.
fn remember(session: &Session, country: &Country) -> Option<Choice<Message>> {
    let say = session.say();
    let is_remembered = session.country.remembered.as_ref() == Some(&country.code);
    let (label, code) = match is_remembered {
        true => (say.help_forget_country(), None),
        false => (say.help_remember_country(), Some(country.code.clone())),
    };
    let choice = Choice::new(Key::Nth(2), label, Message::Remember(code));
    session.country.may_remember.then_some(choice)
}

fn sources(session: &Session, country: &Country) -> Page<Message> {
    let say = session.say();
    let lines = session.guide.helplines(&country.code).into_iter();
    let said = lines.map(|Helpline { name: service, source, checked, .. }| {
        Block::item(say.help_line_source(said::HelpLineSource { service, source, on: *checked }))
    });
    let body = std::iter::once(Block::say(say.help_read_not_rung())).chain(said).collect();
    let back = Choice::back(say.help_back_to_numbers(), Message::Show(State::Numbers));
    Page::new(say.help_sources(), body, vec![back])
}

fn now(session: &Session) -> Page<Message> {
    let (say, guide) = (session.say(), &session.guide);
    Page::new(say.help_to_now(), guide.lesson(guide.outline.help()), vec![back(say)])
}

fn back(say: Catalogue) -> Choice<Message> {
    Choice::back(say.help_back(), Message::Show(State::Help))
}

fn keys(session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::Keys, Block::heading(say.help_works())];
    body.extend([say.help_works_path(), say.help_works_clock(), say.help_works_plain()].map(Block::say));
    let mut choices = vec![back(say)];
    choices.extend(session.here.and_then(|_| computers::way(Key::Nth(1), session)));
    Page::new(say.help_keys(), body, choices)
}

#[cfg(test)]
mod tests;
