//! The context of a tool: the session, the page, the part.

use super::message::{Message, PartChoice, Prompt};
use crate::{
    block::Block,
    form::{self, Binding, Form},
    guide::{Chapter, Part, PartKind, Planning, ShortForm, THINGS, Who, WriteBox},
    journey::{
        couple::Here,
        position::{Audience, Position, Stop},
        record::{By, Id, Seat},
    },
    language::PartAnswerer,
    page::{Choice, Key},
    screens::{promises, timer::Timer, walk},
    session::{Place, Resume, Session},
};
use chrono::NaiveDate;

#[derive(Clone, Copy)]
pub struct PartContext<'a> {
    pub session: &'a Session,
    pub chapter: &'a Chapter,
    pub part: &'a Part,
    /// True where they came to one plan from the list of promises and agreements, and go back there.
    pub beside: bool,
}

impl<'a> PartContext<'a> {
    /// None where this guide has no such part any more.
    pub fn of(session: &'a Session, position: &Position) -> Option<Self> {
        let chapter = session.guide.chapter(&position.chapter)?;
        match &position.stop {
            Stop::Part(id) => Some(Self { session, chapter, part: chapter.part(id)?, beside: false }),
            _ => None,
        }
    }

    /// The form that these fields make, made afresh each time.
    pub fn make<'p>(
        position: &'p Position,
        fields: for<'s> fn(&PartContext<'s>) -> Form<'s>,
    ) -> impl for<'s> Fn(&'s Session) -> Form<'s> + 'p {
        move |session| PartContext::of(session, position).as_ref().map_or_else(Vec::new, fields)
    }

    /// `<page>.<part>`
    pub fn id(&self) -> String {
        format!("{}.{}", self.chapter.head.id, self.part.id)
    }

    pub fn is_together(&self) -> bool {
        match self.part.who {
            Who::Anyone => self.session.who() == Here::Both,
            who => who == Who::Together,
        }
    }

    /// True where two do this together: then it is “we”.
    pub fn is_for_two(&self) -> bool {
        self.is_together() && !self.session.journey.is_solo()
    }

    /// The short form in which it is done on a first evening.
    pub fn short(&self) -> Option<&'a ShortForm> {
        let first = self.session.guide.evenings().first.as_ref();
        let first = first.filter(|_| self.session.first_evening().is_some())?;
        first.short_of(&self.chapter.head.id, &self.part.id)
    }

    /// The plan that is made here.
    pub fn planning(&self) -> Option<&'a Planning> {
        self.part.does.planning()
    }

    /// The boxes that those who are here writes in, by their places.
    pub fn boxes(&self) -> Vec<usize> {
        let audience = Audience::of(&self.session.journey, self.session.who());
        let writes = |written: &WriteBox| {
            audience.here == Here::Both || audience.solo || written.who.is_none_or(|who| audience.meets(who))
        };
        let boxes = self.part.does.boxes().iter().enumerate();
        boxes.filter(|(_, written)| !written.retired && writes(written)).map(|(nth, _)| nth).collect()
    }

    /// The binding of a box. A box that is for one of the two by role is that one's own words.
    pub fn binding(&self, written: &WriteBox) -> Binding {
        let together = self.session.author(self.is_together());
        match written.who.filter(|_| together == By::Both).and_then(|who| self.seat(who)) {
            Some(seat) => self.own(&written.id, seat),
            None => self.bound(&written.id, together),
        }
        .asking(written.ask.as_str())
    }

    /// The binding of the lines that were put down to be sorted.
    pub fn things(&self) -> Binding {
        let bind = self.bound(THINGS, self.session.author(self.is_together()));
        self.part.does.sorting().into_iter().fold(bind, |bind, sorting| bind.asking(sorting.items.as_str()))
    }

    /// The binding of a name in a part for both, as the words of one of them. Earlier versions kept it as the
    /// words of both.
    pub fn own(&self, name: &str, seat: Seat) -> Binding {
        self.bound(name, seat.into()).formerly(self.answer_id(name, By::Both))
    }

    /// The binding of a name in this part, as this author's answer.
    pub fn bound(&self, name: &str, by: By) -> Binding {
        Binding::answer(self.answer_id(name, by), by, self.part.does.starts())
    }

    fn answer_id(&self, name: &str, by: By) -> Id {
        let (journey, page) = (&self.session.journey, &self.chapter.head.id);
        let breach = journey.breach_for(self.chapter);
        Id::answer(&self.chapter.named(self.part, name), breach, journey.round(page, breach), by)
    }

    /// The one of the two who has a role in what happened, if it is one.
    fn seat(&self, who: Who) -> Option<Seat> {
        let journey = &self.session.journey;
        let meets = |seat: &Seat| Audience::of(journey, (*seat).into()).meets(who);
        match Seat::BOTH.into_iter().filter(meets).collect::<Vec<_>>().as_slice() {
            [seat] if matches!(who, Who::Hurt | Who::Broke) => Some(*seat),
            _ => None,
        }
    }

    /// The page of a form in this part, with the ways out.
    pub fn prompt(&self, state: &form::State, form: Form, body: &mut Vec<Block>) -> Prompt {
        let (ask, choices) = form::prompt(state, form, self.session, body);
        let choices = choices.into_iter().map(|choice| choice.map(&Message::Form));
        (ask, choices.chain([self.all_parts()]).chain(self.ways_out()).collect())
    }

    pub fn position(&self) -> Position {
        Position { chapter: self.chapter.head.id.clone(), stop: Stop::Part(self.part.id.clone()) }
    }

    /// The one who has a role in what happened: by name, where it is one of the two.
    pub fn answerer(&self, who: Who) -> (PartAnswerer, String) {
        let journey = &self.session.journey;
        let meets = |seat: &Seat| Audience::of(journey, (*seat).into()).meets(who);
        let answerer = match (Seat::BOTH.into_iter().filter(meets).collect::<Vec<_>>().as_slice(), who) {
            ([seat], _) => return (PartAnswerer::Named, journey.name(*seat)),
            ([_, _], Who::Hurt) => PartAnswerer::HurtThisTime,
            ([_, _], _) => PartAnswerer::BrokeThisTime,
            (_, Who::Hurt) => PartAnswerer::Hurt,
            _ => PartAnswerer::Broke,
        };
        (answerer, String::new())
    }

    /// True when this part is behind those who are here.
    pub fn is_behind(&self) -> bool {
        let stop = Stop::Part(self.part.id.clone());
        self.session.journey.has_passed(self.chapter, &stop, self.session.who())
    }

    /// A clock for what is done here.
    pub fn timer(&self) -> Timer {
        Timer::of_minutes(self.minutes())
    }

    /// The clock as it stood when they left.
    pub fn timer_left_at(&self, resume: Option<&Resume>) -> Option<Timer> {
        Some(self.timer().left_at(resume?.left?))
    }

    /// Under which it is kept what was practised here on a day.
    pub fn practised_id(&self, day: NaiveDate) -> Id {
        let breach = self.session.journey.breach_for(self.chapter);
        Id::practised(&self.id(), breach, self.session.journey.round(&self.chapter.head.id, breach), day)
    }

    /// The minutes of a clock that runs here.
    pub fn minutes(&self) -> u32 {
        match &self.part.does {
            PartKind::Turns { turn, .. } => *turn,
            _ => self.part.minutes,
        }
    }

    /// The ways out that every moment has.
    pub fn ways_out(&self) -> [PartChoice; 2] {
        let up = match self.beside {
            true => promises::back(self.session.say()),
            false => walk::up(self.session, &self.chapter.head.id),
        };
        [Choice::new(Key::Stop, self.session.say().part_stop(), Message::Stop), up]
    }

    pub fn all_parts(&self) -> PartChoice {
        let all = Place::Contents(self.chapter.head.id.clone());
        Choice::go(Key::Parts, self.session.say().all_parts(), all)
    }
}
