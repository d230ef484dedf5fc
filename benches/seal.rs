//! What sealing costs: `cargo bench --bench seal`. Fails where it costs too much processor time.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a measurement, not a room")]

use std::time::Instant;

use trustpath::{
    journey::{
        couple::Here,
        note::Note,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{MachineId, Opened, Seated, Store, draw_key},
};
use uuid::Uuid;

const MANY: u64 = 10_000;

fn record(count: u64, vis: Visibility) -> Record {
    let words = "Heute haben wir lange geredet, und ich höre dir zu.\n".repeat(7);
    Record {
        id: Id::note(Uuid::from_u64_pair(0x019a_b3f2_0000_7000 + count, 0x8000_1234_5678_9abc ^ count)),
        by: By::First,
        vis,
        at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
        hlc: Hlc::new(0x019a_b3f2_0000 + count, 0, "9a1b2c3d"),
        prev: Vec::new(),
        body: Some(Body::Note(Note::of(words.as_str()))),
    }
}

/// Processor time of the whole program so far, in milliseconds.
fn spent() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

/// Processor time and time on the clock.
fn measured<T>(what: &str, act: impl FnOnce() -> T) -> (T, f64) {
    let (clock, before) = (Instant::now(), spent());
    let made = act();
    let cost = spent() - before;
    println!("{what}: {cost:.1} ms of work, {:.1} ms on the clock", clock.elapsed().as_secs_f64() * 1e3);
    (made, cost)
}

fn main() {
    let temp = tempfile::tempdir().unwrap();
    let mut store = Store::open(temp.path(), &MachineId::of(None), Catalogue::ENGLISH).unwrap().store;
    let sit = |store: &mut Store| -> Seated<String> { store.sit(Here::First, Seat::First).unwrap() };
    drop(sit(&mut store));
    for count in 0..MANY {
        let vis = if count.is_multiple_of(20) { Visibility::Sealed } else { Visibility::Private };
        store.append(&record(count, vis)).unwrap();
    }
    let (unlocked, _) = measured("set a passphrase", || {
        store.keys().set(Seat::First, &"passphrase".into(), &draw_key()).unwrap()
    });
    store.admit(unlocked);
    let (done, _) = measured("seal 10,000 records", || store.reseal(&mut |_, _| {}).unwrap());
    assert_eq!(done.changed as u64, MANY);
    let mut seated = sit(&mut store);
    let keys = 1000;
    measured("type 1,000 sealed keys", || {
        (1..=keys)
            .for_each(|len| seated.draft.write(&"key".into(), &"a".repeat(len).as_str().into()).unwrap());
    });
    measured("append 1,000 sealed records", || {
        (MANY..MANY + 1000).for_each(|count| drop(store.append(&record(count, Visibility::Private))));
    });
    drop((store, seated));

    let (opened, _) = measured("open the sealed folder", || {
        Store::open(temp.path(), &MachineId::of(None), Catalogue::ENGLISH).unwrap()
    });
    let Opened { mut store, mut journey, .. } = opened;
    let (unlocked, _) =
        measured("unlock", || store.keys().unlock(Seat::First, &"passphrase".into()).unwrap());
    store.admit(unlocked);
    journey.unlock(Seat::First);
    let (opening, _) = measured("the first page", || store.open_next().unwrap());
    assert!(opening.pages);
    let (records, cost) = measured("all behind it", || {
        let mut records = opening.records.len();
        let mut opening = Some(opening);
        while let Some(some) = opening {
            some.records.into_iter().for_each(|(record, location)| journey.apply(record, Some(location)));
            opening = store.open_next();
            records += opening.as_ref().map_or(0, |opening| opening.records.len());
        }
        records
    });
    assert_eq!(records as u64, MANY + 1000);
    let notes: Vec<_> = journey.notes().filter_map(|(id, note)| Some((id, note.location?))).collect();
    measured("search 11,000 sealed notes", || assert!(store.search("absent", &notes).is_empty()));
    measured("lock", || {
        store.lock(Seat::First);
        journey.lock(Seat::First);
    });
    let bytes = std::fs::read_dir(temp.path().join("writers")).unwrap().flat_map(|writer| {
        std::fs::read_dir(writer.unwrap().path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len())
    });
    println!("{} bytes a line", bytes.sum::<u64>() / (MANY + 1000));
    assert!(cost < 2_500.0, "opening took {cost:.0} ms of work");
}
