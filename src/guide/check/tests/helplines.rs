//! Helplines, shown by breaking a copy of the bundled ones.

use super::finds;

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
