//! Stories that are walked in several languages at once. Whoever reads English decides what is done; the others do the same
//! on pages of their own, by messages, by keys or by typed lines, and leave the same journey.

use trustpath::{
    app::Page,
    journey::couple::Here,
    language::Catalogue,
    page::Key,
    plain,
    session::settings::{Origin, ResolvedSetting, Setting, Settings, Valued},
};

use crate::{
    act::{ByMessages, Driver, NotingLines},
    couple::{Couple, SAM_AND_ALEX, Safety, Story},
    house::House,
    keys::ByKeys,
    records::assert_same,
    retold_languages,
};

/// A house, and the way in which things are done there.
type Walk = (House, Box<dyn Driver>);

/// Tells a story in English, and does the same in the others. `see` looks at each of them before every act.
fn tell(story: Story, noted: &mut NotingLines, others: &mut [Walk], see: impl Fn(&Page, &House)) -> House {
    let (mut english, mut couple) = (House::new(), Couple::new(story));
    for _ in 0..10_000 {
        let page = english.page();
        let prose = plain::prose(&page, english.session().say());
        couple.watch.look(&page, &prose, couple.here, english.session());
        let Some(act) = couple.act(&page, &prose) else { return english };
        for (other, driver) in &mut *others {
            let told = other.page();
            assert_eq!(asks(&page), asks(&told), "{prose}\n\n{}", other.prose());
            see(&page, other);
            driver.act(other, &told, &act);
        }
        noted.act(&mut english, &page, &act);
    }
    panic!("the story does not end:\n{}", english.prose());
}

/// What a page asks for and offers, whatever the language.
fn asks(page: &Page) -> (String, Vec<Key>) {
    (page.ask.key().to_string(), page.choices.iter().map(|choice| choice.key).collect())
}

/// The page says as much as in English.
fn says_as_much(page: &Page, other: &House) {
    assert_eq!(page.body.len(), other.page().body.len(), "{}", other.prose());
}

fn house(tag: &str) -> House {
    House::speaking(Catalogue::of(tag).unwrap())
}

fn by_keys(tag: &str) -> Walk {
    let mut house = house(tag);
    let keys = ByKeys::at(&mut house);
    (house, Box::new(keys))
}

fn same(one: &House, other: &House) {
    let [one, other] = [one, other].map(|house| &house.session().journey);
    assert!(one.all().count() > 100, "{} records", one.all().count());
    assert_same(one, other);
}

/// In every language by keys, and once more line by line.
fn walks_in_every_language(story: Story) {
    let mut noted = NotingLines::default();
    let mut others: Vec<_> = retold_languages().map(by_keys).collect();
    let english = tell(story, &mut noted, &mut others, says_as_much);
    others.iter().for_each(|(other, _)| same(&english, other));
    for tag in retold_languages() {
        let mut lines = house(tag);
        let said = lines.talk(noted.clone().script(lines.clock.clone()));
        assert!(lines.ended(), "it stopped early:\n{said}");
        same(&english, &lines);
    }
}

#[test]
#[ignore = "slow: two walk the whole guide in three languages by keys and by typed lines"]
fn two_of_whom_one_was_hurt_leave_the_same_journey_in_every_language() {
    walks_in_every_language(Story { more: true, ..SAM_AND_ALEX });
}

#[test]
#[ignore = "slow: two walk the whole guide in three languages by keys and by typed lines"]
fn two_who_hurt_each_other_leave_the_same_journey_in_every_language() {
    walks_in_every_language(Story { roles: Some(["Both of us did something"; 2]), ..SAM_AND_ALEX });
}

#[test]
#[ignore = "slow: one alone walks the whole guide in three languages by keys and by typed lines"]
fn one_alone_leaves_the_same_journey_in_every_language() {
    walks_in_every_language(Story { alone: true, safety: Safety::AllNo, ..SAM_AND_ALEX });
}

#[test]
#[ignore = "slow: two walk the whole guide, each in a language of their own"]
fn two_who_read_in_two_languages_leave_the_journey_of_two_who_read_one() {
    let mut house = house("es");
    let tags =
        [(Setting::Language, "es"), (Setting::FirstLanguage, "es"), (Setting::SecondLanguage, "zh-Hans")];
    house.shell_mut().set_by(Settings::new(tags.map(|(setting, tag)| set(setting, tag)).into()));
    // A question that was asked in another language is said besides.
    let own = |_: &Page, house: &House| {
        let session = house.session();
        let wanted = match session.here {
            Some(Here::Second) => "zh-Hans",
            _ => "es",
        };
        assert_eq!((session.say().tag(), &*session.guide.outline.language), (wanted, wanted));
    };
    let mut others: [Walk; 1] = [(house, Box::new(ByMessages))];
    let english = tell(SAM_AND_ALEX, &mut NotingLines::default(), &mut others, own);
    same(&english, &others[0].0);
}

fn set(setting: Setting, tag: &str) -> ResolvedSetting {
    let unset = Valued::new("", Origin::Usual);
    ResolvedSetting { setting, set: Some(tag.to_owned()), over: None, unset, values: vec![] }
}
