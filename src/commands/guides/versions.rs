//! Versions of one guide: a folder that walked an older one is told what changed, and may stay with it where it is here.

use std::io::{self, Write};

use anyhow::Context;

use super::{Walks, can_ask, choose, places};
use crate::{
    block::safe,
    commands::start::Start,
    guide::{Changes, Guide},
    language::{Catalogue, said},
    store::Remembered,
};

/// The version to walk: the one that was meant, or another one that somebody chooses; none where they leave.
pub fn chosen(start: &Start, walks: Option<Walks>, meant: Guide) -> anyhow::Result<Option<Guide>> {
    let Some(Walks { id, version: Some(walked) }) = walks.filter(|walks| walks.id != Guide::BUNDLED_ID)
    else {
        return Ok(Some(meant));
    };
    let here = |version: u32| {
        let volumes = places::shelf()?.versions(id);
        let volume = volumes.into_iter().find(|volume| volume.version == version)?;
        places::guide(&volume.dir, start.say).ok()
    };
    let newest = places::shelf().and_then(|shelf| shelf.versions(id).pop()).map(|volume| volume.version);
    // Whoever names a folder means that one.
    let wanted = match start.global.guide {
        Some(_) => meant.outline.version,
        None => newest.unwrap_or_default().max(meant.outline.version),
    };
    let stays = start.memory.remembered.stays.get(id).is_some_and(|stays| *stays >= wanted);
    if wanted == walked || stays && meant.outline.version == walked {
        return Ok(Some(meant));
    }
    let old = if meant.outline.version == walked { Some(meant.clone()) } else { here(walked) };
    let new = if meant.outline.version == wanted { Some(meant.clone()) } else { here(wanted) };
    let Some(new) = new else { return Ok(Some(meant)) };
    let about = told(start.say, walked, old.as_ref(), &new);
    if !can_ask() {
        // Where even this cannot be said, what was written keeps its questions all the same.
        let _ = writeln!(io::stderr(), "trustpath: {}", safe(&about));
        return Ok(Some(if start.global.guide.is_some() { new } else { old.unwrap_or(new) }));
    }
    answer(start, &about, walked, old, new)
}

fn answer(
    start: &Start,
    about: &str,
    walked: u32,
    old: Option<Guide>,
    new: Guide,
) -> anyhow::Result<Option<Guide>> {
    let (say, version) = (start.say, new.outline.version);
    let stay = match old {
        Some(_) => say.packs_stay_with(walked as usize),
        None => say.packs_old_not_here(walked as usize),
    };
    let leave = say.commands_two_guides_leave().to_owned();
    let choices = [say.packs_go_on_with(version as usize), stay, leave];
    loop {
        match (choose(about, &choices, say).context(say.commands_writing_out())?, &old) {
            (Some(1), None) => {}
            (Some(0), _) => return Ok(Some(new)),
            (Some(1), Some(stays)) => {
                remember(start, &stays.outline.id, version);
                return Ok(old);
            }
            _ => return Ok(None),
        }
    }
}

/// Remembers that somebody stays, so that they are not asked again until another version comes. Where that does not work,
/// they are asked once more.
fn remember(start: &Start, id: &str, declined: u32) {
    if let Some(dir) = &start.memory.dir {
        let _ = Remembered::change(dir, |remembered| {
            remembered.stays.insert(id.to_owned(), declined);
        });
    }
}

/// The changes, in sentences.
fn told(say: Catalogue, walked: u32, old: Option<&Guide>, new: &Guide) -> String {
    let title = &new.outline.title;
    let (walked, newest) = (walked as usize, new.outline.version as usize);
    let mut sentences = vec![say.packs_two_versions(said::PacksTwoVersions { title, walked, newest })];
    let Some(old) = old else {
        sentences.push(say.packs_old_not_here(walked));
        return say.all(&sentences);
    };
    let changes = Changes::between(old, new);
    if changes == Changes::default() {
        sentences.push(say.packs_nothing_asked_changed().to_owned());
    }
    let Changes { pages_new, pages_gone, questions_new, questions_gone, questions_reworded } = changes;
    let counted = [
        (pages_new, say.packs_pages_new(pages_new)),
        (pages_gone, say.packs_pages_gone(pages_gone)),
        (questions_new, say.packs_questions_new(questions_new)),
        (questions_gone, say.packs_questions_gone(questions_gone)),
        (questions_reworded, say.packs_questions_reworded(questions_reworded)),
    ];
    sentences.extend(counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said));
    say.all(&sentences)
}
