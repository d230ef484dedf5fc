//! Lines that are not the word of their author: where they stand, and what open lines say once a key tells.

use std::io;

use super::{LogFile, Logs};
use crate::{
    journey::{key::Location, record::Head},
    store::{
        file,
        line::Line,
        sign::{Fresh, Proofs},
    },
};

impl LogFile {
    /// Notes whether a line is a mere claim; true where that is news.
    pub(super) fn claim(&mut self, at: u32, is_claim: bool) -> bool {
        if is_claim { self.claimed.insert(at) } else { self.claimed.remove(&at) }
    }
}

impl Logs {
    /// Notes whether a line is a mere claim.
    pub fn claim(&mut self, location: Location, is_claim: bool) {
        if let Some(log) = self.files.get_mut(location.file as usize) {
            log.claim(location.at, is_claim);
        }
    }

    /// True for a line, by the first byte of it in this file, that is not the word of its author.
    pub fn is_claim(&self, path: &std::path::Path, at: usize) -> bool {
        let mut logs = self.files.iter().filter(|log| log.path == path);
        logs.any(|log| u32::try_from(at).is_ok_and(|at| log.claimed.contains(&at)))
    }

    /// The writer in whose file a line stands.
    pub fn writer(&self, location: Location) -> &str {
        self.files.get(location.file as usize).map_or("", |log| &log.writer)
    }

    /// Looks once more at every open line that was read; true where one is another's word than it was. What cannot be read
    /// stays as it is.
    pub fn prove_open(&mut self, proofs: &Proofs) -> bool {
        let mut is_new = false;
        for index in 0..self.files.len() {
            if self.files[index].open.count(|_| true) > 0 {
                is_new |= self.prove_file(index, proofs).unwrap_or_default();
            }
        }
        is_new
    }

    fn prove_file(&mut self, index: usize, proofs: &Proofs) -> io::Result<bool> {
        let (log, fresh) = (&mut self.files[index], &mut self.fresh);
        let (mut is_new, handle) = (false, file::open(&log.path)?);
        self.buffer.lines(&handle, 0, |piece| {
            let line = piece.bytes.trim_ascii_end();
            let Line::Record { head, .. } = Line::read(line) else { return };
            if head.enc.is_none() && piece.next <= log.read {
                is_new |= log.prove(line, &head, piece.at, proofs, fresh);
            }
        })?;
        Ok(is_new)
    }

    /// Facts about open lines that were learned since the last time.
    pub fn fresh(&mut self) -> Vec<Fresh> {
        std::mem::take(&mut self.fresh)
    }

    /// Every file is read from its beginning at the next look.
    pub fn begin_anew(&mut self) {
        self.files.iter_mut().for_each(LogFile::begin_anew);
    }
}

impl LogFile {
    fn prove(
        &mut self,
        line: &[u8],
        head: &Head<'_>,
        at: u64,
        proofs: &Proofs,
        fresh: &mut Vec<Fresh>,
    ) -> bool {
        let Ok(at) = u32::try_from(at) else { return false };
        let (signers, learned) = proofs.of_line(line, head, &self.writer, false).parts();
        fresh.extend(learned);
        self.claim(at, !signers.speak_for(head.by))
    }
}
