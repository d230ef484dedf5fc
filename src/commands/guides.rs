//! The guide of a data folder: a folder knows which one it walks, and this machine where that one lies. Where another one
//! is named with `--guide`, nothing of the two is ever mixed: somebody is asked, or told.

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use super::{WrongUse, places, start::Start};
use crate::{
    block::safe,
    guide::Guide,
    language::{Catalogue, said},
    plain::Keyboard,
    platform::terminal,
    store::{Opened, Remembered, Store},
};

/// The guides that may be meant.
enum Meant {
    One(Guide),
    /// One was named, and the folder walks the one with this id.
    Two(Guide, String),
}

/// The choice of somebody between two guides.
enum GuideChoice {
    Keep,
    Second,
    Leave,
}

/// The guide for a command that reads: always the one that the folder walks, by its id. Where another one was named, that
/// is told on standard error.
pub fn read(start: &Start, walked: Option<&str>) -> anyhow::Result<Guide> {
    let (guide, kept) = own(start, walked)?;
    if let Some(kept) = kept {
        // Where even this cannot be said, what is read is still the right one.
        let _ = writeln!(io::stderr(), "trustpath: {}", safe(&start.say.commands_guide_kept(&kept)));
    }
    Ok(guide)
}

/// The guide that the folder walks, else the one that was named; and its id, where another one was named.
pub fn own(start: &Start, walked: Option<&str>) -> anyhow::Result<(Guide, Option<String>)> {
    Ok(match meant(start, walked)? {
        Meant::One(guide) => (guide, None),
        Meant::Two(_, walked) => (known(start, Some(&walked))?, Some(walked)),
    })
}

/// The folder and the guide that are walked. Where two are meant, somebody at a terminal is asked, and may leave: then it is
/// none.
pub fn walked(start: &Start, dir: &Path, opened: Opened) -> anyhow::Result<Option<(Opened, Guide)>> {
    let say = start.say;
    let is_new = opened.journey.guide_id().is_none() && opened.journey.couple().is_none();
    let set = start.memory.remembered.guide.as_deref().filter(|_| is_new && start.global.guide.is_none());
    if let Some(dir) = set {
        return Ok(Some((opened, places::guide(dir, say)?)));
    }
    let (opened, guide) = match meant(start, opened.journey.guide_id())? {
        Meant::One(guide) => (opened, guide),
        Meant::Two(named, walked) => {
            let beside = beside(dir, &named, say)?;
            match ask(&named, &walked, &beside, say)? {
                GuideChoice::Leave => return Ok(None),
                GuideChoice::Keep => return Ok(Some((opened, known(start, Some(&walked))?))),
                GuideChoice::Second => (second(&beside, &named, start)?, named),
            }
        }
    };
    remember(start, &guide);
    Ok(Some((opened, guide)))
}

fn meant(start: &Start, walked: Option<&str>) -> anyhow::Result<Meant> {
    let named = start.global.guide.as_deref().map(|dir| places::guide(dir, start.say)).transpose()?;
    Ok(match (named, walked) {
        (Some(named), Some(walked)) if named.outline.id != walked => Meant::Two(named, walked.to_owned()),
        (Some(named), _) => Meant::One(named),
        (None, walked) => Meant::One(known(start, walked)?),
    })
}

/// The guide with this id: the one inside the program, which older folders walk without saying so, or the one whose folder
/// this machine remembers.
fn known(Start { memory, say, .. }: &Start, id: Option<&str>) -> anyhow::Result<Guide> {
    let Some(id) = id.filter(|id| *id != Guide::BUNDLED_ID) else {
        return Ok(Guide::bundled_in(say.tag()));
    };
    let Some(dir) = memory.remembered.guides.get(id) else { bail!(say.commands_guide_not_here(id)) };
    let guide = if dir.is_dir() { Some(places::guide(dir, *say)?) } else { None };
    guide.filter(|guide| guide.outline.id == id).with_context(|| {
        let path = &dir.display().to_string();
        say.commands_guide_moved(said::CommandsGuideMoved { id, path })
    })
}

/// Keeps where the folder of a guide that was named lies. Where that does not work, it is named again next time.
fn remember(Start { global, memory, .. }: &Start, guide: &Guide) {
    let id = &guide.outline.id;
    let dir = global.guide.as_deref().filter(|_| id != Guide::BUNDLED_ID);
    let dir = dir.and_then(|dir| std::path::absolute(dir).ok()).filter(|dir| dir.to_str().is_some());
    if let (Some(state), Some(dir)) = (&memory.dir, dir)
        && memory.remembered.guides.get(id) != Some(&dir)
    {
        let _ = Remembered::change(state, |remembered| drop(remembered.guides.insert(id.clone(), dir)));
    }
}

/// The folder of a second walk: named after the first one and the guide.
fn beside(dir: &Path, named: &Guide, say: Catalogue) -> anyhow::Result<PathBuf> {
    let dir = dir.canonicalize().with_context(|| say.commands_reading_file(&dir.display().to_string()))?;
    let mut name = dir.file_name().unwrap_or_default().to_owned();
    name.push("-");
    name.push(&named.outline.id);
    Ok(dir.with_file_name(name))
}

/// Opens the folder of a second walk: a new one, or that of the same guide.
fn second(beside: &Path, named: &Guide, Start { memory, say, .. }: &Start) -> anyhow::Result<Opened> {
    let opened = Store::open(beside, &memory.machine(), *say)?;
    if opened.known && opened.journey.guide_id() != Some(&named.outline.id) {
        bail!(say.commands_second_walk_taken(&beside.display().to_string()));
    }
    Ok(opened)
}

/// Asks at the terminal, before any front opens. The end of the input leaves.
fn ask(named: &Guide, walked: &str, beside: &Path, say: Catalogue) -> anyhow::Result<GuideChoice> {
    let (named, path) = (&named.outline.id, &beside.display().to_string());
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        let two = said::CommandsTwoGuidesNamed { walked, named };
        bail!(WrongUse(say.commands_two_guides_named(two)));
    }
    let lines = [
        say.commands_two_guides(said::CommandsTwoGuides { walked, named }),
        String::new(),
        format!("1. {}", say.commands_two_guides_keep(walked)),
        format!("2. {}", say.commands_two_guides_second(said::CommandsTwoGuidesSecond { named, path })),
        format!("3. {}", say.commands_two_guides_leave()),
        String::new(),
    ];
    chosen(&lines.join("\n"), say).context(say.commands_writing_out())
}

/// Says the choices, and waits for the number of one.
fn chosen(choices: &str, say: Catalogue) -> io::Result<GuideChoice> {
    let mut out = io::stdout();
    writeln!(out, "{}", safe(choices))?;
    let mut keyboard = Keyboard::new(terminal::stdin());
    loop {
        write!(out, "{} ", say.commands_two_guides_ask())?;
        out.flush()?;
        let mut line = vec![];
        let read = keyboard.read_until(b'\n', &mut line);
        match line.trim_ascii() {
            b"1" => return Ok(GuideChoice::Keep),
            b"2" => return Ok(GuideChoice::Second),
            b"3" => return Ok(GuideChoice::Leave),
            _ if read.is_err() || !line.ends_with(b"\n") => return Ok(GuideChoice::Leave),
            _ => {}
        }
    }
}
