//! The program in a language that nobody speaks ([`crate::language::tests::pseudo`]): no page says anything in plain English, none
//! loses a word in a small window, what is done on them leaves the same records as in English, and what was kept in English
//! is read on.

mod couple;
mod look;
mod records;
mod texts;
mod translated;
mod typed;
mod visit;
mod window;

use super::{Harness, keys::places::journeys, question};
use crate::{
    journey::{
        Journey,
        breach::Role,
        checkin::Moment,
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        key::DraftKey,
    },
    language::tests::pseudo::{self, accent},
    session::{Place, Request, Session},
};
use couple::Couple;
use look::Look;
use visit::Visit;

/// A seat in the pseudo-language.
fn harness(journey: &Journey) -> Harness {
    let mut session = Session::new(pseudo::guide(), translated::translated(journey), None);
    session.journey.speak(pseudo::catalogue());
    Harness::with(session, Here::First, Place::Path)
}

/// Everything that was answered is half-written once more, and something that no page asks for.
fn half_written(session: &mut Session) {
    let answers = session.journey.of_kind("answer").map(|record| DraftKey::whole(&record.id));
    let keys: Vec<_> = answers.chain(["diary/2029-01-01#mood".into()]).collect();
    keys.into_iter().for_each(|key| session.drafted(key, accent("Half a sentence").as_str().into()));
}

#[test]
#[ignore = "slow: every page that any place leads to, drawn in two windows"]
fn every_page_speaks_the_language_and_shows_all_it_says() {
    let mut visit = Visit::default();
    journeys().iter().for_each(|journey| visit.everywhere(&mut harness(journey), |_| {}));
    visit.look.assert_clean();
}

#[test]
#[ignore = "slow: every page of a whole walk, written apart, half-written, and where nothing can be written"]
fn every_page_of_a_whole_walk_speaks_the_language_and_shows_all_it_says() {
    let (mut visit, mut couple) = (Visit::default(), Couple::of(&JourneyBuilder::hurt_and_broke()));
    couple.walk(&couple.pages(), |_| {});
    let mut harness = couple.into_pseudo();
    visit.everywhere(&mut harness, |_| {});
    visit.everywhere(&mut harness, half_written);
    harness.app.session.journey = translated::written_apart(&harness.app.session.journey);
    visit.everywhere(&mut harness, |_| {});
    harness.app.session.read_only = Some(accent("A newer version wrote this folder."));
    visit.everywhere(&mut harness, |_| {});
    visit.look.assert_clean();
}

/// Walks so many pages of the guide. Returns how many answers were read on in another language.
fn walk_in_every_language(told: &JourneyBuilder, most: usize) -> usize {
    let (mut look, mut couple) = (Look::default(), Couple::of(told));
    let mut pages = couple.pages();
    pages.truncate(most);
    couple.walk(&pages, |page| look.at(page));
    records::assert_same(couple.english(), couple.pseudo());
    records::assert_same(couple.english(), couple.changing());
    look.assert_clean();
    couple.read_old_answers()
}

#[test]
#[ignore = "slow: two walk the whole guide in three languages"]
fn two_who_walk_the_whole_guide_leave_the_same_journey_in_every_language() {
    let old = walk_in_every_language(&JourneyBuilder::hurt_and_broke(), usize::MAX);
    assert!(old > 20, "{old} answers");
}

#[test]
#[ignore = "slow: one walks the whole guide in three languages"]
fn one_alone_who_walks_the_whole_guide_leaves_the_same_journey_in_every_language() {
    let told = JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None);
    let old = walk_in_every_language(&told, usize::MAX);
    assert!(old > 20, "{old} answers");
}

#[test]
#[ignore = "slow: the first pages in three languages"]
fn one_alone_who_begins_the_guide_leaves_the_same_journey_in_every_language() {
    let told = JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None);
    let old = walk_in_every_language(&told, 3);
    assert!(old > 1, "{old} answers");
}

#[test]
fn both_fronts_speak_the_language_about_slips_too() {
    let mut look = Look::default();
    let moment = |moment| Place::CheckinAt { on: "2026-11-22".parse().unwrap(), moment };
    for place in [
        question("understanding-the-impact.lean"),
        moment(Moment::Numbers),
        moment(Moment::Line("check-in.better".into())),
        Place::Passphrase,
        Place::TakeAway,
        Place::Check,
        Place::Setup,
    ] {
        let mut harness = harness(&JourneyBuilder::hurt_and_broke().journey);
        harness.hear(Request::Go(place));
        typed::by_keys(&harness, &mut look);
        typed::line_by_line(&mut harness, &mut look);
    }
    look.assert_clean();
}
