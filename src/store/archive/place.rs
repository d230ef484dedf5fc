//! The places of a folder that an archive may name. Everything else has none, so that no name leads out of the folder.

use std::path::{Path, PathBuf};

use super::FOLDER;
use crate::{
    journey::{couple::Here, record::Seat},
    store::{folder, keys, merge, writer},
};

/// The place to which a file of an archive belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The description of the folder.
    About,
    /// One of the files that the program writes anew: README.txt, .gitignore, .stignore.
    Made(&'static str),
    Key(Seat, String),
    Writer(String),
    TakenOver(String),
    Log {
        writer: String,
        name: String,
    },
    Draft {
        machine: String,
        here: Here,
        writer: String,
    },
}

/// The files that tell of a folder, and are the same in each.
pub const MADE: [&str; 3] = ["README.txt", ".gitignore", ".stignore"];

impl Place {
    /// The place that a path in an archive names; none for one that has no place in a folder.
    pub fn of(path: &Path) -> Option<Self> {
        let path = path.strip_prefix(FOLDER).unwrap_or(path);
        let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
        match parts?[..] {
            [folder::ABOUT] => Some(Self::About),
            [name] => MADE.into_iter().find(|made| *made == name).map(Self::Made),
            ["keys", name] => {
                let seat = Seat::BOTH.into_iter().find(|seat| keys::is_key(name, *seat))?;
                Some(Self::Key(seat, name.to_owned()))
            }
            ["writers", writer, name] if merge::is_writer(writer) => match name {
                writer::ABOUT => Some(Self::Writer(writer.to_owned())),
                writer::TAKEN_OVER => Some(Self::TakenOver(writer.to_owned())),
                name if merge::is_log(name) => {
                    Some(Self::Log { writer: writer.to_owned(), name: name.to_owned() })
                }
                _ => None,
            },
            ["local", machine, here, name] => {
                let here =
                    [Here::First, Here::Second, Here::Both].into_iter().find(|it| it.name() == here)?;
                let writer = writer::of_draft(Path::new(name)).filter(|writer| merge::is_writer(writer))?;
                let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
                let is_machine = !machine.is_empty() && machine.len() < 64 && machine.bytes().all(fits);
                is_machine.then(|| Self::Draft {
                    machine: machine.to_owned(),
                    here,
                    writer: writer.to_owned(),
                })
            }
            _ => None,
        }
    }

    /// The path in a folder.
    pub fn path(&self) -> PathBuf {
        let writers = |writer: &str| Path::new("writers").join(writer);
        match self {
            Self::About => folder::ABOUT.into(),
            Self::Made(name) => name.into(),
            Self::Key(_, name) => Path::new("keys").join(name),
            Self::Writer(writer) => writers(writer).join(writer::ABOUT),
            Self::TakenOver(writer) => writers(writer).join(writer::TAKEN_OVER),
            Self::Log { writer, name } => writers(writer).join(name),
            Self::Draft { machine, here, writer } => {
                Path::new("local").join(machine).join(here.name()).join(writer::draft_name(writer))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_folder_holds_has_a_place_and_comes_back_to_it() {
        for path in [
            "trustpath.json",
            "README.txt",
            ".stignore",
            "keys/first.age",
            "keys/second.pub",
            "keys/first.removed.2.age",
            "keys/first.sync-conflict-20261122-211403-ABCDEFG.age",
            "writers/0a1b2c3d/writer.json",
            "writers/0a1b2c3d/taken-over.json",
            "writers/0a1b2c3d/2026-11.2.jsonl",
            "writers/0a1b2c3d/2026-11.sync-conflict-20261122.jsonl",
            "local/0190a3b2-0000-7000-8000-000000000001/both/draft-0a1b2c3d.jsonl",
        ] {
            let place = Place::of(&Path::new(FOLDER).join(path));
            assert_eq!(place.as_ref().map(Place::path), Some(path.into()), "{path}");
            assert_eq!(Place::of(Path::new(path)), place);
        }
    }

    #[test]
    fn nothing_else_has_one() {
        for path in [
            "",
            "other.json",
            "trustpath",
            "keys/third.age",
            "keys/firstborn.age",
            "keys/first.removed.pub",
            "keys/deep/first.age",
            "writers/../2026-11.jsonl",
            "writers/a b/2026-11.jsonl",
            "writers/0a1b2c3d/notes.jsonl",
            "writers/0a1b2c3d/2026-11.txt",
            "writers/0a1b2c3d/.trustpath-temp-x",
            "local/m/first/0a1b2c3d.lock",
            "local/m/first/keys.json",
            "local/m/third/draft-0a1b2c3d.jsonl",
            "local/../first/draft-0a1b2c3d.jsonl",
            "backup/2026/keys/first.age",
            "quarantine/x",
            "../trustpath.json",
            "/trustpath.json",
        ] {
            assert_eq!(Place::of(Path::new(path)), None, "{path}");
        }
    }
}
