//! A sealed line: its place, its readers, and once it was opened the thing that it is about.

use crate::journey::{
    access,
    key::{Hlc, Id, Location, Seat, Visibility, kind_of},
    record::{Head, Record},
    vouched::Vouched,
};

#[derive(Debug, Clone)]
pub struct Sealed {
    pub location: Location,
    /// Counted from 1.
    pub line: u64,
    pub hlc: Hlc,
    pub readers: &'static [Seat],
    pub inside: Inside,
    /// A list of lines that was read already.
    pub is_learned: bool,
    turn: Turn,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inside {
    Shut,
    /// The thing that it is about, and whether it is a deletion.
    Opened {
        id: Id,
        del: bool,
    },
    /// It is not the word of the author that it names.
    Claimed,
    /// The keys that are here do not open it.
    Unopened,
}

/// In which order seals are opened: first what pages stand on, last what only the journal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// Lists of lines, by which others are checked.
    Lists,
    Pages,
    Private,
    Journal,
}

impl Sealed {
    pub fn read(location: Location, line: u64, head: &Head<'_>) -> Self {
        let turn = match head.vis {
            Visibility::Private => Turn::Private,
            _ if kind_of(&head.id) == Vouched::KIND => Turn::Lists,
            _ if kind_of(&head.id) == "note" => Turn::Journal,
            _ => Turn::Pages,
        };
        let readers = access::readers(head.by, head.vis);
        let hlc = Hlc::from(&*head.hlc);
        Self { location, line, hlc, readers, inside: Inside::Shut, is_learned: false, turn }
    }

    /// One that was sealed here just now: what it is about is still known.
    pub fn written(location: Location, line: u64, record: &Record) -> Self {
        let inside = Inside::Opened { id: record.id.clone(), del: record.body.is_none() };
        let readers = access::readers(record.by, record.vis);
        let turn = if record.id.kind() == Vouched::KIND { Turn::Lists } else { Turn::Private };
        Self { location, line, hlc: record.hlc.clone(), readers, inside, is_learned: true, turn }
    }

    /// True where a page cannot be shown before this is open.
    pub fn is_for_pages(&self) -> bool {
        self.turn <= Turn::Pages
    }

    pub fn is_list(&self) -> bool {
        self.turn == Turn::Lists
    }

    /// Its place in the order of opening: the newest of each turn first.
    pub fn order(&self) -> impl Ord {
        (self.turn, std::cmp::Reverse(self.hlc.clone()))
    }
}
