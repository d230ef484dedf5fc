//! The promises of the bundled guide: taken out, or broken, each is a fault.

use super::*;

#[test]
fn the_bundled_guide_makes_each_promise() {
    let outline = text(&bundled(), "guide.toml").to_owned();
    let lines = outline.split_once("[promises]\n").expect("it has promises").1.lines();
    let promises: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
    assert_eq!(promises.len(), 9);
    for line in promises {
        let name = line.split(' ').next().unwrap();
        let files = alone("guide.toml", &[(&format!("{line}\n"), "")]);
        let what = format!("the guide “rebuilding-trust” promises `{name}`");
        assert!(check(&files).iter().any(|fault| fault.what == what), "{what}");
    }
}

#[test]
fn a_guide_with_another_id_makes_the_promises_it_names() {
    let mut files = bundled();
    for (name, text) in &mut files {
        if name == "guide.toml" {
            *text = text.replace("id = \"rebuilding-trust\"", "id = \"ours\"").replace("\nsteps = 5", "");
            *text = text.replace("closing = [\"trust-is-a-choice\", \"what-we-built\"]", "closing = []");
        }
    }
    let said: Vec<_> = check(&files).into_iter().map(|fault| fault.what).collect();
    assert!(said.contains(&"no page is named as `closing`".to_owned()), "{said:?}");
    assert!(!said.iter().any(|what| what.contains("promises")), "{said:?}");
}

#[test]
#[ignore = "slow: checks the whole guide once a promise"]
fn each_promise_that_is_not_kept_is_found() {
    let outline = "guide.toml";
    for (role, line) in [
        ("naming", "naming = \"what-broke-it\""),
        ("checkin", "checkin = \"check-in\""),
        ("setback", "setback = \"setback-plan\""),
        ("time", "time = \"role-of-time\""),
        ("help", "help = \"help\""),
        ("first", "first = \"first-days\""),
        ("privacy", "privacy = \"privacy\""),
        ("safety", "safety = { check = \"safety-check\", yes = \"safety-yes\", no = \"safety-no\" }"),
    ] {
        let files = alone(outline, &[(&format!("\n{line}\n"), "\n")]);
        let what = format!("no page is named as `{role}`");
        assert!(check(&files).iter().any(|fault| fault.what == what), "{what}");
    }
    for role in ["bring", "enough", "thanks", "wish", "next", "own-next", "month"] {
        let line = format!("\nrole = \"{role}\"\n");
        let what = format!("no part of the check-in has `role = \"{role}\"`");
        let faults = check(&broken("check-in.md", &[(&line, "\n")]));
        assert!(faults.iter().any(|fault| fault.file == "check-in.md" && fault.what == what), "{what}");
    }
    let files = broken("setback-plan.md", &[("after_slip = true\n", "")]);
    assert!(check(&files).iter().any(|fault| fault.what.contains("`after_slip`")));
    let files = broken("check-in.md", &[("watched = true\n", "")]);
    assert!(check(&files).iter().any(|fault| fault.what.contains("is `watched`")));
    for file in ["strings.toml", "helplines.toml", "causes.toml", "evenings.toml"] {
        let files: Files = bundled().into_iter().filter(|(name, _)| name != file).collect();
        let is_it = |fault: &Fault| fault.file == file && fault.what == "this file is missing";
        assert!(check(&files).iter().any(is_it), "{file}");
    }
}
