//! The settings of this machine: which there are, what counts at this start and why, and the command that shows and
//! changes them. What is remembered of options stands first on every command line, so that what is given there goes
//! before; one home, [`Cli`], says what an option may be.

mod found;

use std::{ffi::OsString, io::Write, path::Path};

use clap::{CommandFactory, FromArgMatches, Parser};

use super::{
    WrongUse, colour, places,
    start::{Memory, Start},
    walk,
};
use crate::{
    block::safe,
    cli::{Cli, Settings as Command},
    guide::Guide,
    journey::record::Seat,
    language::{Catalogue, said},
    session::settings::{OFF, ON, ResolvedSetting, Setting, Settings},
    shell::{recall, recalled},
    store::Remembered,
};

/// Reads a command line behind what is remembered. False: what is remembered does not read, and was left out.
pub fn read(given: &[OsString], remembered: &Remembered) -> (Cli, bool) {
    let options = remembered.options.iter().map(|(option, value)| written(option, value).into());
    let (program, behind) = given.split_at(1.min(given.len()));
    let all: Vec<_> = program.iter().cloned().chain(options).chain(behind.iter().cloned()).collect();
    let mut command = Cli::command().color(colour::of_help(&all));
    let mut read = |line: &[OsString]| {
        let matches = command.try_get_matches_from_mut(line)?;
        Cli::from_arg_matches(&matches)
    };
    match read(&all) {
        Ok(cli) => (cli, true),
        // What was given is at fault, which ends the program here, or what is remembered.
        Err(_) => (read(given).unwrap_or_else(|e| e.exit()), false),
    }
}

/// An option as it stands on a command line.
fn written(option: &str, value: &str) -> String {
    if value.is_empty() { format!("--{option}") } else { format!("--{option}={value}") }
}

/// All settings as they are at this start; none where this machine can remember nothing. The guide says which countries
/// there are.
pub fn all(start: &Start, guide: Option<&Guide>) -> Settings {
    let Memory { dir, remembered } = &start.memory;
    let entry = |setting| ResolvedSetting {
        setting,
        set: recalled(remembered, setting),
        over: found::over(start, setting),
        unset: found::unset(start, setting),
        values: values(setting, remembered, guide),
    };
    Settings::new(if dir.is_some() { Setting::ALL.into_iter().map(entry).collect() } else { vec![] })
}

/// The values that can be chosen; none where one is typed or pressed.
fn values(setting: Setting, remembered: &Remembered, guide: Option<&Guide>) -> Vec<String> {
    let known = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    match setting {
        Setting::LeaveKey | Setting::Cover => vec![],
        Setting::LockAfter => known(&["1", "2", "5", "10", "20", "30", "60", "0"]),
        Setting::Colours => known(&["full", "256", "16", "never"]),
        Setting::Paper => known(&["dark", "light"]),
        Setting::Signs => known(&["rich", "plain"]),
        Setting::Seat => Seat::BOTH.map(|seat| seat.name().to_owned()).into(),
        Setting::Language | Setting::FirstLanguage | Setting::SecondLanguage => {
            Catalogue::tags().map(str::to_owned).collect()
        }
        Setting::Country => guide
            .map_or(vec![], |guide| guide.countries().iter().map(|country| country.code.clone()).collect()),
        Setting::Guide => remembered.guides.values().map(|dir| dir.display().to_string()).collect(),
        Setting::Bell | Setting::Still | Setting::Mouse | Setting::Plain => known(&[ON, OFF]),
    }
}

pub fn settings(what: Option<&Command>, start: &Start, out: &mut impl Write) -> anyhow::Result<()> {
    match what {
        None | Some(Command::Show) => {}
        Some(Command::Set { option, value }) => set(option, value.as_deref(), start)?,
        Some(Command::Reset { option }) => reset(option.as_deref(), start)?,
    }
    let remembered = start.memory.dir.as_deref().map(Remembered::read).unwrap_or_default();
    let memory = Memory { dir: start.memory.dir.clone(), remembered };
    if !Setting::ALL.into_iter().any(|setting| recalled(&memory.remembered, setting).is_some()) {
        writeln!(out, "{}", start.say.commands_settings_none())?;
    }
    let settings = all(&Start { memory, ..start.clone() }, None);
    Ok(told(&settings, start.say).try_for_each(|row| writeln!(out, "{row}"))?)
}

/// Each setting with its value, and where that comes from.
pub fn told(settings: &Settings, say: Catalogue) -> impl Iterator<Item = String> {
    settings.all().iter().map(move |entry| {
        let now = entry.now();
        let value = if now.value.is_empty() { say.settings_none() } else { &now.value };
        let row = said::SettingsRow { name: entry.setting.name(), value, whence: now.origin.said(say) };
        safe(&say.settings_row(row)).into_owned()
    })
}

fn set(option: &str, value: Option<&str>, start: &Start) -> anyhow::Result<()> {
    let say = start.say;
    let (setting, switched) = known(option, say)?;
    let wrong = || {
        WrongUse(say.commands_settings_wrong(said::CommandsSettingsWrong {
            option,
            value: value.unwrap_or_default(),
        }))
    };
    let value = match (setting.switch(), value, switched) {
        // `set bell` and `set bell on` are the same; `set no-bell` takes nothing more.
        (Some([on, _]), Some(value @ (ON | OFF)), _) if option == on => value,
        (Some(_), None, Some(switched)) => switched,
        (None, Some(value), _) => value,
        _ => return Err(wrong().into()),
    };
    if !takes(setting, value, say) {
        return Err(wrong().into());
    }
    let guide = (setting == Setting::Guide).then(|| places::guide(Path::new(value), say)).transpose()?;
    change(start, |remembered| {
        recall(remembered, setting, Some(value));
        // A folder that walks it finds it by its id.
        remembered.guides.extend(guide.map(|guide| (guide.outline.id, value.into())));
    })
}

/// True for a value that the setting can have.
fn takes(setting: Setting, value: &str, say: Catalogue) -> bool {
    let reads = || Cli::try_parse_from(["trustpath", &written(setting.name(), value)]).ok();
    match setting {
        Setting::Seat => Seat::BOTH.iter().any(|seat| seat.name() == value),
        setting if setting.is_language() => Catalogue::of(value).is_some(),
        Setting::Country => Guide::bundled_in(say.tag()).country(value).is_some(),
        Setting::Guide => Path::new(value).is_absolute() && places::guide(Path::new(value), say).is_ok(),
        setting if setting.switch().is_some() => true,
        _ => reads().is_some_and(|cli| walk::leave_key(&cli.global, say).is_ok()),
    }
}

fn reset(option: Option<&str>, start: &Start) -> anyhow::Result<()> {
    let one = option.map(|option| known(option, start.say)).transpose()?.map(|(setting, _)| setting);
    change(start, |remembered| {
        let settings = Setting::ALL.into_iter().filter(|setting| one.is_none_or(|one| one == *setting));
        settings.for_each(|setting| recall(remembered, setting, None));
        if one.is_none() {
            remembered.options.clear();
        }
    })
}

fn known(option: &str, say: Catalogue) -> Result<(Setting, Option<&'static str>), WrongUse> {
    let names = Setting::ALL.map(Setting::name);
    Setting::of_option(option).ok_or_else(|| WrongUse(say.commands_settings_unknown(option, &names)))
}

fn change(start: &Start, change: impl FnOnce(&mut Remembered)) -> anyhow::Result<()> {
    let dir = start.memory.dir.as_ref().ok_or_else(|| WrongUse(start.say.commands_no_home().to_owned()))?;
    Ok(Remembered::change(dir, change)?)
}
