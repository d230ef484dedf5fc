//! Makes a data folder with many records, to measure with: `cargo run --release --example fill -- DIR N`, or with the
//! years, or the weeks, that a couple lived: `… DIR 10y`, `… DIR 6w`.
#![expect(clippy::print_stdout, reason = "it says what it made")]

mod folder;

use std::{env, path::Path};

use anyhow::{Context, bail};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [dir, count] = arguments.as_slice() else {
        bail!("Usage: fill DIR N, fill DIR YEARSy, or fill DIR WEEKSw")
    };
    let dir = Path::new(dir);
    match (count.strip_suffix('y'), count.strip_suffix('w')) {
        (Some(years), _) => folder::live(dir, years.parse().context("YEARS is a number")?)?,
        (_, Some(weeks)) => folder::begin(dir, weeks.parse().context("WEEKS is a number")?)?,
        _ => folder::fill(dir, count.parse().context("N is a number of records")?)?,
    }
    println!("{}: {count}", dir.display());
    Ok(())
}
