//! `trustpath forget`: one's own part, or everything, goes from the folder.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::bail;

use super::{answer, backup, places, seats, secret::Secrets, start::Start};
use crate::{
    block::safe,
    journey::{Journey, record::Seat},
    language::{Catalogue, CommandsWhat},
    session::Away,
    store::{self, Keys, Opened, Remembered, Unlocked},
};

pub fn forget(
    start: &Start,
    all: bool,
    undo: Option<&Path>,
    yes: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let (dir, machine) = (places::data_dir(global, say)?, start.memory.machine());
    if !dir.exists() {
        bail!(say.forget_nothing(&dir.display().to_string()));
    }
    let Opened { journey, .. } = places::open(start)?;
    let away = match all || journey.is_solo() {
        true => Away::All,
        false => Away::Of(seats::whose(global, &journey, CommandsWhat::Forget, say)?),
    };
    told(away, &dir, &journey, say).try_for_each(|line| writeln!(out, "{}", safe(&line)))?;
    out.flush()?;
    let undo = match undo {
        Some(path) => Some(path.to_owned()),
        None if yes => None,
        None => asked_for_undo(say, out)?,
    };
    if !yes && !agrees(say, out)? {
        return Ok(writeln!(out, "{}", say.forget_left_as_it_was())?);
    }
    let mut secrets = Secrets::of(global.passphrase_fd, say)?;
    let keys = keys(away, &Keys::of(&dir, &machine), &journey, &mut secrets, say)?;
    if let Some(undo) = undo {
        backup::undo(start, &undo, &mut secrets, out)?;
    }
    match away {
        Away::Of(seat) => {
            let done = store::forget(&dir, &machine, seat, keys.first())?;
            writeln!(out, "{}", say.forget_done(done.destroyed))?;
            if done.remaining > 0 {
                writeln!(out, "{}", say.forget_remaining(done.remaining))?;
            }
        }
        Away::All => {
            let left = store::forget_all(&dir, &machine, &keys)?;
            writeln!(out, "{}", say.forget_done_all())?;
            if !left.is_empty() {
                let names: Vec<_> = left.iter().map(|path| path.display().to_string()).collect();
                writeln!(out, "{}", safe(&say.forget_not_ours(&say.row(&names))))?;
            }
        }
    }
    forgotten(start, away)
}

/// Lets this machine forget that whoever has left usually sits here.
fn forgotten(start: &Start, away: Away) -> anyhow::Result<()> {
    let usual = start.memory.remembered.seat.as_deref();
    let is_theirs = usual.is_some_and(|name| match away {
        Away::Of(seat) => name == seat.name(),
        Away::All => true,
    });
    if let Some(dir) = start.memory.dir.as_deref().filter(|_| is_theirs) {
        Remembered::change(dir, |remembered| remembered.seat = None)?;
    }
    Ok(())
}

/// Sentences about what goes, what stays and what this does not reach, a paragraph each.
fn told(away: Away, dir: &Path, journey: &Journey, say: Catalogue) -> impl Iterator<Item = String> {
    let folder = say.forget_folder(&dir.display().to_string());
    let elsewhere = Away::elsewhere(say).map(|line| format!("- {line}"));
    let heading = format!("{}:", say.forget_elsewhere());
    let goes = away.told(journey, say);
    [folder].into_iter().chain(goes).chain([heading]).chain(elsewhere).chain([say.forget_undo().to_owned()])
}

fn asked_for_undo(say: Catalogue, out: &mut impl Write) -> anyhow::Result<Option<PathBuf>> {
    let path = answer::ask(say.forget_undo_ask(), say.forget_say_yes(), out)?;
    Ok((!path.is_empty()).then(|| places::at_home(path.into())))
}

/// Asks twice. Anything but what is asked for leaves all as it is.
fn agrees(say: Catalogue, out: &mut impl Write) -> anyhow::Result<bool> {
    if !answer::is_yes(&answer::ask(say.forget_ask_first(), say.forget_say_yes(), out)?, say) {
        return Ok(false);
    }
    let word = say.forget_word();
    Ok(answer::ask(&say.forget_ask_again(word), say.forget_say_yes(), out)?.to_lowercase()
        == word.to_lowercase())
}

/// The open keys of all whose words go, each by its passphrase.
fn keys(
    away: Away,
    keys: &Keys,
    journey: &Journey,
    secrets: &mut Secrets,
    say: Catalogue,
) -> anyhow::Result<Vec<Unlocked>> {
    let mut open = vec![];
    for seat in Seat::BOTH.into_iter().filter(|seat| away.takes(*seat)) {
        if keys.is_set(seat) && !keys.left().holds(seat) {
            let prompt = say.commands_passphrase_of(&safe(&journey.name(seat)));
            open.push(keys.unlock(seat, &secrets.next(&prompt)?)?);
        }
    }
    Ok(open)
}
