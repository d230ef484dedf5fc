//! Rules of the exercises' tools, each shown by breaking a copy.

use super::{HEAD, PAGE, broken, check, finds, in_head};

/// A part at the end of a page, after one in which something is written alone.
fn part(kind: &str, fields: &str, boxes: &str) -> String {
    let common = "title = \"X\"\nminutes = 1\ntext = \"Now.\"";
    format!(
        "[[part]]\nid = \"before\"\nkind = \"write\"\nwho = \"each\"\nstarts = \"private\"\n{common}\n\
         [[part.box]]\nid = \"a\"\nask = \"What?\"\n[[part]]\nid = \"x\"\nkind = \"{kind}\"\n{common}\n{fields}\n{boxes}"
    )
}

fn boxed(id: &str, more: &str) -> String {
    format!("[[part.box]]\nid = \"{id}\"\nask = \"What?\"\n{more}\n")
}

const ALONE: &str = "who = \"each\"\nstarts = \"private\"";

#[test]
fn what_a_part_shows_or_takes_is_there_and_comes_before_it() {
    let read = |shows: &str| part("read", &format!("who = \"each\"\nshows = [\n{shows} # here!\n]"), "");
    in_head("no part “nowhere”", &read("\"nowhere\""));
    in_head("“x” does not come before", &read("\"x\""));
    in_head("nothing is written in the part “turns”", &read("\"turns\""));
    let piles = boxed("one", "") + &boxed("two", "");
    let sort =
        |from: &str| part("sort", &format!("{ALONE}\nitems = \"Which?\"\nfrom = \"{from}\" # here!"), &piles);
    in_head("“before” does not name a box", &sort("before"));
    in_head("no part “nowhere”", &sort("nowhere.a"));
    in_head("has no box “b”", &sort("before.b"));
    let guess = ["guess", "tell", "correct"].map(|id| boxed(id, "who = \"each\"")).join("");
    let about = "who = \"together\"\nsolo = \"skip\"\nstarts = \"shared\"\nabout = \"before.b\" # here!";
    in_head("has no box “b”", &part("guess", about, &guess));
    let plan = format!("{ALONE}\nsort = \"agreement\"\nfrom = \"nowhere\" # here!");
    in_head("no part “nowhere”", &part("plan", &plan, &boxed("a", "")));
}

#[test]
fn only_what_one_wrote_privately_is_brought_or_destroyed() {
    let sealed = "who = \"each\"\nstarts = \"sealed\"";
    let shared = "who = \"together\"\nstarts = \"shared\"";
    for starts in [sealed, shared] {
        in_head(
            "nothing private",
            &part("write", &format!("{starts}\nbring = true # here!"), &boxed("a", "")),
        );
        in_head(
            "only what one person",
            &part("write", &format!("{starts}\ndestroy = true # here!"), &boxed("a", "")),
        );
    }
    in_head("nothing private", &part("read", "who = \"each\"\nbring = true # here!", ""));
}

#[test]
fn a_ring_is_made_of_four_moves_of_both() {
    let together = "who = \"together\"\nstarts = \"shared\"\nring = true # here!";
    let three = ["a", "b", "c"].map(|id| boxed(id, "")).join("");
    in_head("four moves of both", &part("write", together, &three));
    let alone = format!("{ALONE}\nring = true # here!");
    in_head("four moves of both", &part("write", &alone, &(three + &boxed("d", ""))));
}

#[test]
fn a_box_follows_an_answer_that_can_be_given() {
    let one = "choice = [{ id = \"yes\", label = \"Yes\" }]";
    let choices = boxed("a", one);
    let follows = |only_if: &str| boxed("b", &format!("only_if = \"{only_if}\" # here!"));
    in_head("“Yes” is the id of none", &part("write", ALONE, &(choices + &follows("Yes"))));
    in_head("no box before this one has choices", &part("write", ALONE, &follows("Yes")));
    in_head("only in a `write` part a box follows", &part("builder", ALONE, &follows("Yes")));
    in_head(
        "only in a `write` or a `plan` part a box is answered",
        &part("builder", ALONE, &boxed("a", &format!("{one} # here!"))),
    );
}

#[test]
fn piles_are_two_at_least_and_hold_what_can_be_counted() {
    let sort = format!("{ALONE}\nitems = \"Which?\"");
    in_head("at least two piles", &part("sort", &sort, &boxed("one", "").replace("]]", "]] # here!")));
    let with = |more: &str| part("sort", &sort, &(boxed("one", "") + &boxed("two", more)));
    in_head("one thing to nine", &with("most = 12 # here!"));
    in_head("one thing to nine", &with("most = 0 # here!"));
    in_head("this box is no pile", &part("write", ALONE, &boxed("a", "most = 3 # here!")));
    in_head("nothing is planned in this box", &part("write", ALONE, &boxed("a", "is_act = true # here!")));
    let taken = boxed("one", "") + &boxed("items", "").replace("\"items\"", "\"items\" # here!");
    in_head("this id is taken", &part("sort", &sort, &taken));
}

#[test]
fn a_clock_has_minutes_and_a_wait_has_something_to_wait_for() {
    let cap = part("write", &format!("{ALONE}\ncap = true # here!"), &boxed("a", ""));
    in_head("a clock without minutes", &cap.replace("minutes = 1", "minutes = 0"));
    let first = [("id = \"settle\"\n", "id = \"settle\"\nwait = 2 # here!\n")];
    finds("no part before this one", PAGE, &first);
}

#[test]
fn a_guess_is_made_by_one_about_the_other() {
    let boxes = |who: [&str; 3]| {
        let ids = ["guess", "tell", "correct"].into_iter().zip(who);
        ids.map(|(id, who)| boxed(id, &format!("who = \"{who}\""))).collect::<String>()
    };
    let two = "who = \"together\"\nsolo = \"skip\"\nstarts = \"shared\"";
    for who in
        [["broke", "broke", "broke"], ["broke", "hurt", "hurt"], ["each", "hurt", "each"], ["together"; 3]]
    {
        let marked = boxes(who).replacen("]]", "]] # here!", 1);
        in_head("not clear who guesses", &part("guess", two, &marked));
    }
    let alone = two.replace("\"together\"", "\"each\" # here!");
    in_head("a guess is for two", &part("guess", &alone, &boxes(["each"; 3])));
}

#[test]
fn a_choice_may_lead_to_a_part_of_its_own_page() {
    let question = |lead: &str| {
        format!(
            "[[question]]\nid = \"listening-actively.x\"\nask = \"?\"\nwho = \"each\"\nstarts = \"private\"\n\
             [[question.choice]]\nid = \"yes\"\nlabel = \"Yes\"\nleads = \"{lead}\" # here!"
        )
    };
    in_head("no part “listening-actively.nowhere”", &question("listening-actively.nowhere"));
    in_head("no part “owning-up.give”", &question("owning-up.give"));
    let right = question("listening-actively.turns");
    let files = broken(PAGE, &[(HEAD, &format!("\n{right}\n+++\n"))]);
    assert_eq!(check(&files), []);
}

#[test]
fn what_overlaps_is_sorted_by_each_alone_and_opened_by_both() {
    let piles = boxed("yes", "") + &boxed("no", "");
    let sort =
        |who: &str| part("sort", &format!("{who}\nitems = \"Which?\"\noverlap = true # here!"), &piles);
    in_head("sorted by each alone, and stays closed", &sort("who = \"each\"\nstarts = \"sealed\""));
    in_head("no part opens what overlaps", &sort(ALONE));
}
