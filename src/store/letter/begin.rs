//! Beginning with an invitation: a folder that is not there yet, or in which nobody is set up, becomes the second one of a
//! journey.

use std::path::Path;

use super::{
    LetterError, envelope,
    form::{Letter, LetterHead},
    is_signed_by_itself,
    memory::Exchanged,
};
use crate::{
    journey::record::Seat,
    language::Catalogue,
    private::Secret,
    store::{
        Opened, Store,
        error::{Act, Failed},
        folder,
        machine::MachineId,
    },
};

/// Makes a folder of what an invitation holds: its id, names, guide and public keys. Tells whose folder it is. Doing it
/// again finishes what was interrupted.
pub fn begin(
    dir: &Path,
    machine: &MachineId,
    sealed: &[u8],
    words: &Secret,
    say: Catalogue,
) -> Result<Seat, LetterError> {
    let text = envelope::open_by_words(sealed, words)?;
    let letter = Letter::read(&text)?;
    let Some(invitation) = letter.head.invitation.filter(|_| is_signed_by_itself(&letter)) else {
        return Err(LetterError::NoLetter);
    };
    let mut opened = Store::open(dir, machine, say).map_err(|e| match e {
        crate::store::OpenError::Failed(failed) => failed.into(),
        crate::store::OpenError::NotAFolder(_) => LetterError::FolderInUse,
    })?;
    if !is_free(&opened, &letter.head) {
        return Err(LetterError::FolderInUse);
    }
    let store = &mut opened.store;
    store.may_write()?;
    folder::make_of(dir, say, &letter.head.folder)?;
    store.local.keep_machine();
    store.local.look();
    let LetterHead { from, to, .. } = letter.head;
    let keys = store.keys();
    keys.take_public(from, &letter.head.key, false)?;
    keys.add_files(to, &letter.head.keys)?;
    let mut memory = Exchanged::read(&store.local, to);
    memory.began = Some(invitation);
    let kept = memory.keep(&store.local, to);
    kept.map_err(Failed::when(Act::Writing, &store.local.seat(to)))?;
    store.keys().notice_partner(to)?;
    for (told, own) in letter.head.writers.iter().zip(&letter.lines) {
        store.take_lines(to, told, own)?;
    }
    Ok(to)
}

/// True where nobody is set up and nothing was written, or where this very invitation was interrupted.
fn is_free(opened: &Opened, head: &LetterHead) -> bool {
    let is_new = opened.journey.couple().is_none() && opened.store.logs.lines() == 0;
    is_new || opened.store.folder_id().as_deref() == Some(&*head.folder)
}
