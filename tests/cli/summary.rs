//! Where they are, and the summary.

use std::{env, fs, path::Path, process};

use chrono::DateTime;
use serde::de::IgnoredAny;
use trustpath::{
    journey::{
        couple::{Here, Seats},
        next_date::NextDate,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{Seated, Store},
};

use super::{Home, calendar::dated};

#[test]
fn status_says_what_comes_next_and_no_private_word() {
    let home = Home::new();
    home.six_weeks();
    let said = home.run("status");
    assert_eq!((said.code, &*said.err), (0, ""));
    // What is due depends on the day on which this is asked.
    let lines = said.out.split_inclusive('\n').filter(|line| !line.starts_with("Its day has come"));
    assert_eq!(
        lines.collect::<String>(),
        "Robin and Kim\n\
         Next for both of you: Building new habits (step 3 of 5)\n\
         Next for Robin: Keeping promises (step 3 of 5)\n\
         Next for Kim: Keeping promises (step 3 of 5)\n\
         Started, and maybe finished: Keeping promises, Building new habits\n\
         Answers you can open when both are here: Building new habits\n"
    );
    let before = home.files();
    let kim = home.run("status --seat KIM").out;
    assert!(kim.contains("Next for Kim") && !kim.contains("Next for Robin"), "{kim}");
    assert_eq!(home.files(), before, "looking changes nothing");
}

#[test]
fn status_as_json_keeps_its_fields() {
    let home = Home::new();
    home.six_weeks();
    let json: serde_json::Value = serde_json::from_str(&home.run("status --json").out).unwrap();
    assert_eq!((&json["format"], &json["begun"]), (&1.into(), &true.into()));
    assert_eq!(json["people"], serde_json::json!(["Robin", "Kim"]));
    assert_eq!(
        json["walks"][0],
        serde_json::json!({"who": "both", "name": "Robin and Kim", "next":
            {"kind": "page", "page": "building-habits", "title": "Building new habits", "step": 3}})
    );
    assert_eq!(json["walks"][2]["who"], "second");
    assert_eq!(json["going_on"][0]["page"], "keeping-promises");
    assert_eq!(json["openable"][0]["page"], "building-habits");
    assert!(json["read_only"].is_null() && json["due"].is_array());
}

#[test]
fn status_says_what_is_due_and_nothing_that_somebody_keeps_for_themselves() {
    let home = Home::new();
    dated(&home);
    let due = |line: &str| -> Vec<serde_json::Value> {
        let json: serde_json::Value = serde_json::from_str(&home.run(line).out).unwrap();
        json["due"].as_array().unwrap().clone()
    };
    let shared = serde_json::json!({"kind": "promise", "who": "second", "name": "Alex", "on": "2020-12-04"});
    let own = serde_json::json!({"kind": "promise", "who": "first", "name": "Sam", "on": "2020-12-03"});
    for line in ["status --json", "status --json --seat alex"] {
        assert_eq!(due(line), std::slice::from_ref(&shared), "{line}");
    }
    assert_eq!(due("status --json --seat sam"), [own]);
    let words = home.run("status").out;
    assert!(words.contains("Its day has come: promise (Alex, 4 December 2020)\n"), "{words}");
    assert!(!words.contains("CANARY") && !words.contains("Sam,"), "{words}");
}

#[test]
fn status_says_the_next_date_without_its_words_and_ones_own_only_to_that_one() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    let _: Seated<IgnoredAny> = store.sit(Here::Both, Seat::First).unwrap();
    for (nth, by, vis, on) in
        [(1, By::Both, Visibility::Shared, "2999-12-01"), (2, By::First, Visibility::Private, "2999-12-02")]
    {
        let next = NextDate { page: "letting-go".into(), cue: "CANARY".into(), on: on.parse().ok() };
        let (at, hlc) = (DateTime::default(), Hlc::new(0x0190_0000_0000 + nth, 0, "00000000"));
        let body = Some(Body::NextDate(next));
        store.append(&Record { id: Id::next_date(by), by, vis, at, hlc, prev: vec![], body }).unwrap();
    }
    drop(store);
    let both = "Next date of Sam and Alex: 1 December 2999, Letting go of resentment (step 5 of 5)\n";
    let own = "Next date of Sam: 2 December 2999, Letting go of resentment (step 5 of 5)\n";
    for (line, said) in [("status", false), ("status --seat alex", false), ("status --seat sam", true)] {
        let out = home.run(line).out;
        assert!(out.contains(both) && out.contains(own) == said && !out.contains("CANARY"), "{line}: {out}");
    }
}

#[test]
fn one_who_walks_alone_has_one_next_page() {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    assert_eq!(home.run("status").out, "Sam\nNext for Sam: What trust is\n");
}

#[test]
fn only_an_approved_summary_is_written_out() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    let said = home.run("export -o there.md");
    assert_eq!((said.code, &*said.out), (1, ""));
    assert!(said.err.contains("approved") && !home.path().join("there.md").exists());
}

#[test]
fn an_approved_summary_comes_in_four_forms() {
    let home = Home::new();
    home.six_weeks();
    for (form, phrase) in [
        ("export", "> the savings"),
        ("export -f text", "the savings"),
        ("export -f html", "the savings"),
        ("export -f json", "\"words\": \"the savings\""),
    ] {
        let said = home.run(form);
        assert_eq!((said.code, &*said.err), (0, ""), "{form}");
        assert!(said.out.contains(phrase), "{form}: {}", said.out);
        assert!(!said.out.contains("two hundred a month"), "{form} holds what was not chosen");
    }
}

#[test]
#[ignore = "needs chromium, pdftotext, and python3 with jsonschema, markdown, markdown-it-py and playwright"]
fn a_browser_a_printer_and_other_readers_see_exactly_what_was_chosen() {
    let home = Home::new();
    home.six_weeks();
    let files = [("html", "summary.html"), ("markdown", "summary.md"), ("json", "summary.json")];
    for (form, file) in files {
        assert_eq!(home.run(&format!("export -f {form} -o {file}")).code, 0, "{form}");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = env::var_os("TRUSTPATH_TEST_PYTHON").unwrap_or_else(|| "python3".into());
    let mut command = process::Command::new(python);
    command.arg(root.join("tests/cli/readers/summary.py"));
    command.args(files.map(|(_, file)| home.path().join(file)));
    command.args([root.join("docs/summary.schema.json"), home.path().join("summary.pdf")]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let home = Home::new();
    home.six_weeks();
    let said = home.run("export -f json -o summary.json");
    assert_eq!((said.code, &*said.out), (0, ""));
    let path = home.path().join("summary.json");
    let written = fs::read_to_string(&path).unwrap();
    assert_eq!(written, home.run("export -f json").out);
    let said = home.run("export -f text -o summary.json");
    assert_eq!(said.code, 1);
    assert!(said.err.contains("summary.json") && said.err.contains("Name another one."), "{}", said.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), written);
    assert_eq!(home.run("export -o nowhere/summary.md").code, 1);
}
