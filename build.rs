//! Writes what the program carries from `content/`: the table of the bundled guide and of the demo's script, by name, so
//! that a new file needs no line of code; and the catalogue of the interface's sentences, compiled, for every language
//! that has a folder.

#![expect(clippy::disallowed_methods, reason = "a build script writes its tables into Cargo's own folder")]

#[path = "build/accessors.rs"]
mod accessors;
#[path = "src/guide/known.rs"]
mod known;
#[path = "build/texts.rs"]
mod texts;
#[path = "src/language"]
mod language {
    pub mod compile;
    pub mod plural;
}

use std::{
    env,
    error::Error,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use language::compile::{self, File, Mistake, Signature, Table};
use texts::Language;

/// Of each English text the sum at the time when it was retold: for a test, not for the program.
const RETOLD: &str = "retold.toml";

/// A guide of one step, for those who write one of their own.
const SMALL: &str = "content/en/small";

/// The language that says which sentences there are.
const FIRST: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    for watched in ["build.rs", "build", "src/guide/known.rs", "src/language", "content"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let catalogues = catalogues(&out)?;
    let first = texts_of(FIRST)?;
    let mut guides = String::from("&[\n");
    for (tag, table) in &catalogues {
        let texts = texts_of(tag)?;
        let first = (tag != FIRST).then_some(first.as_slice());
        let language = Language { tag, texts: &texts, catalogue: &table.code, first };
        writeln!(guides, "({tag:?}, {}),", texts::sheaves(&out, &language)?)?;
    }
    fs::write(out.join("content.rs"), guides + "]\n")?;
    fs::write(out.join("small.rs"), slice(SMALL)?)?;
    Ok(())
}

/// Compiles the catalogue of every language, by tag. All mistakes are said at once, as errors of the build.
fn catalogues(out: &Path) -> Result<Vec<(String, Table)>, Box<dyn Error>> {
    let mut mistakes = vec![];
    let english = sentences(FIRST)?;
    let signatures = compile::signatures(&files(&english), &mut mistakes);
    let mut tables = vec![];
    for language in languages()? {
        let table = table(&language, &signatures, &mut mistakes)?;
        fs::write(out.join(format!("{language}.catalogue")), &table.code)?;
        tables.push((language, table));
    }
    mistakes.iter().for_each(|mistake| println!("cargo::error={mistake}"));
    fs::write(out.join("catalogue.rs"), accessors::rust(&signatures, &tables))?;
    Ok(tables)
}

fn table(language: &str, all: &[Signature], mistakes: &mut Vec<Mistake>) -> Result<Table, Box<dyn Error>> {
    let texts = sentences(language)?;
    let mut found = vec![];
    let table = compile::compile(language, &format!("content/{language}"), &files(&texts), all, &mut found);
    // What cannot be read in the first language was said already.
    mistakes.extend(found.into_iter().filter(|mistake| !mistakes.contains(mistake)).collect::<Vec<_>>());
    Ok(table)
}

/// The tags of all languages: the folders of `content/`.
fn languages() -> Result<Vec<String>, Box<dyn Error>> {
    let mut found = vec![];
    for entry in fs::read_dir("content")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(name(&entry)?);
        }
    }
    found.sort();
    Ok(found)
}

/// The files of a language's sentences: path and text, in order of names.
fn sentences(language: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let folder = format!("content/{language}");
    let names = names(&folder, &[".ftl"])?.into_iter().map(|name| format!("{folder}/{name}"));
    names.map(|path| Ok((path.clone(), fs::read_to_string(path)?))).collect()
}

fn files(texts: &[(String, String)]) -> Vec<File<'_>> {
    texts.iter().map(|(name, text)| File { name: name.clone(), text }).collect()
}

/// The Markdown, TOML and Fluent files of a language, and the TOML files of its demo: name and text.
fn texts_of(language: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let folder = format!("content/{language}");
    let demo = format!("{folder}/demo");
    let demo = if Path::new(&demo).is_dir() { names(&demo, &[".toml"])? } else { vec![] };
    let demo = demo.into_iter().map(|name| format!("demo/{name}"));
    let own = names(&folder, &[".md", ".toml", ".ftl"])?.into_iter().filter(|name| name != RETOLD);
    let all = own.chain(demo).map(|name| {
        let text = fs::read_to_string(format!("{folder}/{name}"))?;
        Ok((name, text))
    });
    all.collect()
}

/// The Markdown and TOML files of a folder as a Rust slice of names and texts.
fn slice(folder: &str) -> Result<String, Box<dyn Error>> {
    let mut table = String::from("&[\n");
    for name in names(folder, &[".md", ".toml"])? {
        let path = format!("/{folder}/{name}");
        writeln!(table, "({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")?;
    }
    Ok(table + "]\n")
}

/// The names of a folder's files with one of these endings, in order.
fn names(folder: &str, endings: &[&str]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut found = vec![];
    for entry in fs::read_dir(folder)? {
        let name = name(&entry?)?;
        if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

fn name(entry: &fs::DirEntry) -> Result<String, String> {
    entry.file_name().into_string().map_err(|name| format!("{name:?} is not UTF-8"))
}
