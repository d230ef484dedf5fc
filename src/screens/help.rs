//! Help, one key from every page: what to do now, numbers to call, and how this program works. Nothing of it is kept.

use crate::{
    block::{Block, Text},
    guide::Helpline,
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

/// Which of its two pages is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Help,
    Keys,
}

/// Shows the other page.
pub type Message = State;

pub fn update(state: &mut State, message: &Message) -> Update {
    *state = *message;
    Update::stay()
}

pub fn page(state: State, session: &Session) -> Page<Message> {
    match state {
        State::Help => help(session),
        State::Keys => keys(session.say),
    }
}

fn help(session: &Session) -> Page<Message> {
    let say = session.say;
    let id = &session.guide.outline.help;
    let title = session.guide.outline.title(id);
    let mut body = vec![Block::heading(title)];
    let mut region = "";
    for line in session.guide.helplines() {
        if line.region != region {
            body.push(Block::Paragraph(Text::strong(line.region.as_str())));
            region = &line.region;
        }
        body.push(Block::item(helpline(say, line)));
    }
    body.push(Block::note(say.help_numbers_change()));
    body.extend(session.guide.chapter(id).into_iter().flat_map(|chapter| chapter.lesson.iter().cloned()));
    let mut choices = vec![
        Choice::ask(Key::Back, say.back_to_where_you_were(), Request::Close),
        Choice::new(Key::Nth(1), say.help_to_keys(), Message::Keys),
    ];
    if session.here.is_some_and(|here| here.alone().is_some()) {
        choices.push(Choice::go(Key::Nth(2), say.help_to_check(), Place::Check));
    }
    Page::new(title, body, choices)
}

/// Whom to call, for what and how; quietly below it, who says so.
fn helpline(say: Catalogue, line: &Helpline) -> Text {
    let how = line.how.join(" · ");
    let whom = said::HelpLine { service: &line.name, purpose: &line.r#for, how: &how };
    let checked = line.checked.to_string();
    let source = said::HelpLineSource { source: &line.source, on: &checked };
    let mut text = Text::from(say.help_line(whom) + "\n");
    text.0.extend(Text::quiet(say.help_line_source(source)).0);
    text
}

fn keys(say: Catalogue) -> Page<Message> {
    let mut body = vec![Block::heading(say.help_keys()), Block::Keys];
    body.push(Block::heading(say.help_works()));
    body.extend([say.help_works_path(), say.help_works_clock(), say.help_works_plain()].map(Block::say));
    Page::new(say.help_keys(), body, vec![Choice::back(say.help_back(), Message::Help)])
}
