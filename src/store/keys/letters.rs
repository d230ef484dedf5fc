//! Keys in letters: whose signature one must bear, and which key files come with it.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};

use super::{Keys, MOST_BYTES, public::Public};
use crate::{
    journey::record::Seat,
    store::{
        error::{Act, Failed},
        file,
        letter::KeyFile,
    },
};

impl Keys {
    /// The public keys of a seat as its file tells them; empty where there are none.
    pub(in crate::store) fn public_text(&self, seat: Seat) -> Result<String, Failed> {
        let path = self.file(seat, "pub");
        let bytes = file::read(&path, MOST_BYTES).map_err(Failed::when(Act::Reading, &path))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// True where a seat's key file lies in another folder, and its public keys came by letter.
    pub fn is_elsewhere(&self, seat: Seat) -> bool {
        self.paths(seat).is_empty() && self.public(seat).is_ok_and(|public| public.is_elsewhere)
    }

    /// Takes the public keys of the other seat out of a letter that it signed: where none are here, or where the same key
    /// begins to sign. `anew`: also in the place of another one, which the six words tell.
    pub(in crate::store) fn take_public(&self, of: Seat, text: &str, anew: bool) -> Result<(), Failed> {
        let (path, new) = (self.file(of, "pub"), Public::of(text.as_bytes()));
        let known = Public::read(&path).map_err(Failed::when(Act::Reading, &path))?;
        let is_elsewhere = self.paths(of).is_empty();
        let is_same = known.recipient == new.recipient
            && known.signers.iter().zip(&new.signers).all(|(known, new)| known == new);
        if !path.exists() || is_elsewhere && (is_same || anew) && !new.says_less_than(&known) {
            let write = || {
                file::make_folder(&self.folder())?;
                file::replace(&path, Public::told(text).as_bytes())
            };
            write().map_err(Failed::when(Act::WritingKey, &path))?;
        }
        Ok(())
    }

    /// The key files of a seat, for an invitation: its passphrase opens them elsewhere too.
    pub(in crate::store) fn files_of(&self, seat: Seat) -> BTreeMap<KeyFile, String> {
        let read = |end| file::read(&self.file(seat, end), MOST_BYTES).ok();
        let age = read("age").map(|bytes| (KeyFile::Age, STANDARD.encode(&*bytes)));
        let public = read("pub").map(|bytes| (KeyFile::Pub, String::from_utf8_lossy(&bytes).into_owned()));
        let both: BTreeMap<_, _> = age.into_iter().chain(public).collect();
        if both.len() == 2 { both } else { BTreeMap::new() }
    }

    /// Adds the key files that came with an invitation. Those that are there stay.
    pub(in crate::store) fn add_files(
        &self,
        seat: Seat,
        files: &BTreeMap<KeyFile, String>,
    ) -> Result<(), Failed> {
        let read = files.iter().map(|(which, text)| match which {
            KeyFile::Age => (format!("{}.age", seat.name()), STANDARD.decode(text).unwrap_or_default()),
            KeyFile::Pub => (format!("{}.pub", seat.name()), text.clone().into_bytes()),
        });
        let read: Vec<_> = read.collect();
        let files: Vec<(&str, &[u8])> = read.iter().map(|(name, bytes)| (&**name, &**bytes)).collect();
        self.take_in(seat, &files, false).map(drop).map_err(Failed::when(Act::WritingKey, &self.folder()))
    }
}
