use super::*;
use crate::guide::PartKind;

const BOX: &str = "[[box]]\nid = \"act\"\nask = \"What?\"\n";

const SCENE: &str = "minutes = 2\n[scene]\nhurt = \"A\"\nbroke = \"B\"\nline = [{ who = \"hurt\", says = \"Oh.\" }]\nwhy = \"So.\"
    choice = [{ who = \"broke\", says = \"Ah.\", does = \"It helps.\" }]\nafter = []\n";

fn part(kind: &str, fields: &str) -> Result<PartKind, String> {
    let who = if kind == "scene" { "" } else { "who = \"each\"\n" };
    let common = format!("id = \"a\"\ntitle = \"A\"\n{who}text = \"Now.\"\n");
    toml::from_str::<Part>(&format!("{common}kind = \"{kind}\"\n{fields}"))
        .map(|part| part.does)
        .map_err(|error| error.message().to_owned())
}

#[test]
fn each_kind_reads_with_its_own_fields() {
    let turns = "minutes = 1\nbegins = \"either\"\nturn = 2\nrounds = 3\ngist = \"So …\"";
    let three = "[[box]]\nid = \"guess\"\nask = \"?\"\nwho = \"each\"\n[[box]]\nid = \"tell\"\nask = \"?\"\nwho = \"hurt\"
                 [[box]]\nid = \"correct\"\nask = \"?\"\nwho = \"broke\"\n";
    let with = |fields: &str, boxes: &str| format!("minutes = 1\nstarts = \"private\"\n{fields}\n{boxes}");
    for (kind, fields) in [
        ("read", String::new()),
        ("read", format!("{BOX}retired = true")),
        ("timer", "minutes = 1\nsort = \"calm\"".into()),
        ("turns", turns.into()),
        ("write", with("", BOX)),
        ("builder", with("hints = true", BOX)),
        ("sort", with("items = \"Which?\"", BOX)),
        ("guess", with("", three)),
        ("plan", with("sort = \"wave\"\nreview = 14\nconfidence = true", BOX)),
        ("scene", SCENE.into()),
    ] {
        assert!(part(kind, &fields).is_ok(), "{kind}: {:?}", part(kind, &fields));
    }
}

#[test]
fn a_part_says_which_field_is_missing_or_does_not_belong() {
    for (kind, fields, says) in [
        ("timer", "sort = \"calm\"", "a `timer` part needs `minutes`"),
        ("timer", "minutes = 1\nsort = \"wave\"", "this `sort` does not belong in a `timer` part"),
        ("turns", "minutes = 1\nbegins = \"hurt\"\nturn = 2\ngist = \"So\"", "a `turns` part needs `rounds`"),
        ("write", "minutes = 1\nstarts = \"shared\"", "a `write` part needs `box`"),
        ("read", "gist = \"So\"", "`gist` does not belong in a `read` part"),
        ("read", BOX, "`box` does not belong in a `read` part"),
        ("plan", "minutes = 1\nsort = \"calm\"", "this `sort` does not belong in a `plan` part"),
        ("guess", &format!("minutes = 1\nstarts = \"shared\"\n{BOX}"), "a `guess` part needs three boxes"),
        ("scene", "minutes = 2", "a `scene` part needs `scene`"),
        ("scene", &format!("who = \"each\"\n{SCENE}"), "`who` does not belong in a `scene` part"),
        ("read", SCENE, "`scene` does not belong in a `read` part"),
        ("scene", &SCENE.replace("why", "because"), "unknown field `because`"),
        ("scene", &SCENE.replace("\"hurt\",", "\"Robin\","), "unknown variant `Robin`"),
    ] {
        let error = part(kind, fields).unwrap_err();
        assert!(error.starts_with(says), "{kind}: {error}");
    }
}
