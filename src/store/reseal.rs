//! Sealing and unsealing what is there already: after a passphrase was set or removed, every line that can be reached is
//! brought to what the keys say now. Each file is replaced in four steps, so a kill leaves the old one or the new one;
//! lines of both sorts side by side are a folder like any other.

mod rules;

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::{
    Store,
    draft::{self, Draft},
    error::{Act, Failed, SaveError},
    file, folder,
    keys::{KeyError, Unlocked},
    lines::{Buffer, Ending},
    report::{Finding, What},
    seat,
};
use crate::journey::{couple::Here, record::Seat};
use rules::Aim;
pub use rules::{Rewrite, Rules};

/// The outcome for the lines that should be sealed, or should be so no more.
#[derive(Debug, Default, PartialEq)]
pub struct Resealed {
    pub changed: usize,
    /// Lines in files of writers that another window or machine holds, or that no key opens that is here.
    pub remaining: usize,
    /// Files that could not be reached.
    pub findings: Vec<Finding>,
}

/// Is told how many lines of how many are done.
pub type OnProgress<'p> = dyn FnMut(u64, u64) + 'p;

impl Store {
    /// Brings every line, every copy and every draft to what the keys say now: after a passphrase was set, and after each
    /// unlocking (for what another window or machine left). Afterwards [`Store::refresh`] and [`Store::open_next`] say
    /// where everything lies now. Where the keys changed since somebody sat down, the [`Draft`] must be dropped before;
    /// [`Store::sit`] gives it again.
    pub fn reseal(&mut self, progress: &mut OnProgress<'_>) -> Result<Resealed, SaveError> {
        self.reseal_by(Aim::Keys, progress)
    }

    /// Seals what both may read once more, to the keys of today: after the other's new key was compared and pinned. A
    /// reader of shared lines must be admitted. The rest is as of [`Store::reseal`].
    pub fn reseal_shared(&mut self, progress: &mut OnProgress<'_>) -> Result<Resealed, SaveError> {
        self.reseal_by(Aim::SharedAnew, progress)
    }

    /// Unseals what was sealed for a seat that is admitted by the key that it is sealed to, then takes its passphrase
    /// away. The [`Draft`] must be dropped before; the rest is as of [`Store::reseal`].
    pub fn remove_passphrase(
        &mut self,
        seat: Seat,
        progress: &mut OnProgress<'_>,
    ) -> Result<Resealed, SaveError> {
        if !self.admitted(seat).is_some_and(Unlocked::is_own) {
            return Err(KeyError::Shut.into());
        }
        let done = self.reseal_by(Aim::Without(seat), progress)?;
        self.keys().remove(seat)?;
        self.rekey();
        Ok(done)
    }

    fn reseal_by(&mut self, aim: Aim, progress: &mut OnProgress<'_>) -> Result<Resealed, SaveError> {
        self.may_write()?;
        let seat = self.seat.as_ref().ok_or(SaveError::NobodySits)?;
        let rules = &Rules::of(&self.keys(), seat.opener().seat, self.logs.walkers().seats()).with(aim);
        if seat.opener().is_drafting() && seat.sealed != rules.drafts(seat.here, &[])?.is_on() {
            return Err(SaveError::StillWriting);
        }
        folder::explain(&self.dir, self.say)?;
        self.look();
        self.forget_last_lines()?;
        let files: Vec<(PathBuf, String)> =
            self.logs.files().map(|(path, writer)| (path.to_owned(), writer.to_owned())).collect();
        let (mut done, mut lines, all) = (Resealed::default(), 0, self.logs.lines());
        for (path, writer) in &files {
            let held = self.hold(writer)?;
            if held.is_some() {
                seat::sweep(file::parent(path));
            }
            let mut work = Work { rules, unlocked: &self.unlocked, write: held.is_some(), done: &mut done };
            let mut count = |more| {
                lines += more;
                progress(lines.min(all), all);
            };
            if work.file(path, &mut count)? {
                self.logs.rewritten(path);
            }
        }
        for copies in ["quarantine", "backup"] {
            Work { rules, unlocked: &self.unlocked, write: true, done: &mut done }
                .copies(&self.dir.join(copies));
        }
        self.drafts_by(rules, &mut done)?;
        Ok(done)
    }

    /// Opening drafts brings them to what the keys say.
    fn drafts_by(&self, rules: &Rules, done: &mut Resealed) -> Result<(), SaveError> {
        let Some(seat) = &self.seat else { return Ok(()) };
        let typing = seat.opener().is_drafting().then(|| self.local.draft(seat.here, &seat.opener().id));
        for here in [Here::First, Here::Second, Here::Both] {
            for path in self.local.drafts(here) {
                if Some(&path) == typing.as_ref() {
                    continue;
                }
                let held = seat::hold_draft(&self.local, &seat.writers, &path);
                let seal = rules.drafts(here, &self.unlocked)?;
                match held.map_err(Failed::when(Act::Locking, &path))? {
                    Some(lock) => drop(Draft::open(&path, lock, seal)?),
                    None => done.remaining += usize::from(draft::is_behind(&path, &seal)),
                }
            }
        }
        Ok(())
    }
}

/// The rewriting of files.
struct Work<'w> {
    rules: &'w Rules,
    unlocked: &'w [Unlocked],
    /// False: only count.
    write: bool,
    done: &'w mut Resealed,
}

impl Work<'_> {
    /// True when the file was rewritten.
    fn file(&mut self, path: &Path, count: &mut dyn FnMut(u64)) -> Result<bool, Failed> {
        let mut rewrite = || {
            let (mut bytes, mut changed) = (Zeroizing::new(Vec::new()), 0);
            let (mut n, mut failed, mut too_long) = (0, None, false);
            Buffer::default().lines(&file::open(path)?, 0, |piece| {
                count(1);
                // Its beginning is not in the buffer: such a file stays as it is.
                too_long |= piece.ending == Ending::TooLong;
                let line = piece.bytes.trim_ascii_end();
                match self.rules.change(line, &mut n, self.unlocked, self.write) {
                    Ok(Rewrite::None) => bytes.extend_from_slice(piece.bytes),
                    Ok(Rewrite::Line(line)) => {
                        changed += 1;
                        bytes.extend_from_slice(&line);
                    }
                    Ok(Rewrite::Waits) => {
                        self.done.remaining += 1;
                        bytes.extend_from_slice(piece.bytes);
                    }
                    Err(e) => failed = Some(e),
                }
                bytes.push(b'\n');
            })?;
            if let Some(e) = failed {
                return Err(e);
            }
            if too_long {
                self.done.findings.push(Finding::new(What::TooLong, path));
            } else if changed > 0 {
                file::replace(path, &bytes)?;
                self.done.changed += changed;
            }
            Ok(changed > 0 && !too_long)
        };
        rewrite().map_err(Failed::when(Act::Rewriting, path))
    }

    /// Brings the copies below a folder to what the keys say. One that cannot be reached is named, and none waits for it.
    fn copies(&mut self, folder: &Path) {
        seat::sweep(folder);
        let entries = file::list(folder).unwrap_or_else(|e| {
            self.done.findings.push(Finding::new(What::Unreadable(e.into()), folder));
            Vec::new()
        });
        for path in entries {
            match path.symlink_metadata() {
                Ok(found) if found.is_dir() => self.copies(&path),
                Ok(found) if found.is_file() && holds_lines(&path) => {
                    if let Err(e) = self.file(&path, &mut |_| {}) {
                        self.done.findings.push(Finding::new(What::Unreadable(e.into()), path));
                    }
                }
                _ => {}
            }
        }
    }
}

/// Damaged lines and writers' files; not `writer.json`, not keys.
fn holds_lines(path: &Path) -> bool {
    let name = file::name(path);
    name.contains(".jsonl") || !name.contains('.')
}
