//! The table, and what fails a run: only what does not wobble, and with room.

use std::process::ExitCode;

use super::{Folder, House, IDLE};

/// A figure may be so many times its aim.
const ROOM: f64 = 1.3;
/// Of the empty program's start and key.
const TIMES_EMPTY: f64 = 2.0;
const BYTES_A_KEY: f64 = 80.0;

/// First frame (ms) and memory (MiB) by the number of records.
const BY_RECORDS: [(&str, f64, f64); 3] =
    [("0", f64::INFINITY, 6.0), ("10000", 8.0, 14.0), ("100000", 60.0, 60.0)];

pub fn print(house: &House, folders: &[Folder]) {
    println!("processor time in ms, least / median; × against the empty program (aims in brackets)\n");
    let (start, key) = (house.empty.first.least(), house.empty.key.least());
    line("", "first frame", "×", "who is here", "key, 5,000 words", "×", "bytes", "MiB");
    let costs = [("empty".to_owned(), &house.empty)];
    for (name, costs) in
        costs.into_iter().chain(folders.iter().map(|folder| (folder.name.clone(), &folder.costs)))
    {
        let times = |time: f64, empty: f64| format!("{:.2}", time / empty);
        line(
            &name,
            &costs.first.to_string(),
            &times(costs.first.least(), start),
            &costs.asked.to_string(),
            &costs.key.to_string(),
            &times(costs.key.least(), key),
            &format!("{:.1}", costs.written.median()),
            &format!("{:.1}", costs.memory.median()),
        );
    }
    println!();
    line("", "list step", "", "older, newer page", "save (wall)", "", "", "");
    for Folder { name, costs, .. } in folders {
        let (step, page, save) = (costs.step.to_string(), costs.page.to_string(), costs.save.to_string());
        line(name, &step, "", &page, &save, "", "", "");
    }
    println!("\nthe store alone");
    line("", "open", "", "quiet refresh", "search", "", "", "append (wall)");
    for Folder { name, costs, .. } in folders {
        let (open, refresh) = (costs.open.to_string(), costs.refresh.to_string());
        let (search, append) = (costs.search.to_string(), costs.append.to_string());
        line(name, &open, "", &refresh, &search, "", "", &append);
    }
    println!(
        "\nwelcome, without a folder: {} ms\nidle for {} s: {} wake-ups, {:.3} ms\nprogram: {:.2} MB, {} crates",
        house.welcome,
        IDLE.as_secs(),
        house.idle_wakes,
        house.idle_time,
        house.program_bytes as f64 / 1e6,
        house.crates
    );
}

#[expect(clippy::too_many_arguments, reason = "a row has as many cells")]
fn line(name: &str, a: &str, b: &str, c: &str, d: &str, e: &str, f: &str, g: &str) {
    println!("{name:>9}  {a:>15}  {b:>5}  {c:>17}  {d:>16}  {e:>5}  {f:>5}  {g:>13}");
}

/// Says what was missed.
pub fn judge(house: &House, folders: &[Folder]) -> ExitCode {
    let empty = &house.empty;
    let mut missed = vec![];
    let mut aim = |what: String, is: f64, most: f64| {
        if is > most * ROOM {
            missed.push(format!("{what}: {is:.2}, and the aim is {most:.2}"));
        }
    };
    aim("wake-ups while idle".into(), house.idle_wakes, 0.0);
    for Folder { name, costs, .. } in folders {
        aim(format!("{name}: a key"), costs.key.least(), TIMES_EMPTY * empty.key.least());
        aim(format!("{name}: bytes of a key"), costs.written.median(), BYTES_A_KEY / ROOM);
        if let Some((_, first, memory)) = BY_RECORDS.iter().find(|(of, ..)| of == name) {
            let first = if first.is_finite() { *first } else { TIMES_EMPTY * empty.first.least() };
            aim(format!("{name}: the first frame"), costs.first.least(), first);
            aim(format!("{name}: memory"), costs.memory.least(), *memory);
        }
    }
    missed.iter().for_each(|missed| println!("missed: {missed}"));
    if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
