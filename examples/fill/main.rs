//! Makes a data folder with many records, to measure with: `cargo run --release --example fill -- DIR N`, or with the
//! years that a couple lived: `… DIR 10y`.
#![expect(clippy::print_stdout, reason = "it says what it made")]

mod folder;

use std::{env, path::Path};

use anyhow::{Context, bail};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [dir, count] = arguments.as_slice() else { bail!("Usage: fill DIR N, or fill DIR YEARSy") };
    match count.strip_suffix('y') {
        Some(years) => folder::live(Path::new(dir), years.parse().context("YEARS is a number")?)?,
        None => folder::fill(Path::new(dir), count.parse().context("N is a number of records")?)?,
    }
    println!("{dir}: {count}");
    Ok(())
}
