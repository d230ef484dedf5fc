//! Guides that are broken by chance: read, checked, opened as far as they read, and never a panic, a hang, or a file
//! somewhere else.

#[path = "../session/dice.rs"]
mod dice;

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use dice::Dice;
use trustpath::{
    block::safe,
    guide::{Guide, check, text::decode},
    store::{Shelf, read_pack},
};

use super::temp;

const MANY: u64 = 2_000;
/// The time that reading one may take, on a busy machine.
const LONG: Duration = Duration::from_secs(20);

/// Bytes that mean something to TOML, Markdown, UTF-8, tar or a terminal.
const BITS: [&[u8]; 24] = [
    b"+++\n",
    b"\"\"\"",
    b"[[part]]\n",
    b"[part.scene]\n",
    b"id = \"\"\n",
    b"= = =",
    b"\x1b[2J",
    b"\xff\xfe",
    b"\0",
    b"../../",
    b"<b>",
    b"~~",
    b"|---|",
    b"page:",
    b"`",
    b"\xe2\x80\xae",
    b"&#27;",
    b"\\u001b",
    b"99999999999999999999",
    b"[[[[[[[[[[[[[[[[",
    b"{ a = { a = {",
    b"> > > > > > > >",
    b"\r\n",
    b"minutes = -1\n",
];

fn mutate(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len() + 1);
        match dice.roll(6) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(dice.roll(256)).unwrap(),
            1 => drop(bytes.drain(at..(at + dice.roll(40)).min(bytes.len()))),
            2 => {
                let from = dice.roll(bytes.len() + 1);
                let piece = bytes[from..(from + dice.roll(200)).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            3 => bytes.truncate(at),
            _ => drop(bytes.splice(at..at, dice.pick(&BITS).to_vec())),
        }
    }
}

/// Reads, checks and, where it is whole, opens each page of what lies here.
fn use_it(path: &Path) -> bool {
    let Ok(pack) = read_pack(path) else { return false };
    let (files, unread) = decode(pack);
    for fault in unread.iter().chain(&check::check(&files)) {
        let source = files.iter().find(|(name, _)| *name == fault.file).map_or("", |(_, text)| text);
        assert!(!safe(&check::render(fault, source, false)).contains('\u{1b}'));
    }
    let Ok(guide) = Guide::from_files(files.clone()) else { return false };
    check::told(&files);
    guide.outline.reading().for_each(|id| drop(guide.lesson(id)));
    unread.is_empty()
}

#[test]
#[ignore = "slow: two thousand guides are broken and read"]
fn two_thousand_broken_guides_do_no_harm() {
    let base = read_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pack")).unwrap();
    let home = temp::folder();
    let (inside, outside) = (home.path().join("in"), home.path().join("out"));
    fs::create_dir(&inside).unwrap();
    let mut whole = 0;
    for seed in 1..=MANY {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let (dir, file) = (inside.join("pack"), inside.join("pack.tar"));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir(&dir).unwrap();
        let broken = dice.roll(base.len());
        let mut tar = tar::Builder::new(vec![]);
        for (nth, (name, bytes)) in base.iter().enumerate() {
            let mut bytes = bytes.clone();
            if nth == broken {
                mutate(&mut bytes, &mut dice);
            }
            fs::write(dir.join(name), &bytes).unwrap();
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            tar.append_data(&mut header, format!("pack/{name}"), &*bytes).unwrap();
        }
        let mut tar = tar.into_inner().unwrap();
        if seed % 2 == 0 {
            mutate(&mut tar, &mut dice);
        }
        fs::write(&file, tar).unwrap();
        let began = Instant::now();
        for path in [&dir, &file] {
            whole += usize::from(use_it(path));
            if let Ok(pack) = read_pack(path) {
                let shelf = Shelf::at(outside.join("shelf"));
                shelf.add("pack", u32::try_from(seed).unwrap(), &pack).unwrap();
                assert_eq!(shelf.remove("pack").unwrap(), 1);
            }
        }
        assert!(began.elapsed() < LONG, "seed {seed} took {:?}", began.elapsed());
    }
    assert!((100..4_000).contains(&whole), "{whole} of them were whole");
    let names = |dir: &Path| fs::read_dir(dir).unwrap().map(|it| it.unwrap().file_name()).collect::<Vec<_>>();
    let mut found = names(home.path());
    found.sort();
    assert_eq!(found, ["in", "out"]);
    assert_eq!(names(&outside), ["shelf"]);
    assert!(names(&outside.join("shelf")).is_empty());
}
