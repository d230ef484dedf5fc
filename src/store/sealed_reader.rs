//! Lines by their places: sealed ones come back opened, where their reader's key is here.

use zeroize::Zeroizing;

use super::{
    file,
    keys::Unlocked,
    line::Line,
    lines::FileWindow,
    logs::Logs,
    seal::{self, Unopened},
};
use crate::journey::{
    access,
    record::{Head, Location},
};

/// Reads one line after the other; those of one file cost one opening.
pub struct SealedReader<'s> {
    logs: &'s Logs,
    unlocked: &'s [Unlocked],
    open: Option<(u32, FileWindow)>,
}

impl<'s> SealedReader<'s> {
    pub fn new(logs: &'s Logs, unlocked: &'s [Unlocked]) -> Self {
        Self { logs, unlocked, open: None }
    }

    /// The result of `then` for the line at a place and its bytes, both unsealed; none where there is no record any more.
    pub fn at<T>(
        &mut self,
        location: Location,
        then: impl FnOnce(Result<(&Head<'_>, &[u8]), Unopened>) -> T,
    ) -> Option<T> {
        let unlocked = self.unlocked;
        let line = self.line(location)?;
        let Line::Record { head, .. } = Line::read(line) else { return None };
        if head.enc.is_none() {
            return Some(then(Ok((&head, line))));
        }
        Some(match opened(&head, unlocked) {
            Err(why) => then(Err(why)),
            Ok(clear) => match Line::read(&clear) {
                Line::Record { head, .. } => then(Ok((&head, &clear))),
                _ => then(Err(Unopened::Altered)),
            },
        })
    }

    /// The bytes of a line as they stand in its file; none where they cannot be read.
    pub fn line(&mut self, location: Location) -> Option<&[u8]> {
        if self.open.as_ref().is_none_or(|(file, _)| *file != location.file) {
            let path = self.logs.path(location)?;
            self.open = Some((location.file, FileWindow::over(file::open(path).ok()?)));
        }
        let (_, window) = self.open.as_mut()?;
        window.line(u64::from(location.at), location.len as usize).ok()
    }
}

/// Opens a sealed line with the key of one of its readers.
pub fn opened(head: &Head<'_>, unlocked: &[Unlocked]) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let readers = access::readers(head.by, head.vis);
    let mut keys = unlocked.iter().filter(|unlocked| readers.contains(&unlocked.seat()));
    let first = keys.next().ok_or(Unopened::OtherKey)?;
    let others = keys.map(Unlocked::identities);
    others.fold(seal::open(head, first.identities()), |opened, keys| match opened {
        Err(Unopened::OtherKey) => seal::open(head, keys),
        opened => opened,
    })
}
