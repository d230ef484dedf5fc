//! Every field of the guide, for each way in which people may sit here.

use super::*;

/// Each way in which people may sit here.
const SEATINGS: [(fn() -> JourneyBuilder, Here); 4] = [
    (JourneyBuilder::hurt_and_broke, Here::First),
    (JourneyBuilder::hurt_and_broke, Here::Second),
    (JourneyBuilder::hurt_and_broke, Here::Both),
    (|| JourneyBuilder::by(Seats::One), Here::First),
];

#[test]
fn every_field_of_the_guide_is_found_again() {
    let (mut walked, mut failing) = (0, vec![]);
    for (told, here) in SEATINGS {
        let session = Harness::of(told(), here, Place::Path).app.session;
        let outline = &session.guide.outline;
        let ids: Vec<_> = outline.walk().chain(outline.more()).cloned().collect();
        let chapters = ids.iter().filter_map(|id| session.guide.chapter(id));
        let keys = chapters.flat_map(|chapter| questions(&session, chapter).chain(boxes(&session, chapter)));
        let examples: Vec<_> =
            keys.map(|(name, key)| Example { name, told, here, key, words: WORDS }).collect();
        walked += examples.len();
        failing.extend(fail(examples));
    }
    assert_eq!(failing, [""; 0], "{}", failing.join("\n\n"));
    assert!(walked > 150, "{walked}");
}

fn is_open(session: &Session, chapter: &Chapter, stop: Stop) -> bool {
    let position = Position { chapter: chapter.head.id.clone(), stop };
    matches!(session.journey.may_enter(&session.guide, &position, session.who()), Entry::Open)
}

fn questions<'a>(
    session: &'a Session,
    chapter: &'a Chapter,
) -> impl Iterator<Item = (String, DraftKey)> + use<'a> {
    let written = chapter.head.questions.iter().filter(|question| {
        question.keep == Keep::Always && question.choices.is_empty() && question.scale.is_none()
    });
    let open = written.filter(|question| is_open(session, chapter, Stop::Question(question.id.clone())));
    open.map(|question| {
        let id = session.answer_id(chapter, &question.id, question.who == Who::Together);
        ("question".to_owned(), DraftKey::whole(&id))
    })
}

fn boxes<'a>(
    session: &'a Session,
    chapter: &'a Chapter,
) -> impl Iterator<Item = (String, DraftKey)> + use<'a> {
    let open = |part: &&Part| {
        Audience::of(&session.journey, session.who()).does(part)
            && is_open(session, chapter, Stop::Part(part.id.clone()))
    };
    chapter.head.parts.iter().filter(open).flat_map(|part| drafts(session, chapter, part))
}

/// The keys of what can be written in a part.
fn drafts(session: &Session, chapter: &Chapter, part: &Part) -> Vec<(String, DraftKey)> {
    let author = session.author(part.who == Who::Together);
    let breach = session.journey.breach_for(chapter);
    let key = |name: &str, by: By| DraftKey::whole(&Id::answer(&chapter.named(part, name), breach, 1, by));
    let audience = Audience::of(&session.journey, session.who());
    let texts = part.does.boxes().iter().filter(|written| {
        let writes =
            audience.here == Here::Both || audience.solo || written.who.is_none_or(|who| audience.meets(who));
        writes && !written.retired && written.choices.is_empty() && written.only_if.is_none()
    });
    match &part.does {
        PartKind::Write { .. } | PartKind::Builder { .. } => texts
            .map(|written| {
                let of = |who| {
                    Seat::BOTH
                        .into_iter()
                        .find(|seat| Audience::of(&session.journey, (*seat).into()).meets(who))
                };
                let own =
                    written.who.filter(|_| author == By::Both && matches!(part.does, PartKind::Write { .. }));
                let by = own.and_then(of).map_or(author, By::from);
                ("box".to_owned(), key(&written.id, by))
            })
            .collect(),
        PartKind::Sort(_) => vec![("things to sort".to_owned(), key(THINGS, author))],
        PartKind::Guess { .. } if !audience.solo => {
            let guessers = session.journey.guessers(part);
            let of = |seat: Seat| [("guess", seat), ("tell", seat.other()), ("correct", seat)];
            guessers
                .into_iter()
                .flat_map(of)
                .map(|(name, seat)| ("guess".to_owned(), key(name, seat.into())))
                .collect()
        }
        PartKind::Plan(planning) => texts
            .map(|written| {
                let part = chapter.named(part, "");
                let field = PlanField::Box(&written.id);
                let field = DraftField::Plan { part: part.trim_end_matches('.'), field };
                ("plan".to_owned(), DraftKey::field(&Id::plan(planning.sort, Uuid::from_u128(7)), field))
            })
            .collect(),
        _ => vec![],
    }
}
