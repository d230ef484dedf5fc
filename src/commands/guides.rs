//! The guide of a data folder: a folder knows which one it walks, and this machine where that one lies. Where another one
//! is named with `--guide`, nothing of the two is ever mixed: somebody is asked, or told.

mod versions;

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use super::{WrongUse, guide::newest, places, start::Start};
use crate::{
    block::safe,
    guide::Guide,
    journey::Journey,
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

/// The guide that a data folder walks.
#[derive(Clone, Copy)]
pub struct Walks<'a> {
    pub id: &'a str,
    /// None where the folder does not say.
    pub version: Option<u32>,
}

impl<'a> Walks<'a> {
    pub fn of(journey: &'a Journey) -> Option<Self> {
        let version = journey.walked_guide().map(|walked| walked.version);
        journey.guide_id().map(|id| Self { id, version })
    }
}

/// The choice of somebody between two guides.
enum GuideChoice {
    Keep,
    Second,
    Leave,
}

/// The guide for a command that reads: always the one that the folder walks, by its id. Where another one was named, that
/// is told on standard error.
pub fn read(start: &Start, walked: Option<Walks>) -> anyhow::Result<Guide> {
    let (guide, kept) = own(start, walked)?;
    if let Some(kept) = kept {
        // Where even this cannot be said, what is read is still the right one.
        let _ = writeln!(io::stderr(), "trustpath: {}", safe(&start.say.commands_guide_kept(&kept)));
    }
    Ok(guide)
}

/// The guide that the folder walks, else the one that was named; and its id, where another one was named.
pub fn own(start: &Start, walked: Option<Walks>) -> anyhow::Result<(Guide, Option<String>)> {
    Ok(match meant(start, walked)? {
        Meant::One(guide) => (guide, None),
        Meant::Two(_, id) => (known(start, walked)?, Some(id)),
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
    let walks = Walks::of(&opened.journey);
    let (opened, guide) = match meant(start, walks)? {
        Meant::One(guide) => match versions::chosen(start, walks, guide)? {
            None => return Ok(None),
            Some(guide) => (opened, guide),
        },
        Meant::Two(named, walked) => {
            let beside = beside(dir, &named, say)?;
            match ask(&named, &walked, &beside, say)? {
                GuideChoice::Leave => return Ok(None),
                GuideChoice::Keep => {
                    let guide = known(start, walks)?;
                    return Ok(Some((opened, guide)));
                }
                GuideChoice::Second => (second(&beside, &named, start)?, named),
            }
        }
    };
    remember(start, &guide);
    Ok(Some((opened, guide)))
}

fn meant(start: &Start, walked: Option<Walks>) -> anyhow::Result<Meant> {
    let named = start.global.guide.as_deref().map(|named| named_guide(start, named)).transpose()?;
    Ok(match (named, walked) {
        (Some(named), Some(walked)) if named.outline.id != walked.id => {
            Meant::Two(named, walked.id.to_owned())
        }
        (Some(named), _) => Meant::One(named),
        (None, walked) => Meant::One(known(start, walked)?),
    })
}

/// The guide that was named: a folder, an added guide's id, or that of the one inside the program.
pub fn named_guide(start: &Start, named: &Path) -> anyhow::Result<Guide> {
    if named.to_str() == Some(Guide::BUNDLED_ID) && !named.exists() {
        return Ok(Guide::bundled_in(start.say.tag()));
    }
    places::guide(&places::named_guide(named), start.say)
}

/// The guides of this computer beside this one, for the first page: the one inside, and the newest of each that was added.
/// One that does not read any more is left out.
pub fn others(start: &Start, guide: &Guide) -> Vec<Guide> {
    let added = places::shelf().map(|shelf| newest(&shelf)).unwrap_or_default();
    let added = added.into_iter().filter_map(|(newest, _)| places::guide(&newest.dir, start.say).ok());
    let all = std::iter::once(Guide::bundled_in(start.say.tag())).chain(added);
    all.filter(|other| other.outline.id != guide.outline.id).collect()
}

/// The guide that a folder walks: the one inside the program, which older folders walk without saying so; an added one, in
/// the folder's version where it is there; or the one whose folder this machine remembers.
fn known(Start { memory, say, .. }: &Start, walked: Option<Walks>) -> anyhow::Result<Guide> {
    let Some(Walks { id, version }) = walked.filter(|walked| walked.id != Guide::BUNDLED_ID) else {
        return Ok(Guide::bundled_in(say.tag()));
    };
    let versions = places::shelf().map(|shelf| shelf.versions(id)).unwrap_or_default();
    let own = versions.iter().find(|volume| Some(volume.version) == version).or(versions.last());
    if let Some(volume) = own {
        return places::guide(&volume.dir, *say);
    }
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
    // What was added is found by its id.
    let dir = global.guide.as_deref().filter(|dir| id != Guide::BUNDLED_ID && dir.is_dir());
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
    if !can_ask() {
        let two = said::CommandsTwoGuidesNamed { walked, named };
        bail!(WrongUse(say.commands_two_guides_named(two)));
    }
    let about = say.commands_two_guides(said::CommandsTwoGuides { walked, named });
    let choices = [
        say.commands_two_guides_keep(walked),
        say.commands_two_guides_second(said::CommandsTwoGuidesSecond { named, path }),
        say.commands_two_guides_leave().to_owned(),
    ];
    Ok(match choose(&about, &choices, say).context(say.commands_writing_out())? {
        Some(0) => GuideChoice::Keep,
        Some(1) => GuideChoice::Second,
        _ => GuideChoice::Leave,
    })
}

/// True where somebody sits at a terminal.
fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Says three choices, and waits for the number of one; none where the input ends.
fn choose(about: &str, choices: &[String; 3], say: Catalogue) -> io::Result<Option<usize>> {
    let mut out = io::stdout();
    let listed: Vec<_> = choices.iter().zip(1..).map(|(choice, nth)| format!("{nth}. {choice}\n")).collect();
    writeln!(out, "{}", safe(&format!("{about}\n\n{}", listed.concat())))?;
    let mut keyboard = Keyboard::new(terminal::stdin());
    loop {
        write!(out, "{} ", say.commands_two_guides_ask())?;
        out.flush()?;
        let mut line = vec![];
        let read = keyboard.read_until(b'\n', &mut line);
        match line.trim_ascii() {
            [digit @ b'1'..=b'3'] => return Ok(Some(usize::from(digit - b'1'))),
            _ if read.is_err() || !line.ends_with(b"\n") => return Ok(None),
            _ => {}
        }
    }
}
