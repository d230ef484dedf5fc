//! `trustpath guide preview`: a page as each reader gets it, with a made-up couple. Nothing of it is kept.

use std::{env, io::Write, sync::Arc, thread, time::Duration};

use anyhow::{Context, bail};

use crate::{
    app::{self, App, Message},
    block::safe,
    cli::Reader,
    commands::{guides, places, start::Start, walk},
    guide::Guide,
    journey::{
        Journey,
        breach::{self, Breach, Role},
        couple::{Couple, Here, Person, Seats},
        position::Position,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    plain,
    platform::{clock, files},
    session::{Place, Request, Session},
    shell::{Machine, Shell},
    store::{MachineId, Store},
};

/// How often a watched guide is looked at.
const LOOKS: Duration = Duration::from_millis(400);

const READERS: [Reader; 4] = [Reader::Hurt, Reader::Broke, Reader::Both, Reader::Solo];

pub fn preview(
    start: &Start,
    page: &str,
    reader: Option<Reader>,
    watch: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    if watch {
        return watched(start, page, reader, out);
    }
    let guide = named(start)?;
    known(page, &guide, start.say)?;
    if start.global.plain || walk::front(&start.global, start.say).is_err() {
        return print(page, reader, &guide, start.say, out);
    }
    open(start, page, reader.unwrap_or(Reader::Hurt), guide)
}

/// The guide that was named, or the one inside the program.
fn named(start: &Start) -> anyhow::Result<Guide> {
    let named = start.global.guide.as_deref();
    named.map_or_else(|| Ok(Guide::bundled_in(start.say.tag())), |named| guides::named_guide(start, named))
}

fn known(page: &str, guide: &Guide, say: Catalogue) -> anyhow::Result<()> {
    if guide.chapter(page).is_some() {
        return Ok(());
    }
    let known: Vec<_> = guide.outline.titles.keys().map(String::as_str).collect();
    bail!(say.packs_no_page(page, &known))
}

/// Prints the page, or the first mistake of the guide, whenever something in it was saved.
fn watched(start: &Start, page: &str, reader: Option<Reader>, out: &mut impl Write) -> anyhow::Result<()> {
    let look = || {
        let dir = places::named_guide(start.global.guide.as_deref()?);
        places::guide_files(&dir, start.say).ok()
    };
    let mut seen = None;
    loop {
        let now = look();
        if seen.is_none() || seen.as_ref() != Some(&now) {
            seen = Some(now);
            let shown = named(start).and_then(|guide| {
                known(page, &guide, start.say)?;
                print(page, reader, &guide, start.say, out)
            });
            if let Err(e) = shown {
                writeln!(out, "{}", safe(&crate::commands::failure(&e)))?;
            }
            out.flush()?;
        }
        thread::sleep(LOOKS);
    }
}

/// Prints all that a page shows, for one reader or for each.
fn print(
    page: &str,
    reader: Option<Reader>,
    guide: &Guide,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    for reader in READERS.into_iter().filter(|known| reader.is_none_or(|reader| reader == *known)) {
        writeln!(out, "== {} ==\n", title(reader, say))?;
        for place in places_of(page, reader, guide, say) {
            let shown = app::page(&at(&place, reader, guide, say));
            writeln!(out, "{}\n", safe(&plain::prose(&shown, say)))?;
        }
    }
    Ok(())
}

/// Everything of a page that is for a reader, stop by stop.
fn places_of(page: &str, reader: Reader, guide: &Guide, say: Catalogue) -> Vec<Place> {
    let Some(chapter) = guide.chapter(page) else { return vec![] };
    let journey = journey(reader, say);
    let stops = journey.stops(guide, chapter, here(reader));
    let stops = stops.into_iter().map(|stop| Place::Stop(Position { chapter: page.to_owned(), stop }));
    let stops: Vec<_> = stops.collect();
    if guide.outline.walk().chain(guide.outline.more()).any(|id| id == page) {
        return stops;
    }
    if let Some(step) = guide.outline.steps.iter().position(|step| step.id == page) {
        return vec![Place::Step(step)];
    }
    match stops.is_empty() || guide.outline.checkin.as_deref() != Some(page) {
        true if stops.len() > 1 => stops,
        true => vec![Place::Read(page.to_owned())],
        false => vec![Place::lesson(page)],
    }
}

fn at(place: &Place, reader: Reader, guide: &Guide, say: Catalogue) -> App {
    let mut session = Session::new(guide.clone(), journey(reader, say), None);
    session.now = clock::now().fixed_offset();
    session.sit(here(reader), "preview".into(), vec![]);
    let (mut app, _) = App::start(session, true);
    app::update(&mut app, Message::Request(Request::Go(place.clone())));
    app
}

/// Opens the page on the screen, in a folder that goes when it is left.
fn open(start: &Start, page: &str, reader: Reader, guide: Guide) -> anyhow::Result<()> {
    let say = start.say;
    let mut named = tempfile::Builder::new();
    files::private_folders(named.prefix("trustpath-preview-"));
    let folder = named.tempdir().context(say.commands_demo_making_folder())?;
    files::leave_unsynced();
    let (dir, machine) = (folder.path().join("trustpath"), MachineId::of(Some(folder.path().join("state"))));
    let mut store = Store::open(&dir, &machine, say)?.store;
    store.sit::<serde::de::IgnoredAny>(Here::First, Seat::First)?;
    for record in records(reader, say) {
        store.append(&record)?;
    }
    drop(store);
    let opened = Store::open(&dir, &machine, say)?;
    let place = places_of(page, reader, &guide, say).into_iter().next().unwrap_or(Place::Path);
    let beside = env::current_dir().unwrap_or_else(|_| ".".into());
    walk::show(walk::Front::Screen, start, |deliver| {
        let mut shell = Shell::start(opened, guide, Box::new(Machine), beside, Arc::clone(&deliver));
        shell.open_at(place);
        shell.sit(here(reader));
        shell
    })?;
    folder.close().context(say.commands_demo_removing_folder())
}

fn title(reader: Reader, say: Catalogue) -> &'static str {
    match reader {
        Reader::Hurt => say.packs_for_hurt(),
        Reader::Broke => say.packs_for_broke(),
        Reader::Both => say.packs_for_both(),
        Reader::Solo => say.packs_for_solo(),
    }
}

fn here(reader: Reader) -> Here {
    match reader {
        Reader::Hurt | Reader::Solo => Here::First,
        Reader::Broke => Here::Second,
        Reader::Both => Here::Both,
    }
}

fn journey(reader: Reader, say: Catalogue) -> Journey {
    let mut journey = Journey::speaking(say);
    records(reader, say).into_iter().for_each(|record| journey.apply(record, None));
    journey
}

/// A couple, or one alone: the first was hurt, the second broke trust.
fn records(reader: Reader, say: Catalogue) -> Vec<Record> {
    let seats = if reader == Reader::Solo { Seats::One } else { Seats::Two };
    let second = (seats == Seats::Two).then_some(Role::Broke);
    let name = say.packs_breach_name().into();
    let breach = Breach { name, first: Some(Role::Hurt), second, ..Breach::new(vec![], breach::State::Open) };
    let names = Seat::BOTH.into_iter().zip([say.packs_first_name(), say.packs_second_name()]);
    let people = names.map(|(seat, name)| (Id::seat(seat), Body::Seat(Person { name: name.into() })));
    let bodies = [
        (Id::couple(), Body::Couple(Couple { seats })),
        (Id::breach(uuid::Uuid::from_u128(1)), Body::Breach(breach)),
    ];
    let at = clock::now().fixed_offset();
    let record = |(nth, (id, body)): (u64, (Id, Body))| {
        let hlc = Hlc::new(0x0180_0000_0000 + nth, 0, "00000000");
        Record { id, by: By::Both, vis: Visibility::Shared, at, hlc, prev: vec![], body: Some(body) }
    };
    (0..).zip(people.chain(bodies)).map(record).collect()
}
