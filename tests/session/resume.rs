//! The program is killed at any moment of the story, and started again: they land on the very page, half-written words
//! and all.

use crate::{
    act::{ByMessages, Driver},
    couple::{Couple, SAM_AND_ALEX, nth},
    house::House,
    the_summary_is_right,
};
use trustpath::{app::Page, block::Block, journey::couple::Here, page::Ask};

/// What a page is known by: its title, and its heading.
fn name(page: &Page) -> (String, Option<Block>) {
    (page.title.clone(), page.body.iter().find(|block| matches!(block, Block::Heading(_))).cloned())
}

/// Kills the program and sits down again.
pub fn come_back(house: &mut House, here: Here) {
    house.reopen();
    if house.title() == "Who is here?" {
        house.choose(match here {
            Here::First => "Sam",
            Here::Second => "Alex",
            Here::Both => "Both",
        });
    }
}

/// True for pages that nobody is brought back to: of them nothing is kept, or they only ask who is here.
fn leaves_no_trace(page: &Page, prose: &str) -> bool {
    ["Who is here?", "A private check", "Two private minutes each", "Hand over", "Enough for now"].contains(&page.title.as_str())
        || prose.contains("Nothing of this is kept")
        // They come back to the look at what it is about; a choice is asked there again.
        || prose.contains("how is it for you?")
        // What an answer led to is shown once, and the answer is not kept.
        || page.unkept
}

#[test]
#[ignore = "slow: two walk the whole guide and are killed at every 23rd act"]
fn a_kill_at_any_moment_loses_neither_the_page_nor_half_a_sentence() {
    let (mut house, mut couple) = (House::new(), Couple::new(SAM_AND_ALEX));
    let (mut came_back, mut half_written) = (0, 0);
    for act in 0..10_000 {
        let (page, prose) = (house.page(), house.prose());
        if act % 23 == 9 && couple.is_led() && !leaves_no_trace(&page, &prose) {
            came_back += 1;
            if let Ask::Write(field) = &page.ask {
                half_written += 1;
                house.type_into(&field.key, &format!("half a sentence of {act}"));
            }
            come_back(&mut house, couple.here);
            // Until a page was read, the text at its door comes first.
            if name(&house.page()) != name(&page) && nth(&house.page(), "Not for us").is_some() {
                house.choose("Go on");
            }
            let found = house.page();
            if let (Ask::Write(before), Ask::Write(found)) = (&page.ask, &found.ask) {
                assert_eq!(
                    (&found.key, found.words.expose()),
                    (&before.key, &*format!("half a sentence of {act}"))
                );
            }
            assert_eq!(name(&found), name(&page), "came back from\n{prose}\nto\n{}", house.prose());
            continue;
        }
        match couple.act(&page, &prose) {
            Some(act) => ByMessages.act(&mut house, &page, &act),
            None => break,
        }
    }
    the_summary_is_right(&house, &couple);
    assert!(came_back > 40 && half_written > 10, "{came_back} times, {half_written} in a text");
}
