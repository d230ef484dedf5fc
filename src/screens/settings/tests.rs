use crate::{
    app::{Message, update},
    journey::{couple::Here, journey_builder::JourneyBuilder},
    page::{Ask, Value},
    screens::tests::Harness,
    session::{
        Effect, Outcome, Place,
        settings::{Origin, ResolvedSetting, Setting, Settings, Valued},
    },
};

fn entry(setting: Setting) -> ResolvedSetting {
    let values = match setting.switch() {
        Some(_) => vec!["on".to_owned(), "off".to_owned()],
        None if matches!(setting, Setting::LeaveKey | Setting::Cover) => vec![],
        None => vec!["5".to_owned(), "first".to_owned()],
    };
    ResolvedSetting { setting, set: None, over: None, unset: Valued::new("", Origin::Usual), values }
}

fn with(change: impl Fn(&mut ResolvedSetting)) -> Harness {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::Settings);
    let entries = Setting::ALL.map(|setting| {
        let mut entry = entry(setting);
        change(&mut entry);
        entry
    });
    harness.app.session.settings = Settings::new(entries.into());
    harness
}

#[test]
fn every_setting_has_its_row_and_a_page_on_which_it_can_be_changed() {
    for setting in Setting::ALL {
        let mut harness = with(|_| {});
        let row =
            harness.app.session.settings.all().iter().position(|entry| entry.setting == setting).unwrap();
        let name = harness.page().choices[row].label.split_once(": ").unwrap().0.to_owned();
        harness.choose(&name);
        let page = harness.page();
        assert_eq!(page.title, name);
        assert!(page.ask == Ask::Press || page.choices.len() > 1, "{name} can be changed");
    }
}

#[test]
fn all_settings_with_what_counts_and_why() {
    let harness = with(|entry| match entry.setting {
        Setting::LeaveKey => entry.set = Some("ctrl-x".into()),
        Setting::LockAfter => {
            entry.set = Some("5".into());
            entry.over = Some(Valued::new("90s", Origin::CommandLine));
        }
        Setting::Bell => entry.unset = Valued::new("auto", Origin::Usual),
        Setting::Still => entry.unset = Valued::new("off", Origin::Usual),
        Setting::Colours => entry.unset = Valued::new("never", Origin::Environment),
        Setting::Paper => entry.unset = Valued::new("dark", Origin::FoundOut),
        Setting::Seat => entry.set = Some("second".into()),
        Setting::FirstLanguage => entry.set = Some("es".into()),
        Setting::Country => entry.set = Some("GB".into()),
        Setting::Plain => entry.set = Some("off".into()),
        _ => {}
    });
    insta::assert_snapshot!(harness.prose(), @"
    Settings

    Settings are kept on this computer alone, outside your notes.

    What you change counts from the next start on. The key that leaves, the
    country and the language count at once.

    1. Another key to leave: Ctrl-X (set)
    2. After leaving at once: none
    3. Locks after: 90 seconds (from the command line)
    4. Bell: line by line only
    5. Stillness: off
    6. Colours: none (from the environment)
    7. Paper: dark (found out)
    8. Signs: none
    9. Mouse: none
    10. Who usually sits here: Alex (set)
    11. Language: none
    12. Language for Sam alone: Español (set)
    13. Language for Alex alone: as for everybody
    14. Country: United Kingdom (set)
    15. Guide: the one inside the program
    16. Line by line: off (set)
    d. Forget all settings
    b. Back
    ");
}

#[test]
fn what_this_start_was_given_counts_before_what_is_set_and_the_page_says_so() {
    let mut harness = with(|entry| {
        entry.set = Some("5".into());
        entry.over = Some(Valued::new("2", Origin::CommandLine));
    });
    harness.choose("Locks after");
    let prose = harness.prose();
    assert!(prose.contains("Now: 2 minutes (from the command line)."), "{prose}");
    assert!(
        prose.contains("Set on this computer: 5 minutes. This start was given something\nelse."),
        "{prose}"
    );
}

#[test]
fn a_key_that_came_through_is_remembered_once_somebody_says_so() {
    let mut harness = with(|_| {});
    harness.choose("Another key");
    harness.hear(harness.page().ask.answer(Value::Key("f9".into())));
    let page = harness.page();
    let yes = page.choices.iter().find(|choice| choice.label == "Let F9 leave at once").unwrap();
    let effects = update(&mut harness.app, yes.does.clone().into());
    assert!(effects.contains(&Effect::RememberSetting(Setting::LeaveKey, Some("f9".into()))), "{effects:?}");
    harness.hear(Message::Done(Outcome::SettingRemembered(Setting::LeaveKey, Some("f9".into()))));
    assert!(harness.prose().contains("Now: F9 (set)."), "{}", harness.prose());
}

#[test]
fn one_alone_reads_in_their_own_language_and_two_in_the_one_for_everybody() {
    let mut harness = with(|entry| match entry.setting {
        Setting::Language => entry.set = Some("en".into()),
        Setting::SecondLanguage => entry.set = Some("zh-Hans".into()),
        _ => {}
    });
    let reads = |harness: &mut Harness, here| {
        harness.sit(here);
        let session = &harness.app.session;
        assert_eq!(session.guide.outline.language, session.say().tag());
        session.say().tag()
    };
    let all = [Here::First, Here::Second, Here::Both, Here::Second];
    assert_eq!(all.map(|here| reads(&mut harness, here)), ["en", "zh-Hans", "en", "zh-Hans"]);
    harness.app.session.lock();
    assert_eq!(harness.app.session.say().tag(), "en", "nobody is here");
}

#[test]
fn a_language_that_is_chosen_counts_at_once_whatever_this_start_was_given() {
    let mut harness = with(|entry| {
        if entry.setting.is_language() {
            entry.over = Some(Valued::new("en", Origin::CommandLine));
        }
    });
    harness.hear(Message::Done(Outcome::SettingRemembered(Setting::Language, Some("es".into()))));
    assert_eq!(harness.page().title, "Ajustes");
    harness.sit(Here::First);
    harness.hear(Message::Done(Outcome::SettingRemembered(Setting::FirstLanguage, Some("zh-Hans".into()))));
    assert_eq!(harness.app.session.say().tag(), "zh-Hans");
    harness.hear(Message::Done(Outcome::SettingRemembered(Setting::FirstLanguage, None)));
    assert_eq!(harness.app.session.say().tag(), "es");
}
