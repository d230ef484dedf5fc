//! Every check, shown by breaking a copy of the bundled guide.

mod causes;
mod evenings;
mod grades;
mod helplines;
mod outline;
mod promises;
mod scenes;
mod script;
mod shape;
mod tools;
mod words;

use super::*;
use crate::{
    guide::{bundled_files as bundled, bundled_files_in},
    language::Catalogue,
};

type Files = Vec<(String, String)>;

fn text<'a>(files: &'a Files, name: &str) -> &'a str {
    files.iter().find(|(file, _)| file == name).map_or("", |(_, text)| text)
}

/// The bundled guide with one file changed. Each change is found in it, or the test is out of date.
fn broken(name: &str, changes: &[(&str, &str)]) -> Files {
    let mut files = bundled();
    let (_, text) = files.iter_mut().find(|(file, _)| file == name).expect("the file is bundled");
    for (from, to) in changes {
        assert!(text.contains(from), "{name} no longer holds {from:?}");
        *text = text.replace(from, to);
    }
    files
}

/// The changed file beside those that belong to no page. The other pages are left out: reading all of them takes its time,
/// and that they are missing is another mistake.
fn alone(name: &str, changes: &[(&str, &str)]) -> Files {
    let mut files = broken(name, changes);
    files.retain(|(file, _)| file == name || file.ends_with(".toml") && !file.contains('/'));
    files
}

/// The mistake is found in this file, on the line that holds `here!`.
fn finds(says: &str, name: &str, changes: &[(&str, &str)]) {
    let files = alone(name, changes);
    let line =
        text(&files, name).lines().position(|line| line.contains("here!")).expect("a line is marked") + 1;
    let faults = check(&files);
    let found = faults
        .iter()
        .any(|f| f.file == name && f.line == line && f.what.contains(says) && !f.mend.is_empty());
    assert!(found, "{name}:{line}: {says:?} is not among {faults:#?}");
}

/// Adds to the end of a page's head.
const HEAD: &str = "\n+++\n";
const PAGE: &str = "listening-actively.md";

fn in_head(says: &str, added: &str) {
    finds(says, PAGE, &[(HEAD, &format!("\n{added}\n+++\n"))]);
}

fn in_lesson(says: &str, added: &str) {
    finds(says, PAGE, &[(HEAD, &format!("\n+++\n{added}\n\n"))]);
}

#[test]
fn the_bundled_guide_has_no_fault_in_any_language() {
    for language in Catalogue::tags() {
        let files = bundled_files_in(language);
        let faults: Vec<_> =
            check(&files).iter().map(|fault| render(fault, text(&files, &fault.file), false)).collect();
        assert!(faults.is_empty(), "{language}:\n{}", faults.join("\n\n"));
    }
}

#[test]
fn toml_that_does_not_read_is_found_at_its_place() {
    finds("invalid basic string", PAGE, &[("kind = \"practice\"", "kind = \"practice # here!")]);
    finds("`scop` is not a field", PAGE, &[("scope = ", "scop = \"here!\" # ")]);
    finds("`teacher` is not a value", PAGE, &[("kind = \"practice\"", "kind = \"teacher\" # here!")]);
    finds(
        "`short` is missing",
        PAGE,
        &[("actively\"\ntitle", "actively\" # here!\ntitle"), ("\nshort = ", "\n# ")],
    );
    let source = ("[[source]]", "[[source]] # here!");
    finds("`title` is missing", PAGE, &[source, ("1998\ntitle = ", "1998\n# ")]);
    finds("`strength` is missing", PAGE, &[source, ("\nstrength = ", "\n# ")]);
    finds("`limit` is missing", PAGE, &[source, ("\nlimit = ", "\n# ")]);
    finds(
        "`checked` is missing",
        "helplines.toml",
        &[("[[helpline]]", "[[helpline]] # here!"), ("checked = ", "# ")],
    );
    finds("premature end", "helplines.toml", &[("checked = ", "checked = \"2026-\" # here! ")]);
    finds("`calms` is not a field", "strings.toml", &[("[calm]", "[calms] # here!")]);
}

#[test]
fn a_part_that_does_not_fit_its_kind_is_found_at_the_field() {
    let part = "[[part]] # here!\nid = \"x\"\ntitle = \"X\"\nwho = \"each\"\ntext = \"Now.\"";
    in_head("a `timer` part needs `minutes`", &format!("{part}\nkind = \"timer\"\nsort = \"calm\""));
    let part = part.replace(" # here!", "\nminutes = 1");
    in_head("`gist` does not belong in a `read`", &format!("{part}\nkind = \"read\"\ngist = \"So\" # here!"));
    in_head(
        "`wave` is not a value that can stand here",
        &format!("{part}\nkind = \"timer\"\nsort = \"wave\" # here!"),
    );
    let boxed = "starts = \"shared\"\n[[part.box]] # here!\nid = \"tell\"\nask = \"What?\"";
    in_head("a `guess` part needs three boxes", &format!("{part}\nkind = \"guess\"\n{boxed}"));
}

#[test]
fn ids_are_each_once_and_each_where_they_belong() {
    let question = |id: &str| {
        format!("[[question]]\nid = \"{id}\" # here!\nask = \"?\"\nwho = \"each\"\nstarts = \"private\"")
    };
    in_head("“listening-actively.stop” is there twice", &question("listening-actively.stop"));
    in_head("does not begin with its page", &question("listening.stop"));
    in_head("does not begin with its page", &question("listening-actively."));
    let part = |id: &str, boxes: &str| {
        format!(
            "[[part]]\nid = {id}\ntitle = \"X\"\nwho = \"each\"\nminutes = 1\ntext = \"Now.\"\nkind = \"write\"\nstarts = \"private\"\n{boxes}"
        )
    };
    let one = "[[part.box]]\nid = \"a\"\nask = \"?\"\n";
    in_head("“turns” is there twice", &part("\"turns\" # here!", one));
    in_head("“a” is there twice", &part("\"x\"", &format!("{one}{}", one.replace("\"a\"", "\"a\" # here!"))));
    finds("called “other”", PAGE, &[("id = \"listening-actively\"", "id = \"other\" # here!")]);
    finds(
        "guide.toml calls this page",
        PAGE,
        &[("title = \"Listening actively\"", "title = \"Other\" # here!")],
    );
}

#[test]
fn a_practice_that_lacks_something_is_found() {
    for says in
        ["no exercise", "no question", "no source", "when it is done", "does not fit the page’s place"]
    {
        finds(says, "communication.md", &[("kind = \"step\"", "kind = \"practice\" # here!")]);
    }
    for (role, text) in
        [("hurt", "When"), ("broke", "Some"), ("both", "You"), ("neutral", "Sit"), ("solo", "Listening")]
    {
        let cut = (format!("\n{role} = \"{text} "), "\n# ");
        let says = format!("no text for `{role}`");
        finds(&says, PAGE, &[("[text]", "[text] # here!"), (&cut.0, cut.1)]);
    }
    in_head(
        "text is empty",
        "[[source]]\nauthors = \"\" # here!\nyear = 1\ntitle = \"x\"\nfound = \"x\"\nstrength = \"A\"\nlimit = \"x\"",
    );
}

#[test]
fn questions_and_parts_that_cannot_be_are_found() {
    let question = "[[question]]\nid = \"listening-actively.x\"\nask = \"?\"";
    let private = "who = \"together\"\nstarts = \"private\" # here!";
    in_head("shared from the start", &format!("{question}\n{private}"));
    let watched = "who = \"each\"\nstarts = \"private\"\nwatched = true # here!";
    in_head("no weeks follow", &format!("{question}\n{watched}"));
    let scale = "choice = [{ id = \"a\", label = \"A\" }]\nscale = { low = \"a\", high = \"b\" } # here!";
    in_head("a scale and choices", &format!("{question}\nwho = \"each\"\nstarts = \"private\"\n{scale}"));
    let part = "id = \"x\"\ntitle = \"X\"\nminutes = 1\ntext = \"Now.\"";
    let boxed = "[[part.box]]\nid = \"a\"\nask = \"?\"";
    in_head("shared from the start", &format!("[[part]]\n{part}\nkind = \"write\"\n{private}\n{boxed}"));
    let joint = format!("[[part]] # here!\n{part}\nkind = \"read\"\nwho = \"together\"\nsolo = \"skip\"");
    let changes = [(HEAD, format!("\n{joint}\n+++\n"))];
    finds("nothing to do for one person alone", "communication.md", &[(changes[0].0, &changes[0].1)]);
}

#[test]
fn plans_that_cannot_be_made_are_found() {
    let part =
        "[[part]]\nid = \"x\"\ntitle = \"X\"\nwho = \"each\"\nminutes = 1\ntext = \"Now.\"\nkind = \"plan\"";
    let plan = |sort: &str, fields: &str, name: &str| {
        let boxed = format!("[[part.box]]\nid = \"{name}\"\nask = \"?\"");
        format!("{part}\nsort = \"{sort}\"\nstarts = \"private\"\n{fields}\n{boxed}")
    };
    in_head("no requests come from there", &plan("agreement", "from = \"turns\" # here!", "what"));
    in_head("no part “nowhere”", &plan("agreement", "from = \"nowhere\" # here!", "what"));
    for field in ["aloud", "most", "review"] {
        in_head("this number is nought", &plan("plan", &format!("{field} = 0 # here!"), "then"));
    }
    in_head("it ends on the day of its review", &plan("agreement", "ends = true # here!", "what"));
    for field in ["confidence = true", "aloud = 3"] {
        in_head("no box here says what will be done", &plan("plan", &format!("{field} # here!"), "then"));
    }
    let two = "\nis_act = true\n[[part.box]]\nid = \"again\"\nask = \"?\"\nis_act = true # here!";
    in_head("says what will be done already", &(plan("plan", "", "then") + two));
    in_head("only a promise is a small or a large act", &plan("plan", "act = \"small\" # here!", "then"));
    let retired = plan("plan", "", "then").replace("id = \"x\"", "id = \"x\" # here!") + "\nretired = true";
    in_head("nothing is asked in this part any more", &retired);
    let page = "clarifying-expectations.md";
    let (was, later) = ("from = \"requests\"", "from = \"own\" # here!");
    finds("does not come before this one", page, &[(was, later)]);
    let own = [("sort = \"agreement\"", "sort = \"plan\""), (was, "from = \"requests\" # here!")];
    finds("only an agreement can come of a request", page, &own);
}

#[test]
fn links_and_marks_are_found_in_lessons_and_heads() {
    in_lesson("no page “nowhere”", "A way to [here!](page:nowhere).");
    in_lesson("is not https", "A way to\n[here!](http://a.example).");
    in_lesson("leads out of the guide", "A way to [here!](https://a.example).");
    in_lesson("HTML", "It is <b>here!</b>");
    in_lesson("code", "It is `here!`");
    in_lesson("an image", "It is ![here!](https://a.example/b.png)");
    let gate = "kind = \"step\"\ngate = \"\"\"\nOne line.\n\nA way to [here!](page:nowhere).\"\"\"";
    finds("no page “nowhere”", "communication.md", &[("kind = \"step\"", gate)]);
}

#[test]
fn a_choice_leads_to_a_page_that_is_there() {
    let question =
        "[[question]]\nid = \"listening-actively.x\"\nask = \"?\"\nwho = \"each\"\nstarts = \"private\"";
    let choices = |more: &str| {
        let first = "[[question.choice]]\nid = \"yes\"\nlabel = \"Yes\"";
        format!("{question}\nkeep = \"never\"\n{first}\n{more}")
    };
    in_head("no page “nowhere”", &choices("leads = \"nowhere\" # here!"));
    let second =
        |id: &str, label: &str| choices(&format!("[[question.choice]]\nid = \"{id}\"\nlabel = \"{label}\""));
    in_head(
        "the id “yes” is there twice",
        &second("yes", "No").replace("\"yes\"\nlabel = \"No", "\"yes\" # here!\nlabel = \"No"),
    );
    in_head("“Yes” is said by another choice", &(second("again", "Yes") + " # here!"));
}

#[test]
fn the_outline_is_checked_against_its_promises() {
    let guide = "guide.toml";
    let three = "practices = [\"listening-actively\", \"expressing-regret\", \"clarifying-expectations\"]";
    finds(
        "has 2 practices",
        guide,
        &[(three, "practices = [\"listening-actively\", \"expressing-regret\"] # here!")],
    );
    let step = format!("[[step]]\nid = \"communication\"\n{three}\nmore = [\"our-pattern\"]\n\n[[step]]");
    finds("there are 4 steps", guide, &[(&step, "[[step]] # here!")]);
    finds("no page is named as `closing`", guide, &[("closing = ", "closing = [] # here! ")]);
    finds("named a second time", guide, &[("privacy = \"privacy\"", "privacy = \"help\" # here!")]);
    for says in ["no file for the page “nowhere”", "“nowhere” has no title"] {
        finds(says, guide, &[("time = \"role-of-time\"", "time = \"nowhere\" # here!")]);
    }
    finds("no file for the page “nowhere”", guide, &[("[titles]", "[titles]\nnowhere = \"N\" # here!")]);
    let cause = [("[text.kind.infidelity]", "[text.kind.other] # here!"), ("nfidelity", "t")];
    finds("“infidelity” is not told", "what-broke-it.md", &cause);
}

#[test]
fn files_that_are_missing_or_not_named_are_found() {
    let mut files = bundled();
    files
        .retain(|(name, _)| !["strings.toml", "helplines.toml", "what-broke-it.md"].contains(&name.as_str()));
    files.push(("stray.md".into(), "No head.".into()));
    let faults: Vec<_> = check(&files).into_iter().map(|fault| (fault.file, fault.what)).collect();
    for (file, what) in [
        ("guide.toml", "there is no file for the page “what-broke-it”"),
        ("guide.toml", "there is no page “what-broke-it”"),
        ("strings.toml", "this file is missing"),
        ("helplines.toml", "this file is missing"),
        ("stray.md", "this page has no head"),
        ("stray.md", "guide.toml does not name this page"),
    ] {
        assert!(faults.contains(&(file.into(), what.into())), "{file}: {what} is not among {faults:#?}");
    }
    assert_eq!(check(&Files::new()).len(), 1, "no outline, and no panic");
}

#[test]
fn a_fault_is_shown_with_its_line_and_how_to_mend_it() {
    let files = broken("communication.md", &[(HEAD, "\n+++\nIt was a toxic thing.\n\n")]);
    let faults = check(&files);
    let shown = render(&faults[0], text(&files, "communication.md"), false);
    insta::assert_snapshot!(shown, @"
    error: “toxic” is a phrase that no page may hold
      --> communication.md:13:10
       |
    13 | It was a toxic thing.
       |          ^^^^^
       |
       = help: say what happened or what may help: no name for a person, no order, no promise, no guess at who the two are
    ");
    assert!(render(&faults[0], text(&files, "communication.md"), true).contains("\u{1b}["));
    assert!(!render(&faults[0], "", false).is_empty(), "a file that is gone is no panic");
}
