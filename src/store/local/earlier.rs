//! The folder that earlier versions kept for this machine and this place. What they called the machine names nothing any
//! more; it only tells which writers of theirs nobody else goes on with.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    platform::process::host_name,
    store::{file, folder},
};

/// `local/<host>`. The data folder must be there.
pub fn folder(dir: &Path) -> io::Result<PathBuf> {
    let place = dir.canonicalize()?;
    let mut name = machine();
    name.push(b'\n');
    name.extend(place.as_os_str().as_encoded_bytes());
    Ok(dir.join("local").join(format!("{:016x}", folder::hash(&name))))
}

fn machine() -> Vec<u8> {
    let id = file::read(Path::new("/etc/machine-id"), 1 << 10).map(|id| id.trim_ascii().to_vec());
    match id {
        Ok(id) if !id.is_empty() => id,
        _ => host_name().into_encoded_bytes(),
    }
}
