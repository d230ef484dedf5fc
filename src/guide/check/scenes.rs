//! Checks of the scenes: each practice shows one, two people speak in it, and their names change places from one to the
//! next, so that no name comes to mean the one who broke trust.

use super::{
    Fault,
    book::{Book, PageSheet},
    length::words,
};
use crate::guide::{Scene, files::Rules};

/// The scenes of a page, each by the path of its table.
fn scenes<'a>(sheet: &'a PageSheet) -> impl Iterator<Item = (String, &'a Scene)> {
    let parts = sheet.head.parts.iter().enumerate();
    parts.filter_map(|(n, part)| Some((format!("part.{n}.scene"), part.does.scene()?)))
}

pub fn check(book: &Book, faults: &mut Vec<Fault>) {
    for sheet in &book.sheets {
        scenes(sheet).for_each(|(path, scene)| itself(sheet, &path, scene, faults));
    }
    if !book.outline.promises.scenes {
        return;
    }
    let mut before = None;
    for id in book.outline.steps.iter().flat_map(|step| &step.practices) {
        let Some(sheet) = book.sheets.iter().find(|sheet| sheet.id() == id) else { continue };
        let [(path, scene)] = &scenes(sheet).collect::<Vec<_>>()[..] else {
            let mend = "write one part of the kind `scene`";
            faults.push(sheet.fault("kind", "a practice shows one scene", mend));
            continue;
        };
        if before == Some(&scene.hurt) {
            let what = format!("“{}” was hurt in the scene before this one too", scene.hurt);
            faults.push(sheet.fault(&format!("{path}.hurt"), what, "let the two names change places"));
        }
        before = Some(&scene.hurt);
    }
}

fn itself(sheet: &PageSheet, path: &str, scene: &Scene, faults: &mut Vec<Fault>) {
    let mut fault = |field: &str, what: &str, mend: &str| {
        faults.push(sheet.fault(&format!("{path}.{field}"), what, mend));
    };
    if scene.hurt == scene.broke {
        fault("broke", "both have one name here", "give each a name of their own");
    }
    if scene.lines.is_empty() {
        fault("line", "nobody says anything here", "write about eight lines");
    }
    if !matches!(scene.choices.len(), 2 | 3) {
        fault("choice", "a scene has two or three lines that could come next", "add one, or take one out");
    }
    if scene.after.is_empty() {
        fault("after", "the talk is not repaired", "write the lines of the repaired talk");
    }
}

/// No scene of a page has more words than the most.
pub fn length(&Rules { scene: most, counts, .. }: &Rules, sheet: &PageSheet, faults: &mut Vec<Fault>) {
    for (path, scene) in scenes(sheet) {
        let count: usize = scene.texts().map(|text| words(text, 0..text.len())).sum();
        if count > most {
            let what = format!("this scene has {count} {}; the most is {most}", counts.said());
            faults.push(sheet.fault(&path, what, "say less: it is read in two minutes"));
        }
    }
}
