//! Changing the words of a note: in the user's own editor, or to what standard input says.

use std::{
    env,
    io::{self, Write},
    process::ExitStatus,
};

use anyhow::{Context, anyhow, bail};
use uuid::Uuid;

use super::{
    super::{KeptUnsaid, places},
    add::{piped, said},
    pen::{Pen, may_write},
    read::Notes,
};
use crate::{
    journey::{
        access,
        note::Note,
        record::{By, Seat, Visibility},
    },
    language::Catalogue,
    platform::{process::run_on_file, terminal},
    private::Private,
    store::{EditFile, Opened, Remembered, keep_half_written},
};

/// A note that is changed.
struct Edit {
    id: Uuid,
    by: By,
    vis: Visibility,
    note: Note,
}

impl Edit {
    /// True for other words than those of the note. Empty lines at their end are none.
    fn is_changed(&self, words: &Private) -> bool {
        !words.is_blank() && trimmed(words) != trimmed(&self.note.words)
    }
}

fn trimmed(words: &Private) -> &str {
    words.expose().trim_end_matches('\n')
}

pub fn edit(
    opened: Opened,
    seat: Seat,
    id: &str,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let notes = Notes { store: &opened.store, journey: &opened.journey, here: seat.into(), say };
    let (id, head, note) = notes.one(id)?;
    let edit = Edit { id, by: head.by, vis: head.vis, note };
    if !access::may_change(edit.by, seat.into()) {
        bail!(say.commands_edit_not_yours());
    }
    may_write(&opened.store)?;
    if !terminal::is_terminal(terminal::stdin()) {
        let words = piped(io::stdin().lock(), say)?;
        return keep(&mut Pen::take(opened, seat, say)?, &edit, &words, say, out);
    }
    let editor = editor().ok_or_else(|| anyhow!(say.commands_no_editor()))?;
    warn_once(say);
    let mut pen = Pen::take(opened, seat, say)?;
    let file = pen.store.edit_file(edit.id, &edit.note.words)?;
    let in_file = || say.commands_edit_in_file(&file.path().display().to_string());
    // Where the words do not read, the file stays: it is the only place that has them.
    let (ended, words) = changed(&editor, &file, say).with_context(in_file)?;
    let done = match ended.success() {
        true => keep(&mut pen, &edit, &words, say, out),
        false => Err(anyhow!(say.commands_editor_failed(&ended.to_string()))),
    };
    match done {
        Err(why) if edit.is_changed(&words) && !why.is::<KeptUnsaid>() => {
            keep_half_written(edit.id, &words, &mut pen.draft).with_context(in_file)?;
            file.remove()?;
            Err(why.context(say.commands_edit_kept_half()))
        }
        done => {
            file.remove()?;
            done
        }
    }
}

/// Lets the editor change the words: how it ended, and the words as they are then.
fn changed(editor: &str, file: &EditFile, say: Catalogue) -> anyhow::Result<(ExitStatus, Private)> {
    let ended = run_on_file(editor, file.path()).context(say.commands_editor_did_not_open())?;
    Ok((ended, file.words()?))
}

/// The command line of the editor that the user named.
fn editor() -> Option<String> {
    let named = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| env::var(name).ok());
    named.into_iter().find(|editor| !editor.trim().is_empty())
}

/// Says once on each machine what an editor may leave behind.
fn warn_once(say: Catalogue) {
    let state = places::state_dir();
    if state.as_ref().is_some_and(|dir| Remembered::read(dir).editor_warned) {
        return;
    }
    // Where it cannot be said or remembered, it is said another time.
    let _ = writeln!(io::stderr(), "trustpath: {}", say.commands_editor_may_copy());
    let _ = state.map(|dir| Remembered::change(&dir, |remembered| remembered.editor_warned = true));
}

fn keep(
    pen: &mut Pen,
    edit: &Edit,
    words: &Private,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    if words.is_blank() {
        bail!(say.commands_edit_empty());
    }
    if !edit.is_changed(words) {
        return said(say.commands_edit_nothing_new(), say, out);
    }
    let note = Note { about: edit.note.about.clone(), words: words.clone() };
    for record in pen.version(edit.id, edit.by, edit.vis, Some(note)) {
        pen.store.append(&record).context(say.commands_note_not_saved())?;
    }
    said(say.commands_saved(), say, out)
}
