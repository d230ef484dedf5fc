//! How much processor time a start costs: `cargo bench --bench open`. Fails where it costs too much.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a measurement, not a room"
)]

use std::{fs, io::Write, path::Path};

use trustpath::{
    journey::{
        answer::Answer,
        couple::Here,
        note::Note,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    store::{Opened, Store},
};
use uuid::Uuid;

/// Every twentieth an answer, the others notes; lines of 300 to 700 bytes.
fn record(count: u64) -> Record {
    let length = 60 + usize::try_from(count * 7919 % 401).unwrap();
    let words: String =
        "Heute haben wir lange geredet, und ich höre dir zu.\n".chars().cycle().take(length).collect();
    let uuid = Uuid::from_u64_pair(0x019a_b3f2_0000_7000 + count, 0x8000_1234_5678_9abc ^ count);
    let (id, body) = if count.is_multiple_of(20) {
        let id = Id::answer("listening-actively.q1", Some(uuid), 1, By::First);
        (id, Body::Answer(Answer { words: words.as_str().into() }))
    } else {
        (Id::note(uuid), Body::Note(Note { words: words.as_str().into() }))
    };
    Record {
        id,
        by: By::First,
        vis: Visibility::Private,
        at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
        hlc: Hlc::new(0x019a_b3f2_0000 + count, 0, "9a1b2c3d"),
        prev: Vec::new(),
        body: Some(body),
    }
}

/// A folder with many records, written without a sync for each.
fn fill(dir: &Path, many: u64) {
    let mut store = Store::open(dir, "a laptop").unwrap().store;
    let seated = store.sit::<String>(Here::First, Seat::First).unwrap();
    for part in 1..=many.div_ceil(50_000) {
        let path = dir.join("writers").join(&seated.writer).join(format!("2026-{part:02}.jsonl"));
        let mut file = std::io::BufWriter::new(fs::File::create(path).unwrap());
        for n in (part - 1) * 50_000 + 1..=many.min(part * 50_000) {
            let line = record(n).line(n).unwrap();
            let sum = crc32c::crc32c(line.as_bytes());
            writeln!(file, "{line},\"sum\":\"{sum:08x}\"}}").unwrap();
        }
    }
}

/// Processor time of this thread so far, in milliseconds.
fn spent() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

/// The least of ten runs: what else the machine does only adds.
fn least(mut act: impl FnMut()) -> f64 {
    (0..10).fold(f64::INFINITY, |least, _| {
        let before = spent();
        act();
        least.min(spent() - before)
    })
}

fn main() {
    for (many, most) in [(10_000, 6.0), (100_000, 60.0)] {
        let temp = tempfile::tempdir().unwrap();
        fill(temp.path(), many);
        // Forgotten, so that every run takes its memory anew, as a start does.
        let time = least(|| std::mem::forget(Store::open(temp.path(), "").unwrap()));
        let Opened { mut store, journey, report, .. } = Store::open(temp.path(), "").unwrap();
        assert_eq!((report.records, report.findings), (many, vec![]));
        let quiet = least(|| assert!(store.refresh().is_empty()));
        let notes: Vec<_> =
            journey.notes_before(None).filter_map(|(id, note)| Some((id, note.spot?))).collect();
        let search = least(|| assert!(store.search("absent", &notes).is_empty()));
        println!("{many} records: open {time:.1} ms, quiet refresh {quiet:.3} ms, search {search:.1} ms");
        assert!(time < most * 1.3, "{many} records took {time:.1} ms");
    }
}
