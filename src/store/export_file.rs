//! A file that goes out to the person, beside their own things: an export.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use super::{
    error::{Act, Failed},
    file,
};
use crate::platform::files;

/// Writes a file for this account alone, at exactly this place. One that is there stays as it is, unless it is to be
/// written over.
pub fn export_to(path: &Path, content: impl AsRef<[u8]>, over: bool) -> Result<(), Failed> {
    let made = if over {
        file::replace(path, content.as_ref())
    } else {
        files::make_private(path).and_then(|file| fill(&file, path, content.as_ref()))
    };
    made.map_err(Failed::when(Act::Writing, path))
}

/// Writes a new file for this account alone, never over one that is there: `summary.md` becomes `summary 2.md`.
pub fn export(dir: &Path, name: &str, text: &str) -> Result<PathBuf, Failed> {
    let name = Path::new(file::name(Path::new(name)));
    let stem = name.file_stem().unwrap_or_default().to_string_lossy();
    let end = name.extension().map(|end| format!(".{}", end.to_string_lossy())).unwrap_or_default();
    let mut path = dir.join(name);
    for count in 2.. {
        match files::make_private(&path) {
            Err(e) if e.kind() == ErrorKind::AlreadyExists => path = dir.join(format!("{stem} {count}{end}")),
            made => {
                made.and_then(|file| fill(&file, &path, text.as_bytes()))
                    .map_err(Failed::when(Act::Writing, &path))?;
                break;
            }
        }
    }
    Ok(path)
}

fn fill(mut file: &fs::File, path: &Path, content: &[u8]) -> io::Result<()> {
    file.write_all(content).and_then(|()| file.sync_all()).inspect_err(|_| {
        // Made by us a moment ago: half an export helps nobody.
        let _ = fs::remove_file(path);
    })
}
