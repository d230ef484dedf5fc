//! Searching sealed notes from the shell, beside the opening alone.

use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;
use trustpath::{
    journey::record::Seat,
    language::Catalogue,
    store::{MachineId, Seated, Store, draw_key},
};

use super::{GUIDE, counts, samples::Samples};

const NOTES: usize = 10_000;
const PASSPHRASE: &str = "passphrase";

/// A folder in which the first seat's notes are sealed.
pub struct Sealed {
    dir: PathBuf,
    /// `journal list -n 1`: the key is stretched, and every seal opened.
    pub opened: Samples,
    pub searched: Samples,
}

impl Sealed {
    pub fn in_folder(dir: &Path) -> Self {
        crate::fill::fill(dir, NOTES).unwrap();
        let mut store = Store::open(dir, &MachineId::of(None), Catalogue::ENGLISH).unwrap().store;
        let unlocked = store.keys().set(Seat::First, &PASSPHRASE.into(), &draw_key()).unwrap();
        store.admit(unlocked);
        let _: Seated<IgnoredAny> = store.sit(Seat::First.into(), Seat::First).unwrap();
        store.reseal(&mut |_, _| {}).unwrap();
        Self { dir: dir.to_owned(), opened: Samples::default(), searched: Samples::default() }
    }

    /// Opens it, and searches it, in turn.
    pub fn look(&mut self) {
        self.opened.add(self.spent(&["list", "-n", "1"]));
        self.searched.add(self.spent(&["search", "absent"]));
    }

    fn spent(&self, command: &[&str]) -> f64 {
        let folder = ["--data-dir", self.dir.to_str().unwrap(), "--seat", "first", "--passphrase-fd", "0"];
        counts::spent(Path::new(GUIDE), &[&folder, &["journal"][..], command].concat(), PASSPHRASE)
    }
}
