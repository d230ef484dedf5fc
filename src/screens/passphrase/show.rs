//! The pages of a passphrase.

use std::collections::BTreeSet;

use super::super::computers;
use super::{ASKED, Message, Purpose, Stage, State, is_weak, own};
use crate::{
    block::Block,
    journey::{key::DraftKey, record::Seat},
    language::{Catalogue, said},
    page::{Ask, Choice, Key, Page, TextInput},
    private::Private,
    session::{Lock, Place, Session, Undestroyed},
};

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let mut page = match (own(session), &state.stage) {
        (Some(seat), Stage::Look) => look(session, seat),
        (None, _) => alone_only(session),
        (_, Stage::Warned) => warned(say),
        (_, Stage::First) => typing(say, say.passphrase_first(), say.passphrase_first_hint()),
        (_, Stage::Again(first)) => once_more(say, is_weak(first)),
        (_, Stage::Proving(purpose)) => proving(say, purpose),
        (_, Stage::Awaited(..)) => working(say, 0, 0),
        (_, Stage::Working(done, all)) => working(say, *done, *all),
        (_, Stage::Recovery(key, purpose)) => recovery(say, key.expose(), purpose),
        (_, Stage::AskedBack(..)) => asked_back(say),
        (_, Stage::Removing) => removing(say),
        (_, Stage::Done { remaining }) => done(say, *remaining),
    };
    if let Some(why) = &state.why {
        page.body.insert(0, Block::note(why.as_str()));
    }
    page
}

fn back(say: Catalogue) -> Choice<Message> {
    Choice::back_to(say.back(), Place::More)
}

/// How somebody's words are kept, in one line.
fn stands(session: &Session, seat: Seat) -> Block {
    let (name, say) = (session.journey.name(seat), session.say());
    Block::item(match session.locks.of(seat) {
        Some(lock) if lock.readable > 0 => say.passphrase_has_readable(&name, lock.readable),
        Some(_) => say.passphrase_has(&name),
        None => say.passphrase_has_none(&name),
    })
}

fn alone_only(session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body: Vec<_> = session.journey.seats().iter().map(|&seat| stands(session, seat)).collect();
    body.push(Block::say(say.passphrase_each_alone()));
    Page::new(say.passphrase_title(), body, vec![back(say)])
}

fn look(session: &Session, seat: Seat) -> Page<Message> {
    let say = session.say();
    let mut body = vec![stands(session, seat)];
    let mut choices = vec![];
    match session.locks.of(seat) {
        None => {
            body.push(Block::say(say.passphrase_seals()));
            choices.push(Choice::new(Key::On, say.passphrase_set(), Message::Warn));
            if let Some(left) = session.locks.undestroyed(seat) {
                body.extend(deleted_there(left, say));
                choices.push(Choice::new(Key::TakeBack, say.passphrase_destroy_here(), Message::TakeOver));
            }
        }
        Some(lock) => {
            choices.push(Choice::new(Key::Change, say.change_it(), Message::Change));
            choices.push(Choice::new(Key::Open, say.passphrase_show_key(), Message::ShowKey));
            if !lock.apart {
                choices.push(Choice::new(Key::TakeBack, say.passphrase_take_away(), Message::Remove));
            }
            if lock.readable > 0 {
                body.extend(written_there(lock, say));
                choices.push(Choice::new(Key::On, say.passphrase_seal_here(), Message::TakeOver));
            } else if let Some(left) = session.locks.undestroyed(seat) {
                body.extend(deleted_there(left, say));
                choices.push(Choice::new(Key::On, say.passphrase_destroy_here(), Message::TakeOver));
            }
            body.extend(beside(lock, say).map(Block::note));
            body.extend(words(lock).map(|words| Block::quiet(say.passphrase_own_words(&words))));
        }
    }
    if !session.journey.is_solo() {
        body.push(stands(session, seat.other()));
        if let Some(lock) = session.locks.of(seat.other()) {
            body.extend(lock.swapped.iter().map(|why| Block::note(why.as_str())));
            body.extend(words(lock).map(|words| Block::quiet(say.passphrase_other_words(&words))));
            if !lock.compared && lock.words.is_some() {
                let compared = Choice::new(Key::Nth(1), say.passphrase_compared(), Message::Compared);
                choices.push(compared.answers());
            }
        }
    }
    body.push(Block::heading(say.passphrase_limits()));
    body.extend(limits(say).map(Block::item));
    choices.extend(computers::way(Key::Nth(2), session));
    choices.push(Choice::go(Key::Nth(3), say.forget_title(), Place::TakeAway));
    choices.push(back(say));
    Page::new(say.passphrase_title(), body, choices)
}

/// Where the lines were written that are still readable, and how they can be sealed.
fn written_there(lock: &Lock, say: Catalogue) -> [Block; 2] {
    let there = say.passphrase_readable_there(&named(&lock.machines, say));
    [Block::note(there), Block::note(say.passphrase_readable_gone())]
}

/// Where the lines were written that were deleted, and how they can be destroyed.
fn deleted_there(left: &Undestroyed, say: Catalogue) -> [Block; 2] {
    let there = say.passphrase_deleted_there(left.lines, &named(&left.machines, say));
    [Block::note(there), Block::note(say.passphrase_deleted_gone())]
}

fn named(machines: &BTreeSet<String>, say: Catalogue) -> String {
    let names = say.row(&machines.iter().collect::<Vec<_>>());
    if names.is_empty() { say.doctor_another_machine().to_owned() } else { names }
}

/// The sentence about another key that lies here, where one does.
fn beside(lock: &Lock, say: Catalogue) -> Option<String> {
    let unopened = !lock.unopened.is_empty();
    match lock.apart {
        true => Some(say.passphrase_apart().to_owned()),
        false => unopened.then(|| say.passphrase_unopened(&say.row(&lock.unopened))),
    }
}

fn limits(say: Catalogue) -> [&'static str; 6] {
    [
        say.passphrase_limit_machine(),
        say.passphrase_limit_looking_on(),
        say.passphrase_limit_pressure(),
        say.passphrase_limit_traces(),
        say.passphrase_limit_copies(),
        say.passphrase_limit_screen(),
    ]
}

fn words(lock: &Lock) -> Option<String> {
    lock.words.map(|words| words.join(" "))
}

fn warned(say: Catalogue) -> Page<Message> {
    let body = vec![
        Block::heading(say.passphrase_before()),
        Block::note(say.passphrase_forgotten()),
        Block::say(say.passphrase_key_first()),
        Block::say(say.passphrase_seals_older()),
    ];
    let choices =
        vec![Choice::new(Key::On, say.go_on(), Message::Start), Choice::back(say.not_now(), Message::Finish)];
    Page::new(say.passphrase_title(), body, choices)
}

fn typing(say: Catalogue, heading: &str, hint: &str) -> Page<Message> {
    let body = vec![Block::heading(heading), Block::say(hint), Block::quiet(say.passphrase_unseen())];
    let choices = vec![Choice::back(say.not_now(), Message::Finish)];
    Page::asking(say.passphrase_title(), body, Ask::Secret, choices)
}

fn once_more(say: Catalogue, weak: bool) -> Page<Message> {
    let mut page = typing(say, say.passphrase_once_more(), say.passphrase_once_more_hint());
    page.body.extend(weak.then(|| Block::note(say.passphrase_weak())));
    page
}

/// The page that asks for the passphrase before the key is shown, changed or taken away: the screen may have been left
/// open.
fn proving(say: Catalogue, purpose: &Purpose) -> Page<Message> {
    let hint = match purpose {
        Purpose::Change => say.passphrase_prove_to_change(),
        Purpose::Remove => say.passphrase_prove_to_take_away(),
        Purpose::Show | Purpose::Set(_) => say.passphrase_prove_to_show(),
    };
    typing(say, say.passphrase_prove(), hint)
}

fn working(say: Catalogue, done: usize, all: usize) -> Page<Message> {
    let words = match all {
        0 => say.passphrase_working().to_owned(),
        _ => say.passphrase_working_lines(said::PassphraseWorkingLines { done, all }),
    };
    let body = vec![Block::heading(say.passphrase_moment()), Block::say(words)];
    Page::new(say.passphrase_title(), body, vec![])
}

fn recovery(say: Catalogue, key: &str, purpose: &Purpose) -> Page<Message> {
    let mut body = vec![
        Block::heading(say.passphrase_key()),
        Block::say(say.passphrase_key_opens()),
        Block::words(key.into()),
        Block::quiet(say.passphrase_key_one_line()),
    ];
    let choices = match purpose {
        Purpose::Set(_) => {
            body.push(Block::say(say.passphrase_not_set_yet()));
            vec![
                Choice::new(Key::On, say.passphrase_written_down(), Message::WrittenDown).answers(),
                Choice::new(Key::Skip, say.passphrase_without_key(), Message::WithoutIt).answers(),
                Choice::back(say.passphrase_set_none(), Message::Finish),
            ]
        }
        _ => vec![Choice::new(Key::On, say.go_on(), Message::Finish)],
    };
    Page::new(say.passphrase_title(), body, choices).to_copy()
}

fn asked_back(say: Catalogue) -> Page<Message> {
    let field = TextInput { key: DraftKey::default(), words: Private::default(), one_line: true };
    let choices = vec![
        Choice::new(Key::Skip, say.passphrase_without_key(), Message::WithoutIt),
        Choice::back(say.passphrase_set_none(), Message::Finish),
    ];
    let body =
        vec![Block::heading(say.passphrase_to_be_sure()), Block::say(say.passphrase_last_letters(ASKED))];
    Page::asking(say.passphrase_title(), body, Ask::Write(field), choices)
}

fn removing(say: Catalogue) -> Page<Message> {
    let body = vec![Block::heading(say.passphrase_removing()), Block::say(say.passphrase_removing_means())];
    let choices = vec![
        Choice::back(say.passphrase_keep(), Message::Finish),
        Choice::new(Key::TakeBack, say.passphrase_take_away(), Message::ReallyRemove).answers(),
    ];
    Page::new(say.passphrase_title(), body, choices)
}

fn done(say: Catalogue, remaining: usize) -> Page<Message> {
    let mut body = vec![Block::heading(say.passphrase_done())];
    if remaining > 0 {
        body.push(Block::note(say.passphrase_unreached(remaining)));
    }
    body.push(Block::say(say.passphrase_look_again()));
    Page::new(say.passphrase_title(), body, vec![Choice::new(Key::On, say.go_on(), Message::Finish)])
}
