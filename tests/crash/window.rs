//! A window that is killed while somebody types.

use std::{
    io::{BufRead, BufReader, Write},
    process::Stdio,
};

use crate::{
    child,
    common::{folder, private, seated},
    given,
};

#[test]
fn a_killed_window_leaves_its_draft() {
    let (_temp, dir) = folder();
    let mut typing =
        child("window::child_types", &dir).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(typing.stdout.take().unwrap()).lines().map_while(Result::ok);
    let typed = |line: &String| line.split_once("typed ").and_then(|(_, count)| count.parse::<usize>().ok());
    let enough = lines.by_ref().filter_map(|line| typed(&line)).find(|count| *count > 250).unwrap();
    typing.kill().unwrap();
    typing.wait().unwrap();
    let drafts = seated(&dir).1.drafts;
    assert!(drafts[0].1.expose().len() >= enough);
}

#[test]
fn child_types() {
    let Some(dir) = given() else { return };
    let (_store, mut seated) = seated(&dir);
    for count in 1.. {
        seated.draft.write(&"key".into(), &private(&"a".repeat(count))).unwrap();
        writeln!(std::io::stdout(), "typed {count}").unwrap();
    }
}
