//! The pages of a passphrase.

use super::{ASKED, Message, Purpose, Stage, State, own};
use crate::{
    block::Block,
    journey::{key::DraftKey, record::Seat},
    page::{Ask, Choice, Key, Page, TextInput},
    private::Private,
    session::{Lock, Place, Session},
};

const TITLE: &str = "Passphrases";

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let mut page = match (own(session), &state.stage) {
        (Some(seat), Stage::Look) => look(session, seat),
        (None, _) => alone_only(session),
        (_, Stage::Warned) => warned(),
        (_, Stage::First) => {
            typing("A passphrase", "A few words that only you put together are stronger than one odd word.")
        }
        (_, Stage::Again(_)) => typing("Once more", "To be sure that your hands know it."),
        (_, Stage::Proving) => typing("Your passphrase?", "Then your recovery key is shown."),
        (_, Stage::Awaited(..)) => working(0, 0),
        (_, Stage::Working(done, all)) => working(*done, *all),
        (_, Stage::Recovery(key, purpose)) => recovery(key.expose(), purpose),
        (_, Stage::AskedBack(..)) => asked_back(),
        (_, Stage::Removing) => removing(),
        (_, Stage::Done { remaining }) => done(*remaining),
    };
    if let Some(why) = &state.why {
        page.body.insert(0, Block::note(why.as_str()));
    }
    page
}

fn back() -> Choice<Message> {
    Choice::back_to("Back", Place::More)
}

/// How somebody's words are kept, in one line.
fn stands(name: &str, lock: Option<&Lock>) -> Block {
    Block::item(match lock {
        Some(_) => format!("{name} has a passphrase: what {name} writes alone is sealed in the files."),
        None => {
            format!("{name} has none: what {name} writes alone is hidden here, and readable in the files.")
        }
    })
}

fn alone_only(session: &Session) -> Page<Message> {
    let mut body = vec![Block::heading(TITLE)];
    let seats = if session.journey.is_solo() { &Seat::BOTH[..1] } else { &Seat::BOTH[..] };
    body.extend(seats.iter().map(|&seat| stands(&session.journey.name(seat), session.locks.of(seat))));
    body.push(Block::say("Each sets their own while they are here alone."));
    Page::new(TITLE, body, vec![back()])
}

fn look(session: &Session, seat: Seat) -> Page<Message> {
    let (name, own) = (session.journey.name(seat), session.locks.of(seat));
    let mut body = vec![Block::heading(TITLE), stands(&name, own)];
    let mut choices = vec![];
    match own {
        None => {
            body.push(Block::say(
                "With a passphrase, what you write alone is sealed in the files; what you share is sealed for the two of \
                 you once both have one.",
            ));
            choices.push(Choice::new(Key::On, "Set a passphrase", Message::Warn));
        }
        Some(lock) => {
            choices.push(Choice::new(Key::Change, "Change it", Message::Start));
            choices.push(Choice::new(Key::Open, "Show my recovery key", Message::ShowKey));
            choices.push(Choice::new(Key::TakeBack, "Take it away", Message::Remove));
            body.extend(words("The six words of your key", lock));
        }
    }
    if !session.journey.is_solo() {
        let other = session.locks.of(seat.other());
        body.push(stands(&session.journey.name(seat.other()), other));
        if let Some(lock) = other {
            body.extend(lock.swapped.iter().map(|why| Block::note(why.as_str())));
            body.extend(words("The six words of the other key, to compare once side by side", lock));
            if !lock.compared && lock.words.is_some() {
                choices.push(
                    Choice::new(Key::Nth(1), "We compared them: they are the same", Message::Compared)
                        .answers(),
                );
            }
        }
    }
    body.push(Block::heading("What it does not protect against"));
    body.extend(LIMITS.map(Block::item));
    choices.push(back());
    Page::new(TITLE, body, choices)
}

const LIMITS: [&str; 6] = [
    "Somebody with administrator rights on this computer, or a program that records keys.",
    "Somebody who looks on while you type or read.",
    "A passphrase that was given under pressure.",
    "How many entries there are, when they were made, and roughly how long they are.",
    "Older backups, and copies that a sync has made before.",
    "Text that stays on a screen when the program is killed.",
];

fn words(say: &str, lock: &Lock) -> Option<Block> {
    lock.words.map(|words| Block::quiet(format!("{say}: {}.", words.join(" "))))
}

fn warned() -> Page<Message> {
    let body = vec![
        Block::heading("Before you set it"),
        Block::note(
            "Forgotten means gone: nobody can open what you wrote without it, not even the other of you.",
        ),
        Block::say(
            "A recovery key is shown before anything is sealed. Written on paper and kept where only you go, it opens \
             everything too.",
        ),
        Block::say(
            "Everything you have written so far is sealed as well. Older backups and synced copies stay as they are.",
        ),
    ];
    Page::new(
        TITLE,
        body,
        vec![Choice::new(Key::On, "Go on", Message::Start), Choice::back("Not now", Message::Finish)],
    )
}

fn typing(heading: &str, say: &str) -> Page<Message> {
    let body =
        vec![Block::heading(heading), Block::say(say), Block::quiet("What is typed here does not show.")];
    let choices = vec![Choice::back("Not now", Message::Finish)];
    Page::asking(TITLE, body, Ask::Secret, choices)
}

fn working(done: u64, all: u64) -> Page<Message> {
    let say = match all {
        0 => "Working … This takes about a second.".to_owned(),
        _ => format!("Working … {done} of {all} lines."),
    };
    Page::new(TITLE, vec![Block::heading("One moment"), Block::say(say)], vec![])
}

fn recovery(key: &str, purpose: &Purpose) -> Page<Message> {
    let mut body = vec![
        Block::heading("Your recovery key"),
        Block::say("This line opens everything without the passphrase. Paper is a good place for it."),
        Block::Words { by: None, words: in_groups(key) },
        Block::quiet("The blanks are only there for the eye."),
    ];
    let choices = match purpose {
        Purpose::Again => vec![Choice::new(Key::On, "Go on", Message::Finish)],
        Purpose::ToSet(_) => {
            body.push(Block::say("The passphrase is not set yet, and nothing is sealed before you go on."));
            vec![
                Choice::new(Key::On, "I have written it down", Message::WrittenDown).answers(),
                Choice::new(Key::Skip, "Go on without it", Message::WithoutIt).answers(),
                Choice::back("Not now: set no passphrase", Message::Finish),
            ]
        }
    };
    Page::new(TITLE, body, choices)
}

/// A key is easier to copy in small groups.
fn in_groups(key: &str) -> Private {
    let letters: Vec<char> = key.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join(" ").into()
}

const GROUP: usize = 8;

fn asked_back() -> Page<Message> {
    let field = TextInput { key: DraftKey::default(), words: Private::default(), one_line: true };
    let choices = vec![
        Choice::new(Key::Skip, "Go on without it", Message::WithoutIt),
        Choice::back("Not now: set no passphrase", Message::Finish),
    ];
    let say = format!("The last {ASKED} letters of it, as you wrote them down?");
    Page::asking(TITLE, vec![Block::heading("To be sure"), Block::say(say)], Ask::Write(field), choices)
}

fn removing() -> Page<Message> {
    let body = vec![
        Block::heading("Take it away?"),
        Block::say(
            "What you wrote alone is then hidden here, and readable for anyone who can open the folder.",
        ),
    ];
    Page::new(
        TITLE,
        body,
        vec![
            Choice::back("Keep it", Message::Finish),
            Choice::new(Key::TakeBack, "Take it away", Message::ReallyRemove).answers(),
        ],
    )
}

fn done(remaining: usize) -> Page<Message> {
    let mut body = vec![Block::heading("Done")];
    if remaining > 0 {
        body.push(Block::note(format!(
            "{remaining} lines could not be reached from here: another window or another computer holds them. They follow at its next start."
        )));
    }
    body.push(Block::say("You can look at this page again at any time."));
    Page::new(TITLE, body, vec![Choice::new(Key::On, "Go on", Message::Finish)])
}
