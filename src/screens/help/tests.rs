//! Help as it is read by somebody who needs it now.

use super::{super::tests::Harness, *};
use crate::{
    app,
    block::wrap,
    guide::Guide,
    journey::{couple::Here, journey_builder::JourneyBuilder},
    session::Outcome,
};

fn helped() -> Harness {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, Place::Path);
    harness.hear(Request::Help);
    harness
}

#[test]
fn the_first_page_has_four_lines_and_asks_for_the_country() {
    let mut harness = helped();
    insta::assert_snapshot!(harness.prose(), @"
    Help

    - In danger now: call the emergency number of the country you are in.
    - Someone may die, by their own hand or another’s: call the emergency
      number, or a line of your country.
    - I may hurt someone: go out of reach now. Then call a line of your
      country.
    - I am afraid of my partner: call a line of your country. It is for you,
      even if you want to stay.

    b. Back to where you were
    1. Which country?
    2. Right now: a picture, a wave, a bad minute
    3. What may help now, and how to find someone
    4. The first days
    5. Keys, and how this works
    6. A private check, alone
    ");
    harness.choose("Which country?");
    harness.choose("United Kingdom");
    assert!(harness.prose().contains("call 116\u{a0}123: Samaritans"), "{}", harness.prose());
    harness.choose("Back to the help");
    let prose = harness.prose().replace("\n  ", " ");
    let numbers = ["999 or 112.", "116\u{a0}123", "0808\u{a0}802\u{a0}4040", "0808\u{a0}2000\u{a0}247"];
    for number in numbers {
        assert!(prose.contains(number), "{number}: {prose}");
    }
    assert!(harness.saved.is_empty());
}

#[test]
fn the_first_days_begin_with_what_need_not_be_decided_and_lead_back_to_help() {
    let mut harness = helped();
    harness.choose("The first days");
    let prose = harness.prose();
    assert!(
        prose.starts_with("The first days\n\nNothing has to be decided this week, except to be safe."),
        "{prose}"
    );
    harness.choose("Back to the help");
    assert!(harness.offers("Right now"));
}

#[test]
fn no_number_is_broken_in_a_narrow_window() {
    let guide = Guide::bundled();
    for line in guide.countries().iter().flat_map(|country| guide.helplines(&country.code)) {
        let wrapped = wrap::hang("", "", &helpline(Catalogue::ENGLISH, line), 40);
        for how in &line.how {
            let is_number = |c: char| c.is_ascii_digit() || c == '\u{a0}' || c == '-';
            let how = unbroken(how);
            let numbers =
                how.split(|c| !is_number(c)).filter(|number| number.contains(|c: char| c.is_ascii_digit()));
            for number in numbers {
                assert!(wrapped.lines().any(|row| row.contains(number)), "{number} is broken:\n{wrapped}");
            }
        }
    }
}

#[test]
fn every_country_has_a_number_for_danger_and_one_for_thoughts_of_dying() {
    let guide = Guide::bundled();
    for country in guide.countries() {
        let needs: Vec<_> = guide.helplines(&country.code).iter().map(|line| line.need).collect();
        assert!(needs.contains(&Need::Danger) && needs.contains(&Need::Dying), "{}", country.name);
        assert!(needs.is_sorted(), "{}", country.name);
    }
}

#[test]
fn a_country_is_remembered_only_where_somebody_says_so_and_can_be_forgotten() {
    let mut harness = helped();
    harness.choose("Which country?");
    harness.choose("Ireland");
    assert!(!harness.offers("Remember this country"), "where nothing can be remembered");
    harness.app.session.country.may_remember = true;
    for (label, code) in [("Remember this country", Some("IE".to_owned())), ("Forget this country", None)] {
        let page = harness.page();
        let choice = page.choices.iter().find(|choice| choice.label.starts_with(label)).unwrap();
        let effects = app::update(&mut harness.app, choice.does.clone().into());
        assert_eq!(effects, [Effect::RememberCountry(code.clone())]);
        app::update(&mut harness.app, app::Message::Done(Outcome::CountryRemembered(code)));
        assert!(harness.page().notice.is_some());
    }
    assert!(harness.offers("Remember this country") && harness.saved.is_empty());
}
