//! Writes the table of the bundled guide: every file of `content/en`, by name, so that a new page needs no line of code.

#![expect(clippy::disallowed_methods, reason = "a build script writes its table into Cargo's own folder")]

use std::{env, error::Error, fmt::Write, fs, path::Path};

const CONTENT: &str = "content/en";

fn main() -> Result<(), Box<dyn Error>> {
    // The folder, for files that come and go; the files, for what is in them.
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={CONTENT}");
    let mut names = Vec::new();
    for entry in fs::read_dir(CONTENT)? {
        let name = entry?.file_name().into_string().map_err(|name| format!("{name:?} is not UTF-8"))?;
        if name.ends_with(".md") || name.ends_with(".toml") {
            println!("cargo::rerun-if-changed={CONTENT}/{name}");
            names.push(name);
        }
    }
    names.sort();
    let mut table = String::from("&[\n");
    for name in names {
        let path = format!("/{CONTENT}/{name}");
        writeln!(table, "({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")?;
    }
    table.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("content.rs"), table)?;
    Ok(())
}
