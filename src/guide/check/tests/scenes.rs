//! Rules of scenes, each shown by breaking a copy.

use super::{HEAD, broken, check, finds, in_head};

/// A scene with a field changed, on a line that is marked.
fn scene(field: &str, value: &str) -> String {
    let line = "[{ who = \"hurt\", says = \"Oh.\" }]";
    let next = "{ who = \"hurt\", says = \"Oh.\", does = \"It helps.\" }";
    let fields = [
        ("hurt", "\"Robin\""),
        ("broke", "\"Sam\""),
        ("line", line),
        ("why", "\"So it was.\""),
        ("choice", &format!("[{next}, {next}]")),
        ("after", line),
    ];
    let fields = fields.map(|(name, known)| match name == field {
        true => format!("{name} = {value} # here!\n"),
        false => format!("{name} = {known}\n"),
    });
    let part = "id = \"x\"\nkind = \"scene\"\ntitle = \"X\"\nminutes = 2\ntext = \"Now.\"";
    format!("[[part]]\n{part}\n[part.scene]\n{}", fields.concat())
}

#[test]
fn a_scene_is_a_talk_of_two_that_could_go_on_in_two_ways_or_three() {
    in_head("both have one name", &scene("broke", "\"Robin\""));
    in_head("nobody says anything", &scene("line", "[]"));
    in_head("two or three lines", &scene("choice", "[]"));
    in_head("not repaired", &scene("after", "[]"));
    in_head("“toxic”", &scene("why", "\"It was toxic.\""));
    in_head("this sentence has 29 words", &scene("why", &format!("\"{}end.\"", "so ".repeat(28))));
}

#[test]
fn each_practice_shows_one_short_scene_and_the_names_change_places() {
    let page = "expressing-regret.md";
    let turned = broken(page, &[("hurt = \"Sam\"", "hurt = \"Robin\"")]);
    let found = check(&turned)
        .into_iter()
        .any(|fault| fault.file == page && fault.what.contains("“Robin” was hurt in the scene before"));
    assert!(found, "the names change places");
    let second = format!("\n{}+++\n", scene("", ""));
    let marked = ("kind = \"practice\"", "kind = \"practice\" # here!");
    finds("a practice shows one scene", page, &[marked, (HEAD, &second)]);
    let long = format!("why = \"{}\"\n# ", "So it was. ".repeat(60));
    finds("the most is 180", page, &[("[part.scene]", "[part.scene] # here!"), ("why = ", &long)]);
}
