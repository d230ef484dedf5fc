//! `trustpath guide`: guides that somebody else wrote, and the beginning of one's own.

mod preview;

use std::{io::Write, path::Path};

use anyhow::bail;

use super::{places, start::Start};
use crate::{
    block::safe,
    cli,
    guide::{self, Guide, Outline, reference},
    language::{Catalogue, said},
    store::{Added, Shelf, Volume, write_new_guide},
};

pub fn guide(start: &Start, command: &cli::Guide, out: &mut impl Write) -> anyhow::Result<()> {
    match command {
        cli::Guide::New { dir, small } => new(dir, *small, start.say, out),
        cli::Guide::List => list(start, out),
        cli::Guide::Add { from } => add(from, start.say, out),
        cli::Guide::Remove { id } => remove(start, id, out),
        cli::Guide::Preview { page, role, watch } => preview::preview(start, page, *role, *watch, out),
    }
}

/// Writes a copy of the guide inside, in the language in force, or the small one.
fn new(dir: &Path, small: bool, say: Catalogue, out: &mut impl Write) -> anyhow::Result<()> {
    let files = if small { guide::small_files() } else { guide::copy_to_change(say.tag()) };
    let path = &dir.display().to_string();
    let Some(files) = write_new_guide(dir, &reference::commented(files))? else {
        bail!(say.packs_not_empty(path));
    };
    Ok(writeln!(out, "{}", safe(&say.packs_new_written(path, files)))?)
}

fn list(start: &Start, out: &mut impl Write) -> anyhow::Result<()> {
    let say = start.say;
    let inside = Guide::bundled_in(say.tag());
    let mut lines =
        vec![said_guide(&inside.outline, &[inside.outline.version], say, Some(say.packs_inside()))];
    if let Some(shelf) = places::shelf() {
        for (newest, versions) in newest(&shelf) {
            // One that does not read any more is told by its id alone.
            lines.push(match places::guide(&newest.dir, say) {
                Ok(guide) => said_guide(&guide.outline, &versions, say, None),
                Err(_) => newest.id,
            });
        }
    }
    lines.push(String::new());
    lines.push(say.packs_how_to_add().to_owned());
    lines.iter().try_for_each(|line| writeln!(out, "{}", safe(line)))?;
    Ok(())
}

/// `our-guide: Our guide, version 2, version 3, es, by Sam, CC-BY-4.0`.
fn said_guide(outline: &Outline, versions: &[u32], say: Catalogue, inside: Option<&str>) -> String {
    let mut about = vec![outline.title.clone()];
    about.extend(versions.iter().map(|version| say.packs_version(*version as usize)));
    about.push(outline.language.clone());
    about.extend(outline.author.as_deref().map(|author| say.packs_by(author)));
    about.extend(outline.licence.clone());
    about.extend(inside.map(str::to_owned));
    format!("{}: {}", outline.id, about.join(", "))
}

/// The newest version of each guide on the shelf, and all its versions.
pub fn newest(shelf: &Shelf) -> Vec<(Volume, Vec<u32>)> {
    let mut found: Vec<(Volume, Vec<u32>)> = vec![];
    for volume in shelf.volumes() {
        match found.last_mut().filter(|(known, _)| known.id == volume.id) {
            Some((newest, versions)) => {
                versions.push(volume.version);
                *newest = volume;
            }
            None => found.push((volume.clone(), vec![volume.version])),
        }
    }
    found
}

fn add(from: &Path, say: Catalogue, out: &mut impl Write) -> anyhow::Result<()> {
    let (pack, guide) = places::pack(from, say)?;
    let Outline { id, version, title, .. } = &guide.outline;
    let version = *version;
    if id == Guide::BUNDLED_ID {
        bail!(say.packs_bundled_id(id));
    }
    let Some(shelf) = places::shelf() else { bail!(say.commands_no_home()) };
    let number = version as usize;
    let told = match shelf.add(id, version, &pack)? {
        Added::New => say.packs_added(said::PacksAdded { title, id, version: number }),
        Added::Known => say.packs_added_already(title, number),
        Added::Other => bail!(say.packs_other_words(id, number)),
    };
    Ok(writeln!(out, "{}", safe(&told))?)
}

fn remove(start: &Start, id: &str, out: &mut impl Write) -> anyhow::Result<()> {
    let say = start.say;
    let versions = places::shelf().map_or(Ok(0), |shelf| shelf.remove(id))?;
    if versions == 0 {
        bail!(say.packs_none_such(id));
    }
    writeln!(out, "{}", safe(&say.packs_removed(id, versions)))?;
    let walked = places::open(start).ok().and_then(|opened| opened.journey.guide_id().map(str::to_owned));
    if walked.as_deref() == Some(id) {
        writeln!(out, "{}", safe(&say.packs_removed_walked(id)))?;
    }
    Ok(())
}
