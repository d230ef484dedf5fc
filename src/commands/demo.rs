//! `trustpath demo`: a made-up couple, some weeks in, in a folder of its own that goes when the guide is closed, or stays
//! where somebody asked for it.

mod keep;
mod story;

use std::{
    env,
    ffi::OsStr,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, ExitStatus},
    thread,
};

use anyhow::{Context, bail};
use chrono::{DateTime, Days, FixedOffset, Local, NaiveDateTime, TimeZone};
use clap::ValueEnum;

use super::{places, start::Start, walk};
use crate::{
    cli::Global,
    guide::script::Script,
    language::{Catalogue, said},
    platform::{
        files,
        process::exit_code,
        signals::{self, SIGHUP, SIGINT, SIGQUIT, SIGTERM, Signals},
    },
    shell::{Machine, World},
    store::{MachineId, Remembered, Store},
};
use keep::ProgressLine;
pub use keep::keep;
pub use story::{Story, Zone};

/// The guide runs in a program of its own, so that the folder is removed however that one ends. `kept`: the folder that
/// stays.
pub fn demo(start: &Start, weeks: u8, kept: Option<&Path>, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let Start { global, memory, say, .. } = start;
    walk::front(global, *say)?;
    // From here on a signal ends the guide, and with it, in order, the demo.
    let signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]).context(say.commands_demo_listening())?;
    let ended = match kept.or(global.data_dir.as_deref()) {
        Some(dir) => {
            let dir = places::at_home(dir.to_owned());
            is_free(&dir, *say)?;
            Demo { dir, state: memory.dir.clone(), kept: true, weeks }.live(global, signals, *say, out)?
        }
        None => {
            let mut named = tempfile::Builder::new();
            files::private_folders(named.prefix("trustpath-demo-"));
            let folder = named.tempdir().context(say.commands_demo_making_folder())?;
            let dir = folder.path().join("trustpath");
            let state = Some(remembered_beside(&dir, &memory.remembered));
            let ended = Demo { dir, state, kept: false, weeks }.live(global, signals, *say, out);
            folder.close().context(say.commands_demo_removing_folder())?;
            ended?
        }
    };
    Ok(u8::try_from(exit_code(ended)).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Refuses a folder in which something is.
fn is_free(dir: &Path, say: Catalogue) -> anyhow::Result<()> {
    let is_empty = match dir.read_dir() {
        Err(e) => e.kind() == std::io::ErrorKind::NotFound,
        Ok(mut entries) => entries.next().is_none(),
    };
    if is_empty { Ok(()) } else { bail!(say.commands_demo_not_empty(&dir.display().to_string())) }
}

/// A folder to be lived in, and shown.
struct Demo {
    dir: PathBuf,
    /// Where this machine's own memory lies while it is shown.
    state: Option<PathBuf>,
    kept: bool,
    weeks: u8,
}

impl Demo {
    fn live(
        &self,
        global: &Global,
        mut signals: Signals,
        say: Catalogue,
        out: &mut impl Write,
    ) -> anyhow::Result<ExitStatus> {
        let Self { dir, state, kept, weeks } = self;
        let [first, second] = &Script::bundled(say.tag()).couple.names;
        writeln!(out, "{}", say.commands_demo_made_up(said::CommandsDemoMadeUp { first, second }))?;
        let place = dir.display().to_string();
        writeln!(
            out,
            "{}",
            if *kept { say.commands_demo_stays(&place) } else { say.commands_demo_goes().into() }
        )?;
        out.flush()?;
        let days = 7 * u64::from(*weeks);
        // A folder that goes is never synced, and one that stays once, at the end.
        files::leave_unsynced();
        let store = Store::open(dir, &MachineId::of(state.clone()), say)?.store;
        let mut progress = ProgressLine::of(*weeks, say);
        let lived = |day| {
            progress.on(day);
            match signals.pending().next() {
                Some(_) => bail!(say.commands_demo_ended()),
                None => Ok(()),
            }
        };
        keep(store, Machine.now().date_naive() - Days::new(days), days, Box::new(here), say, lived)?;
        drop(progress);
        if *kept {
            files::sync_tree(dir).context(say.commands_demo_making_folder())?;
        }
        let told = signals.handle();
        let mut guide = open(dir, state.as_deref(), global, say)?;
        pass_on(signals, &guide);
        let ended = guide.wait().context(say.commands_demo_waiting());
        told.close();
        ended
    }
}

/// A copy of what this machine remembers, beside the folder of the demo: what is changed there goes with it.
fn remembered_beside(dir: &Path, remembered: &Remembered) -> PathBuf {
    let state = dir.with_file_name("state");
    // Where nothing can be copied, the demo begins as on a new machine.
    let _ = Remembered::change(&state, |copy| copy.clone_from(remembered));
    state
}

/// When a clock on the wall of this machine shows this; an hour that its zone leaves out is taken as it is in UTC.
fn here(at: NaiveDateTime) -> DateTime<FixedOffset> {
    let local = Local.from_local_datetime(&at).earliest();
    local.unwrap_or_else(|| Local.from_utc_datetime(&at)).fixed_offset()
}

/// A choice as it stands on a command line.
pub fn name(choice: &impl ValueEnum) -> String {
    choice.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// The same options as were given here, but for the folder.
fn open(dir: &Path, state: Option<&Path>, global: &Global, say: Catalogue) -> anyhow::Result<Child> {
    let program = env::current_exe().context(say.commands_demo_finding_program())?;
    let mut guide = Command::new(program);
    guide.envs(state.map(|state| (places::STATE_DIR, state)));
    guide.arg("--data-dir").arg(dir).arg("--color").arg(name(&global.color));
    guide.arg("--paper").arg(name(&global.paper)).arg("--signs").arg(name(&global.signs));
    guide.arg("--lock-after").arg(format!("{}s", global.lock_after.as_secs()));
    let switches = [
        ("--plain", global.plain),
        ("--screen", global.screen),
        ("--bell", global.bell),
        ("--no-bell", global.no_bell),
        ("--still", global.still),
        ("--moving", global.moving),
        ("--mouse", global.mouse),
        ("--no-mouse", global.no_mouse),
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
