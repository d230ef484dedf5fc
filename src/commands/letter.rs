//! `trustpath letter`: what is new, as one sealed file from one folder to the other.

use std::io::Write;

use anyhow::{Context, bail};
use serde::de::IgnoredAny;

use super::{output, places, seats, secret, start::Start, unlock};
use crate::{
    block::safe,
    cli,
    journey::{Journey, record::Seat},
    language::{Catalogue, CommandsWhat, said},
    private::Secret,
    store::{self, LetterError, Opened, Seated, TakenLetter, Written, fingerprint},
};

pub fn letter(start: &Start, command: &cli::Letter, out: &mut impl Write) -> anyhow::Result<()> {
    match command {
        cli::Letter::Write { file, invite, force } => {
            let tried = || start.say.letter_writing(&file.display().to_string());
            let letter = write(start, *invite).with_context(tried)?;
            let to = cli::Output { output: Some(file.clone()), force: *force };
            output::write(&to, &letter.written.sealed, out)?;
            // Standard output may hold the letter itself.
            match output::is_screen(&to) {
                true => tell_written(&letter, start.say, &mut std::io::stderr()),
                false => tell_written(&letter, start.say, out),
            }
        }
        cli::Letter::Read { file } => {
            let sealed = store::read_letter(file)?;
            let tried = || start.say.letter_reading(&file.display().to_string());
            read(start, &sealed, out).with_context(tried)
        }
    }
}

/// A letter that was written, and what is said of it.
struct Outgoing {
    written: Written,
    /// Those that open an invitation.
    words: Option<Secret>,
    /// The name of the other one.
    name: String,
}

fn write(start: &Start, invite: bool) -> anyhow::Result<Outgoing> {
    let (mut opened, seat) = opened(start)?;
    if !opened.store.keys().is_set(seat) {
        bail!(LetterError::NoOwnKey);
    }
    ready(&mut opened, seat, start)?;
    let Opened { store, journey, .. } = &mut opened;
    let name = safe(&journey.name(seat.other())).into_owned();
    Ok(match store.keys().partner(seat)? {
        Some(_) if !invite => Outgoing { written: store.write_letter(seat)?, words: None, name },
        _ => {
            let (written, words) = store.write_invitation(seat)?;
            Outgoing { written, words: Some(words), name }
        }
    })
}

fn tell_written(letter: &Outgoing, say: Catalogue, out: &mut impl Write) -> anyhow::Result<()> {
    let Outgoing { written, words, name } = letter;
    match words {
        None => writeln!(out, "{}", say.letter_written(name, written.lines))?,
        Some(words) => {
            writeln!(out, "{}\n\n    {}\n", say.letter_invitation_written(name), words.expose())?;
            writeln!(out, "{}", say.letter_invitation_say(name))?;
        }
    }
    Ok(())
}

fn read(start: &Start, sealed: &[u8], out: &mut impl Write) -> anyhow::Result<()> {
    if store::is_invitation(sealed) {
        return begin(start, sealed, out);
    }
    let (mut opened, seat) = opened(start)?;
    if !opened.store.keys().is_set(seat) {
        bail!(LetterError::NoOwnKey);
    }
    ready(&mut opened, seat, start)?;
    let taken = opened.store.take_letter(seat, sealed)?;
    settle(&mut opened)?;
    // What the other one deleted goes here too.
    for id in opened.journey.left_behind() {
        opened.store.scrub(&id)?;
    }
    tell_taken(&opened, seat, &taken, start.say, out)
}

/// A folder that begins with an invitation, and what comes next in it.
fn begin(start: &Start, sealed: &[u8], out: &mut impl Write) -> anyhow::Result<()> {
    let (say, dir) = (start.say, places::data_dir(&start.global, start.say)?);
    let words = secret::read(say.letter_words_of_invitation(), start.global.passphrase_fd, say)?;
    let seat = store::begin_with_letter(&dir, &start.memory.machine(), sealed, &words, say)?;
    let Opened { journey, store, .. } = places::open(start)?;
    let [you, other] = [seat, seat.other()].map(|seat| safe(&journey.name(seat)).into_owned());
    let path = &dir.display().to_string();
    writeln!(out, "{}", say.letter_began(said::LetterBegan { name: &you, other: &other, path }))?;
    let next =
        if store.keys().is_set(seat) { say.letter_next_own_key() } else { say.letter_next_passphrase() };
    writeln!(out, "{next}")?;
    writeln!(out, "{}", say.letter_next_write(&other))?;
    Ok(())
}

fn tell_taken(
    opened: &Opened,
    seat: Seat,
    taken: &TakenLetter,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let name = safe(&opened.journey.name(taken.from)).into_owned();
    writeln!(out, "{}", say.letter_taken(&name, taken.lines))?;
    let keys = opened.store.keys();
    let (own, other) = (keys.named_partner(seat.other()), keys.named_partner(seat));
    let is_compared = keys.partner(seat).is_ok_and(|partner| partner.is_some_and(|partner| partner.compared));
    if let (Some(own), Some(other), false) = (own, other, is_compared) {
        let words = |key: &store::Partner| fingerprint(&key.recipient, key.signs.as_ref()).join(" ");
        let (own, other) = (&words(&own), &words(&other));
        writeln!(out, "\n{}\n", say.letter_compare(&name))?;
        writeln!(
            out,
            "    {}\n    {}\n",
            say.letter_own_words(own),
            say.letter_other_words_are(said::LetterOtherWordsAre { name: &name, words: other })
        )?;
        writeln!(out, "{}", say.letter_compared())?;
    }
    Ok(())
}

/// The folder of two, and who of them is here.
fn opened(start: &Start) -> anyhow::Result<(Opened, Seat)> {
    let opened = places::open(start)?;
    let journey = &opened.journey;
    if journey.couple().is_none() {
        bail!(start.say.letter_nobody_here());
    }
    if journey.is_solo() {
        bail!(start.say.letter_alone());
    }
    let seat = whose(start, journey)?;
    Ok((opened, seat))
}

/// The one who is named, or who usually sits here.
fn whose(start: &Start, journey: &Journey) -> anyhow::Result<Seat> {
    let usual = || Seat::from_name(start.memory.remembered.seat.as_deref()?);
    match (seats::named(&start.global, journey, start.say)?, usual()) {
        (Some(seat), _) | (None, Some(seat)) => Ok(seat),
        (None, None) => Ok(seats::whose(&start.global, journey, CommandsWhat::Passphrase, start.say)?),
    }
}

/// Opens everything, sits down, and brings all lines to what the keys say.
fn ready(opened: &mut Opened, seat: Seat, start: &Start) -> anyhow::Result<()> {
    unlock::unlock(opened, seat, start.global.passphrase_fd, start.say)?;
    let seated: Seated<IgnoredAny> = opened.store.sit(seat.into(), seat)?;
    // Half-written words wait in their file.
    drop(seated);
    settle(opened)
}

/// Seals and signs what is not yet, now that the keys are known, and reads on.
fn settle(Opened { store, journey, .. }: &mut Opened) -> anyhow::Result<()> {
    store.reseal(&mut |_, _| {})?;
    store.refresh().into_iter().for_each(|(record, location)| journey.apply(record, Some(location)));
    while let Some(opening) = store.open_next() {
        opening.records.into_iter().for_each(|(record, location)| journey.apply(record, Some(location)));
    }
    store.settle()?;
    Ok(())
}
