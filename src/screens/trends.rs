//! Your own weeks, side by side, a question a page: one's own line while one is here alone, and what both brought to the
//! same check-ins.

use chrono::NaiveDate;

use crate::{
    block::{Block, Chart, chart::ChartLine},
    guide::{Anchors, Question},
    journey::{
        checkin::{Moment, own_questions},
        couple::Here,
        position::Audience,
        record::Seat,
        trend::{Series, Whose},
    },
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

/// Which of the questions is shown large, by its place among those that have a line. None: all of them, small.
#[derive(Debug, Clone, Copy, Default)]
pub struct State(Option<usize>);

/// Shows a question large, by its place, or all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Message(Option<usize>);

pub fn update(state: &mut State, _: &mut Session, message: &Message) -> Update {
    state.0 = message.0;
    Update::stay()
}

pub fn page(&state: &State, session: &Session) -> Page<Message> {
    let (say, charts, here) = (session.say(), charts(session), session.who());
    let mut choices = vec![];
    let mut body = vec![];
    let at = state.0.or((charts.len() == 1).then_some(0)).map(|at| at.min(charts.len().saturating_sub(1)));
    match at.and_then(|at| Some((at, charts.get(at)?))) {
        None if !charts.is_empty() => {
            let days = days(&charts);
            let span = days.map(|(first, last)| say.trends_span(&say.span(first, last)));
            let about =
                [Some(say.journey_our_own().to_owned()), span, about(&charts, say).map(str::to_owned)];
            body.push(Block::quiet(say.all(about.into_iter().flatten())));
            choices.extend(days.into_iter().flat_map(|days| small(&charts, days)));
        }
        Some((at, (question, chart))) => {
            let which = say.trends_which(said::TrendsWhich { at: at + 1, all: charts.len() });
            body.push(Block::quiet(say.all([say.journey_our_own(), &which])));
            body.push(Block::Chart(chart.clone()));
            choices.extend(turn(say, charts.len(), at));
            if let Some(notice) = session.journey.own_notice(&session.guide, &question.id, here) {
                body.push(Block::note(notice.words(say)));
                choices.extend(offers(session));
            }
        }
        None => body.extend([Block::quiet(say.journey_our_own()), Block::say(nothing_yet(session))]),
    }
    if here.alone().is_some() {
        let on = session.today();
        let own = session.journey.own_checkin(on, here);
        let today = Place::CheckinAt { on, moment: Moment::Own };
        choices.extend(own.map(|_| Choice::go(Key::Open, say.trends_today(), today)));
    }
    choices.push(match at {
        Some(_) if charts.len() > 1 => Choice::back(say.trends_all(), Message(None)),
        _ => Choice::back_to(say.back_to_path(), Place::Path),
    });
    let title = if here == Here::Both { say.trends_brought() } else { say.your_own_weeks() };
    Page::new(title, body, choices)
}

/// All of them, small, each one key away.
fn small<'a>(
    charts: &'a [(&Question, Chart)],
    days: (NaiveDate, NaiveDate),
) -> impl Iterator<Item = Choice<Message>> + 'a {
    charts.iter().enumerate().zip(Key::listed()).map(move |((at, (_, chart)), key)| {
        Choice::new(key, chart.name.as_str(), Message(Some(at))).chart(chart.clone(), days)
    })
}

/// The first day and the last of all numbers.
fn days(charts: &[(&Question, Chart)]) -> Option<(NaiveDate, NaiveDate)> {
    let points = || charts.iter().flat_map(|(_, chart)| &chart.lines).flat_map(|line| &line.points);
    Some((points().map(|point| point.on).min()?, points().map(|point| point.on).max()?))
}

/// The meaning of the band and of empty weeks, once there is a band.
fn about(charts: &[(&Question, Chart)], say: Catalogue) -> Option<&'static str> {
    let has_band = charts.iter().any(|(_, chart)| chart.change().is_some());
    has_band.then(|| say.trends_band())
}

/// The things that a suggestion names, each one key away.
pub fn offers<M>(session: &Session) -> impl Iterator<Item = Choice<M>> {
    let outline = &session.guide.outline;
    let plan = outline.setback.as_ref();
    let plan = plan.map(|page| Choice::go(Key::HardDay, outline.title(page), Place::lesson(page)));
    [
        Some(Choice::ask(Key::Pause, session.say().a_pause(), Request::Pause)),
        plan,
        Some(Choice::ask(Key::Help, session.say().help_and_numbers(), Request::Help)),
    ]
    .into_iter()
    .flatten()
}

/// The other questions, one after the other and round again.
fn turn(say: Catalogue, all: usize, at: usize) -> Vec<Choice<Message>> {
    let to = |key, label, at: usize| Choice::new(key, label, Message(Some(at % all.max(1))));
    let next = to(Key::Nth(1), say.trends_next(), at + 1);
    let before = to(Key::Nth(2), say.trends_before(), at + all.max(1) - 1);
    match all {
        0 | 1 => vec![],
        2 => vec![next],
        _ => vec![next, before],
    }
}

fn nothing_yet(session: &Session) -> &'static str {
    match session.who() {
        Here::Both => session.say().trends_nothing_brought(),
        _ => session.say().trends_nothing_yet(),
    }
}

/// The questions with a line that those who are here may see.
fn charts(session: &Session) -> Vec<(&Question, Chart)> {
    let chapter = session.guide.checkin();
    let (here, audience) = (session.who(), Audience::of(&session.journey, session.who()));
    let of = |question| Some((question, chart(session, question, here, audience)?));
    match chapter {
        // Together they are asked nothing alone, but the questions are the same.
        Some(chapter) if here == Here::Both => chapter.head.questions.iter().filter_map(of).collect(),
        Some(chapter) => own_questions(chapter, audience).filter_map(of).collect(),
        None => vec![],
    }
}

fn chart(session: &Session, question: &Question, here: Here, audience: Audience) -> Option<Chart> {
    let Anchors { low, high } = question.scale.clone()?;
    let (journey, guide) = (&session.journey, &session.guide);
    let [first, second] = journey.shared_weeks(guide, &question.id);
    let mut lines = vec![];
    let mut add = |series: Series, whose: Whose, seat: Seat| {
        if series.has_numbers() {
            lines.push(ChartLine { person: seat as usize, ..series.line(session.say(), whose) });
        }
    };
    match here.alone() {
        Some(seat) => {
            add(journey.own_weeks(guide, &question.id, here), Whose::Yours, seat);
            let others = if seat == Seat::First { second } else { first };
            add(others, Whose::Of(&journey.name(seat.other())), seat.other());
        }
        None => {
            add(first, Whose::Of(&journey.name(Seat::First)), Seat::First);
            add(second, Whose::Of(&journey.name(Seat::Second)), Seat::Second);
        }
    }
    let title = audience.words(question).to_owned();
    let name = question.short.clone().unwrap_or_else(|| title.clone());
    (!lines.is_empty()).then_some(Chart { name, title, low, high, lines })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::{
        journey::{
            checkin::{Checkin, Rating},
            journey_builder::JourneyBuilder,
            record::{Body, Id, Visibility},
        },
        screens::tests::Harness,
    };

    /// Weeks of both, who brought the numbers of the last two.
    fn told(weeks: &[[u8; 2]]) -> JourneyBuilder {
        let mut told = JourneyBuilder::hurt_and_broke();
        let first: NaiveDate = "2026-10-18".parse().unwrap();
        for (nth, (on, numbers)) in first.iter_weeks().zip(weeks).enumerate() {
            for (seat, number) in Seat::BOTH.into_iter().zip(numbers) {
                let ratings = ["check-in.hope", "check-in.heavy"].map(|id| (id.into(), Rating::new(*number)));
                let look = |ratings| Body::Checkin(Checkin { ratings, ..Checkin::default() });
                let own = Id::checkin(on, seat.into());
                told.write(own, seat.into(), Visibility::Private, look(ratings.clone().into()));
                if nth + 2 >= weeks.len() {
                    let brought = look([ratings[0].clone()].into());
                    told.write(Id::brought(on, seat), seat.into(), Visibility::Shared, brought);
                }
            }
        }
        told
    }

    #[test]
    fn ones_own_line_and_of_the_other_what_both_brought() {
        let told = told(&[[4, 8], [5, 8], [4, 9], [7, 9], [3, 9]]);
        let mut harness = Harness::of(told, Here::First, Place::Trends);
        insta::assert_snapshot!(harness.prose(), @"
        Your own weeks

        Our own questions, not a validated test. 18 October to 15 November 2026.

        1. How heavy it is
        2. Hopeful
        b. Back to the path
        ");
        harness.choose("How heavy it is");
        insta::assert_snapshot!(harness.prose(), @"
        Your own weeks

        Our own questions, not a validated test. 1 of 2.

        How heavy is the hurt that I carry?
          0: Light today. 10: It fills the whole day.
          Five check-ins, 18 October to 15 November 2026: too few to speak of a
          change.
          18 Oct: 4, 25 Oct: 5, 1 Nov: 4, 8 Nov: 7, 15 Nov: 3.

        1. The next question
        b. All questions
        ");
        harness.choose("The next question");
        insta::assert_snapshot!(harness.prose(), @"
        Your own weeks

        Our own questions, not a validated test. 2 of 2.

        How hopeful am I about us?
          0: I see no way today. 10: I can picture it going well.
          You: Five check-ins, 18 October to 15 November 2026: too few to speak
          of a change.
          18 Oct: 4, 25 Oct: 5, 1 Nov: 4, 8 Nov: 7, 15 Nov: 3.
          Alex: Two check-ins so far, 8 to 15 November 2026: too few for a line.
          8 Nov: 9, 15 Nov: 9.

        Note: This number is quite a bit lower than last time; if it would help,
        there are the pause, the setback plan, and someone outside to talk to.

        1. The next question
        z. A pause
        h. A plan for setbacks
        ?. Help and numbers
        b. All questions
        ");
    }

    #[test]
    fn the_overview_says_what_differs_and_leads_to_each_question_and_back() {
        let told = told(&[[4, 8], [4, 8], [4, 9], [7, 9], [7, 9], [8, 9], [8, 9]]);
        let mut harness = Harness::of(told, Here::First, Place::Trends);
        let prose = harness.prose();
        assert!(prose.contains("1. How heavy it is: higher than in October"), "{prose}");
        assert!(prose.contains("The band is your usual ups and downs."), "{prose}");
        harness.choose("How heavy it is");
        harness.choose("All questions");
        assert_eq!(harness.prose(), prose);
    }

    #[test]
    fn together_there_is_only_what_both_brought() {
        let harness = Harness::of(told(&[[4, 8], [5, 8], [7, 9]]), Here::Both, Place::Trends);
        insta::assert_snapshot!(harness.prose(), @"
        What both of you brought

        Our own questions, not a validated test. 1 of 1.

        How hopeful am I about us?
          0: I see no way today. 10: I can picture it going well.
          Sam: Two check-ins so far, 25 October to 1 November 2026: too few for
          a line.
          25 Oct: 5, 1 Nov: 7.
          Alex: Two check-ins so far, 25 October to 1 November 2026: too few for
          a line.
          25 Oct: 8, 1 Nov: 9.

        b. Back to the path
        ");
    }

    #[test]
    fn before_the_first_number_there_is_no_chart() {
        for (here, says) in
            [(Here::First, "There is no check-in with a number yet."), (Here::Both, "only what both brought")]
        {
            let harness = Harness::of(JourneyBuilder::two(), here, Place::Trends);
            let prose = harness.prose().replace('\n', " ");
            assert!(prose.contains(says) && prose.contains(Catalogue::ENGLISH.journey_our_own()), "{prose}");
        }
    }
}
