//! Effects that must happen outside, and their outcomes.

use super::{Away, Lock, Locks, Place, settings::Setting};
use crate::{
    journey::{
        Journey,
        couple::Here,
        key::{DraftKey, Writers},
        record::{Id, Location, Record, Seat},
        summary::Format,
    },
    private::{Private, Secret},
};
use std::path::PathBuf;

use uuid::Uuid;

/// Something the app wants done. The shell does it, and answers with an [`Outcome`] where one is named.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Take a writer for each seat that is here → [`Outcome::Seated`] or [`Outcome::NotSeated`].
    Sit(Here),
    /// Append and sync one record, then empty the draft it came from → [`Outcome::Saved`] or [`Outcome::NotSaved`].
    Save { record: Record, draft: Option<DraftKey> },
    /// Empty a draft that is not wanted any more.
    Discard { draft: DraftKey },
    /// Destroy the older lines of what was deleted, once its undo is over → [`Outcome::Scrubbed`] or
    /// [`Outcome::Failed`].
    Scrub(Id),
    /// Read the words of these notes → [`Outcome::Notes`].
    Read(Vec<(Uuid, Location)>),
    /// Read the words of another version of a note → [`Outcome::OtherNote`].
    ReadOther(Uuid, Location),
    /// Look through these notes for words → [`Outcome::Found`].
    Search { words: Private, among: Vec<(Uuid, Location)> },
    /// Another page is shown now, from its first row on.
    Top,
    /// Remember where they stopped, for the next start.
    Remember(Place),
    /// Write the summary into the folder they started from, never over a file that is there → [`Outcome::Exported`]
    /// or [`Outcome::Failed`].
    Export(Format),
    /// Remember on this machine the country whose numbers help shows, or forget it → [`Outcome::CountryRemembered`] or
    /// [`Outcome::Failed`].
    RememberCountry(Option<String>),
    /// Remember on this machine what was set, or forget it → [`Outcome::SettingRemembered`] or [`Outcome::Failed`].
    RememberSetting(Setting, Option<String>),
    /// Forget everything that was set on this machine → [`Outcome::SettingsForgotten`] or [`Outcome::Failed`].
    ForgetSettings,
    /// Look for records that another window or machine wrote → [`Outcome::Arrived`], or [`Outcome::Rekeyed`]; nothing
    /// where there are none.
    Refresh,
    /// Open the folder anew, as another start would → [`Outcome::Reopened`] or [`Outcome::NotSeated`].
    Reopen,
    /// Open what is sealed for a seat, by its passphrase or its recovery key → [`Outcome::Unlocked`] with what pages
    /// stand on, [`Outcome::Opened`] for the rest, or [`Outcome::NotUnlocked`].
    Unlock { seat: Seat, secret: Secret, recovery: bool },
    /// Forget a seat's key and what it opened.
    Lock(Seat),
    /// Draw a new key for a seat. It is in force when it is set → [`Outcome::Key`].
    DrawKey(Seat),
    /// Show the key of a seat to whoever gives its passphrase, or that very key → [`Outcome::Key`] or
    /// [`Outcome::NotProtected`].
    ShowKey { seat: Seat, secret: Secret },
    /// Set a seat's first passphrase, with the key that was drawn for it, and seal what is there; without a key, change
    /// the passphrase → [`Outcome::Resealed`] or [`Outcome::NotProtected`]; on the way [`Outcome::Progress`] and
    /// [`Outcome::Locks`].
    Protect { seat: Seat, secret: Secret, key: Option<Secret> },
    /// Take a seat's passphrase away, and unseal what is there → as [`Effect::Protect`].
    Unprotect(Seat),
    /// Take over the writers of a seat whose lines lie out of reach, and seal or destroy what waits there → as [`Effect::Protect`].
    TakeOver(Seat),
    /// Take away what a seat wrote alone, or everything, with the passphrase of each that has one → [`Outcome::TakenAway`] or
    /// [`Outcome::NotProtected`].
    TakeAway { away: Away, secrets: Vec<(Seat, Secret)> },
    /// Trust the other's key, whose six words were compared, and seal to it what both may read → [`Outcome::Arrived`]
    /// with all records, or [`Outcome::NotProtected`]; on the way [`Outcome::Locks`].
    Compare { seat: Seat },
    /// Sign lines in the name of a seat, which said that they are its own → [`Outcome::Arrived`], or [`Outcome::Failed`].
    Sign { seat: Seat, lines: Vec<Location> },
    /// Open the folder after all, where the program was started without it → [`Outcome::Failed`] where that does not work.
    Enter,
    /// End: politely, or at once with a clean screen.
    End(Ending),
}

impl Effect {
    /// True where it sets, changes or removes a key: lines are sealed anew, drafts among them.
    pub fn changes_keys(&self) -> bool {
        matches!(
            self,
            Self::Protect { .. }
                | Self::Unprotect(_)
                | Self::TakeOver(_)
                | Self::Compare { .. }
                | Self::TakeAway { .. }
        )
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Polite,
    /// The quick exit: clear the screen and the scrollback too.
    Vanish,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A writer of each was taken; what these seats left unfinished, and where they stopped.
    Seated {
        here: Here,
        writers: Writers,
        drafts: Vec<(DraftKey, Private)>,
        place: Option<Place>,
        scroll: u16,
    },
    NotSeated {
        why: String,
    },
    /// The record is on disk, synced; `location` is where.
    Saved {
        id: Id,
        location: Location,
    },
    /// The record is not saved. `why` says what was tried, on which file, and what to do; the words are still here.
    NotSaved {
        record: Box<Record>,
        draft: Option<DraftKey>,
        why: String,
    },
    /// The replaced versions of a thing are destroyed, as far as they can be reached from here.
    Scrubbed(Id),
    /// On opening what is sealed, something did not open: the line that says so.
    Noticed(String),
    /// Words of notes, in the order asked for; a note that could not be read is left out.
    Notes(Vec<(Uuid, Private)>),
    /// The words of another version of the note that is shown.
    OtherNote(Private),
    /// The notes that hold the words, in the order given.
    Found(Vec<Uuid>),
    Arrived(Vec<(Record, Location)>),
    /// Another window or machine set, changed or removed a passphrase.
    Rekeyed,
    Reopened {
        journey: Box<Journey>,
        locks: Locks,
        /// Why nothing can be written, where that is so.
        read_only: Option<String>,
    },
    /// It is done: the folder as it is now, in which nobody sits. So many lines were destroyed, and so many wait for another
    /// computer; no number where everything is gone.
    TakenAway {
        journey: Box<Journey>,
        locks: Locks,
        read_only: Option<String>,
        lines: Option<(usize, usize)>,
    },
    /// The key is open, and everything that pages stand on; so much is still to be opened behind it.
    Unlocked {
        seat: Seat,
        lock: Lock,
        records: Vec<(Record, Location)>,
        left: usize,
    },
    NotUnlocked {
        why: String,
    },
    /// Everything that is not sealed, once more: a key that opened says that some of it is not the word of who it names.
    Misread(Box<Journey>),
    /// These seats sign from now on; so many lines of each stood before, and keep their effect.
    Settled(Vec<(Seat, usize)>),
    Opened {
        records: Vec<(Record, Location)>,
        left: usize,
    },
    /// The seats with a passphrase have changed.
    Locks(Locks),
    /// So much of a long piece of work is done.
    Progress {
        done: u64,
        all: u64,
    },
    /// The key that opens everything of a seat without its passphrase.
    Key {
        seat: Seat,
        key: Secret,
    },
    /// A passphrase was set, changed or taken away. All records with their new places, where they moved, and how many
    /// lines could not be reached from here.
    Resealed {
        records: Vec<(Record, Location)>,
        remaining: usize,
    },
    NotProtected {
        why: String,
    },
    Exported(PathBuf),
    /// The code of the country that this machine remembers now.
    CountryRemembered(Option<String>),
    /// A setting as this machine remembers it now; none: it is forgotten.
    SettingRemembered(Setting, Option<String>),
    SettingsForgotten,
    /// An effect that has no answer of its own for it could not be performed.
    Failed {
        why: String,
    },
}
