//! Key files out of a backup: they are added, and none that is here is replaced. What they open is opened, and to none of
//! them is sealed where the seat has a key here, or had one.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{Keys, MOST_BYTES, public};
use crate::{
    journey::record::Seat,
    store::{copies, file, keys::public::Public},
};

/// No more files of one seat are taken.
const MOST_FILES: usize = 16;

/// True for the name of a key file of a seat: `first.age`, `first.pub`, `first.removed.2.age`, or a copy that a sync made.
pub fn is_key(name: &str, seat: Seat) -> bool {
    let of_seat = name.strip_prefix(seat.name()).is_some_and(|rest| rest.starts_with(['.', ' ', '~']));
    let is_plain = |char: char| !char.is_control() && !matches!(char, '/' | '\\');
    let is_kind =
        name.ends_with(".age") || ["pub", "left"].iter().any(|end| name == format!("{}.{end}", seat.name()));
    of_seat && is_kind && name.len() < 128 && name.chars().all(is_plain)
}

impl Keys {
    /// Takes in a seat's key files, by their names there; tells how many were added. That a seat has left is believed only
    /// where the folder holds no lines, and nothing is destroyed by it; and to one that has left, nothing comes back.
    pub fn take_in(&self, seat: Seat, files: &[(&str, &[u8])], is_empty: bool) -> io::Result<usize> {
        if self.left().holds(seat) {
            return Ok(0);
        }
        let files: Vec<_> = files.iter().filter(|(name, _)| is_key(name, seat)).take(MOST_FILES).collect();
        let is_known = !self.are_only(seat, &files);
        let opens = files.iter().any(|(name, _)| name.ends_with(".age") || name.ends_with(".left"));
        let (mut added, public) = (0, self.public_of(seat, &files));
        for (name, bytes) in files {
            let is_public = name.ends_with(".pub");
            if name.ends_with(".left") {
                if is_empty {
                    file::make_folder(&self.folder())?;
                    file::write_new(&self.folder().join(name), bytes)?;
                }
                continue;
            }
            // A public key whose key file is not there shuts its seat out.
            let path = match (is_known, is_public) {
                (false, true) if !opens => continue,
                (false, _) => self.folder().join(name),
                (true, true) => continue,
                (true, false) if self.holds(seat, bytes) || public.is_of_known(self, seat, bytes) => continue,
                (true, false) => self.free(seat),
            };
            file::make_folder(&self.folder())?;
            added += usize::from(!path.exists());
            file::write_new(&path, bytes)?;
        }
        Ok(added)
    }

    /// True where a seat has no key files here but some of these, and nobody has used one: a restore was cut short.
    fn are_only(&self, seat: Seat, files: &[&(&str, &[u8])]) -> bool {
        let is_one_of = |path: &PathBuf| {
            let of_name = files.iter().find(|(name, _)| *name == file::name(path));
            of_name
                .is_some_and(|(_, bytes)| file::read(path, MOST_BYTES).is_ok_and(|there| **there == **bytes))
        };
        let is_seen = Seat::BOTH.into_iter().any(|by| self.pins.pin(&self.local, by, seat).is_some());
        let public = Some(self.file(seat, "pub")).filter(|path| path.exists());
        let mut here = self.paths(seat).into_iter().chain(self.removed(seat)).chain(public);
        !is_seen && here.all(|path| is_one_of(&path))
    }

    fn public_of(&self, seat: Seat, files: &[&(&str, &[u8])]) -> Public {
        let name = format!("{}.pub", seat.name());
        let found = files.iter().find(|(other, _)| *other == name);
        found.map(|(_, bytes)| Public::of(bytes)).unwrap_or_default()
    }

    /// True where one of the seat's key files here has these very bytes.
    fn holds(&self, seat: Seat, bytes: &[u8]) -> bool {
        let mut here = self.paths(seat).into_iter().chain(self.removed(seat));
        here.any(|path| file::read(&path, MOST_BYTES).is_ok_and(|there| **there == *bytes))
    }

    /// A name under which a key file opens what was sealed to it, and changes nothing.
    pub(super) fn free(&self, seat: Seat) -> PathBuf {
        let mut names = (2..).map(|count| self.file(seat, &format!("removed.{count}.age")));
        names.find(|to| to.symlink_metadata().is_err()).expect("there are many names")
    }

    /// Copies all key files before one of them is written: an older passphrase opens them, also by hand.
    pub(super) fn keep_copies(&self) -> io::Result<()> {
        let mut keys = file::list(&self.folder())?;
        keys.retain(|path| !file::name(path).starts_with(file::TEMP));
        let below = keys.iter().map(|path| Path::new("keys").join(file::name(path)));
        copies::keep(&self.dir, &below.collect::<Vec<_>>())
    }
}

impl Public {
    /// True for a file that holds the key that the seat has here, sealed by a passphrase of an earlier day: that one is not
    /// to open anything again.
    fn is_of_known(&self, keys: &Keys, seat: Seat, bytes: &[u8]) -> bool {
        let known = keys.recipient(seat, seat).ok().flatten();
        known.is_some() && self.recipient == known && self.sums.contains(&public::sum(bytes))
    }
}
