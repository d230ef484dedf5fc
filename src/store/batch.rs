//! Many records as one act: they are synced together, and where one of them cannot be saved, none of them is.

use std::{
    collections::BTreeMap,
    fs::File,
    io,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{
    Store,
    error::{Act, Failed, SaveError},
    file,
};
use crate::{journey::record::Record, platform::files};

/// Lines that were appended and are not synced yet.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// The files that they were appended to, with the length of each before.
    files: BTreeMap<PathBuf, u64>,
    lines: Vec<Zeroizing<Vec<u8>>>,
}

impl Batch {
    /// Notes how long a file is before the first line is appended to it.
    pub fn begin(&mut self, path: &Path, handle: &File) -> io::Result<()> {
        if !self.files.contains_key(path) {
            self.files.insert(path.to_owned(), handle.metadata()?.len());
        }
        Ok(())
    }

    pub fn add(&mut self, line: &[u8]) {
        self.lines.push(Zeroizing::new(line.to_vec()));
    }

    fn sync(&self) -> Result<(), Failed> {
        self.files.keys().try_for_each(|path| {
            let synced = file::open_to_append(path).and_then(|handle| files::sync(&handle));
            synced.map_err(Failed::when(Act::SavingTo, path))
        })
    }

    /// Cuts the files back. A line that stays all the same is one that was to be saved.
    fn roll_back(&self) {
        for (path, len) in &self.files {
            let _ = file::open_to_append(path).and_then(|handle| handle.set_len(*len));
        }
    }
}

impl Store {
    /// Saves records of one author as one act: when this returns, a power cut takes none of them away; after an error none
    /// of them was saved, and the store is to be opened anew. A kill on the way may leave the first of them. `progress` is
    /// told how many of them lie in the files.
    pub fn append_all(
        &mut self,
        records: &[Record],
        progress: &mut dyn FnMut(usize),
    ) -> Result<(), SaveError> {
        let Some(by) = records.first().map(|record| record.by) else { return Ok(()) };
        let seat = self.seat.as_mut().ok_or(SaveError::NobodySits)?;
        seat.writers.of_mut(by).batch = Some(Batch::default());
        let appended = (1..).zip(records).try_for_each(|(count, record)| {
            self.append(record)?;
            progress(count);
            Ok(())
        });
        let seat = self.seat.as_mut().ok_or(SaveError::NobodySits)?;
        let writer = seat.writers.of_mut(by);
        let batch = writer.batch.take().unwrap_or_default();
        match appended.and_then(|()| Ok(batch.sync()?)) {
            Ok(()) => batch.lines.iter().for_each(|line| writer.keep_last(line)),
            Err(e) => {
                batch.roll_back();
                return Err(e);
            }
        }
        Ok(())
    }
}
