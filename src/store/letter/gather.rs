//! The lines of this folder, as a letter tells them to one of the two: what that one may read travels, all else is named by
//! its number alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
};

use zeroize::Zeroizing;

use super::{form::ToldWriter, numbers::LineNumbers};
use crate::{
    journey::{
        access,
        key::kind_of,
        record::{Head, Hlc, Seat},
    },
    store::{
        Store,
        error::{Act, Failed, SaveError},
        file,
        keys::Keys,
        line::{self, Line, Stub},
        lines::Buffer,
        reseal::Rules,
        seal, writer,
    },
};

/// A line that travels, without its newline.
pub type Travelling = Zeroizing<Vec<u8>>;

/// Which lines travel.
#[derive(Clone, Copy)]
pub struct Selection<'w> {
    pub to: Seat,
    /// Only names, the number of the two and their guide, as in an invitation.
    pub only_door: bool,
    /// The lines, by writer and number, that the other folder holds already.
    pub is_held: &'w dyn Fn(&str, u64) -> bool,
}

/// All that a letter says of this folder.
#[derive(Default)]
pub struct Gathered {
    pub writers: Vec<ToldWriter>,
    pub lines: Vec<Travelling>,
    /// The numbers that this folder holds, by writer.
    pub held: BTreeMap<String, LineNumbers>,
}

/// The lines of one writer.
#[derive(Default)]
struct OfWriter {
    held: BTreeSet<u64>,
    destroyed: BTreeSet<u64>,
    highest: u64,
    /// A copy that a sync made of a file says the same line twice.
    travelling: BTreeMap<(u64, String), Travelling>,
}

impl Store {
    /// Reads every file of every writer. `sitter`: the seat whose keys are meant.
    pub(super) fn gather(&self, sitter: Seat, wanted: Selection<'_>) -> Result<Gathered, SaveError> {
        let rules = Rules::of(&Keys::seen_from(&self.local), sitter, self.logs.walkers().seats());
        let mut by_writer: BTreeMap<&str, OfWriter> = BTreeMap::new();
        let mut buffer = Buffer::default();
        for (path, id) in self.logs.files() {
            let of = by_writer.entry(id).or_default();
            let mut failed = None;
            let mut read = || {
                buffer.lines(&file::open(path)?, 0, |piece| {
                    let line = piece.bytes.trim_ascii_end();
                    if let Err(e) = of.line(line, id, &wanted, &rules, self.logs.doomed()) {
                        failed = Some(e);
                    }
                })
            };
            read().and_then(|()| failed.map_or(Ok(()), Err)).map_err(Failed::when(Act::Reading, path))?;
        }
        let mut gathered = Gathered::default();
        for (id, of) in by_writer.into_iter().filter(|(_, of)| of.highest > 0) {
            // One that was described nowhere cannot be told of elsewhere.
            let Some(about) = writer::about(&self.dir, id) else { continue };
            gathered.held.insert(id.to_owned(), LineNumbers::rising(of.held));
            gathered.writers.push(ToldWriter {
                writer: id.to_owned(),
                seat: about.seat,
                label: about.label,
                created: about.created,
                highest: of.highest,
                destroyed: LineNumbers::rising(of.destroyed),
                lines: of.travelling.len(),
            });
            gathered.lines.extend(of.travelling.into_values());
        }
        Ok(gathered)
    }
}

impl OfWriter {
    fn line(
        &mut self,
        line: &[u8],
        writer: &str,
        wanted: &Selection<'_>,
        rules: &Rules,
        doomed: &BTreeSet<Hlc>,
    ) -> io::Result<()> {
        let n = match Line::read(line) {
            Line::Record { head, .. } => {
                if doomed.contains(&Hlc::from(&*head.hlc)) {
                    self.destroyed.insert(head.n);
                } else if !(wanted.is_held)(writer, head.n)
                    && let Some(travelling) = wanted.travels(line, &head, rules)?
                {
                    self.travelling.insert((head.n, head.hlc.clone().into_owned()), travelling);
                }
                head.n
            }
            Line::Scrubbed(Some(n)) => match line::stub_of(line) {
                Stub::Withheld => {
                    self.highest = n.max(self.highest);
                    return Ok(());
                }
                Stub::Destroyed => {
                    self.destroyed.insert(n);
                    n
                }
                Stub::Damaged => n,
            },
            Line::Foreign { n: Some(n), .. } => n,
            _ => return Ok(()),
        };
        self.held.insert(n);
        self.highest = n.max(self.highest);
        Ok(())
    }
}

impl Selection<'_> {
    /// The line as it travels; none where it is not for the other one. What is not sealed yet is sealed on its way.
    fn travels(&self, line: &[u8], head: &Head<'_>, rules: &Rules) -> io::Result<Option<Travelling>> {
        let as_it_is = || Some(Zeroizing::new(line.to_vec()));
        if access::is_on_the_door(kind_of(&head.id)) {
            return Ok(as_it_is());
        }
        if self.only_door || !access::readers(head.by, head.vis).contains(&self.to) {
            return Ok(None);
        }
        if head.enc.is_some() {
            return Ok(as_it_is());
        }
        // With a key missing it would be readable wherever it lies.
        let to = rules.recipients(head.by, head.vis, kind_of(&head.id)).unwrap_or_default();
        let sealed = (!to.is_empty()).then(|| seal::seal(line, head, &to)).transpose()?;
        Ok(sealed.map(|line| Zeroizing::new(line.into_bytes())))
    }
}
