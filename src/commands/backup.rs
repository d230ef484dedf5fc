//! `trustpath backup` and `trustpath restore`: the whole folder as one file, and back.

use std::{
    io::{self, Write},
    path::Path,
};

use anyhow::bail;

use super::{
    WrongUse, places,
    secret::{self, Secrets},
    start::Start,
};
use crate::{
    block::safe,
    cli,
    language::Catalogue,
    platform::terminal,
    private::Secret,
    store::{self, Archive, Backup, Failed, Restored},
};

/// The name of standard output, or input.
const STREAM: &str = "-";

pub fn backup(start: &Start, to: &cli::BackupFile, out: &mut impl Write) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let dir = places::data_dir(global, say)?;
    let Some(backup) = Backup::of(&dir, &start.memory.machine())? else {
        bail!(say.backup_nothing(&dir.display().to_string()));
    };
    let is_stream = to.file == Path::new(STREAM);
    if is_stream && terminal::is_terminal(terminal::stdout()) {
        bail!(WrongUse(say.backup_not_on_a_screen().to_owned()));
    }
    let passphrase = passphrase(start, to.seal, backup.readable)?;
    if is_stream {
        // A bare error is the output's.
        return match backup.write(&mut *out, passphrase.as_ref()).map_err(io::Error::downcast::<Failed>) {
            Ok(_) => Ok(out.flush()?),
            Err(Ok(failed)) => Err(failed.into()),
            Err(Err(e)) => Err(e.into()),
        };
    }
    let files = backup.write_to(&to.file, passphrase.as_ref(), to.force)?;
    let path = to.file.display().to_string();
    let opens = if passphrase.is_some() { say.backup_opens_sealed(&path) } else { say.backup_opens(&path) };
    Ok(writeln!(out, "{}", safe(&say.all([say.backup_written(&path, files), opens])))?)
}

/// Writes everything into a new file, sealed by a passphrase of its own, before something is taken away.
pub fn undo(start: &Start, to: &Path, secrets: &mut Secrets, out: &mut impl Write) -> anyhow::Result<()> {
    let (dir, say) = (places::data_dir(&start.global, start.say)?, start.say);
    if let Some(backup) = Backup::of(&dir, &start.memory.machine())? {
        let passphrase = secrets.new_one(say.backup_new_passphrase())?;
        let files = backup.write_to(to, Some(&passphrase), false)?;
        let path = to.display().to_string();
        let said = say.all([say.backup_written(&path, files), say.backup_opens_sealed(&path)]);
        writeln!(out, "{}", safe(&said))?;
    }
    Ok(())
}

/// The passphrase of the file: the one that is wanted, or one that somebody at the terminal takes up; none where the file
/// stays as it is.
fn passphrase(start: &Start, wanted: bool, readable: usize) -> anyhow::Result<Option<Secret>> {
    let say = start.say;
    if wanted {
        let mut secrets = Secrets::of(start.global.passphrase_fd, say)?;
        return Ok(Some(secrets.new_one(say.backup_new_passphrase())?));
    }
    if readable == 0 {
        return Ok(None);
    }
    let is_asked = terminal::is_terminal(terminal::stdin());
    let offer = if is_asked { say.backup_offer() } else { say.backup_offer_option() };
    writeln!(io::stderr(), "trustpath: {}", say.all([&*say.backup_readable(readable), offer]))?;
    let first = if is_asked { secret::read_if_any(say.backup_new_passphrase(), say)? } else { None };
    first.map(|first| Secrets::of(None, say)?.same_again(first)).transpose()
}

pub fn restore(start: &Start, from: &Path, out: &mut impl Write) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let dir = places::data_dir(global, say)?;
    let mut bytes = match from == Path::new(STREAM) {
        true => Archive::load_from(io::stdin().lock(), from)?,
        false => Archive::load(from)?,
    };
    if Archive::is_sealed(&bytes) {
        let passphrase = secret::read(say.backup_passphrase(), global.passphrase_fd, say)?;
        bytes = Archive::open(&bytes, &passphrase, from)?;
    }
    let archive = Archive::read(&bytes, from)?;
    drop(bytes);
    let restored = store::restore(&dir, &start.memory.machine(), &archive, say)?;
    told(&restored, &dir.display().to_string(), say).try_for_each(|line| writeln!(out, "{}", safe(&line)))?;
    Ok(())
}

fn told(restored: &Restored, path: &str, say: Catalogue) -> impl Iterator<Item = String> {
    let Restored { lines, keys, drafts, passed_over, is_new } = *restored;
    let added = match lines.added + lines.stubs + keys + drafts {
        0 => say.backup_nothing_missing(path),
        _ => say.backup_restored(path, lines.added),
    };
    let more = [
        (keys > 0).then(|| say.backup_keys(keys)),
        (drafts > 0).then(|| say.backup_drafts().to_owned()),
        (lines.waiting > 0).then(|| say.backup_waiting(lines.waiting)),
        (passed_over > 0).then(|| say.backup_passed_over(passed_over)),
        (is_new && keys > 0).then(|| say.backup_compare().to_owned()),
    ];
    std::iter::once(added).chain(more.into_iter().flatten())
}
