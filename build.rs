//! Writes the tables of the bundled content: every file of `content/en`, and of the demo's story in it, by name, so that a
//! new file needs no line of code.

#![expect(clippy::disallowed_methods, reason = "a build script writes its tables into Cargo's own folder")]

use std::{env, error::Error, fmt::Write, fs, path::Path};

/// Each folder, and the table that is made of it.
const TABLES: [(&str, &str); 2] = [("content/en", "content.rs"), ("content/en/demo", "demo.rs")];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    for (folder, table) in TABLES {
        fs::write(Path::new(&out).join(table), files(folder)?)?;
    }
    Ok(())
}

/// The Markdown and TOML files of a folder as a Rust slice of (name, text), in order of names.
fn files(folder: &str) -> Result<String, Box<dyn Error>> {
    // The folder, for files that come and go; the files, for what is in them.
    println!("cargo::rerun-if-changed={folder}");
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().into_string().map_err(|name| format!("{name:?} is not UTF-8"))?;
        if name.ends_with(".md") || name.ends_with(".toml") {
            println!("cargo::rerun-if-changed={folder}/{name}");
            names.push(name);
        }
    }
    names.sort();
    let mut table = String::from("&[\n");
    for name in names {
        let path = format!("/{folder}/{name}");
        writeln!(table, "({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")?;
    }
    table.push_str("]\n");
    Ok(table)
}
