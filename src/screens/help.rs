//! Help, one key from every page: what to do now, numbers to call, and how this program works. Nothing of it is kept.

use crate::{
    block::{Block, Text},
    guide::Helpline,
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
        State::Keys => keys(),
    }
}

fn help(session: &Session) -> Page<Message> {
    let id = &session.guide.outline.help;
    let title = session.guide.outline.title(id);
    let mut body = vec![Block::heading(title)];
    let mut region = "";
    for line in session.guide.helplines() {
        if line.region != region {
            body.push(Block::Paragraph(Text::strong(line.region.as_str())));
            region = &line.region;
        }
        body.push(Block::item(helpline(line)));
    }
    body.push(Block::note(
        "Numbers change. If one fails, the local emergency number or findahelpline.com can lead on.",
    ));
    body.extend(session.guide.chapter(id).into_iter().flat_map(|chapter| chapter.lesson.iter().cloned()));
    let mut choices = vec![
        Choice::ask(Key::Back, "Back to where you were", Request::Close),
        Choice::new(Key::Nth(1), "Keys, and how this works", Message::Keys),
    ];
    if session.here.is_some_and(|here| here.alone().is_some()) {
        choices.push(Choice::go(Key::Nth(2), "A private check, alone", Place::Check));
    }
    Page::new(title, body, choices)
}

/// Whom to call, for what and how; quietly below it, who says so.
fn helpline(line: &Helpline) -> Text {
    let mut text = Text::from(format!("{} ({}): {}\n", line.name, line.r#for, line.how.join(" · ")));
    text.0.extend(Text::quiet(format!("Source: {}, read on {}.", line.source, line.checked)).0);
    text
}

fn keys() -> Page<Message> {
    let keys = [
        (
            "Ctrl-C",
            "leaves at once, from everywhere, without a question; the screen is wiped, what you typed is kept",
        ),
        ("q", "leaves politely, outside text"),
        ("arrows, Tab, Enter", "choose; every choice also has its own letter or number"),
        ("Tab in text", "leads to the other choices; there their letters work"),
        ("Esc", "goes back; in text it leaves what you wrote as a draft"),
        ("PageUp, PageDown", "scroll; the wheel works too"),
        ("Ctrl-D or Ctrl-S", "keeps what you wrote"),
        ("Ctrl-Z, Ctrl-Y", "take back, and bring back, in text"),
        ("F1 or ?", "this help; F1 works in text too"),
        ("F2 or z", "a pause, from everywhere; F2 works in text too"),
        ("y", "in an exercise: why it is as it is, and how sure that is"),
        ("F3 or !", "covers the page at once; where somebody has a passphrase, it locks until that is given"),
        ("F4 or w", "who is here, where two share this; what you are writing stays as a draft"),
    ];
    let mut body = vec![Block::heading("Keys")];
    body.extend(keys.map(|(key, does)| Block::item(format!("{key}: {does}."))));
    body.push(Block::heading("How this works"));
    body.push(Block::say(
        "Five steps, three practices each. Everything can be read ahead. Every question can be passed. What you write \
         is kept on this computer only.",
    ));
    body.push(Block::say(
        "A clock rests while you are away: while the program is closed or stopped, in a pause, under a cover. It makes \
         no sound, unless trustpath was started with --bell: then the terminal’s bell rings once when time is up.",
    ));
    body.push(Block::say("trustpath --plain is the same program, line by line, for screen readers."));
    Page::new("Keys", body, vec![Choice::back("Back to the help", Message::Help)])
}
