//! A guide of another shape than the bundled one.

use super::*;
use crate::guide::{Guide, small_files};

/// The small guide with one file changed.
fn small(name: &str, changes: &[(&str, &str)]) -> Files {
    let mut files = small_files();
    let (_, text) = files.iter_mut().find(|(file, _)| file == name).expect("the file is there");
    for (from, to) in changes {
        assert!(text.contains(from), "{name} no longer holds {from:?}");
        *text = text.replace(from, to);
    }
    files
}

#[test]
fn a_guide_of_one_step_and_one_practice_is_whole() {
    let files = small_files();
    let faults: Vec<_> =
        check(&files).iter().map(|fault| render(fault, text(&files, &fault.file), false)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    let told = told(&files);
    for role in ["naming", "checkin", "setback", "time", "closing", "opening", "help", "safety"] {
        let begins = format!("no page is named as `{role}`: ");
        assert!(told.iter().any(|said| said.starts_with(&begins)), "{role}: {told:#?}");
    }
    assert!(!told.iter().any(|said| said.contains("phrases")), "{told:#?}");
}

#[test]
fn what_a_guide_does_not_bring_is_lent() {
    let guide = Guide::from_files(small_files()).unwrap();
    let bundled = Guide::bundled();
    let outline = &guide.outline;
    for (own, lent) in [
        (outline.help(), bundled.outline.help()),
        (outline.first(), bundled.outline.first()),
        (outline.privacy(), bundled.outline.privacy()),
        (&outline.safety().check, &bundled.outline.safety().check),
    ] {
        assert_eq!((own, guide.lesson(own)), (lent, bundled.lesson(lent)));
        assert_eq!(outline.title(own), bundled.outline.title(lent));
    }
    assert_eq!(guide.countries(), bundled.countries());
    assert_eq!(guide.strings(), bundled.strings());
    assert!(guide.checkin().is_none() && guide.evenings().tonight.is_empty());
}

#[test]
fn what_is_lent_speaks_the_language_of_the_guide() {
    let files = small("guide.toml", &[("language = \"en\"", "language = \"es-MX\"")]);
    let guide = Guide::from_files(files).unwrap();
    assert_eq!(guide.outline.title("help"), Guide::bundled_in("es").outline.title("help"));
    let files = small("guide.toml", &[("language = \"en\"", "language = \"tlh\"")]);
    let said = told(&files);
    assert!(said.iter().any(|said| said.contains("no list of phrases for `tlh`")), "{said:#?}");
    let guide = Guide::from_files(files).unwrap();
    assert_eq!(guide.outline.title("help"), "Help");
    assert!(guide.strings().hints.softeners.is_empty(), "English words soften nothing in it");
}

#[test]
fn phrases_of_a_language_are_checked_in_its_own_list() {
    let spanish = ("language = \"en\"", "language = \"es\"");
    let page = "one-evening.md";
    let lesson = ("A practice begins", "Tienes que perdonar. A practice begins");
    let mut files = small("guide.toml", &[spanish]);
    let found = |files: &Files| check(files).into_iter().map(|fault| fault.what).collect::<Vec<_>>();
    assert_eq!(found(&files), [""; 0]);
    files = files
        .into_iter()
        .map(|(name, text)| {
            let text = if name == page { text.replace(lesson.0, lesson.1) } else { text };
            (name, text)
        })
        .collect();
    assert!(found(&files).iter().any(|what| what.contains("“tienes que perdonar”")), "{:?}", found(&files));
    assert_eq!(found(&small(page, &[lesson])), [""; 0], "no English guide is held to Spanish phrases");
    let own = "[check]\nbanned = [\"paragraphs\"]\nwords = 400\nsentence = 30\nscene = 100\n";
    files = small(page, &[lesson]);
    files.push(("strings.toml".into(), own.into()));
    assert_eq!(found(&files), ["“paragraphs” is a phrase that no page may hold"]);
}

#[test]
fn a_path_has_one_step_to_nine_and_a_step_one_practice_to_nine() {
    let practices = "practices = [\"one-evening\"]";
    let said = |files: &Files| check(files).into_iter().map(|fault| fault.what).collect::<Vec<_>>();
    let none = said(&small("guide.toml", &[(practices, "practices = []")]));
    assert!(none.contains(&"the step “beginning” has 0 practices".into()), "{none:?}");
    let many: Vec<_> = (0..10).map(|n| format!("\"p{n}\"")).collect();
    let many = format!("practices = [{}]", many.join(", "));
    let ten = said(&small("guide.toml", &[(practices, &many)]));
    assert!(ten.contains(&"the step “beginning” has 10 practices".into()), "{ten:?}");
    let no_step = said(&small("guide.toml", &[("[[step]]", "step = []\n[other]"), (practices, "")]));
    assert!(!no_step.is_empty());
}

#[test]
fn a_page_that_is_lent_keeps_its_id() {
    let mut files = small("guide.toml", &[("hello = \"Hello\"", "hello = \"Hello\"\nhelp = \"Help\"")]);
    let page = text(&files, "hello.md").replace("id = \"hello\"", "id = \"help\"").replace("Hello", "Help");
    files.push(("help.md".into(), page));
    let said: Vec<_> = check(&files).into_iter().map(|fault| fault.what).collect();
    assert_eq!(said, ["the program lends a page “help” to a guide without one"]);
}

#[test]
fn a_role_stands_on_the_check_in_and_has_what_it_leads() {
    let role = |name: &str, role: &str| {
        let with = format!("id = \"{name}\"\nrole = \"{role}\" # here!\n");
        let files = small("one-evening.md", &[(&format!("id = \"{name}\"\n"), &with)]);
        check(&files).into_iter().map(|fault| fault.what).collect::<Vec<_>>()
    };
    assert_eq!(role("line", "thanks"), ["only parts of the check-in have a role"]);
    let wish = role("line", "wish");
    assert!(wish.contains(&"the role `wish` leads 3 boxes of its part".to_owned()), "{wish:?}");
    assert!(wish.contains(&"a wish of the check-in becomes a promise".to_owned()), "{wish:?}");
}
