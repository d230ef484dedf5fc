//! The texts for a cause.

use super::*;

const PAGE: &str = "being-transparent";

/// The head of this page with another text for a cause, which begins with these words.
fn with_text(page: &str, to: &str, words: &str, more: &str) -> (String, String) {
    let text = format!("{words} And so it goes on, here! Plain words follow until there are enough of them.");
    (format!("{page}.md"), format!("\n[text.kind.other]\n{to} = \"{text}\"\n{more}\n+++\n"))
}

/// The mistake is found in such a text.
fn in_text(says: &str, page: &str, to: &str, words: &str, more: &str) {
    let (file, head) = with_text(page, to, words, more);
    finds(says, &file, &[(HEAD, &head)]);
}

fn is_fine(page: &str, to: &str, words: &str, more: &str) {
    let (file, head) = with_text(page, to, words, more);
    assert_eq!(check(&broken(&file, &[(HEAD, &head)])), [], "{words}");
}

#[test]
fn a_text_that_speaks_to_nobody_in_particular_is_found_with_the_form_to_write() {
    let plain = "[text.kind]\nother = \"here!\"\n\n[text.kind.dishonesty]";
    finds("speaks to nobody in particular", "owning-up.md", &[("[text.kind.dishonesty]", plain)]);
    in_head("`hurts` is not a field", "[text.kind.other]\nhurts = \"here!\"");
}

#[test]
fn pages_that_say_nothing_or_only_a_line_to_somebody_are_a_table() {
    in_text("no text about a cause for `together`", "owning-up", "together", "", "");
    in_text("no text about a cause for `hurt`", "what-broke-it", "hurt", "", "");
    let long = &"It may be one line. ".repeat(6);
    in_text("it may have 15 to 40", "owning-up", "alone.hurt", long, "");
    is_fine("owning-up", "alone.hurt", "Sort what you ask.", "");
    let silent = "[[silent]]\npage = \"nowhere\" # here!\nto = []\n\n[[silent]] # They";
    finds("there is no page “nowhere”", "causes.toml", &[("[[silent]] # They", silent)]);
}

#[test]
#[ignore = "slow: checks the whole guide once a text"]
fn what_may_not_be_said_to_somebody_is_found_in_every_text_that_reaches_them() {
    for (to, words) in [
        ("hurt", "You may hear “Yes, I lied.”"),
        ("alone.hurt", "Words like “I did not come” help."),
        ("hurt", "You can own up to it."),
        ("hurt", "Name the lie as well."),
        ("broke", "You were left with it."),
        ("broke", "They may say: “I waited.”"),
        ("both", "You were hurt, and you hurt. So did they."),
        ("alone.broke", "Read it to somebody."),
        ("alone.hurt", "Sit down together."),
        ("together", "You were hurt, and one of you knows it."),
        ("together", "One says “I found out in May.”"),
        ("hurt", "You should wait."),
        ("both", "Be patient."),
    ] {
        let words = words.replace("to somebody", "to them");
        in_text("may not be said here", PAGE, to, &words, "voice = { hurt = \"broke\", broke = \"hurt\" }");
    }
    is_fine(PAGE, "hurt", "You do not have to believe it.", "");
    is_fine(PAGE, "broke", "A sentence might be: “I lied about it.”", "voice.broke = \"broke\"");
    in_text("“together” may not be said here", PAGE, "hurt", "Sit together.", "");
    is_fine(PAGE, "hurt", "Sit together.", &format!("alone.hurt = \"{}\"", "Sit still. ".repeat(8)));
    is_fine("expressing-regret", "hurt", "Sit together.", "");
}

#[test]
#[ignore = "slow: checks the whole guide once a mistake"]
fn a_quotation_is_one_its_voice_is_known_and_the_other_s_is_announced() {
    let quoted = "It might be: “This is my wish.”";
    in_text("not said whose words", PAGE, "hurt", quoted, "");
    is_fine(PAGE, "hurt", quoted, "voice.hurt = \"hurt\"");
    in_text("this is the other’s voice", PAGE, "hurt", quoted, "voice.hurt = \"broke\"");
    is_fine(PAGE, "hurt", "You may hear: “This is my wish.”", "voice.hurt = \"broke\"");
    in_text("quotes one of them", PAGE, "together", quoted, "voice.together = \"hurt\"");
    is_fine(PAGE, "hurt", "The name may be “the spring”.", "");
    let two = "“When you look away, I feel alone.” The gist: “I look away, and you feel alone.”";
    in_text("has 2 quotations; the most is 1", PAGE, "hurt", two, "voice.hurt = \"hurt\"");
    is_fine("listening-actively", "hurt", two, "voice.hurt = \"hurt\"");
}

#[test]
fn both_means_both_halves_and_the_length_is_kept() {
    in_text("without the other half", PAGE, "both", "You lied.", "");
    is_fine(PAGE, "both", "You lied, and you were lied to.", "");
    in_text("it may have 15 to 55", PAGE, "hurt", &"so ".repeat(42), "");
    let short = "\n[text.kind.other]\nhurt = \"It is here!\"\n+++\n";
    finds("this text has 3 words", "being-transparent.md", &[(HEAD, short)]);
}

#[test]
fn where_silence_is_the_cause_fear_is_named() {
    let says = "does not say that silence out of fear is not a breach";
    let silence = |more: &str| {
        let (file, head) = with_text("committing-to-change", "broke", "Sit down and say that you are", more);
        let head = head.replace("[text.kind.other]", "[text.kind.support]");
        (file, head)
    };
    let (file, head) = silence("");
    let cut = ("[text.kind.support]", "[text.kind.other]");
    finds(says, &file, &[cut, (HEAD, &head)]);
    let (_, flagged) = silence("fear = true");
    finds(says, &file, &[cut, (HEAD, &flagged)]);
    let named = flagged.replace("that you are", "that silence out of fear is no breach.");
    assert_eq!(check(&broken(&file, &[cut, (HEAD, &named)])), []);
}

#[test]
fn a_text_that_changed_since_somebody_read_them_all_is_told_with_their_sum() {
    let (file, head) = with_text(PAGE, "hurt", "You may ask.", "");
    let changed = reading::changed_since(&broken(&file, &[(HEAD, &head)])).unwrap();
    assert!(changed.contains("changed since ") && changed.contains("Their sum is "), "{changed}");
}
