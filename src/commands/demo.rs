//! `trustpath demo`: a made-up couple six weeks in, in a folder of its own that goes when the guide is closed.

mod story;
mod words;

use std::{
    env,
    fs::Permissions,
    io::Write,
    os::unix::{fs::PermissionsExt, process::ExitStatusExt},
    path::Path,
    process::{Child, Command, ExitCode, ExitStatus},
    thread,
};

use anyhow::Context;
use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, TimeZone};
use rustix::process::{Pid, Signal, kill_process};
use serde::de::IgnoredAny;
use signal_hook::{
    consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM},
    iterator::Signals,
};

use super::walk;
use crate::{
    cli::Global,
    journey::record::Seat,
    shell::{Machine, World},
    store::{Seated, Store},
};
use story::Story;

const BANNER: &str = "Robin and Kim are made up. What you write here is gone when you leave.";

/// The guide runs in a program of its own, so that the folder is removed however that one ends.
pub fn demo(global: &Global, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    walk::front(global)?;
    let folder = tempfile::Builder::new()
        .prefix("trustpath-demo-")
        .permissions(Permissions::from_mode(0o700))
        .tempdir()
        .context("Making a folder for the demo did not work")?;
    // From here on a signal ends the guide, and with it, in order, the demo.
    let signals =
        Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]).context("Listening for signals did not work")?;
    let ended = live(&folder.path().join("trustpath"), global, signals, out);
    folder.close().context("Removing the demo's folder did not work")?;
    Ok(exit_code(ended?))
}

fn live(dir: &Path, global: &Global, signals: Signals, out: &mut impl Write) -> anyhow::Result<ExitStatus> {
    let told = signals.handle();
    write(dir)?;
    writeln!(out, "{BANNER}")?;
    out.flush()?;
    let mut guide = open(dir, global)?;
    pass_on(signals, &guide);
    let ended = guide.wait().context("Waiting for the guide did not work");
    told.close();
    ended
}

/// Writes the story through the store, as if it had been lived.
fn write(dir: &Path) -> anyhow::Result<()> {
    let mut store = Store::open(dir, "a made-up machine")?.store;
    let sit = |store: &mut Store, seat: Seat| -> anyhow::Result<String> {
        let seated: Seated<IgnoredAny> = store.sit(seat.into(), seat)?;
        Ok(seated.writer)
    };
    let writers = [sit(&mut store, Seat::First)?, sit(&mut store, Seat::Second)?];
    let weeks = 6;
    let first = Machine.now().date_naive() - chrono::Days::new(7 * weeks);
    let mut story = Story::begin(first, Box::new(local), [&writers[0], &writers[1]])?;
    (0..7 * weeks).try_for_each(|_| story.live())?;
    for seat in Seat::BOTH {
        sit(&mut store, seat)?;
        for (_, record) in story.written().iter().filter(|(by, _)| *by == seat) {
            store.append(record)?;
        }
    }
    Ok(())
}

fn local(at: NaiveDateTime) -> DateTime<FixedOffset> {
    let local = Local.from_local_datetime(&at).earliest();
    local.unwrap_or_else(|| Local.from_utc_datetime(&at)).fixed_offset()
}

fn open(dir: &Path, global: &Global) -> anyhow::Result<Child> {
    let program = env::current_exe().context("Finding this program did not work")?;
    let mut guide = Command::new(program);
    guide.arg("--data-dir").arg(dir).arg("--color").arg(global.color.to_string());
    if global.plain {
        guide.arg("--plain");
    }
    if let Some(folder) = &global.guide {
        guide.arg("--guide").arg(folder);
    }
    if let Some(seat) = &global.seat {
        guide.arg("--seat").arg(seat);
    }
    guide.spawn().context("Opening the guide did not work")
}

/// Signals that reach only this program go on to the guide. One that comes twice, for a terminal tells both, is harmless.
fn pass_on(mut signals: Signals, guide: &Child) {
    let guide = i32::try_from(guide.id()).ok().and_then(Pid::from_raw);
    thread::spawn(move || {
        for signal in signals.forever() {
            if let (Some(guide), Some(signal)) = (guide, Signal::from_named_raw(signal)) {
                // It may be gone already.
                let _ = kill_process(guide, signal);
            }
        }
    });
}

/// The guide's own exit code; 128 and the signal's number where a signal ended it.
fn exit_code(ended: ExitStatus) -> ExitCode {
    let code = ended.code().or(ended.signal().map(|signal| 128 + signal)).unwrap_or(1);
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
