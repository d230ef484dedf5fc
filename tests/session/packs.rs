//! A guide in Spanish that was written from its papers alone (`tests/fixtures/pack`): three steps of two practices, with every
//! kind of part. It is walked from the first page to the summary by messages, by keys and by typed lines.

use std::path::Path;

use trustpath::{guide::Guide, guide::text::decode, journey::position::Stop, store::read_pack};

use crate::{
    Couple, Driver, House, NotingLines, SAM_AND_ALEX, Story, exported, keys::ByKeys, records::assert_same,
    tell,
};

fn pack() -> Guide {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pack");
    let (files, unread) = decode(read_pack(&dir).unwrap());
    assert!(unread.is_empty());
    Guide::from_files(files).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

#[test]
fn the_guide_has_the_shape_that_was_asked_for() {
    let guide = pack();
    let shape: Vec<_> = guide.outline.steps.iter().map(|step| step.practices.len()).collect();
    assert_eq!(shape, [2, 2, 2]);
    let practices = guide.outline.walk().filter_map(|id| guide.chapter(id));
    let parts = practices.flat_map(|chapter| &chapter.head.parts);
    let kinds: std::collections::BTreeSet<_> = parts
        .map(|part| format!("{:?}", part.does).split(['(', ' ', '{']).next().unwrap().to_owned())
        .collect();
    assert_eq!(kinds.len(), 9, "{kinds:?}");
}

/// Walks the guide to its end, with this driver; everything that it has for them is behind them.
fn walked(story: Story, driver: &mut impl Driver, house: &mut House) {
    let mut couple = Couple::of_another_guide(story);
    tell(house, &mut couple, driver);
    let (guide, journey) = (&house.session().guide, &house.session().journey);
    for id in guide.outline.walk() {
        let chapter = guide.chapter(id).unwrap();
        assert!(journey.has_passed(chapter, &Stop::Done, couple.here), "{id} is not done");
    }
    for end in ["html", "md", "txt", "json"] {
        let summary = exported(house, end);
        assert!(summary.contains("¿Qué se mantuvo esta semana?"), "{end}: {summary}");
    }
}

fn walks_alike(story: Story) {
    let guide = pack();
    let (mut noted, mut told) = (NotingLines::default(), House::walking(&guide));
    walked(story, &mut noted, &mut told);
    let mut keyed = House::walking(&guide);
    let mut keys = ByKeys::at(&mut keyed);
    walked(story, &mut keys, &mut keyed);
    let mut lines = House::walking(&guide);
    let said = lines.talk(noted.script(lines.clock.clone()));
    assert!(lines.ended(), "it stopped early:\n{said}");
    for other in [&keyed, &lines] {
        assert_same(&told.folder(), &other.folder());
    }
}

#[test]
fn one_alone_walks_it_from_the_first_page_to_the_summary() {
    walks_alike(Story { alone: true, roles: None, ..SAM_AND_ALEX });
}

#[test]
fn two_walk_it_from_the_first_page_to_the_summary() {
    walks_alike(Story { roles: None, ..SAM_AND_ALEX });
}
