//! Copies of files as they were before they are changed for good: before a key is written, and before the folder gets
//! another format. Each lies in a plain folder, which scrubbing and sealing reach; none is kept before a scrub.
//!
//! ```text
//! backup/2026-11-22T201403.123456Z/keys/first.age   the last ten such folders; others that lie there are left alone
//! ```

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::file;
use crate::platform::clock;

const MOST_BYTES: u64 = 1 << 16;

/// So many are kept.
const KEPT: usize = 10;

/// Copies small files, given by their paths in the data folder, to a folder of their own. What is not there is left out.
pub fn keep(dir: &Path, files: &[PathBuf]) -> io::Result<()> {
    let now = clock::now().to_utc().format("%Y-%m-%dT%H%M%S%.6fZ").to_string();
    let to = dir.join("backup").join(now);
    for path in files {
        let Ok(bytes) = file::read(&dir.join(path), MOST_BYTES) else { continue };
        let copy = to.join(path);
        file::make_folder(file::parent(&copy))?;
        file::write_new(&copy, &bytes)?;
    }
    // One that stays now goes another time.
    let _ = drop_oldest(dir);
    Ok(())
}

fn drop_oldest(dir: &Path) -> io::Result<()> {
    let mut copies = file::list(&dir.join("backup"))?;
    copies.retain(|path| {
        is_time(file::name(path)) && path.symlink_metadata().is_ok_and(|found| found.is_dir())
    });
    let old = copies.len().saturating_sub(KEPT);
    copies[..old].iter().try_for_each(fs::remove_dir_all)
}

/// True for the name of a folder that was made here.
fn is_time(name: &str) -> bool {
    const LIKE: &[u8] = b"0000-00-00T000000.000000Z";
    let is_like = |(byte, like): (u8, &u8)| if *like == b'0' { byte.is_ascii_digit() } else { byte == *like };
    name.len() == LIKE.len() && name.bytes().zip(LIKE).all(is_like)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ten_copies_stay_and_what_somebody_else_put_there() {
        let temp = tempfile::tempdir().unwrap();
        let dir = temp.path();
        let key = PathBuf::from("keys/first.age");
        file::make_folder(&dir.join("keys")).unwrap();
        file::make_folder(&dir.join("backup/before the move")).unwrap();
        for nth in 1..=14 {
            file::replace(&dir.join(&key), format!("{nth}").as_bytes()).unwrap();
            keep(dir, &[key.clone(), "keys/second.age".into()]).unwrap();
        }
        let mut copies = file::list(&dir.join("backup")).unwrap();
        assert!(copies.pop().unwrap().ends_with("before the move"));
        let kept: Vec<_> = copies.iter().map(|copy| fs::read_to_string(copy.join(&key)).unwrap()).collect();
        assert_eq!(kept, (5..=14).map(|nth| nth.to_string()).collect::<Vec<_>>());
        assert!(copies.iter().all(|copy| !copy.join("keys/second.age").exists()));
    }

    #[test]
    fn only_a_time_is_the_name_of_a_copy() {
        assert!(is_time("2026-11-22T201403.123456Z"));
        for name in ["2026-11-22T201403Z", "then", "2026-11-22T20140x.123456Z", ""] {
            assert!(!is_time(name), "{name}");
        }
    }
}
