//! The values of settings that this machine does not remember: those of the command line, of the environment, and those
//! that the terminal and the system tell.

use std::time::Duration;

use crate::{
    cli::{ColorChoice, PaperChoice, SignsChoice},
    commands::{colour, demo, language, start::Start},
    platform::terminal::is_simple,
    session::settings::{OFF, ON, Origin, Setting, Valued},
    tui::{Depth, Signs},
};

/// The values that were given for this start alone.
pub fn over(start: &Start, setting: Setting) -> Option<Valued> {
    if setting == Setting::Plain && is_simple() && !is_given(start, setting) {
        return Some(Valued::new(ON, Origin::Environment));
    }
    is_given(start, setting).then(|| Valued::new(given(start, setting), Origin::CommandLine))
}

/// True where an option of the setting stands on the command line, before a lone `--`.
fn is_given(start: &Start, setting: Setting) -> bool {
    // A language that is named for a start is that of everybody who sits here.
    let setting = if setting.is_language() { Setting::Language } else { setting };
    let names = setting.switch().unwrap_or([setting.name(); 2]);
    let options = start.given.iter().skip(1).take_while(|argument| *argument != "--");
    let mut options = options.filter_map(|argument| argument.to_str()?.strip_prefix("--"));
    options.any(|option| names.contains(&option.split_once('=').map_or(option, |(name, _)| name)))
}

fn given(start: &Start, setting: Setting) -> String {
    let global = &start.global;
    let on = |is_on: bool| if is_on { ON } else { OFF }.to_owned();
    match setting {
        Setting::LeaveKey => global.leave_key.clone().unwrap_or_default(),
        Setting::Cover => global.cover.clone().unwrap_or_default(),
        Setting::LockAfter => minutes(global.lock_after),
        Setting::Bell => on(global.bell),
        Setting::Still => on(global.still),
        Setting::Colours => demo::name(&global.color),
        Setting::Paper => demo::name(&global.paper),
        Setting::Signs => demo::name(&global.signs),
        Setting::Mouse => on(!global.no_mouse),
        Setting::Seat => global.seat.clone().unwrap_or_default(),
        Setting::Language | Setting::FirstLanguage | Setting::SecondLanguage => {
            global.language.clone().unwrap_or_default()
        }
        Setting::Country => global.country.clone().unwrap_or_default(),
        Setting::Guide => global.guide.as_ref().map(|dir| dir.display().to_string()).unwrap_or_default(),
        Setting::Plain => on(global.plain),
    }
}

/// As the option takes it: minutes, or seconds with an `s`.
fn minutes(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds.is_multiple_of(60) { (seconds / 60).to_string() } else { format!("{seconds}s") }
}

/// The value where nothing is set and nothing given.
pub fn unset(start: &Start, setting: Setting) -> Valued {
    match setting {
        Setting::LeaveKey
        | Setting::Cover
        | Setting::Seat
        | Setting::FirstLanguage
        | Setting::SecondLanguage
        | Setting::Guide => Valued::new("", Origin::Usual),
        Setting::LockAfter => Valued::new("10", Origin::Usual),
        Setting::Bell => Valued::new("auto", Origin::Usual),
        Setting::Mouse => Valued::new(ON, Origin::Usual),
        Setting::Plain => Valued::new(OFF, Origin::Usual),
        Setting::Still => still(),
        Setting::Colours => colours(),
        Setting::Paper => paper(start),
        Setting::Signs => Valued::new(
            match colour::signs(SignsChoice::Auto) {
                Signs::Rich => "rich",
                Signs::Plain => "plain",
            },
            Origin::FoundOut,
        ),
        Setting::Language => {
            let system = language::system();
            let origin = if system.is_some() { Origin::FoundOut } else { Origin::Usual };
            Valued::new(system.unwrap_or_default().tag(), origin)
        }
        Setting::Country => Valued::new(language::region().unwrap_or_default(), Origin::FoundOut),
    }
}

fn still() -> Valued {
    match colour::is_still(colour::depth(ColorChoice::Auto)) {
        true if colour::is_unwanted() => Valued::new(ON, Origin::Environment),
        true => Valued::new(ON, Origin::FoundOut),
        false => Valued::new(OFF, Origin::Usual),
    }
}

fn colours() -> Valued {
    let value = match colour::depth(ColorChoice::Auto) {
        Depth::Mono => ColorChoice::Never,
        Depth::Sixteen => ColorChoice::Sixteen,
        Depth::Indexed => ColorChoice::Indexed,
        Depth::Full => ColorChoice::Full,
    };
    let origin = if colour::is_unwanted() { Origin::Environment } else { Origin::FoundOut };
    Valued::new(demo::name(&value), origin)
}

fn paper(start: &Start) -> Valued {
    let paper = colour::paper(PaperChoice::Auto, Depth::Mono, &start.memory.remembered).colour;
    let value = match paper {
        Some(paper) if paper.is_dark() => demo::name(&PaperChoice::Dark),
        Some(_) => demo::name(&PaperChoice::Light),
        None => String::from("auto"),
    };
    Valued::new(value, Origin::FoundOut)
}
