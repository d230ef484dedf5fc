//! Settings in words: their names, their effects, their values.

use std::borrow::Cow;

use crate::{
    journey::record::Seat,
    language::Catalogue,
    session::{Session, settings::Setting},
};

pub fn name(setting: Setting, session: &Session) -> Cow<'static, str> {
    let say = session.say();
    if let Some(seat) = seat_of(setting) {
        return say.settings_language_alone(&session.journey.name(seat)).into();
    }
    Cow::Borrowed(match setting {
        Setting::LeaveKey => say.settings_leave_key(),
        Setting::Cover => say.settings_cover(),
        Setting::LockAfter => say.settings_lock_after(),
        Setting::Bell => say.settings_bell(),
        Setting::Still => say.settings_still(),
        Setting::Colours => say.settings_colours(),
        Setting::Paper => say.settings_paper(),
        Setting::Signs => say.settings_signs(),
        Setting::Mouse => say.settings_mouse(),
        Setting::Seat => say.settings_seat(),
        Setting::Language | Setting::FirstLanguage | Setting::SecondLanguage => say.settings_language(),
        Setting::Country => say.settings_country(),
        Setting::Guide => say.settings_guide(),
        Setting::Plain => say.settings_plain(),
    })
}

/// The seat whose language when alone it is.
pub fn seat_of(setting: Setting) -> Option<Seat> {
    Seat::BOTH.into_iter().find(|seat| Setting::language_of(*seat) == setting)
}

pub fn about(setting: Setting, say: Catalogue) -> &'static str {
    match setting {
        Setting::LeaveKey => say.settings_leave_key_does(),
        Setting::Cover => say.settings_cover_does(),
        Setting::LockAfter => say.settings_lock_after_does(),
        Setting::Bell => say.settings_bell_does(),
        Setting::Still => say.settings_still_does(),
        Setting::Colours => say.settings_colours_does(),
        Setting::Paper => say.settings_paper_does(),
        Setting::Signs => say.settings_signs_does(),
        Setting::Mouse => say.settings_mouse_does(),
        Setting::Seat => say.settings_seat_does(),
        Setting::Language => say.settings_language_does(),
        Setting::FirstLanguage | Setting::SecondLanguage => say.settings_language_alone_does(),
        Setting::Country => say.settings_country_does(),
        Setting::Guide => say.settings_guide_does(),
        Setting::Plain => say.settings_plain_does(),
    }
}

/// A value as it is read. One that has no word of its own stands as an option takes it.
pub fn said(setting: Setting, value: &str, session: &Session) -> String {
    let say = session.say();
    match (setting, value) {
        (Setting::LeaveKey, value) if !value.is_empty() => key_name(value),
        (Setting::LockAfter, "0") => say.settings_never().to_owned(),
        (Setting::LockAfter, value) => minutes(value, say),
        (Setting::Seat, "") => say.settings_asked().to_owned(),
        (Setting::Seat, value) => {
            let seat = Seat::BOTH.into_iter().find(|seat| seat.name() == value);
            seat.map_or_else(|| value.to_owned(), |seat| session.journey.name(seat))
        }
        (Setting::FirstLanguage | Setting::SecondLanguage, "") => say.settings_language_same().to_owned(),
        (setting, tag) if setting.is_language() && !tag.is_empty() => {
            Catalogue::of(tag).map_or_else(|| tag.to_owned(), |say| say.language_name().to_owned())
        }
        (Setting::Country, code) if !code.is_empty() => {
            session.guide.country(code).map_or_else(|| code.to_owned(), |country| country.name.clone())
        }
        (Setting::Guide, "") => say.settings_bundled().to_owned(),
        (Setting::Colours, "full") => say.settings_full().to_owned(),
        (Setting::Colours, "256") => say.settings_indexed().to_owned(),
        (Setting::Colours, "16") => say.settings_sixteen().to_owned(),
        (Setting::Colours, "never") => say.settings_none().to_owned(),
        (Setting::Paper, "dark") => say.settings_dark().to_owned(),
        (Setting::Paper, "light") => say.settings_light().to_owned(),
        (Setting::Signs, "rich") => say.settings_rich().to_owned(),
        (Setting::Signs, "plain") => say.settings_console().to_owned(),
        (Setting::Bell, "auto") => say.settings_bell_auto().to_owned(),
        (_, "on") => say.settings_on().to_owned(),
        (_, "off") => say.settings_off().to_owned(),
        (_, "auto") => say.settings_auto().to_owned(),
        (_, "") => say.settings_none().to_owned(),
        (_, value) => value.to_owned(),
    }
}

/// `10`, or `90s`.
fn minutes(value: &str, say: Catalogue) -> String {
    let number = |text: &str| text.parse::<usize>().ok();
    match (value.strip_suffix('s').and_then(number), number(value)) {
        (Some(seconds), _) => say.shell_seconds(seconds),
        (None, Some(minutes)) => say.minutes(minutes),
        (None, None) => value.to_owned(),
    }
}

/// A key as it is printed on keyboards: `F9`, `Ctrl-X`.
pub fn key_name(key: &str) -> String {
    match key.split_once('-') {
        Some((_, letter)) => format!("Ctrl-{}", letter.to_uppercase()),
        None => key.to_uppercase(),
    }
}
