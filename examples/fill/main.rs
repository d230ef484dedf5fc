//! Makes a data folder with many records, to measure with: `cargo run --release --example fill -- DIR N`.
#![expect(clippy::print_stdout, reason = "it says what it made")]

mod folder;

use std::{env, path::Path};

use anyhow::{Context, bail};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [dir, count] = arguments.as_slice() else { bail!("Usage: fill DIR N") };
    let count: usize = count.parse().context("N is a number of records")?;
    folder::fill(Path::new(dir), count)?;
    println!("{dir}: {count} records");
    Ok(())
}
