//! The interface's sentences, shown by breaking a copy of the bundled ones.

use super::finds;

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
fn a_country_without_a_line_and_a_line_without_a_country_are_found() {
    let file = "helplines.toml";
    finds(
        "Ireland has no helpline for `dying`",
        file,
        &[
            ("code = \"IE\"", "code = \"IE\" # here!"),
            ("country = \"IE\"\nneed = \"dying\"", "country = \"GB\"\nneed = \"dying\""),
        ],
    );
    finds(
        "there is no country “XX”",
        file,
        &[("country = \"NZ\"\nneed = \"lgbt\"", "country = \"XX\" # here!\nneed = \"lgbt\"")],
    );
}
