//! Rules of the demo's script, each shown by breaking a copy.

use super::{Files, bundled, check, text};

const NOTES: &str = "demo/notes.toml";

/// The bundled guide with this text as one file of the demo.
fn told(text: &str) -> Files {
    let mut files = bundled();
    files.iter_mut().find(|(name, _)| name == NOTES).unwrap().1 = text.to_owned();
    files
}

/// The mistakes of a file of the demo: the text of their line, and what is wrong.
fn mistakes(text: &str) -> Vec<String> {
    let line = |line: usize| text.lines().nth(line - 1).unwrap_or_default();
    let faults = check(&told(text)).into_iter();
    faults
        .map(|fault| {
            assert!(fault.file == NOTES && !fault.mend.is_empty());
            format!("{}: {}", line(fault.line), fault.what)
        })
        .collect()
}

fn scene(does: &str) -> String {
    format!("[[scene]]\nwhen = {{ day = 4, time = \"20:00\", here = \"both\" }}\n{does}\n")
}

#[test]
fn what_a_walked_page_does_not_have_is_found() {
    let nowhere = scene("page = { id = \"nowhere\" }");
    let page = "[scene.page]
id = \"are-we-ready\"
until = \"part:nowhere\"
brings = [
  \"choose.choice\",
]
[scene.page.chooses]
want = \"perhaps\"
notice = \"in\"
[scene.page.says]
notice = \"A number.\"
afraid = \"No\"
night-time = \"\"
\"choose.shut\" = \"\"";
    assert_eq!(
        mistakes(&(nowhere + &scene(page))),
        [
            "page = { id = \"nowhere\" }: there is no page “nowhere”",
            "until = \"part:nowhere\": there is no stop “part:nowhere” on this page",
            "  \"choose.choice\",: “choose.choice” is no box here that can be brought",
            "want = \"perhaps\": “want” does not offer “perhaps”",
            "notice = \"in\": “notice” does not offer “in”",
            "afraid = \"No\": “afraid” is answered by a choice",
            "night-time = \"\": nothing asks “night-time” on this page",
            "\"choose.shut\" = \"\": nothing asks “choose.shut” on this page",
        ]
    );
}

#[test]
fn what_they_say_is_held_against_no_rule_of_words() {
    assert_eq!(mistakes(&scene("note = \"You must calm down. It was toxic.\"")), [""; 0]);
}

#[test]
fn an_errand_to_nowhere_and_a_scene_without_anything_are_found() {
    let breach = "[scene.errand.name-breach]
kinds = [\"dishonesty\"]
name = \"\"
sentence = \"\"
roles = [\"hurt\", \"each\"]";
    let put_off = "errand = { put-off = \"nowhere\" }";
    let approve = "errand = { approve = { leaves_out = [\"owning-up.account\"] } }";
    let scenes = [breach, put_off, approve, ""].map(scene).concat();
    assert_eq!(
        mistakes(&scenes),
        [
            "roles = [\"hurt\", \"each\"]: this is no role",
            "errand = { put-off = \"nowhere\" }: there is no page “nowhere”",
            "errand = { approve = { leaves_out = [\"owning-up.account\"] } }: nothing is asked as “owning-up.account”",
            "[[scene]]: nothing is done in this scene",
        ]
    );
}

#[test]
fn a_check_in_is_held_against_its_page() {
    let checkin = "[[checkin]]
first = { numbers = \"7y\" }
second = { numbers = \"x-\", says = { better = \"Tea.\", beter = \"\" }, brings = [\"hops\"] }\n";
    let second = checkin.lines().last().unwrap();
    assert_eq!(
        mistakes(checkin),
        [
            "first = { numbers = \"7y\" }: these are no numbers".to_owned(),
            format!("{second}: the check-in does not ask “beter”"),
            format!("{second}: the check-in does not ask “hops”"),
        ]
    );
    let mut files = bundled();
    let couple = &mut files.iter_mut().find(|(name, _)| name == "demo/couple.toml").unwrap().1;
    *couple = couple.replace("afraid = \"no\"", "afraid = \"on\"");
    let faults = check(&files);
    assert_eq!(faults[0].what, "“afraid” does not offer “on”");
    assert!(text(&files, "demo/couple.toml").lines().nth(faults[0].line - 1).unwrap().contains("on"));
}

#[test]
#[ignore = "slow: checks the whole guide once a file"]
fn a_file_that_does_not_read_is_found_at_its_line() {
    assert_eq!(mistakes(&scene("nota = \"\"")), ["nota = \"\": `nota` is not a field that can stand here"]);
    assert_eq!(mistakes(&scene("note = 3")), ["note = 3: invalid type: integer `3`, expected a string"]);
    assert_eq!(mistakes("[[scene]]\nnote = \"\"\n"), ["[[scene]]: `when` is missing here"]);
    let late = scene("note = \"\"").replace("20:00", "20.00");
    assert!(mistakes(&late)[0].starts_with("when = "));
}

#[test]
fn a_demo_is_whole_or_not_there() {
    let without = |gone: &[&str]| {
        let mut files = bundled();
        files.retain(|(name, _)| !gone.iter().any(|gone| name.starts_with(gone)));
        check(&files).into_iter().map(|fault| fault.what).collect::<Vec<_>>()
    };
    assert_eq!(without(&["demo/"]), [""; 0]);
    assert_eq!(
        without(&["demo/couple.toml", "demo/again.toml"]),
        [
            "the demo does not name its couple once",
            "the demo has no mark of a promise",
            "the demo has no look back on a hard day",
        ]
    );
}
