use super::*;
use crate::guide::{Chapter, Guide};

/// Everything in the story that has no place in the guide, in order of the script.
fn misfits(script: &Script, guide: &Guide) -> Vec<String> {
    let mut misfits = Vec::new();
    for scene in &script.scenes {
        let at = format!("day {}, {:?}", scene.when.day, scene.when.here);
        if scene.page.is_none() && scene.note.is_none() && scene.errand.is_none() {
            misfits.push(format!("{at}: nothing is done"));
        }
        if let Some(page) = &scene.page {
            let found = unknown(page, guide).into_iter();
            misfits.extend(found.map(|what| format!("{at}, {}: {what}", page.id)));
        }
    }
    let questions = guide.chapter(&guide.outline.checkin).unwrap();
    for look in script.checkins.iter().flat_map(|checkin| [&checkin.first, &checkin.second]) {
        let unknown = look.brings.iter().filter(|word| !is_asked(questions, word));
        misfits.extend(unknown.map(|word| format!("the check-in does not ask “{word}”")));
        if !look.numbers.chars().all(|digit| digit.is_ascii_digit() || "x-".contains(digit)) {
            misfits.push(format!("the check-in’s numbers are no digits: “{}”", look.numbers));
        }
    }
    misfits
}

/// The ids on a walked page that the guide does not have.
fn unknown(page: &WalkedPage, guide: &Guide) -> Vec<String> {
    let Some(chapter) = guide.chapter(&page.id) else { return vec!["there is no such page".into()] };
    let has_box = |key: &str| match key.strip_suffix(".takes") {
        // The door to sealed answers is no part.
        Some("reveal") => true,
        Some(part) => chapter.part(part).is_some(),
        None => chapter.written(key).is_some(),
    };
    let keys = page.says.keys().filter(|key| !is_asked(chapter, key) && !has_box(key));
    let stop = page.until.iter().filter(|stop| match stop.split_once(':') {
        Some(("part", part)) => chapter.part(part).is_none(),
        _ => *stop != "done",
    });
    keys.map(|key| format!("nothing asks “{key}”"))
        .chain(stop.map(|stop| format!("there is no stop “{stop}”")))
        .collect()
}

fn is_asked(chapter: &Chapter, word: &str) -> bool {
    chapter.question(&format!("{}.{word}", chapter.head.id)).is_some()
}

#[test]
fn every_page_question_and_box_of_the_story_is_in_the_guide() {
    assert_eq!(misfits(&Script::bundled().unwrap(), &Guide::bundled()), Vec::<String>::new());
}

#[test]
fn what_has_no_place_in_the_guide_is_named() {
    let scene = |rest: &str| {
        format!("[[scene]]\nwhen = {{ day = 4, time = \"20:00\", here = \"both\" }}\n[scene.page]\n{rest}")
    };
    let page = "id = \"owning-up\"\nuntil = \"part:nowhere\"\n[scene.page.says]\nfact = \"\"\nnight-time = \"\"\n\"later.shut\" = \"\"\n\"ask.takes\" = \"\"\n\"asks.takes\" = \"\"\n";
    let checkin = "[[checkin]]\nfirst = { numbers = \"7y\", brings = [\"hope\", \"hops\"] }\nsecond = { numbers = \"x-\" }\n";
    let idle = "[[scene]]\nwhen = { day = 3, time = \"20:00\", here = \"first\" }\n";
    let text = [idle, &scene("id = \"nowhere\"\n"), &scene(page), checkin].concat();
    let files = [("couple.toml", file("couple.toml")), ("again.toml", file("again.toml")), ("a.toml", &text)];
    let script = Script::read(&files).unwrap();
    assert_eq!(
        misfits(&script, &Guide::bundled()),
        [
            "day 3, First: nothing is done",
            "day 4, Both, nowhere: there is no such page",
            "day 4, Both, owning-up: nothing asks “asks.takes”",
            "day 4, Both, owning-up: nothing asks “later.shut”",
            "day 4, Both, owning-up: nothing asks “night-time”",
            "day 4, Both, owning-up: there is no stop “part:nowhere”",
            "the check-in does not ask “hops”",
            "the check-in’s numbers are no digits: “7y”",
        ]
    );
}

#[test]
fn a_file_that_does_not_read_is_named_with_its_line() {
    let error = |text: &str| {
        let read = Script::read(&[("couple.toml", file("couple.toml")), ("notes.toml", text)]);
        format!("{:#}", read.unwrap_err())
    };
    let when = "[[scene]]\nwhen = { day = 0, time = \"20:00\", here = \"both\" }\n";
    for (line, wrong) in [("nota = \"\"", "unknown field `nota`"), ("note = 3", "invalid type: integer `3`")]
    {
        let error = error(&format!("{when}{line}\n"));
        assert!(["notes.toml", "line 3", wrong].iter().all(|words| error.contains(words)), "{error}");
    }
    assert!(error(&when.replace("20:00", "20.00")).contains("line 2"));
    assert!(error("[[scene]]\nnote = \"\"\n").contains("missing field `when`"));
}

#[test]
fn a_story_without_what_it_cannot_do_without_is_refused() {
    let error = |files: &[(&str, &str)]| Script::read(files).unwrap_err().to_string();
    assert_eq!(error(&[]), "No file of the demo's story names the couple");
    let couple = ("couple.toml", file("couple.toml"));
    assert_eq!(error(&[couple]), "The demo's story needs a mark and a replay at least");
}

fn file(name: &str) -> &'static str {
    BUNDLED.iter().find(|(known, _)| *known == name).unwrap().1
}
