//! `trustpath doctor`: says how the data folder is. It changes nothing.

use std::{
    io::{self, Write},
    mem::discriminant,
    process::ExitCode,
};

use super::places;
use crate::{
    block::safe,
    cli::Global,
    journey::record::Seat,
    store::{self, Finding, Keys},
};

/// No more of the same kind are named one by one: a folder that was copied may have the same of every file.
const NAMED: usize = 5;

/// Ends with exit code 1 where something needs attention.
pub fn doctor(global: &Global, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let dir = places::data_dir(global)?;
    let findings = store::doctor(&dir)?;
    let pressing = findings.iter().filter(|finding| finding.what.needs_attention()).count();
    findings
        .chunk_by(|a, b| discriminant(&a.what) == discriminant(&b.what))
        .try_for_each(|alike| name(alike, out))?;
    if dir.exists() {
        writeln!(out, "{}", passphrases(&Keys::of(&dir)))?;
    }
    let place = dir.display();
    let sum = match (findings.len(), pressing) {
        (0, _) if !dir.exists() => format!("There is no data folder at {place} yet. Nothing is wrong."),
        (0, _) => format!("All is well in {place}."),
        (_, 0) => "Nothing here needs attention.".to_owned(),
        (_, 1) => "One of these needs attention. Nothing was changed.".to_owned(),
        (_, many) => format!("{many} of these need attention. Nothing was changed."),
    };
    writeln!(out, "{}", safe(&sum))?;
    Ok(if pressing > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The sentence that says which seats have a passphrase. It uses no names: the records that hold them may be what is
/// damaged.
fn passphrases(keys: &Keys) -> &'static str {
    match Seat::BOTH.map(|seat| keys.is_set(seat)) {
        [true, true] => "Both seats have a passphrase.",
        [true, false] => "The first seat has a passphrase.",
        [false, true] => "The second seat has a passphrase.",
        [false, false] => "Nobody has a passphrase here: whoever can open these files can read them.",
    }
}

fn name(alike: &[Finding], out: &mut impl Write) -> io::Result<()> {
    for finding in alike.iter().take(NAMED) {
        writeln!(out, "{}", safe(&finding.to_string()))?;
    }
    match alike.len().saturating_sub(NAMED) {
        0 => Ok(()),
        more => writeln!(out, "… and {more} more of this kind."),
    }
}
