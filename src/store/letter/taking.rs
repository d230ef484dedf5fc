//! Lines of a letter on their way into the folder: which of them may come, and what stands for those that do not.
//!
//! They are taken in by writer and number, as [`super::super::merge`] does it: nothing that is here is touched. A number
//! without a line is destroyed, where the letter says so, or withheld; the line itself takes the place of a withheld one
//! wherever it comes. What is deleted goes by its deletion, which its author signed, and never because a letter says so. Of
//! a writer of this very machine nothing is withheld; lines that it lost come back, where they are the word of their author.

use std::{collections::HashSet, io};

use zeroize::Zeroizing;

use super::form::ToldWriter;
use crate::{
    journey::{access, key::kind_of, record::Seat},
    store::{
        Store,
        error::{Act, Failed, SaveError},
        file,
        keys::Keys,
        line::{self, Line},
        merge::{self, Foreign},
        reseal::Rules,
        sealed_reader::opened,
        writer,
    },
};

/// The file of lines that came by letter is of no month: a sync that begins later meets no other file of that name.
const NAME: &str = "0000-00.letter.jsonl";

/// The length of a stub for a line that was destroyed before it came.
const STUB: usize = 48;

impl Store {
    /// Takes what a letter to this seat says of one writer; tells how many lines are new.
    pub(super) fn take_lines(
        &mut self,
        to: Seat,
        told: &ToldWriter,
        lines: &[&[u8]],
    ) -> Result<usize, SaveError> {
        let (id, is_own) = (&*told.writer, self.is_of_here(&told.writer));
        let may = |line: &&&[u8]| fits(line, to, told) && (!is_own || self.is_proven(line, id));
        let lines: Vec<&[u8]> = lines.iter().filter(may).copied().collect();
        if !is_own {
            self.describe(told).map_err(Failed::when(Act::Writing, &writer::folder(&self.dir, id)))?;
        }
        let mut bytes = joined(&lines);
        if !is_own {
            bytes.extend_from_slice(&stubs(told, &lines));
        }
        let rules = Rules::of(&Keys::seen_from(&self.local), to, self.logs.walkers().seats());
        let file = Foreign { writer: id, name: NAME, bytes: &bytes };
        Ok(merge::merge(&self.dir, &rules, id, &[file])?.added)
    }

    /// True for a writer with which this machine goes on at this very place.
    fn is_of_here(&self, writer: &str) -> bool {
        self.local.may_hold(writer) && !writer::is_taken_over(&self.dir, writer)
    }

    /// True for a sealed line in a writer's file that its author signed.
    fn is_proven(&self, line: &[u8], writer: &str) -> bool {
        let Line::Record { head, .. } = Line::read(line) else { return false };
        let Ok(clear) = opened(&head, &self.unlocked) else { return false };
        let Line::Record { head, .. } = Line::read(&clear) else { return false };
        let (signers, _) = self.proofs.of_line(&clear, &head, writer, true).parts();
        signers.speak_for(head.by)
    }

    /// Describes a writer that came by letter: nobody appends to it here, and its lines are sealed and destroyed here too.
    /// One that a sync brought is left to its own machine.
    fn describe(&self, told: &ToldWriter) -> io::Result<()> {
        let folder = writer::folder(&self.dir, &told.writer);
        if file::list(&folder)?.iter().any(|path| file::name(path).contains(".jsonl")) {
            return Ok(());
        }
        file::make_folder(&folder)?;
        let about = writer::About::told(&told.writer, told.seat, &told.label, &told.created);
        file::write_new(&folder.join(writer::ABOUT), (serde_json::to_string(&about)? + "\n").as_bytes())?;
        writer::take_over(&self.dir, &told.writer)
    }
}

/// True for a line that may be taken: whole, within what the letter says, for this reader, and sealed unless it stands on
/// the door.
fn fits(line: &[u8], reader: Seat, told: &ToldWriter) -> bool {
    let Line::Record { head, right: true, .. } = Line::read(line) else { return false };
    let is_bounded = (1..=told.highest).contains(&head.n) && line.len() <= line::MOST_BYTES;
    let is_readable = match access::is_on_the_door(kind_of(&head.id)) {
        true => head.enc.is_none(),
        false => head.enc.is_some() && access::readers(head.by, head.vis).contains(&reader),
    };
    is_bounded && is_readable && head.moment().is_ok()
}

/// The lines, each with its newline.
fn joined(lines: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(lines.iter().flat_map(|line| line.iter().copied().chain([b'\n'])).collect())
}

/// A stub for each number that the letter brings no line for.
fn stubs(told: &ToldWriter, lines: &[&[u8]]) -> Vec<u8> {
    let number = |line: &&[u8]| match Line::read(line) {
        Line::Record { head, .. } => Some(head.n),
        _ => None,
    };
    let brought: HashSet<u64> = lines.iter().filter_map(number).collect();
    let stub = |n| match told.destroyed.contains(n) {
        true => line::stub(Some(n), STUB),
        false => line::withheld(n).into_bytes(),
    };
    let missing: Vec<_> = (1..=told.highest).filter(|n| !brought.contains(n)).map(stub).collect();
    missing.join(&b'\n')
}
