//! Mistakes that people make in a guide of their own: each is found in its file, on its line, and it is said what is wrong and
//! how to mend it.

use trustpath::guide::{check, small_files};

/// A mistake: the file, what stands there, what is written instead; a part of the line that it is found on, of what is said
/// and of how it is mended.
type Planted = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const PAGE: &str = "one-evening.md";
const OUTLINE: &str = "guide.toml";

const PLANTED: [Planted; 62] = [
    // Keys and values.
    (PAGE, "minutes = 2", "minuts = 2", "minuts", "`minuts` is not a field", "write `minutes`"),
    (
        PAGE,
        "who = \"together\"\nminutes = 2",
        "who = \"evryone\"\nminutes = 2",
        "evryone",
        "`evryone` is not a value",
        "`each`, `hurt`, `broke`, `together`",
    ),
    (
        PAGE,
        "kind = \"timer\"",
        "kind = \"clock\"",
        "clock",
        "`clock` is not a value",
        "`read`, `timer`, `turns`",
    ),
    (PAGE, "sort = \"calm\"", "sort = \"wave\"", "wave", "`wave` is not a value", "`quiet`, `calm`"),
    (
        PAGE,
        "sort = \"promise\"",
        "sort = \"promis\"",
        "promis\"",
        "`promis` is not a value",
        "write `promise`",
    ),
    (
        PAGE,
        "sort = \"calm\"\n",
        "",
        "ABOVE id = \"sit\"",
        "a `timer` part needs `sort`",
        "\"quiet\"` or `\"calm\"",
    ),
    (PAGE, "minutes = 1\n", "", "ABOVE id = \"sit\"", "a `timer` part needs `minutes`", "minutes = "),
    (PAGE, "minutes = 2", "minutes = 99999", "99999", "no time that people have", "from 1 to 180"),
    (PAGE, "minutes = 1\n", "minutes = 0\n", "minutes = 0", "no time that people have", "from 1 to 180"),
    (PAGE, "minutes = 2", "minutes = -5", "-5", "below nought", "from 0"),
    (
        PAGE,
        "minutes = 2",
        "minutes = \"two\"",
        "two",
        "`minutes` is something else: number",
        "without quotes",
    ),
    (PAGE, "bring = true", "bring = \"yes\"", "bring = ", "`bring` is something else", "`bring = true`"),
    (PAGE, "rounds = 1", "rounds = 400", "400", "no time that people have", "from 1 to 20"),
    (PAGE, "turn = 2", "turn = 0", "turn = 0", "no time that people have", "from 1 to 180"),
    (
        PAGE,
        "starters = [\"Today I noticed …\"]",
        "starters = \"Today\"",
        "starters",
        "list of text",
        "a list, as in",
    ),
    (
        PAGE,
        "short = \"Each kind of part, once.\"\n",
        "",
        "id = \"one-evening\"",
        "`short` is missing",
        "One line for lists",
    ),
    (
        PAGE,
        "title = \"Read it aloud\"\n",
        "",
        "ABOVE id = \"look\"",
        "`title` is missing",
        "A few words for lists",
    ),
    (
        PAGE,
        "gist = \"What I heard is …\"\n",
        "",
        "ABOVE id = \"talk\"",
        "a `turns` part needs `gist`",
        "gist = ",
    ),
    (
        PAGE,
        "text = \"Sit down.",
        "gist = \"So\"\ntext = \"Sit down.",
        "gist = \"So\"",
        "`gist` does not belong in a `timer`",
        "Take `gist` out",
    ),
    (
        PAGE,
        "starts = \"sealed\"",
        "starts = \"hidden\"",
        "hidden",
        "`hidden` is not a value",
        "`private`, `sealed`, `shared`",
    ),
    // Ids.
    (
        PAGE,
        "id = \"one-evening.after\"",
        "id = \"one-evening.before\"",
        "QUESTION 2",
        "is there twice",
        "choose another",
    ),
    (
        PAGE,
        "id = \"one-evening.after\"",
        "id = \"evening.after\"",
        "evening.after",
        "does not begin with its page",
        "one-evening.",
    ),
    (PAGE, "id = \"sit\"", "id = \"look\"", "SECOND LOOK", "is there twice", "choose another"),
    (PAGE, "id = \"more\"\nask", "id = \"week\"\nask", "SECOND WEEK", "is there twice", "choose another"),
    (PAGE, "{ id = \"no\", label", "{ id = \"yes\", label", "No, that", "is there twice", "choose another"),
    (
        PAGE,
        "label = \"No, that is all\"",
        "label = \"Yes, on another day\"",
        "id = \"no\"",
        "is said by another choice",
        "words of its own",
    ),
    (
        PAGE,
        "id = \"one-evening\"",
        "id = \"two-evening\"",
        "two-evening",
        "called “two-evening”",
        "rename the file",
    ),
    (
        PAGE,
        "title = \"One evening\"",
        "title = \"Two evenings\"",
        "Two evenings",
        "calls this page “One evening”",
        "same title",
    ),
    (
        PAGE,
        "kind = \"practice\"",
        "kind = \"help\"",
        "kind = \"help\"",
        "does not fit the page’s place",
        "practice",
    ),
    // What a part takes from elsewhere.
    (
        PAGE,
        "items = \"Which",
        "from = \"line.nothing\"\nitems = \"Which",
        "from = ",
        "has no box “nothing”",
        "one of its boxes",
    ),
    (
        PAGE,
        "items = \"Which",
        "from = \"nowhere.week\"\nitems = \"Which",
        "from = ",
        "no part “nowhere”",
        "a part above",
    ),
    (
        PAGE,
        "text = \"One of you",
        "shows = [\"line\"]\ntext = \"One of you",
        "shows",
        "does not come before",
        "a part above",
    ),
    (
        PAGE,
        "id = \"guess\"\nask",
        "id = \"gues\"\nask",
        "ABOVE id = \"gues\"",
        "needs three boxes",
        "in this order",
    ),
    (
        PAGE,
        "solo = \"skip\"\nstarts = \"shared\"\nminutes = 4",
        "starts = \"shared\"\nminutes = 4",
        "who = \"together\"",
        "a guess is for two",
        "solo = \"skip\"",
    ),
    (
        PAGE,
        "who = \"together\"\nsolo = \"skip\"\nstarts",
        "who = \"each\"\nsolo = \"skip\"\nstarts",
        "GUESS WHO",
        "a guess is for two",
        "who = \"together\"",
    ),
    (PAGE, "most = 5", "most = 12", "most = 12", "one thing to nine", "from 1 to 9"),
    (
        PAGE,
        "bring = true\n",
        "bring = true\ndestroy = true\nwait = 9999\n",
        "wait",
        "no time that people have",
        "to 366",
    ),
    (PAGE, "is_act = true\n", "", "confidence", "no box here says what will be done", "is_act = true"),
    (
        PAGE,
        "starts = \"private\"\nconfidence",
        "starts = \"private\"\nmost = 0\nconfidence",
        "most = 0",
        "this number is nought",
        "at least 1",
    ),
    (
        PAGE,
        "broke = \"Kim\"",
        "broke = \"Robin\"",
        "broke = \"Robin\"",
        "both have one name",
        "a name of their own",
    ),
    // Words and marks.
    (PAGE, "page:hello", "page:nowhere", "nowhere", "no page “nowhere”", "id of a page"),
    (PAGE, "page:hello", "http://a.example", "http", "is not https", "https://"),
    (PAGE, "page:hello", "javascript:alert(1)", "javascript", "is not https", "https://"),
    (PAGE, "page:hello", "mailto:a@b.example", "mailto", "is not https", "https://"),
    (PAGE, "page:hello", "https://a.example", "https", "leads out of the guide", "a help page"),
    (PAGE, "A practice begins", "![A](https://a.example/b.png) begins", "b.png", "an image", "plain words"),
    (PAGE, "A practice begins", "It <b>begins</b>", "<b>", "HTML", "plain words"),
    (PAGE, "A practice begins", "It `begins`", "`begins`", "code", "plain words"),
    (
        PAGE,
        "- A list is fine.",
        "| who | what |\n|---|---|\n| a | b |\n\n- A list.",
        "| who",
        "a table",
        "plain words",
    ),
    (PAGE, "- A list is fine.", "- [ ] A list of tasks.", "[ ]", "a list of tasks", "plain words"),
    (PAGE, "- A list is fine.", "- A ~~list~~ is fine.", "~~", "a stroke through words", "plain words"),
    (
        PAGE,
        "A practice begins",
        "You should begin. A practice begins",
        "You should",
        "“you should” is a phrase",
        "no order",
    ),
    (PAGE, "Today I noticed", "Today \u{202e}I noticed", "starters", "turns words around", "take it out"),
    (PAGE, "Today I noticed", "Today \u{7}I noticed", "starters", "a control character", "take it out"),
    (PAGE, "gist = \"What I heard is …\"", "gist = \"\"", "gist", "this text is empty", "take the line out"),
    (PAGE, "title = \"A guess\"", "title = \"A guess", "A guess", "", ""),
    // The outline.
    (
        OUTLINE,
        "language = \"en\"",
        "language = \"klingon\"",
        "klingon",
        "is not the tag of a language",
        "pt-BR",
    ),
    (OUTLINE, "version = 1", "version = 0", "version", "the version is 0", "count from 1"),
    (
        OUTLINE,
        "id = \"our-guide\"",
        "id = \"Our Guide\"",
        "Our Guide",
        "cannot be the id of a guide",
        "small letters",
    ),
    (
        OUTLINE,
        "practices = [\"one-evening\"]",
        "practices = [\"one-evening\", \"two-evening\"]",
        "two-evening",
        "no file for the page “two-evening”",
        "write two-evening.md",
    ),
    (
        OUTLINE,
        "welcome = \"hello\"",
        "welcom = \"hello\"",
        "welcom",
        "`welcom` is not a field",
        "write `welcome`",
    ),
    (OUTLINE, "hello = \"Hello\"\n", "", "welcome", "the page “hello” has no title", "below `[titles]`"),
];

/// Lines that hold more than one of the same: the mark, and the line's number behind the first that holds the text.
fn line_of(text: &str, mark: &str) -> Vec<usize> {
    let lines = |part: &str| -> Vec<usize> {
        text.lines().enumerate().filter(|(_, line)| line.contains(part)).map(|(n, _)| n + 1).collect()
    };
    if let Some(below) = mark.strip_prefix("ABOVE ") {
        let lines: Vec<usize> = lines(below);
        return lines.into_iter().map(|line| line - 1).collect();
    }
    match mark {
        "QUESTION 2" => lines("one-evening.before"),
        "SECOND LOOK" => lines("id = \"look\""),
        "SECOND WEEK" => lines("id = \"week\""),
        "GUESS WHO" => lines("who = \"each\""),
        mark => lines(mark),
    }
}

#[test]
fn sixty_planted_mistakes_are_found_where_they_are_and_mended() {
    let mut lost = vec![];
    for (file, from, to, mark, what, mend) in PLANTED {
        let mut files = small_files();
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
        assert!(text.contains(from), "{file} no longer holds {from:?}");
        *text = text.replacen(from, to, 1);
        let lines = line_of(text, mark);
        assert!(!lines.is_empty(), "{mark:?} is in no line of {file}");
        let faults = check::check(&files);
        let is_it = |fault: &&check::Fault| {
            fault.file == file
                && lines.contains(&fault.line)
                && fault.what.contains(what)
                && fault.mend.contains(mend)
        };
        if faults.iter().find(is_it).is_none_or(|fault| fault.mend.is_empty()) {
            let told: Vec<_> =
                faults.iter().map(|f| format!("  {}:{} {} / {}", f.file, f.line, f.what, f.mend)).collect();
            lost.push(format!("{to:?} at {lines:?}:\n{}", told.join("\n")));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn all_mistakes_of_a_page_are_told_at_once_in_the_order_of_its_lines() {
    let mut files = small_files();
    let (_, text) = files.iter_mut().find(|(name, _)| name == PAGE).unwrap();
    for (from, to) in [
        ("minutes = 2\n", "minuts = 2\n"),
        ("sort = \"calm\"", "sort = \"loud\""),
        ("begins = \"either\"", "begins = \"nobody\""),
        ("bring = true", "bring = 1"),
        ("text = \"Write one line", "gist = \"So\"\ntext = \"Write one line"),
        ("most = 5", "most = \"five\""),
        ("A practice begins", "You should begin. A ~~practice~~ begins"),
    ] {
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    let faults = check::check(&files);
    let told: Vec<_> = faults.iter().map(|fault| fault.what.as_str()).collect();
    assert_eq!(told.len(), 8, "{told:#?}");
    assert!(faults.iter().map(|fault| fault.line).is_sorted(), "{faults:#?}");
}
