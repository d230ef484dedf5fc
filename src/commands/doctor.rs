//! `trustpath doctor`: says how the data folder is. It changes nothing, unless it is asked to repair.

use std::{
    io::{self, Write},
    mem::discriminant,
    process::ExitCode,
};

use super::{failure, guides, places, settings, start::Start};
use crate::{
    block::safe,
    journey::record::Seat,
    language::Catalogue,
    store::{self, Examined, Finding, Keys},
};

/// No more of the same kind are named one by one: a folder that was copied may have the same of every file.
const NAMED: usize = 5;

/// Ends with exit code 1 where something needs attention.
pub fn doctor(start: &Start, repair: bool, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let say = start.say;
    let (dir, machine) = (places::data_dir(&start.global, say)?, start.memory.machine());
    if repair {
        name_all(&store::repair(&dir, &machine, say)?, say, out)?;
    }
    let Examined { findings, guide } = store::doctor(&dir, &machine)?;
    let walks = guide.as_deref().map(|id| guides::Walks { id, version: None });
    let no_guide = guides::read(start, walks).err();
    let pressing = findings.iter().filter(|finding| finding.what.needs_attention()).count();
    let pressing = pressing + usize::from(no_guide.is_some());
    name_all(&findings, say, out)?;
    if let Some(why) = &no_guide {
        writeln!(out, "{}", safe(&failure(why)))?;
    }
    let settings: Vec<_> = settings::told(&settings::all(start, None), say).collect();
    let settings = (!settings.is_empty()).then(|| say.doctor_settings(&say.line(&settings)));
    let keys = dir.exists().then(|| passphrases(&Keys::of(&dir, &machine), say).to_owned());
    let known: Vec<_> = keys.into_iter().chain(settings).collect();
    if !known.is_empty() {
        writeln!(out, "{}", say.all(&known))?;
    }
    let place = dir.display().to_string();
    let sum = match (findings.len() + usize::from(no_guide.is_some()), pressing) {
        (0, _) if !dir.exists() => say.doctor_no_folder(&place),
        (0, _) => say.doctor_all_well(&place),
        (_, 0) => say.doctor_none_pressing().to_owned(),
        (_, many) => say.doctor_pressing(many),
    };
    writeln!(out, "{}", safe(&sum))?;
    if pressing > 0 && !repair {
        writeln!(out, "{}", say.doctor_may_repair())?;
    }
    Ok(if pressing > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The sentence that says which seats have a passphrase. It uses no names: the records that hold them may be what is
/// damaged.
fn passphrases(keys: &Keys, say: Catalogue) -> &'static str {
    match Seat::BOTH.map(|seat| keys.is_set(seat)) {
        [true, true] => say.doctor_passphrase_both(),
        [true, false] => say.doctor_passphrase_first(),
        [false, true] => say.doctor_passphrase_second(),
        [false, false] => say.doctor_passphrase_nobody(),
    }
}

fn name_all(findings: &[Finding], say: Catalogue, out: &mut impl Write) -> io::Result<()> {
    let mut kinds = findings.chunk_by(|a, b| discriminant(&a.what) == discriminant(&b.what));
    kinds.try_for_each(|alike| name(alike, say, out))
}

fn name(alike: &[Finding], say: Catalogue, out: &mut impl Write) -> io::Result<()> {
    for finding in alike.iter().take(NAMED) {
        writeln!(out, "{}", safe(&finding.said(say)))?;
    }
    match alike.len().saturating_sub(NAMED) {
        0 => Ok(()),
        more => writeln!(out, "{}", say.doctor_more(more)),
    }
}
