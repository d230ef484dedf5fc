//! The catalogue as a reader meets it, and the compiler as a translator meets it.

pub mod pseudo;

use chrono::NaiveTime;

use super::{
    Arg, Catalogue, Table,
    compile::{File, Mistake, compile, signatures},
};

const SAY: Catalogue = Catalogue::ENGLISH;

fn files<'a>(language: &str, text: &'a str) -> Vec<File<'a>> {
    vec![File { name: format!("content/{language}/a.ftl"), text }]
}

/// A catalogue of these messages alone.
fn catalogue(text: &'static str) -> Catalogue {
    let mut mistakes = vec![];
    let signatures = signatures(&files("en", text), &mut mistakes);
    let table = compile("en", "content/en", &files("en", text), &signatures, &mut mistakes);
    assert_eq!(mistakes, []);
    let table = Table { code: table.code.leak(), starts: table.starts.leak(), language: "en" };
    Catalogue { table: Box::leak(Box::new(table)) }
}

/// The mistakes of another language's text for the messages of an English one.
fn mistakes(english: &str, other: &str) -> Vec<String> {
    let mut found = vec![];
    let signatures = signatures(&files("en", english), &mut found);
    compile("xx", "content/xx", &files("xx", other), &signatures, &mut found);
    found.iter().map(Mistake::to_string).collect()
}

#[test]
fn a_number_itself_goes_before_its_category_and_a_number_in_words_is_chosen_by_too() {
    let say = catalogue(
        "# $n (number)\na = { $n ->\n    [one] one\n    [2] two\n   *[other] { $n } of them\n}\n\
         # $n (spelled)\nb = { $n ->\n    [one] a line\n   *[other] lines\n}\n",
    );
    assert_eq!([1, 2, 3].map(|n| say.filled(0, &[Arg::Number(n)])), ["one", "two", "3 of them"]);
    assert_eq!([0, 1, 12].map(|n| say.filled(1, &[Arg::Spelled(n)])), ["lines", "a line", "lines"]);
}

#[test]
fn choices_stand_inside_each_other_and_a_sentence_goes_on_behind_them() {
    let say = catalogue(
        "# $own (yes, no), $name (word), $lies (above, below)\n\
         a = { $own ->\n    [yes] Your line\n   *[no] { $name }’s line\n} lies { $lies ->\n    [above] above\n   *[below] below\n} it.\n",
    );
    let said = |own, lies| say.filled(0, &[Arg::Chosen(own), Arg::Word("Sam"), Arg::Chosen(lies)]);
    assert_eq!(said(1, 0), "Your line lies above it.");
    assert_eq!(said(0, 1), "Sam’s line lies below it.");
}

#[test]
fn a_key_is_named_by_a_mark_inside_a_sentence() {
    let say = catalogue(
        "# $n (number)\na = { $n ->\n    [one] Press { KEY(\"help\") }.\n   *[other] { KEY(\"leave\") } leaves.\n}\n",
    );
    assert_eq!(
        [1, 2].map(|n| say.filled(0, &[Arg::Number(n)])),
        ["Press {key:help}.", "{key:leave} leaves."]
    );
}

#[test]
fn days_times_lists_and_stretches_are_each_said_in_one_way() {
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(SAY.weekday_date(day("2026-11-22")), "Sunday 22 November 2026");
    assert_eq!(SAY.date_short(day("2026-09-01")), "1 Sep 2026");
    assert_eq!(SAY.time(NaiveTime::from_hms_opt(7, 5, 0).unwrap()), "07:05");
    assert_eq!(
        [1, 12, 60, 125].map(|n| SAY.minutes(n)),
        ["1 minute", "12 minutes", "1 hour", "2 hours and 5 minutes"]
    );
    assert_eq!([0, 3, 12, 13].map(|n| SAY.spelled(n)), ["no", "three", "twelve", "13"]);
    assert_eq!([&[][..], &["a"], &["a", "b", "c"]].map(|words| SAY.list(words)), ["", "a", "a, b and c"]);
}

#[test]
fn a_span_and_a_row_of_days_say_no_part_twice() {
    let day = |text: &&str| text.parse().unwrap();
    let span = |first, last| SAY.span(day(&first), day(&last));
    assert_eq!(span("2026-11-22", "2026-11-22"), "22 November 2026");
    assert_eq!(span("2026-11-22", "2026-11-25"), "22 to 25 November 2026");
    assert_eq!(span("2026-10-31", "2026-11-25"), "31 October to 25 November 2026");
    assert_eq!(span("2025-10-31", "2026-11-25"), "31 October 2025 to 25 November 2026");
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].iter().map(day).collect::<Vec<_>>();
    assert_eq!(SAY.days(&days, 2026), "31 December 2025, 1 and 2 January and 1 February");
}

#[test]
fn a_translator_hears_all_mistakes_at_once_with_their_line_and_mend() {
    let english = "# $name (word)\npromise = { $name }’s promise\n# $n (number)\nread = { $n ->\n    [one] a line\n   *[other] { $n } lines\n}\n\
                   # $who (yours, named)\nwobble = { $who ->\n    [yours] yours\n   *[named] theirs\n}\n";
    let other = "read = { $n ->\n    [few] lines\n   *[other] lines\n}\nwobble = { $who ->\n   *[nobody] theirs\n}\n\
                 promis = { $names }\nread = twice\n";
    assert_eq!(
        mistakes(english, other),
        [
            "content/xx/a.ftl:9: `read` is said twice. It stands in content/xx/a.ftl:1 already: delete one of them.",
            "content/xx/a.ftl:1: `promise` is missing. Say there what content/en/a.ftl:2 says: promise = { $name }’s promise",
            "content/xx/a.ftl:1: `read`: $n is never [few]. `xx` has one, other, and numbers like [1].",
            "content/xx/a.ftl:5: `wobble`: [yours] is missing. $who is one of yours, named.",
            "content/xx/a.ftl:5: `wobble`: $who is never [nobody]. It is one of yours, named.",
            "content/xx/a.ftl:8: Nothing asks for `promis`. Is `promise` meant?",
        ]
    );
}

#[test]
fn halves_broken_lines_unknown_holes_and_kinds_are_mistakes() {
    let fault = |text: &str| {
        let found = mistakes(text, text);
        found
            .first()
            .unwrap_or_else(|| panic!("{text:?} passed"))
            .split(": ")
            .skip(1)
            .collect::<Vec<_>>()
            .join(": ")
    };
    assert_eq!(
        fault("a = and {\" \"}\n"),
        "`a`: it begins or ends with a blank. A message is a whole sentence or a label, never a half."
    );
    assert_eq!(
        fault("a = one\n    two\n"),
        "`a`: it is broken into lines. Say it on one line, or as two messages."
    );
    assert!(fault("# $n (colour)\na = { $n }\n").starts_with("`a`: no hole is of the kind (colour)."));
    assert!(
        fault("# $n (number)\na = words\n").starts_with("`a` says that it takes $n, and does not use it.")
    );
    assert_eq!(
        fault("a = { KEY(\"exit\") }\n"),
        "`a`: there is no such key. KEY takes one of leave, help, pause, lock, who, back."
    );
    assert!(fault("a = { -term }\n").starts_with("`a`: only names with a $ stand in braces."));
    assert!(fault("# $w (word)\na = { $w ->\n   *[x] y\n}\n").starts_with("`a`: $w is never [x]."));
    assert!(fault("# $w (p, q)\na = { $w }\n").starts_with("`a`: a choice is no word."));
    assert!(fault("a = {\n").starts_with("This does not read as a message:"));
    let twice = "# $w (p, q)\na = { $w ->\n    [p] p\n   *[q] q\n}\n# $w (p, r)\nb = { $w ->\n    [p] p\n   *[r] r\n}\n";
    assert_eq!(
        fault(twice),
        "`b`: $w is one of p, r here. It is one of p, q in content/en/a.ftl:2. Give one of them another name."
    );
}

#[test]
fn a_language_is_found_by_its_tag_and_by_the_name_of_a_locale() {
    for tag in ["en", "EN", "en-GB", "en_IE.UTF-8", "en@euro"] {
        assert_eq!(Catalogue::of(tag).map(Catalogue::tag), Some("en"), "{tag}");
    }
    for (tag, found) in [
        ("es_MX.UTF-8", "es"),
        ("ES-ar", "es"),
        ("zh-hans", "zh-Hans"),
        ("zh_CN.UTF-8", "zh-Hans"),
        ("zh-Hant-TW", "zh-Hans"),
    ] {
        assert_eq!(Catalogue::of(tag).map(Catalogue::tag), Some(found), "{tag}");
    }
    for tag in ["", "C", "C.UTF-8", "POSIX", "tlh"] {
        assert!(Catalogue::of(tag).is_none(), "{tag}");
    }
}

#[test]
fn chinese_says_the_greater_part_of_a_date_first_and_shortens_the_second() {
    let say = Catalogue::of("zh-Hans").unwrap();
    let day = |text: &&str| text.parse().unwrap();
    let span = |first, last| say.span(day(&first), day(&last));
    assert_eq!(span("2026-11-22", "2026-11-22"), "2026年11月22日");
    assert_eq!(span("2026-11-22", "2026-11-25"), "2026年11月22日至25日");
    assert_eq!(span("2026-10-31", "2026-11-25"), "2026年10月31日至11月25日");
    assert_eq!(span("2025-10-31", "2026-11-25"), "2025年10月31日至2026年11月25日");
    assert_eq!(say.weekday(day(&"2026-11-22")), "11月22日星期日");
    let days: Vec<_> = ["2026-11-22", "2026-11-25", "2026-12-01"].iter().map(day).collect();
    assert_eq!(say.days(&days, 2026), "11月22日和25日和12月1日");
    assert_eq!(say.list(&["阿明", "小雨", "佳佳"]), "阿明、小雨和佳佳");
    assert_eq!([1, 65].map(|n| say.minutes(n)), ["1分钟", "1小时5分钟"]);
    assert_eq!(say.all(["第一句。", "第二句。"]), "第一句。第二句。");
    assert_eq!(say.failure(["读不到文件", "没有权限"]), "读不到文件：没有权限");
}

#[test]
fn spanish_counts_one_and_several_and_says_e_before_the_sound_of_i() {
    let say = Catalogue::of("es").unwrap();
    let span = |first: &str, last: &str| say.span(first.parse().unwrap(), last.parse().unwrap());
    assert_eq!(span("2026-11-22", "2026-11-25"), "22 al 25 de noviembre de 2026");
    assert_eq!(span("2026-10-31", "2026-11-25"), "31 de octubre al 25 de noviembre de 2026");
    assert_eq!([1, 2, 61].map(|n| say.minutes(n)), ["1 minuto", "2 minutos", "1 hora y 1 minuto"]);
    for (last, said) in [
        ("Inés", "Alex e Inés"),
        ("hijos", "Alex e hijos"),
        ("Íñigo", "Alex e Íñigo"),
        ("Noa", "Alex y Noa"),
        ("hielo", "Alex y hielo"),
        ("Yolanda", "Alex y Yolanda"),
    ] {
        assert_eq!(say.list(&["Alex", last]), said);
    }
    assert_eq!(say.list(&["Cris", "Alex", "Isa"]), "Cris, Alex e Isa");
}

#[test]
fn each_language_names_itself_and_counts_in_its_own_categories() {
    let names: Vec<_> = Catalogue::languages().map(Catalogue::language_name).collect();
    assert_eq!(names, ["English", "Español", "简体中文"]);
    let categories = |tag| super::plural::rule(tag).categories();
    assert_eq!(categories("es"), ["one", "other"]);
    assert_eq!(categories("zh-Hans"), ["other"]);
}
