//! `trustpath demo`: a made-up couple, some weeks in, in a folder of its own that goes when the guide is closed.

mod story;

use std::{
    env,
    ffi::OsStr,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, ExitStatus},
    thread,
};

use anyhow::Context;
use chrono::{DateTime, Days, FixedOffset, Local, NaiveDate, NaiveDateTime, TimeZone};
use clap::ValueEnum;
use serde::de::IgnoredAny;

use super::{places, start::Start, walk};
use crate::{
    cli::Global,
    journey::record::Seat,
    language::{Catalogue, said},
    platform::{
        files,
        process::exit_code,
        signals::{self, SIGHUP, SIGINT, SIGQUIT, SIGTERM, Signals},
    },
    shell::{Machine, World},
    store::{MachineId, Remembered, Seated, Store},
};
pub use story::{Story, Zone};

/// The guide runs in a program of its own, so that the folder is removed however that one ends.
pub fn demo(start: &Start, weeks: u8, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let say = start.say;
    walk::front(&start.global, say)?;
    let folder = tempfile::Builder::new()
        .prefix("trustpath-demo-")
        .permissions(files::private_folder())
        .tempdir()
        .context(say.commands_demo_making_folder())?;
    // From here on a signal ends the guide, and with it, in order, the demo.
    let signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]).context(say.commands_demo_listening())?;
    let ended = live(&folder.path().join("trustpath"), start, weeks, signals, out);
    folder.close().context(say.commands_demo_removing_folder())?;
    Ok(u8::try_from(exit_code(ended?)).map_or(ExitCode::FAILURE, ExitCode::from))
}

fn live(
    dir: &Path,
    Start { global, memory, say }: &Start,
    weeks: u8,
    signals: Signals,
    out: &mut impl Write,
) -> anyhow::Result<ExitStatus> {
    let say = *say;
    let told = signals.handle();
    let days = 7 * u64::from(weeks);
    files::leave_unsynced();
    let state = remembered_beside(dir, &memory.remembered);
    let store = Store::open(dir, &MachineId::of(Some(state.clone())), say)?.store;
    let story = keep(store, Machine.now().date_naive() - Days::new(days), days, Box::new(here), say)?;
    let [first, second] = &Seat::BOTH.map(|seat| story.session().journey.name(seat));
    writeln!(out, "{}", say.commands_demo_made_up(said::CommandsDemoMadeUp { first, second }))?;
    out.flush()?;
    let mut guide = open(dir, &state, global, say)?;
    pass_on(signals, &guide);
    let ended = guide.wait().context(say.commands_demo_waiting());
    told.close();
    ended
}

/// A copy of what this machine remembers, beside the folder of the demo: what is changed there goes with it.
fn remembered_beside(dir: &Path, remembered: &Remembered) -> PathBuf {
    let state = dir.with_file_name("state");
    // Where nothing can be copied, the demo begins as on a new machine.
    let _ = Remembered::change(&state, |copy| copy.clone_from(remembered));
    state
}

/// Writes a story through the store, as it was lived from the first day on, for so many days.
pub fn keep(
    mut store: Store,
    first: NaiveDate,
    days: u64,
    zone: Zone,
    say: Catalogue,
) -> anyhow::Result<Story> {
    let sit = |store: &mut Store, seat: Seat| -> anyhow::Result<String> {
        let seated: Seated<IgnoredAny> = store.sit(seat.into(), seat)?;
        Ok(seated.writers.opener().clone())
    };
    let writers = [sit(&mut store, Seat::First)?, sit(&mut store, Seat::Second)?];
    let mut story = Story::begin(first, zone, [&writers[0], &writers[1]], say)?;
    (0..days).try_for_each(|_| story.live())?;
    for seat in Seat::BOTH {
        sit(&mut store, seat)?;
        let own = story.written().iter().filter(|(by, _)| *by == seat);
        own.map(|(_, record)| record).try_for_each(|record| store.append(record).map(drop))?;
    }
    Ok(story)
}

/// When a clock on the wall of this machine shows this; an hour that its zone leaves out is taken as it is in UTC.
fn here(at: NaiveDateTime) -> DateTime<FixedOffset> {
    let local = Local.from_local_datetime(&at).earliest();
    local.unwrap_or_else(|| Local.from_utc_datetime(&at)).fixed_offset()
}

/// A choice as it stands on a command line.
fn name(choice: &impl ValueEnum) -> String {
    choice.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// The same options as were given here, but for the folder.
fn open(dir: &Path, state: &Path, global: &Global, say: Catalogue) -> anyhow::Result<Child> {
    let program = env::current_exe().context(say.commands_demo_finding_program())?;
    let mut guide = Command::new(program);
    guide.env(places::STATE_DIR, state);
    guide.arg("--data-dir").arg(dir).arg("--color").arg(global.color.to_string());
    guide.arg("--paper").arg(name(&global.paper)).arg("--signs").arg(name(&global.signs));
    guide.arg("--lock-after").arg(format!("{}s", global.lock_after.as_secs()));
    let switches = [
        ("--plain", global.plain),
        ("--screen", global.screen),
        ("--bell", global.bell),
        ("--no-bell", global.no_bell),
    ];
    guide.args(switches.into_iter().filter(|(_, on)| *on).map(|(switch, _)| switch));
    guide.args(global.guide.iter().flat_map(|folder| [OsStr::new("--guide"), folder.as_os_str()]));
    let named = [
        ("--seat", &global.seat),
        ("--language", &global.language),
        ("--country", &global.country),
        ("--leave-key", &global.leave_key),
        ("--cover", &global.cover),
    ];
    for (option, value) in named {
        guide.args(value.iter().flat_map(|value| [option, value]));
    }
    guide.spawn().context(say.commands_demo_opening_guide())
}

/// Signals that reach only this program go on to the guide. One that comes twice, for a terminal tells both, is harmless.
fn pass_on(mut signals: Signals, guide: &Child) {
    let guide = guide.id();
    thread::spawn(move || signals.forever().for_each(|signal| signals::send(signal, guide)));
}
