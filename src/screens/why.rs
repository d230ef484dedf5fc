//! Why a page of the guide is as it is, and how sure that is: laid over whatever they do there, and one key back.

use crate::{
    block::Block,
    guide::{Source, Strength},
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    session::{Request, Session},
};

/// The key that leads here, where the page of the guide names its sources.
pub fn choice<M>(session: &Session, chapter: &str) -> Option<Choice<M>> {
    let chapter = session.guide.chapter(chapter).filter(|chapter| !chapter.head.sources.is_empty())?;
    Some(Choice::ask(Key::Why, session.say().why_this(), Request::Why(chapter.head.id.clone())))
}

pub fn page<M>(chapter: &str, session: &Session) -> Page<M> {
    let say = session.say();
    let known = session.guide.chapter(chapter).into_iter().flat_map(|chapter| &chapter.head.sources);
    let body = std::iter::once(Block::heading(say.why_title()))
        .chain(grades(say))
        .chain(known.flat_map(|known| source(say, known)));
    Page::new(
        session.guide.outline.title(chapter),
        body.collect(),
        vec![Choice::ask(Key::Back, say.back_to_where_you_were(), Request::Close)],
    )
}

/// The meaning of the letters of strength, and what no letter says.
pub fn grades(say: Catalogue) -> [Block; 4] {
    [say.why_grade_a(), say.why_grade_b(), say.why_grade_c(), say.why_grades_limit()].map(Block::say)
}

fn source(say: Catalogue, source: &Source) -> [Block; 3] {
    let grade = match source.strength {
        Strength::A => "A",
        Strength::B => "B",
        Strength::C => "C",
    };
    let (authors, year) = (source.authors.as_str(), source.year.to_string());
    let title = source.title.as_str();
    [
        Block::strong(say.why_source(said::WhySource { authors, year: &year, title })),
        Block::say(source.found.as_str()),
        Block::quiet(say.why_limit(said::WhyLimit { grade, limit: &source.limit })),
    ]
}

#[cfg(test)]
mod tests {
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder, position::Stop},
        page::Does,
        screens::tests::{Harness, question, stop},
        session::Request,
    };

    #[test]
    fn every_exercise_page_tells_why_and_leads_back_to_the_very_moment() {
        let lesson = stop("listening-actively", Stop::Lesson);
        let part = |chapter: &str, part: &str| stop(chapter, Stop::Part(part.into()));
        for (here, place) in [
            (Here::Both, lesson.clone()),
            (Here::First, question("listening-actively.stop")),
            (Here::Both, part("listening-actively", "settle")),
            (Here::Both, part("listening-actively", "turns")),
            (Here::First, part("keeping-promises", "promise")),
        ] {
            let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), here, place);
            if harness.app.place != lesson && harness.offers("Go on") {
                harness.hear(harness.page().choices[0].does.clone());
            }
            let before = harness.prose();
            let why =
                harness.page().choice('y').unwrap_or_else(|| panic!("no why in\n{before}")).does.clone();
            harness.hear(why);
            assert!(
                harness.prose().contains("Strength ") && harness.prose().contains("Limit: "),
                "{}",
                harness.prose()
            );
            harness.choose("Back to where you were");
            assert_eq!(harness.prose(), before);
        }
    }

    #[test]
    fn where_nothing_stands_behind_a_page_nothing_is_offered() {
        let harness = Harness::of(JourneyBuilder::two(), Here::Both, crate::session::Place::Path);
        assert!(
            harness
                .page()
                .choice('y')
                .is_none_or(|choice| !matches!(choice.does, Does::Ask(Request::Why(_))))
        );
    }
}
