//! Files of one machine and one place of the folder, never synced: locks, drafts, high-water marks, the place where a
//! seat stopped, marks of versions to be destroyed.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{file, folder, last_lines};
use crate::{
    journey::{couple::Here, record::Seat},
    platform::process::host_name,
};

const MOST_BYTES: u64 = 1 << 20;

/// `local/<host>/`. A copied or moved folder has another one, so it takes new writers by itself.
#[derive(Debug)]
pub struct Local(PathBuf);

/// `ui.json`
#[derive(Serialize, Deserialize)]
struct Stopped<P> {
    place: P,
    scroll: u16,
}

impl Local {
    /// The folder must be there.
    pub fn of(dir: &Path) -> io::Result<Self> {
        let place = dir.canonicalize()?;
        let mut name = machine();
        name.push(b'\n');
        name.extend(place.as_os_str().as_encoded_bytes());
        Ok(Self(dir.join("local").join(format!("{:016x}", folder::hash(&name)))))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The folder of the locks of a seat's writers.
    pub fn seat(&self, seat: Seat) -> PathBuf {
        self.0.join(seat.name())
    }

    /// The folder of the drafts and the place of those who are here.
    pub fn here(&self, here: Here) -> PathBuf {
        self.0.join(here.name())
    }

    /// Drafts belong to a writer, so two windows of one seat never mix theirs.
    pub fn draft(&self, here: Here, writer: &str) -> PathBuf {
        self.here(here).join(format!("draft-{writer}.jsonl"))
    }

    /// The lock of a writer, in whichever seat it is.
    pub fn lock(&self, writer: &str) -> PathBuf {
        let locks = Seat::BOTH.map(|seat| self.seat(seat).join(format!("{writer}.lock")));
        let [first, second] = locks;
        if second.exists() { second } else { first }
    }

    /// The place and the scroll of the last time; none where they were never kept or do not read (no words are lost by it).
    pub fn stopped<P: DeserializeOwned>(&self, here: Here) -> Option<(P, u16)> {
        let bytes = file::read(&self.here(here).join("ui.json"), MOST_BYTES).ok()?;
        let stopped: Stopped<P> = serde_json::from_slice(&bytes).ok()?;
        Some((stopped.place, stopped.scroll))
    }

    pub fn remember<P: Serialize>(&self, here: Here, place: P, scroll: u16) -> io::Result<()> {
        let json = serde_json::to_vec(&Stopped { place, scroll })?;
        file::replace_lightly(&self.here(here).join("ui.json"), &json)
    }

    /// Keeps the highest line number of every writer, so that lines lost later are noticed. A mark never sinks.
    pub fn keep_seen(&self, seat: Seat, highest: BTreeMap<String, u64>) -> io::Result<()> {
        let path = self.seat(seat).join("seen.json");
        let mut seen = marks(&path);
        raise(&mut seen, highest);
        file::replace_lightly(&path, &serde_json::to_vec(&seen)?)
    }
}

/// The highest line number of every writer that was ever seen here.
pub fn seen(dir: &Path) -> BTreeMap<String, u64> {
    let mut seen = BTreeMap::new();
    for folder in folders(dir) {
        raise(&mut seen, marks(&folder.join("seen.json")));
        raise(&mut seen, last_lines::highest(&folder));
    }
    seen
}

fn marks(path: &Path) -> BTreeMap<String, u64> {
    let read = file::read(path, MOST_BYTES).ok();
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

fn raise(seen: &mut BTreeMap<String, u64>, highest: BTreeMap<String, u64>) {
    for (writer, n) in highest {
        let mark = seen.entry(writer).or_default();
        *mark = n.max(*mark);
    }
}

/// Every `local/<host>/<seat or both>`.
pub fn folders(dir: &Path) -> Vec<PathBuf> {
    let hosts = file::list(&dir.join("local")).unwrap_or_default();
    hosts.iter().flat_map(|host| file::list(host).unwrap_or_default()).collect()
}

/// The id of this machine, as bytes that differ from those of others.
fn machine() -> Vec<u8> {
    let id = file::read(Path::new("/etc/machine-id"), 1 << 10).map(|id| id.trim_ascii().to_vec());
    match id {
        Ok(id) if !id.is_empty() => id,
        _ => host_name().into_encoded_bytes(),
    }
}
