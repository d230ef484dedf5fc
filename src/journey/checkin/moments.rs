//! The moments of a check-in, in the order of its page: first each alone, then both together.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    guide::{Chapter, Keep, PartKind, PartRole, Question, Solo, Who},
    journey::{couple::Here, key::Seat, position::Audience},
};

/// A moment of a check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// A question of which nothing is kept, by its id.
    Unkept(String),
    /// All numbers at once.
    Numbers,
    /// A line, by the question's id or `<page>.<part>.<box>`.
    Line(String),
    /// A choice: the lines to show to the other, and those to keep.
    Bring,
    /// An offer to look back over a month.
    Month,
    /// One's own half is behind.
    Own,
    /// How much tonight?
    Enough,
    Thanks(Seat),
    /// The lines that each showed.
    Brought,
    /// A part of the page that has a tool of its own, by its id.
    Part(String),
    Wish(Seat),
    Promise(Seat),
    /// By when, and how sure: of a promise that was just made.
    PromiseDay(Uuid),
    PromiseSure(Uuid),
    /// When they look up again.
    Next,
    /// All of it is behind.
    End,
}

/// How long a check-in is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Length {
    /// "Too much tonight": only the thanks and the next date.
    pub short: bool,
    /// There is time to look back over a month.
    pub long: bool,
}

/// The moments for those who are here.
pub fn moments(chapter: &Chapter, audience: Audience, length: Length) -> Vec<Moment> {
    match audience.here {
        Here::Both if !audience.solo => together(chapter, length),
        _ => alone(chapter, audience, length),
    }
}

fn alone(chapter: &Chapter, audience: Audience, length: Length) -> Vec<Moment> {
    let mut moments = vec![];
    for question in own_questions(chapter, audience) {
        let moment = moment_of(question);
        if !moments.contains(&moment) {
            moments.push(moment);
        }
    }
    let own_next = chapter.part_as(PartRole::OwnNext).filter(|part| audience.does(part));
    if let Some(part) = own_next {
        let thing = part.does.boxes().first();
        moments.extend(thing.map(|thing| Moment::Line(chapter.box_id(part, thing))));
    }
    if !audience.solo {
        moments.extend(chapter.part_as(PartRole::Bring).map(|_| Moment::Bring));
    }
    if length.long {
        moments.extend(month(chapter));
    }
    moments.extend(own_next.map(|_| Moment::Next));
    moments.push(Moment::Own);
    moments
}

/// The questions for the one who is here alone.
pub fn own_questions(chapter: &Chapter, audience: Audience) -> impl Iterator<Item = &Question> {
    let asked = move |question: &&Question| question.who != Who::Together && audience.meets(question.who);
    chapter.head.questions.iter().filter(asked)
}

fn moment_of(question: &Question) -> Moment {
    match question.keep {
        Keep::Never => Moment::Unkept(question.id.clone()),
        Keep::Always if question.scale.is_some() => Moment::Numbers,
        Keep::Always => Moment::Line(question.id.clone()),
    }
}

/// The look back over a month, and the lines that belong to it.
pub fn month(chapter: &Chapter) -> Vec<Moment> {
    let Some(part) = chapter.part_as(PartRole::Month) else { return vec![] };
    let lines = part.does.boxes().iter().map(|written| Moment::Line(chapter.box_id(part, written)));
    std::iter::once(Moment::Month).chain(lines).collect()
}

fn together(chapter: &Chapter, length: Length) -> Vec<Moment> {
    let parts = chapter.head.parts.iter().filter(|part| part.solo != Solo::Only);
    let mut moments = vec![];
    for part in parts {
        match part.role {
            Some(PartRole::Bring | PartRole::Month | PartRole::OwnNext) => {}
            Some(PartRole::Enough) => moments.push(Moment::Enough),
            Some(PartRole::Thanks) => moments.extend(Seat::BOTH.map(Moment::Thanks)),
            Some(PartRole::Next) => moments.push(Moment::Next),
            _ if length.short => {}
            Some(PartRole::Wish) => moments
                .extend(Seat::BOTH.into_iter().flat_map(|seat| [Moment::Wish(seat), Moment::Promise(seat)])),
            _ if part.who != Who::Together => {}
            None => {
                moments.extend(matches!(part.does, PartKind::Turns { .. }).then_some(Moment::Brought));
                moments.push(Moment::Part(part.id.clone()));
            }
        }
    }
    moments.push(Moment::End);
    moments
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{guide::Guide, journey::journey_builder::JourneyBuilder};

    /// The moments in one line, as they are kept.
    fn told(told: &JourneyBuilder, here: Here, length: Length) -> String {
        let guide = Guide::bundled();
        let chapter = guide.checkin().unwrap();
        let moments = moments(chapter, Audience::of(&told.journey, here), length);
        let words =
            moments.iter().map(|moment| serde_json::to_string(moment).unwrap().replace("check-in.", ""));
        words.collect::<Vec<_>>().join(" ").replace('"', "")
    }

    #[test]
    fn each_alone_then_both_and_less_where_it_is_too_much() {
        let (plain, short) = (Length::default(), Length { short: true, long: false });
        let long = Length { long: true, short: false };
        let solo = || JourneyBuilder::by(crate::journey::couple::Seats::One);
        insta::assert_snapshot!(told(&JourneyBuilder::two(), Here::First, plain), @"
        {unkept:afraid} numbers {line:better} {line:harder} bring own
        ");
        insta::assert_snapshot!(told(&JourneyBuilder::two(), Here::Second, long), @"
        {unkept:afraid} numbers {line:better} {line:harder} bring month {line:month.helped} {line:month.still} own
        ");
        insta::assert_snapshot!(told(&solo(), Here::First, plain), @"
        {unkept:afraid} numbers {line:better} {line:harder} {line:own-next.thing} next own
        ");
        insta::assert_snapshot!(told(&JourneyBuilder::two(), Here::Both, plain), @"
        enough {thanks:first} {thanks:second} brought {part:hear} {part:due} {wish:first} {promise:first} {wish:second} {promise:second} next end
        ");
        insta::assert_snapshot!(told(&JourneyBuilder::two(), Here::Both, short), @"
        enough {thanks:first} {thanks:second} next end
        ");
    }
}
