//! The table.

use super::{Folder, House, IDLE, folder::Costs};

/// Prints all that was measured.
pub fn all(house: &House, folders: &[Folder]) {
    println!("processor time in ms, least / median; × against the empty program\n");
    starts(house, folders);
    acts(folders);
    counts(folders);
    println!(
        "\nwelcome, without a folder: {} ms\nidle for {} s: {} wake-ups, {:.3} ms\nprogram: {:.2} MB, {} crates",
        house.welcome,
        IDLE.as_secs(),
        house.idle_wakes,
        house.idle_time,
        house.program_bytes as f64 / 1e6,
        house.crates
    );
    for demo in &house.demos {
        println!(
            "demo of {} weeks: first byte {} ms (wall), its page {} ms",
            demo.weeks, demo.byte, demo.page
        );
    }
    let sealed = &house.sealed;
    println!(
        "10,000 notes, half of them sealed, from the shell: opened {} ms, searched {} ms",
        sealed.opened, sealed.searched
    );
}

fn starts(house: &House, folders: &[Folder]) {
    line("", "first frame", "×", "who is here", "key, 5,000 words", "×", "bytes", "MiB", "own MiB");
    let (start, key) = (house.peers[0].costs.first.least(), house.peers[0].costs.key.least());
    let peers = house.peers.iter().map(|peer| (peer.name.to_owned(), &peer.costs));
    let own = folders.iter().map(|folder| (folder.name.clone(), &folder.costs));
    let spoken = house.languages.iter().map(|spoken| (format!("a year, {}", spoken.tag), &spoken.costs));
    let older = folders.iter().filter_map(|folder| {
        folder.older.as_ref().map(|older| (format!("{}, older", folder.name), &older.costs))
    });
    for (name, costs) in peers.chain(own).chain(spoken).chain(older) {
        let times = |time: f64, empty: f64| {
            if time.is_nan() { String::new() } else { format!("{:.2}", time / empty) }
        };
        let one = |samples: &super::Samples| {
            if samples.median().is_nan() { String::new() } else { format!("{:.1}", samples.median()) }
        };
        line(
            &name,
            &costs.first.to_string(),
            &times(costs.first.least(), start),
            &costs.asked.to_string(),
            &costs.key.to_string(),
            &times(costs.key.least(), key),
            &one(&costs.written),
            &one(&costs.memory),
            &one(&costs.own),
        );
    }
}

fn acts(folders: &[Folder]) {
    println!();
    line("", "list step", "", "older, newer page", "save (wall)", "", "", "search", "");
    for Folder { name, costs, .. } in folders {
        let (step, page, save) = (costs.step.to_string(), costs.page.to_string(), costs.save.to_string());
        line(name, &step, "", &page, &save, "", "", &costs.found.to_string(), "");
    }
    println!("\nthe store alone");
    line("", "open", "", "quiet refresh", "search", "", "", "append", "");
    for Folder { name, costs, .. } in folders {
        let (open, refresh) = (costs.open.to_string(), costs.refresh.to_string());
        let (search, append) = (costs.search.to_string(), costs.append.to_string());
        line(name, &open, "", &refresh, &search, "", "", &append, "");
    }
}

fn counts(folders: &[Folder]) {
    println!("\n`status`, counted: million instructions, calls to the system; page faults of a start");
    let said = |count: Option<f64>, digits: usize| {
        count.map_or("–".to_owned(), |count| format!("{count:.digits$}"))
    };
    let row = |name: &str, costs: &Costs| {
        let (instructions, calls) = (said(costs.status.instructions, 1), said(costs.status.calls, 0));
        println!("{name:>18}  {instructions:>9}  {calls:>7}  {:>7}", costs.faults);
    };
    for folder in folders {
        row(&folder.name, &folder.costs);
        if let Some(older) = &folder.older {
            row(&format!("{}, older", folder.name), &older.costs);
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "a row has as many cells")]
fn line(name: &str, a: &str, b: &str, c: &str, d: &str, e: &str, f: &str, g: &str, h: &str) {
    println!("{name:>18}  {a:>15}  {b:>5}  {c:>17}  {d:>16}  {e:>5}  {f:>5}  {g:>13}  {h:>7}");
}
