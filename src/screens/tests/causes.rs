//! What each page says about each cause to each reader, as it is shown.

use super::Harness;
use crate::{
    block::Block,
    guide::{Addressee, Cause, ChapterId, bundled_files, check},
    journey::{
        breach::Role,
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
    },
    session::{Place, Request},
};

/// Somebody whom the pages speak to so, where the breach has this cause.
fn reader(to: Addressee, cause: Cause) -> Harness {
    let (seats, first, second, here) = match to {
        Addressee::Hurt => (Seats::Two, Role::Hurt, Some(Role::Broke), Here::First),
        Addressee::Broke => (Seats::Two, Role::Hurt, Some(Role::Broke), Here::Second),
        Addressee::Both => (Seats::Two, Role::Both, Some(Role::Both), Here::First),
        Addressee::Together => (Seats::Two, Role::Hurt, Some(Role::Broke), Here::Both),
        Addressee::AloneHurt => (Seats::One, Role::Hurt, None, Here::First),
        Addressee::AloneBroke => (Seats::One, Role::Broke, None, Here::First),
    };
    let told = JourneyBuilder::by(seats).with_roles(Some(first), second).caused_by(&[cause]);
    Harness::of(told, here, Place::Path)
}

/// The pages that say something about a cause.
fn pages(reader: &Harness) -> Vec<ChapterId> {
    let guide = &reader.app.session.guide;
    let says = |id: &&ChapterId| guide.chapter(id).is_some_and(|chapter| !chapter.head.text.kind.is_empty());
    guide.outline.pages().filter(says).cloned().collect()
}

/// What a page says past its gate.
fn body(reader: &mut Harness, page: &str) -> Vec<Block> {
    reader.hear(Request::Go(Place::lesson(page)));
    if reader.app.session.guide.chapter(page).unwrap().head.gate.is_some() {
        reader.choose("Go on");
    }
    reader.page().body
}

#[test]
#[ignore = "slow: every page, for five causes and six readers"]
fn every_view_of_a_cause_shows_the_text_for_its_reader_alone_as_somebody_read_it() {
    let mut shown_views = 0;
    for to in Addressee::ALL {
        for cause in Cause::ALL.into_iter().filter(|cause| *cause != Cause::Other) {
            let (mut without, mut reader) = (reader(to, Cause::Other), reader(to, cause));
            for page in pages(&reader) {
                let plain = body(&mut without, &page);
                let shown = body(&mut reader, &page).into_iter().filter(|block| !plain.contains(block));
                let shown: String =
                    shown.flat_map(|block| block.spans().to_vec()).map(|span| span.text).collect();
                let guide = &reader.app.session.guide;
                let text = guide.cause_text(&page, cause, to).unwrap_or_default();
                assert_eq!(shown, text, "{page}, {cause:?}, {to:?}");
                if !shown.is_empty() {
                    shown_views += 1;
                    println!("{page} · {} · {}\n\n{shown}\n", cause.key(), to.key());
                }
            }
        }
    }
    println!("{shown_views} views");
    assert_eq!(check::reading::changed_since(&bundled_files()), None);
}
