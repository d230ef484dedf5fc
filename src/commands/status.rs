//! `trustpath status`: where they are, what comes next and what is due. Never a word that anybody wrote, nothing that counts
//! any, and nothing that somebody keeps for themselves unless --seat names them.

use std::{collections::BTreeSet, io::Write};

use anyhow::bail;
use chrono::NaiveDate;
use serde::Serialize;

use super::{guides, places, seats, start::Start, unlock};
use crate::{
    block::safe,
    export::escape_json,
    guide::{Chapter, Guide},
    journey::{
        Journey,
        couple::Here,
        due::{Due, What, due},
        position::Next,
        record::Seat,
    },
    language::{Catalogue, StatusWhat, StatusWho, said},
    shell::{Machine, World},
};

/// The status as it is said. As JSON its fields keep their meaning as long as `format` stays the same (see `status
/// --help`).
#[derive(Debug, Serialize)]
struct Status {
    format: u32,
    begun: bool,
    people: Vec<String>,
    walks: Vec<Walk>,
    going_on: Vec<PageStatus>,
    openable: Vec<PageStatus>,
    due: Vec<Day>,
    next_dates: Vec<Planned>,
    read_only: Option<String>,
    sealed: bool,
}

/// The next page of one seat, or of both.
#[derive(Debug, Serialize)]
struct Walk {
    who: Here,
    name: String,
    next: Ahead,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
enum Ahead {
    Page(PageStatus),
    Together(PageStatus),
    End,
}

/// A day on which one, or both, want to open a page; nothing of the words beside it.
#[derive(Debug, Serialize)]
struct Planned {
    who: &'static str,
    name: String,
    on: NaiveDate,
    page: PageStatus,
}

/// Something whose day has come: what kind of thing, whose, and for which day.
#[derive(Debug, Serialize)]
struct Day {
    kind: &'static str,
    /// The same, to be said.
    #[serde(skip)]
    what: StatusWhat,
    who: &'static str,
    name: String,
    on: NaiveDate,
}

#[derive(Debug, Serialize)]
struct PageStatus {
    page: String,
    title: String,
    /// From 1; none for a page beside the steps.
    step: Option<usize>,
    /// How many steps there are: for the sentence.
    #[serde(skip)]
    steps: usize,
}

pub fn status(start: &Start, json: bool, out: &mut impl Write) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let mut opened = places::open(start)?;
    let seat = seats::named(global, &opened.journey, say)?;
    if let Some(seat) = seat.filter(|_| unlock::is_due(&opened)) {
        unlock::unlock(&mut opened, seat, global.passphrase_fd, say)?;
    }
    let read_only = opened.store.read_only().map(ToString::to_string);
    opened.journey.look_as(seat.map(Here::from));
    if let Some(why) = read_only.as_ref().filter(|_| opened.journey.couple().is_none() && !json) {
        bail!(why.clone());
    }
    let status = match unlock::is_due(&opened) {
        true => Status { sealed: true, ..Status::of_people(&opened.journey, read_only) },
        false => Status::of(
            &opened.journey,
            &guides::read(start, guides::Walks::of(&opened.journey))?,
            seat,
            read_only,
            Machine.now().date_naive(),
        ),
    };
    if json {
        let json = serde_json::to_string_pretty(&status)?;
        return Ok(writeln!(out, "{}", escape_json(&json))?);
    }
    Ok(write!(out, "{}", safe(&status.words(say)))?)
}

impl Status {
    /// The status as far as it can be said before any key was given.
    fn of_people(journey: &Journey, read_only: Option<String>) -> Self {
        let begun = journey.couple().is_some();
        let people =
            if begun { journey.seats().iter().map(|seat| journey.name(*seat)).collect() } else { vec![] };
        Self {
            format: 1,
            begun,
            people,
            walks: vec![],
            going_on: vec![],
            openable: vec![],
            due: vec![],
            next_dates: vec![],
            read_only,
            sealed: false,
        }
    }

    fn of(
        journey: &Journey,
        guide: &Guide,
        seat: Option<Seat>,
        read_only: Option<String>,
        today: NaiveDate,
    ) -> Self {
        let known = Self::of_people(journey, read_only);
        let whole = if journey.is_solo() { Here::First } else { Here::Both };
        let walkers = match seat {
            _ if !known.begun => vec![],
            Some(seat) => vec![seat.into()],
            None if journey.is_solo() => vec![Here::First],
            None => vec![Here::Both, Here::First, Here::Second],
        };
        let page = |chapter: &Chapter| PageStatus::of(guide, &chapter.head.id);
        let each = journey.seats().iter().flat_map(|seat| journey.going_on(guide, (*seat).into()));
        let going_on: BTreeSet<_> = each.map(|chapter| &chapter.head.id).collect();
        Self {
            walks: walkers.into_iter().map(|here| Walk::of(journey, guide, here, today)).collect(),
            going_on: guide
                .outline
                .walk()
                .filter(|id| going_on.contains(id))
                .map(|id| PageStatus::of(guide, id))
                .collect(),
            openable: journey.openable(guide, whole).map(page).collect(),
            next_dates: journey
                .next_dates(seat.map_or(whole, Here::from))
                .filter(|(.., on)| *on > today)
                .map(|(record, next, on)| Planned {
                    who: record.by.name(),
                    name: journey.names(record.by),
                    on,
                    page: PageStatus::of(guide, &next.page),
                })
                .collect(),
            due: due(journey, guide, seat.map_or(whole, Here::from), today)
                .into_iter()
                .map(|due| Day::of(journey, &due))
                .collect(),
            ..known
        }
    }

    fn words(&self, say: Catalogue) -> String {
        let mut lines = match self.people.as_slice() {
            [] => vec![say.status_not_begun().to_owned(), say.status_try_demo().to_owned()],
            people => vec![say.list(&people.iter().map(String::as_str).collect::<Vec<_>>())],
        };
        if self.sealed {
            lines.push(say.status_sealed().to_owned());
        }
        lines.extend(self.walks.iter().map(|walk| walk.words(say)));
        if !self.going_on.is_empty() {
            lines.push(say.status_going_on(&titles(say, &self.going_on)));
        }
        if !self.openable.is_empty() {
            lines.push(say.status_openable(&titles(say, &self.openable)));
        }
        lines.extend(self.next_dates.iter().map(|planned| planned.words(say)));
        if !self.due.is_empty() {
            let due: Vec<_> = self.due.iter().map(|day| day.words(say)).collect();
            lines.push(say.status_due(&say.row(&due)));
        }
        lines.extend(self.read_only.clone());
        lines.join("\n") + "\n"
    }
}

impl Walk {
    fn of(journey: &Journey, guide: &Guide, here: Here, today: NaiveDate) -> Self {
        let next = match journey.next(guide, here, today) {
            Next::Stop(position) => Ahead::Page(PageStatus::of(guide, &position.chapter)),
            Next::Together(chapter) => Ahead::Together(PageStatus::of(guide, &chapter)),
            Next::End => Ahead::End,
        };
        Self { who: here, name: journey.names(here.by()), next }
    }

    fn words(&self, say: Catalogue) -> String {
        let status_who = if self.who == Here::Both { StatusWho::Both } else { StatusWho::One };
        let name = &self.name;
        match &self.next {
            Ahead::Page(page) => {
                say.status_next(said::StatusNext { status_who, name, page: &page.words(say) })
            }
            Ahead::Together(page) => {
                let page = &page.words(say);
                say.status_next_together(said::StatusNextTogether { status_who, name, page })
            }
            Ahead::End => say.status_next_end(status_who, name),
        }
    }
}

impl Planned {
    fn words(&self, say: Catalogue) -> String {
        let page = &self.page.words(say);
        say.status_next_date(said::StatusNextDate { name: &self.name, page, on: self.on })
    }
}

impl Day {
    fn of(journey: &Journey, due: &Due) -> Self {
        let what = match due.what {
            What::Checkin => StatusWhat::CheckIn,
            What::Promise(_) => StatusWhat::Promise,
            What::Review(_) | What::Together(_) => StatusWhat::Review,
            What::Replay(_) => StatusWhat::Replay,
            What::LookBack => StatusWhat::LookBack,
            What::NextDate(_) => StatusWhat::NextDate,
            What::Parked(_) => StatusWhat::Parked,
            What::Brought(_) => StatusWhat::Brought,
            What::Part(_) => StatusWhat::Part,
        };
        Self { kind: due.what.name(), what, who: due.by.name(), name: journey.names(due.by), on: due.on }
    }

    fn words(&self, say: Catalogue) -> String {
        say.status_due_one(self.what, &self.name, self.on)
    }
}

impl PageStatus {
    fn of(guide: &Guide, id: &str) -> Self {
        let step = guide.outline.step_of(id).map(|step| step + 1);
        let (title, steps) = (guide.outline.title(id).to_owned(), guide.outline.steps.len());
        Self { page: id.to_owned(), title, step, steps }
    }

    fn words(&self, say: Catalogue) -> String {
        match self.step {
            Some(step) => {
                let (title, steps) = (self.title.as_str(), self.steps);
                say.status_page_step(said::StatusPageStep { title, step, steps })
            }
            None => self.title.clone(),
        }
    }
}

fn titles(say: Catalogue, pages: &[PageStatus]) -> String {
    say.row(&pages.iter().map(|page| page.title.as_str()).collect::<Vec<_>>())
}
