//! What a story left in its folder, so that two folders can be compared.

use std::{collections::BTreeMap, path::Path};

use serde_json::Value;

use crate::house::bytes;

/// Every line of every writer, by the writer's seat, in the order of writing. Writers draw their names themselves, so
/// the seat stands for the name; sums follow from the rest.
pub fn lines(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let files = bytes(&folder.join("writers"));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let writers: BTreeMap<_, _> = files
        .iter()
        .filter(|(path, _)| path.ends_with("writer.json"))
        .map(|(path, about)| {
            let about: Value = serde_json::from_slice(about).unwrap();
            let name = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
            (name.to_owned(), about["seat"].as_str().unwrap().to_owned())
        })
        .collect();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "jsonl")) {
        let writer = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
        let named = |text: String| writers.iter().fold(text, |text, (name, seat)| text.replace(name, seat));
        // An approval is of these very versions, whose names hold the writer's.
        let end = |line: &str| if line.contains(r#""kind":"approval""#) { r#","body""# } else { r#","sum""# };
        let without_sum = |line: &str| line.split(end(line)).next().unwrap().to_owned();
        let lines = text(bytes).lines().map(|line| named(without_sum(line.trim_end()))).collect::<Vec<_>>();
        found.entry(writers[writer].clone()).or_default().extend(lines);
    }
    found
}

/// Both folders hold the same records, line by line.
pub fn assert_same(one: &Path, other: &Path) {
    let (one, other) = (lines(one), lines(other));
    assert!(one.keys().eq(other.keys()));
    for (seat, one) in &one {
        let other = &other[seat];
        assert!(one.len() > 10, "{} lines by {seat}", one.len());
        for (one, other) in one.iter().zip(other) {
            assert_eq!(one, other);
        }
        assert_eq!(one.len(), other.len());
    }
}
