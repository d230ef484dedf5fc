//! Which stops a page of the guide has, and in which order.

use super::{Audience, Chapter, Group, Guide, Here, Id, Journey, Kind, Part, Question, Stop, Who, is_shown};
use crate::{
    guide::OnlyIf,
    journey::{
        answer::chosen,
        key::By,
        record::{Body, Record},
    },
};

impl Journey {
    /// The stops of a page, in order, for those who are here.
    pub fn stops(&self, guide: &Guide, chapter: &Chapter, here: Here) -> Vec<Stop> {
        let (head, audience) = (&chapter.head, Audience::of(self, here));
        if !is_shown(head, here) {
            return vec![];
        }
        if head.kind == Kind::Checkin {
            // The rest of it comes again every week, and has moments of its own.
            return vec![Stop::Lesson];
        }
        let ask = |is_now: fn(&Question) -> bool| {
            let asked = head
                .questions
                .iter()
                .filter(move |question| is_now(question) && audience.meets(question.who));
            asked.map(|question| Stop::Question(question.id.clone()))
        };
        let parts = |is_now: fn(&Part) -> bool| {
            let prepared = move |part: &Part| here != Here::Both || self.can_be_prepared(chapter, part);
            let is_theirs = move |part: &Part| audience.does(part) && self.is_chosen(chapter, part);
            let does = move |part: &&Part| is_now(part) && is_theirs(part) && prepared(part);
            let theirs = head.parts.iter().filter(does);
            theirs.map(|part| Stop::Part(part.id.clone()))
        };
        let mut stops = vec![Stop::Lesson];
        stops.extend(private_stop(guide, &head.id, here));
        stops.extend(parts(Part::is_scene));
        stops.extend(ask(|question| question.who != Who::Together && !question.after));
        stops.extend(ask(|question| question.who == Who::Together && question.before));
        stops.extend(parts(|part| !part.is_scene()));
        stops.extend(ask(|question| question.who == Who::Together && !question.before));
        stops.extend(ask(|question| question.who != Who::Together && question.after));
        if here == Here::Both && self.has_revelation(chapter) {
            stops.push(Stop::Reveal);
        }
        if head.done_when.is_some() && !self.waits_for_both(guide, chapter, here) {
            stops.push(Stop::Done);
        }
        stops
    }

    /// False for a part that belongs to another answer than the one that was given, or to one that is still to come. What
    /// is written in it already stays.
    fn is_chosen(&self, chapter: &Chapter, part: &Part) -> bool {
        let Some(OnlyIf { question, choice }) = &part.only_if else { return true };
        let breach = self.breach_for(chapter);
        let round = self.round(&chapter.head.id, breach);
        let choices = chapter.question(question).map_or(&[][..], |question| &question.choices);
        let is_taken = |record: &Record| match &record.body {
            Some(Body::Answer(answer)) => chosen(choices, &answer.words, answer.asked.as_deref())
                .is_some_and(|taken| taken.id == *choice),
            _ => false,
        };
        let answers = [By::Both, By::First].map(|by| Id::answer(question, breach, round, by));
        answers.iter().filter_map(|id| self.record(id)).any(is_taken)
            || self.has_any(Group::AnswersOn(&format!("{}.{}", chapter.head.id, part.id)))
    }
}

/// The private check is offered before the first exercise of the first step and of the last; private minutes before that of
/// the second, too.
fn private_stop(guide: &Guide, chapter: &str, here: Here) -> Option<Stop> {
    let steps = &guide.outline.steps;
    let nth = steps.iter().position(|step| step.practices.first().is_some_and(|id| id == chapter))?;
    let is_end = nth == 0 || nth + 1 == steps.len();
    match here {
        Here::Both => (is_end || nth == 1).then_some(Stop::PrivateMinutes),
        Here::First | Here::Second => is_end.then_some(Stop::Safety),
    }
}
