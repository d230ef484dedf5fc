//! What words may stand in a text, and how many.

use super::*;

#[test]
fn phrases_that_no_page_may_hold_are_found_whole_and_in_any_case() {
    in_lesson("“toxic”", "It was *Toxic*, here!");
    in_lesson("“you should”", "> And here! you\n> **should** go.");
    finds(
        "“you must”",
        "communication.md",
        &[("kind = \"step\"", "kind = \"step\"\ngate = \"You must, here!\"")],
    );
    let harmless =
        broken("communication.md", &[(HEAD, "\n+++\nIntoxicated. Do you? Should we? Toxicity.\n\n")]);
    assert_eq!(check(&harmless), []);
}

#[test]
fn words_for_which_the_guide_has_another_are_found_with_the_guide_s_own() {
    in_lesson("“homework” is not the guide’s word", "This is your homework, here!");
    let files = broken("common.ftl", &[("\ngo-on = Go on", "\ngo-on = Say the recovery code")]);
    let mends: Vec<_> = check(&files).into_iter().map(|fault| fault.mend).collect();
    assert_eq!(mends, ["say “recovery key”"]);
}

#[test]
fn whether_a_person_could_refuse_is_asked_of_each_alone() {
    let question = |who: &str, starts: &str, more: &str| {
        format!(
            "[[question]]\nid = \"listening-actively.free\"\nwho = \"{who}\"\nstarts = \"{starts}\"\n{more}"
        )
    };
    let ask = "ask = \"Could each of us say no, here!\"";
    for (who, starts) in [("together", "shared"), ("each", "shared"), ("together", "private")] {
        in_head("“could each of us say no” asks beside another person", &question(who, starts, ask));
    }
    let hint = "ask = \"What now?\"\nhint = \"Are you free to refuse here!\"";
    in_head("“free to refuse” asks", &question("together", "shared", hint));
    let part = "[[part]]\nid = \"x\"\ntitle = \"X\"\nwho = \"together\"\nminutes = 1\nkind = \"plan\"";
    let plan = "sort = \"agreement\"\nstarts = \"shared\"\ntext = \"Now.\"\n[[part.box]]\nid = \"a\"\nask = \"What?\"";
    let checks = "checks = [\"Does it end?\", \"Is it freely offered here!\"]";
    in_head("“freely offered” asks", &format!("{part}\n{checks}\n{plan}"));
    let read = "[[part]]\nid = \"x\"\ntitle = \"X\"\nwho = \"together\"\nkind = \"read\"";
    in_head(
        "“say no and still be safe” asks",
        &format!("{read}\ntext = \"Can you say no and still be safe, here!\""),
    );

    let alone = question("each", "private", "ask = \"Could I say no and still be safe?\"");
    let files = broken(PAGE, &[(HEAD, &format!("\n{alone}\n+++\n"))]);
    assert_eq!(check(&files), []);
}

#[test]
fn nobody_is_called_one_and_nothing_stands_or_lies_on_a_page() {
    for phrase in
        ["What one writes", "When one is tired", "One’s words", "A sorry", "Also if", "It stands on"]
    {
        in_lesson("is not the guide’s word", &format!("{phrase}, here!"));
    }
    for phrase in ["What one writes", "The other of you", "Lies behind"] {
        finds(
            "is not the guide’s word",
            "common.ftl",
            &[("\ngo-on = Go on", &format!("\ngo-on = {phrase}, here!"))],
        );
    }
}

#[test]
fn sentences_of_no_page_keep_the_same_rules_as_the_pages() {
    let calm = "Nothing has to be solved in the next few minutes.";
    finds("“calm yourself”", "strings.toml", &[(calm, "Calm yourself, here!")]);
    finds(
        "this sentence has 40 words",
        "strings.toml",
        &[(calm, &format!("It is here! {}so.", "so ".repeat(39)))],
    );
    finds("“his”", "helplines.toml", &[("for = \"debt\"", "for = \"his danger, here!\"")]);
}

#[test]
fn the_interface_s_sentences_keep_the_same_rules_as_the_pages() {
    let sentences = |says: &str, from: &str, to: &str| finds(says, "common.ftl", &[(from, to)]);
    sentences("“calm down” is a phrase", "\ngo-on = Go on", "\ngo-on = Calm\u{a0}down, here!");
    sentences(
        "this sentence has 29 words",
        "\ngo-on = Go on",
        &format!("\ngo-on = It is here! {}on", "so ".repeat(29 - 1)),
    );
    sentences("Nothing asks for `here-too`", "\ngo-on = Go on", "\ngo-on = Go on\nhere-too = here!");
    sentences("does not read as a message", "\ngo-on = Go on", "\ngo-on = { here! ");
    let choices = [(
        "# $name (word)\nsomeones-request = { $name }’s request",
        "someones-request = { $who } asks, here!",
    )];
    finds("there is no $who", "common.ftl", &choices);
}

#[test]
fn keys_are_named_by_marks_that_every_front_knows() {
    in_lesson("“F1” is the name of a key", "For help press F1, here!");
    in_lesson("“Ctrl” is the name of a key", "It ends with Ctrl-C, here!");
    in_lesson("there is no key “exit”", "It ends with {key:exit}, here!");
    in_lesson("there is no key “leave”", "It ends with {key:leave here!");
    let question = "[[question]]\nid = \"listening-actively.x\"\nwho = \"each\"\nstarts = \"private\"";
    in_head("kept beside an answer", &format!("{question}\nask = \"{{key:help}}, here!\""));
    let hint = broken(
        "listening-actively.md",
        &[(
            HEAD,
            &format!("\n{question}\nask = \"What?\"\nhint = \"See {{key:help}}.\"\n+++\nOr {{key:who}}.\n\n"),
        )],
    );
    assert_eq!(check(&hint), []);
}

#[test]
fn only_the_fronts_call_keys_by_their_own_names() {
    finds("“Esc” is the name of a key", "common.ftl", &[("\ngo-on = Go on", "\ngo-on = Esc, here!")]);
    let named = broken("common.ftl", &[("\ngo-on = Go on", "\ngo-on = Go on by { KEY(\"back\") }")]);
    assert_eq!(check(&named), []);
    let choose = "\ngo-on = Go on by { KEY(\"enter\") }, here!";
    finds("`go-on`: there is no such key", "common.ftl", &[("\ngo-on = Go on", choose)]);
}

#[test]
fn what_is_too_long_is_found() {
    in_lesson("this sentence has 59 words", &format!("It was short.\nAnd here! {}long.", "so ".repeat(58)));
    in_lesson("this lesson has", &format!("{}\n\nAnd more.", "It is here! ".repeat(200)));
    let items = format!("{}\n\n", "- four words, no stop\n".repeat(20));
    assert_eq!(check(&broken("communication.md", &[(HEAD, &format!("\n+++\n{items}"))])), []);
}
