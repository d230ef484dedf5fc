//! Looking at all files: what is new in each since the last time is read.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{LogFile, Logs, Reading, Take};
use crate::{
    platform::files::identity,
    store::{
        file, folder,
        report::{Finding, Report, What},
        sign::Proofs,
    },
};

impl Logs {
    /// Reads what is new since the last look, in all files. Only stats them where nothing is. `proofs` say whose word an
    /// open line is.
    pub fn look(&mut self, report: &mut Report, proofs: &Proofs, take: &mut Take<'_>) {
        let writers = folder::writers(&self.dir);
        for writer in self.list(&writers, report).into_iter().filter(|path| path.is_dir()) {
            for path in self.list(&writer, report) {
                if file::name(&path).contains(".jsonl") && !file::name(&path).starts_with(file::TEMP) {
                    self.look_at(&path, report, proofs, take);
                }
            }
        }
    }

    fn list(&self, path: &Path, report: &mut Report) -> Vec<PathBuf> {
        file::list(path).unwrap_or_else(|e| {
            report.findings.push(Finding::new(What::Unreadable(e.into()), path));
            Vec::new()
        })
    }

    fn look_at(&mut self, path: &Path, report: &mut Report, proofs: &Proofs, take: &mut Take<'_>) {
        let found = match fs::metadata(path) {
            Ok(found) if found.is_file() => found,
            Ok(_) => return report.findings.push(Finding::new(What::NotAFile, path)),
            Err(e) => return report.findings.push(Finding::new(What::Unreadable(e.into()), path)),
        };
        let index = self.index(path);
        let log = &self.files[index];
        if (log.identity, log.len) == (identity(path, &found), found.len()) {
            return;
        }
        if let Err(e) = self.read(index, report, proofs, take) {
            report.findings.push(Finding::new(What::Unreadable(e.into()), path));
        }
    }

    /// The place of a file in the list; a new one is added.
    pub(super) fn index(&mut self, path: &Path) -> usize {
        // As plain text: part by part, a hundred months cost half a millisecond at every look.
        if let Some(index) = self.files.iter().position(|log| log.path.as_os_str() == path.as_os_str()) {
            return index;
        }
        let writer = file::name(file::parent(path)).to_owned();
        self.files.push(LogFile { path: path.to_owned(), writer, ..LogFile::default() });
        self.files.len() - 1
    }

    fn read(
        &mut self,
        index: usize,
        report: &mut Report,
        proofs: &Proofs,
        take: &mut Take<'_>,
    ) -> io::Result<()> {
        let log = &mut self.files[index];
        let handle = file::open(&log.path)?;
        let found = handle.metadata()?;
        if found.len() < log.read
            || (log.identity != identity(&log.path, &found) && !log.goes_on_in(&handle, &mut self.buffer))
        {
            log.begin_anew();
        }
        (log.identity, log.len) = (identity(&log.path, &found), found.len());
        let sequence = self.sequences.entry(log.writer.clone()).or_default();
        let from = log.read;
        let mut reading = Reading {
            log: &mut *log,
            index,
            sequence,
            number: None,
            leading: 0,
            doomed: &self.doomed,
            left: &self.left,
            ahead: self.ahead.as_str(),
            walkers: &mut self.walkers,
            report,
            proofs,
            fresh: &mut self.fresh,
            take,
        };
        self.buffer.lines(&handle, from, |piece| reading.line(piece))?;
        reading.end();
        if let Some(last) = log.last {
            log.last_sum =
                crc32c::crc32c(self.buffer.line(&handle, u64::from(last.at), last.len as usize)?);
        }
        Ok(())
    }
}
