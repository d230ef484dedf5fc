//! Folders that an older program wrote (`tests/fixtures/README.md`): they read as they did then, and go on.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{Home, Said, copy};
use assert_cmd::Command;
use chrono::{DateTime, NaiveDate};
use serde::de::IgnoredAny;
use serde_json::Value;
use trustpath::{
    guide::bundled_files,
    journey::{
        answer::Answer,
        record::{Body, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{Seated, Store},
};

const STORIES: [&str; 3] = ["demo", "solo", "sealed"];

/// The moment at which the older program was asked; the clock runs on from it, for the cost of a passphrase is measured in time.
const THAT_DAY: &str = "@2027-06-15 12:00:00";

/// What `doctor` says where nothing is wrong; the second where something is to be said besides.
const WELL: [&str; 2] = ["All is well", "Nothing here needs attention."];

/// The lines that hold today’s date.
const TODAYS: [&str; 3] = ["Its day has come: ", "DTSTAMP:", "A reflection summary made with"];

/// What the program says in other words today: then, and now.
const REWORDED: [(&str, &str); 2] = [
    ("the whole path is behind you", "all pages are done"),
    ("Going on in life: ", "Started, and maybe finished: "),
];

fn fixture(story: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/87e5388").join(story)
}

fn passphrase(seat: Seat) -> &'static str {
    match seat {
        Seat::First => "seven kettles, one wren",
        Seat::Second => "the long way home",
    }
}

/// A copy of a folder of then, for this account alone.
pub fn folder_of(story: &str) -> Home {
    let home = Home::new();
    copy(&fixture(story).join("data"), &home.data());
    home
}

/// Every command that was asked then, with its answer.
fn said(story: &str) -> Vec<(String, String)> {
    let said = fs::read_to_string(fixture(story).join("said.txt")).unwrap();
    let answers = said.strip_prefix("$ trustpath ").unwrap().strip_suffix('\n').unwrap();
    let answers = answers.split("\n$ trustpath ").map(|answer| answer.split_once('\n').unwrap());
    let in_words_of_today = |answer: &str| {
        REWORDED.iter().fold(answer.to_owned(), |answer, (then, now)| answer.replace(then, now))
    };
    let led_on = |line: &str, answer: String| {
        let led = LED_ON.iter().filter(|(of, asks, ..)| *of == story && line.starts_with(asks));
        led.fold(answer, |answer, (.., then, now)| answer.replace(then, now))
    };
    answers.map(|(line, answer)| (line.to_owned(), led_on(line, in_words_of_today(answer)))).collect()
}

/// Where a story is led on to by now, by the story and the beginning of the question: the opening is spread over the first
/// weeks, one alone has a part more, and answers that wait are named while one of the two keys is shut.
const LED_ON: [(&str, &str, &str, &str); 6] = [
    ("solo", "status", "Next for Sam: Listening actively (step 1 of 5)", "Next for Sam: What trust is"),
    (
        "solo",
        "status",
        "\"page\": \"listening-actively\",\n        \"title\": \"Listening actively\",\n        \"step\": 1",
        "\"page\": \"what-trust-is\",\n        \"title\": \"What trust is\",\n        \"step\": null",
    ),
    ("sealed", "status", ": What broke it", ": How we will do this"),
    (
        "sealed",
        "status",
        "\"page\": \"what-broke-it\",\n        \"title\": \"What broke it\"",
        "\"page\": \"how-we-will-do-this\",\n        \"title\": \"How we will do this\"",
    ),
    (
        "sealed",
        "status --seat",
        "maybe finished: What trust is\n",
        "maybe finished: What trust is\nAnswers you can open when both are here: What trust is\n",
    ),
    (
        "sealed",
        "status --json --seat",
        "\"openable\": []",
        "\"openable\": [\n    {\n      \"page\": \"what-trust-is\",\n      \"title\": \"What trust is\",\n      \"step\": null\n    }\n  ]",
    ),
];

/// Asks the program of today; whoever has a passphrase gives it.
fn ask(home: &Home, line: &str, command: impl FnOnce(&str) -> Command) -> String {
    let named = Seat::BOTH.into_iter().zip(["Robin", "Kim"]).find(|(_, name)| line.ends_with(name));
    let given = match named {
        Some((seat, _)) if home.key("first.age").exists() => Some(passphrase(seat)),
        _ => None,
    };
    let option = given.map_or("", |_| " --passphrase-fd 0");
    let mut command = command(&format!("{line}{option}"));
    let output = command.write_stdin(given.unwrap_or_default()).output().unwrap();
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

/// An answer without what depends on the day on which it was asked for.
fn without_today(answer: &str) -> String {
    if let Ok(Value::Object(mut json)) = serde_json::from_str(answer) {
        json.retain(|field, _| !["due", "what", "made_on", "next_dates"].contains(&field.as_str()));
        return serde_json::to_string_pretty(&json).unwrap();
    }
    let answer = as_then(answer);
    let lines = answer.lines().filter(|line| !TODAYS.iter().any(|todays| line.starts_with(todays)));
    lines.collect::<Vec<_>>().join("\n")
}

/// An answer as the program of then gives it: a list of next dates nowhere.
fn as_then(answer: &str) -> String {
    let renamed = [
        ("review (", "look again ("),
        ("replay (", "look back on a hard day ("),
        ("look-back (", "day to look back ("),
    ];
    let answer = answer.replace("  \"next_dates\": [],\n", "");
    renamed.into_iter().fold(answer, |answer, (then, now)| answer.replace(then, now))
}

/// An event of a calendar: its id, its first day, and after how many days it comes again.
#[derive(Debug, PartialEq)]
struct Event {
    id: String,
    on: NaiveDate,
    again: Option<i64>,
    stands: bool,
}

fn events(calendar: &str) -> Vec<Event> {
    let event = |event: &str| {
        let value = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
        let again = value("RRULE:FREQ=DAILY;INTERVAL=");
        let again = again.map(|rule| rule.split(';').next().unwrap().parse().unwrap());
        let on = NaiveDate::parse_from_str(&value("DTSTART:").unwrap()[..8], "%Y%m%d").unwrap();
        Event { id: value("UID:").unwrap(), on, again, stands: !event.contains("STATUS:CANCELLED") }
    };
    calendar.split("BEGIN:VEVENT").skip(1).map(event).collect()
}

/// A calendar of today rings on each day on which the one of then rang, once; and it knows every entry of then, to stand or to
/// go.
fn rings_as_then(story: &str, line: &str, [now, then]: [&str; 2]) {
    let now = events(now);
    for then in events(then) {
        assert!(now.iter().any(|now| now.id == then.id), "{story}, {line}: {then:?}");
        let rings = now.iter().filter(|now| now.stands).any(|now| {
            let after = (then.on - now.on).num_days();
            after == 0 || now.again.is_some_and(|days| after > 0 && after % days == 0)
        });
        assert!(rings, "{story}, {line}: {then:?}");
        let is_same = |now: &&Event| now.id == then.id && now.stands;
        assert!(now.iter().find(is_same).is_none_or(|now| (now.on, now.again) == (then.on, then.again)));
    }
}

/// The summary of then, entry by entry.
fn summary_of(story: &str) -> Vec<[String; 2]> {
    let (_, then) = said(story)
        .into_iter()
        .find(|(line, then)| line.starts_with("export -f json") && then.starts_with('{'))
        .unwrap();
    let then: Value = serde_json::from_str(&then).unwrap();
    let entries = then["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|section| section["entries"].as_array().unwrap());
    entries.map(|entry| ["asked", "words"].map(|field| entry[field].as_str().unwrap().to_owned())).collect()
}

/// Letters alone: each format parts lines in its own way, and Markdown sets signs before others.
fn bare(text: &str) -> String {
    text.replace("&#32;", "")
        .replace("\\n", "")
        .chars()
        .filter(|c| !c.is_whitespace() && !r"\>".contains(*c))
        .collect()
}

/// A summary of today holds everything that the one of then held, under its question. Numbers of several days stand in one
/// chart; of a name and of a look back only the words stayed.
fn holds_what_it_held(story: &str, line: &str, now: &str) {
    let now = bare(now);
    let has = |text: &str| now.contains(&bare(text));
    for [asked, words] in summary_of(story) {
        let is_number = words.contains(" (0: ");
        assert!(is_number || has(&words), "{story}, {line}: {words}");
        let is_renamed = ["What we call it", "The answer to the request"].contains(&&*asked);
        let asked = asked
            .split_once(". ")
            .filter(|(came, _)| came.starts_with("A "))
            .map_or(&*asked, |(_, asked)| asked);
        assert!(is_renamed || has(asked), "{story}, {line}: {asked}");
    }
}

/// What the program says now is what it said then, but for summaries and calendars, which are written in another way.
fn says_as_then(story: &str, line: &str, [now, then]: [&str; 2], as_read: impl Fn(&str) -> String) {
    if then.contains("This is not a clinical record.") {
        holds_what_it_held(story, line, now);
    } else if then.starts_with("BEGIN:VCALENDAR") {
        rings_as_then(story, line, [now, then]);
    } else if line.starts_with("journal list") {
        lists_as_then(&format!("{story}: {line}"), [&as_read(now), &as_read(then)]);
    } else {
        assert_eq!(as_read(now), as_read(then), "{story}: {line}");
    }
}

/// A list names the same notes. Their first words end between two words now, where they did not fit then.
fn lists_as_then(what: &str, [now, then]: [&str; 2]) {
    assert_eq!(now.lines().count(), then.lines().count(), "{what}");
    for (now, then) in now.lines().zip(then.lines()) {
        let begins = now.strip_suffix(" …").unwrap_or(now);
        assert!(then.starts_with(begins) && begins.len() * 2 > then.len(), "{what}: {now}, and then: {then}");
    }
}

/// Asks these things anew; what turns on today’s date is left out.
fn reads_the_same(home: &Home, story: &str, asked: impl Fn(&str) -> bool) {
    let said = said(story).into_iter().filter(|(line, _)| asked(line));
    let count = said.map(|(line, then)| {
        let now = ask(home, &line, |line| home.command(line));
        says_as_then(story, &line, [&now, &then], without_today);
    });
    assert!(count.count() > 0, "{story}: nothing was asked");
}

/// Unlocking takes its time, so of a sealed folder only a part is asked that takes a passphrase.
fn is_quick(line: &str) -> bool {
    !line.contains("--seat Robin") && !line.contains("--seat Kim")
        || line.starts_with("status --seat")
        || line.starts_with("journal list")
}

/// Lets the folder be one that was made on this machine and at this place, as the program of then called the two.
fn at_home(home: &Home) {
    let mut name = fs::read("/etc/machine-id").unwrap_or_default().trim_ascii().to_vec();
    if name.is_empty() {
        name = rustix::system::uname().nodename().to_bytes().to_vec();
    }
    name.push(b'\n');
    name.extend(home.data().canonicalize().unwrap().as_os_str().as_encoded_bytes());
    let hash = name.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let local = home.data().join("local");
    let [then] = &fs::read_dir(&local).unwrap().collect::<Vec<_>>()[..] else { panic!("one place") };
    fs::rename(then.as_ref().unwrap().path(), local.join(format!("{hash:016x}"))).unwrap();
}

/// The files that hold words or keys: all but the description of this machine.
fn kept(home: &Home) -> BTreeMap<PathBuf, Vec<u8>> {
    home.files().into_iter().filter(|(path, _)| !path.starts_with(home.data().join("local"))).collect()
}

/// Every file of then is there with its bytes, and what is new stands behind them or in files of its own. Only the folder's
/// description names another format.
fn nothing_was_rewritten(home: &Home, before: &BTreeMap<PathBuf, Vec<u8>>) {
    let (about, mut after) = (home.data().join("trustpath.json"), kept(home));
    let raised = String::from_utf8(after.insert(about.clone(), before[&about].clone()).unwrap()).unwrap();
    let then = std::str::from_utf8(&before[&about]).unwrap();
    assert_eq!(raised, then.replace(r#""format":1,"min_reader":1}"#, r#""format":3,"min_reader":3}"#));
    for (path, bytes) in before {
        assert!(after[path].starts_with(bytes), "{} was rewritten", path.display());
    }
    assert!(after != *before, "nothing was added");
}

#[test]
#[ignore = "slow: every question that was asked then, in three folders"]
fn folders_of_then_read_as_they_did() {
    for story in STORIES {
        let home = folder_of(story);
        let before = kept(&home);
        reads_the_same(&home, story, is_quick);
        assert!(kept(&home) == before, "{story}: asking changes nothing");
    }
}

/// A copy of the bundled guide that asks everything in other words, and whose choices have other labels.
fn reworded(home: &Home) {
    let asks = ["ask = \"", "items = \"", "hurt = \"How", "broke = \"How", "low = \"", "high = \""];
    fs::create_dir(home.path().join("guide")).unwrap();
    let pages = |file: &str| !file.ends_with(".ftl") && !file.starts_with("demo/");
    for (file, text) in bundled_files().into_iter().filter(|(file, _)| pages(file)) {
        let (head, lesson) = text.split_once("\n+++\n").unwrap_or((&text, ""));
        let head = asks.iter().fold(head.to_owned(), |head, ask| head.replace(ask, &format!("{ask}§")));
        let head = head.lines().map(|line| match line.split_once("label = \"") {
            Some((_, label)) => {
                let label = label.split('"').next().unwrap();
                let (old, new) = (format!("label = \"{label}\""), format!("label = \"≈{label}\""));
                if line.contains("former = [") {
                    line.replace(&old, &new).replace("former = [", &format!("former = [\"{label}\", "))
                } else {
                    line.replace(&old, &format!("{new}, former = [\"{label}\"]"))
                }
            }
            None => line.to_owned(),
        });
        let head = head.collect::<Vec<_>>().join("\n");
        let page = if lesson.is_empty() { head } else { format!("{head}\n+++\n{lesson}") };
        fs::write(home.path().join("guide").join(file), page).unwrap();
    }
}

#[test]
#[ignore = "slow: a whole guide in other words, over three folders"]
fn a_guide_that_asks_in_other_words_leaves_old_answers_under_what_was_asked() {
    let home = folder_of("demo");
    reworded(&home);
    let check = home.run("check guide");
    assert_eq!(check.code, 0, "{}", check.out);
    for line in ["export", "export -f json", "export -f text"] {
        let (now, then) = (home.run(&format!("{line} --guide guide")).out, home.run(line).out);
        assert!(then.len() > 1000, "{then}");
        assert!(!now.contains('§'), "{now}");
        // A choice is shown in the words of today.
        let now = now.replace('≈', "");
        assert!(line.ends_with("text") || now == then, "{line}");
    }
}

#[test]
#[ignore = "needs faketime"]
fn folders_of_then_say_the_same_on_that_day() {
    for story in STORIES {
        let home = folder_of(story);
        for (line, then) in said(story) {
            let now = ask(&home, &line, |line| {
                let mut command = Command::new("faketime");
                command.args(["-f", THAT_DAY, env!("CARGO_BIN_EXE_trustpath")]).args(line.split_whitespace());
                command
                    .env("TRUSTPATH_DATA_DIR", home.data())
                    .env("TRUSTPATH_STATE_DIR", home.state())
                    .env("TZ", "UTC");
                command
            });
            says_as_then(story, &line, [&now, &then], as_then);
        }
    }
}

#[test]
fn folders_of_then_go_on_and_nothing_is_rewritten() {
    for (story, seat) in [("demo", "kim"), ("solo", "sam"), ("sealed", "Kim")] {
        let home = folder_of(story);
        let before = kept(&home);
        assert_eq!(home.told(&format!("journal add --seat {seat}"), "One more.\n").out, "Saved.\n");
        add_an_answer(&home);
        nothing_was_rewritten(&home, &before);
        let notes = format!("journal list --seat {seat}");
        let (_, then) = said(story).into_iter().find(|(line, _)| *line == notes).unwrap();
        let now = ask(&home, &notes, |line| home.command(line));
        let (newest, rest) = now.split_once('\n').unwrap();
        assert!(newest.ends_with("  One more."), "{story}: {newest}");
        lists_as_then(&format!("{story}: the notes of then"), [rest, &then]);
        let Said { code, out, .. } = home.run("doctor");
        assert!(code == 0 && WELL.iter().any(|well| out.contains(well)), "{story}: {out}");
    }
}

/// An answer of the first seat’s, to a question that nobody has answered.
fn add_an_answer(home: &Home) {
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    let _: Seated<IgnoredAny> = store.sit(Seat::First.into(), Seat::First).unwrap();
    let by = Seat::First.into();
    let record = Record {
        id: Id::answer("letting-go.last", None, 1, by),
        by,
        vis: Visibility::Private,
        at: DateTime::default(),
        hlc: Hlc::new(0x01b0_0000_0000, 0, "00000000"),
        prev: vec![],
        body: Some(Body::Answer(Answer { words: "An answer more.".into(), asked: None })),
    };
    store.append(&record).unwrap();
}

#[test]
fn a_walk_of_then_goes_on_where_it_stopped_with_half_a_sentence() {
    let home = folder_of("solo");
    let page = home.run("--plain").out;
    assert!(page.contains("Half a sentence, and then"), "{page}");
}

#[test]
fn half_sentences_of_then_open_with_their_passphrase_and_stay_sealed() {
    let home = folder_of("sealed");
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    for (seat, name) in Seat::BOTH.into_iter().zip(["Robin", "Kim"]) {
        store.admit(store.keys().unlock(seat, &passphrase(seat).into()).unwrap());
        let seated: Seated<IgnoredAny> = store.sit(seat.into(), seat).unwrap();
        let [(_, words)] = &seated.drafts[..] else { panic!("{name} left one draft: {:?}", seated.drafts) };
        assert!(words.expose().starts_with(&format!("Half a sentence of {name}, and then")), "{name}");
    }
    assert_eq!(store.reseal(&mut |_, _| {}).unwrap().changed, 0, "everything is sealed already");
    no_word_is_readable(&home);
}

fn no_word_is_readable(home: &Home) {
    for (path, bytes) in home.files() {
        let bytes = String::from_utf8_lossy(&bytes);
        assert!(!bytes.contains("Half a sentence") && !bytes.contains("Grüße"), "{}", path.display());
    }
}

#[test]
#[ignore = "slow: four passphrases"]
fn a_sealed_folder_of_then_is_unsealed_and_sealed_anew() {
    let home = folder_of("sealed");
    at_home(&home);
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    for seat in Seat::BOTH {
        store.admit(store.keys().unlock(seat, &passphrase(seat).into()).unwrap());
    }
    for seat in Seat::BOTH {
        drop(store.sit::<IgnoredAny>(seat.into(), seat).unwrap());
        let unsealed = store.remove_passphrase(seat, &mut |_, _| {}).unwrap();
        assert!(unsealed.changed > 0 && unsealed.remaining == 0, "{unsealed:?}");
    }
    drop(store);
    reads_the_same(&home, "sealed", |line| {
        line.starts_with("journal") || line.contains("--seat") && line.starts_with("export")
    });
    home.protect(&Seat::BOTH);
    no_word_is_readable(&home);
}
