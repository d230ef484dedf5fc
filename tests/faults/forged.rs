//! What is not signed by its author has no effect: lines that were forged, planted, replayed, altered, moved and cut off.

use std::{
    fs,
    path::{Path, PathBuf},
};

use age::x25519::Identity;
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::NaiveDate;
use proptest::prelude::*;
use serde_json::Value;
use std::io::{Read, Write};
use trustpath::{
    journey::{
        Journey,
        answer::Answer,
        consent::{Consent, Said},
        couple::Here,
        mark::{How, Mark},
        note::Note,
        plan::Plan,
        progress::Progress,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
        summary::{Approval, Pick},
    },
    private::Secret,
    store::{Opened, Seated, draw_key},
};
use uuid::Uuid;

use super::common::{files, folder, note_id, open, open_all, seated};

/// The two keys of a couple who both sign, and their folder.
struct Couple {
    dir: PathBuf,
    keys: [Secret; 2],
}

const MONTH: &str = "2026-11.jsonl";

fn day(nth: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 1 + nth).unwrap()
}

fn id(sort: &str, nth: u128) -> Id {
    Id::from(format!("{sort}/{}", Uuid::from_u128(nth)))
}

fn words(words: &str) -> Body {
    Body::Answer(Answer { words: words.into(), asked: None })
}

fn yes() -> Body {
    Body::Consent(Consent::of(Said::Yes))
}

fn moved() -> Body {
    Body::Mark(Mark { to: Some(day(20)), ..Mark::of(How::Changed) })
}

fn plan(act: &str) -> Body {
    let mut plan = Plan::default();
    plan.boxes.insert("act".into(), act.into());
    plan.into()
}

/// Everything that the first one wrote: of every kind that a person says in their own name.
fn said() -> Vec<(Id, Visibility, Body)> {
    use Visibility::*;
    let promise = id("promise", 1);
    let asked = |question: &str| Id::answer(question, None, 1, By::First);
    vec![
        (Id::note(note_id(1)), Private, Body::Note(Note::of("a note"))),
        (Id::note(note_id(2)), Shared, Body::Note(Note::of("a note for both"))),
        (asked("listening-actively.stop"), Private, words("alone")),
        (asked("what-trust-is.lean"), Sealed, words("sealed")),
        (asked("listening-actively.one"), Shared, words("for both")),
        (promise.clone(), Shared, plan("bread")),
        (id("request", 2), Private, plan("a walk")),
        (Id::mark(&promise, day(1), By::First), Shared, Body::Mark(Mark::of(How::Kept))),
        (
            Id::consent(&id("request", 3), Seat::First),
            Shared,
            Body::Consent(Consent { reason: "not yet".into(), ..Consent::of(Said::No) }),
        ),
        (
            Id::progress("listening-actively", None, 1, Seat::First),
            Shared,
            Body::Progress(Progress::default()),
        ),
        (Id::approval("reflection", Seat::First), Shared, Body::Approval(Approval { of: "00000000".into() })),
        (
            id("breach", 4),
            Private,
            Body::parse("breach", r#"{"causes":[],"name":"x","state":"open"}"#).unwrap().unwrap(),
        ),
    ]
}

/// What a line by somebody else would do to one of those, or beside them.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Act {
    Delete,
    Replace,
    /// Lets both read it.
    Open,
    Consent,
    Approve,
    MoveADay,
    Pick,
    AddWords,
}

/// How the line is made.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Forgery {
    /// Sealed to the readers by their public keys, and not signed.
    Planted,
    /// The same, in the victim's own file.
    PlantedInOwnFile,
    /// Signed by the other seat.
    CrossSeat,
    /// Signed by a key that belongs to nobody here.
    Stranger,
    /// It bears the signature of another line.
    BorrowedSignature,
    /// Not sealed at all.
    Open,
}

impl Couple {
    /// A couple of whom the first has said everything, and both sign.
    fn new(dir: &Path) -> Self {
        let keys = Seat::BOTH.map(|_| draw_key());
        let (mut store, first) = seated(dir);
        drop(first);
        for (seat, key) in Seat::BOTH.into_iter().zip(&keys) {
            store.admit(store.keys().set(seat, &seat.name().into(), key).unwrap());
        }
        store.reseal(&mut |_, _| {}).unwrap();
        let _: Seated<String> = store.sit(Here::Both, Seat::First).unwrap();
        store.settle().unwrap();
        for (nth, (id, vis, body)) in said().into_iter().enumerate() {
            store.append(&record(nth as u64, id, By::First, vis, Some(body))).unwrap();
        }
        Self { dir: dir.to_owned(), keys }
    }

    fn identity(&self, seat: Seat) -> Identity {
        self.keys[usize::from(seat == Seat::Second)].expose().parse().unwrap()
    }

    /// The folder as it is for those whose passphrases are given.
    fn seen_by(&self, seats: &[Seat]) -> Opened {
        let mut opened = open(&self.dir);
        for seat in seats {
            let keys = opened.store.keys();
            opened.store.admit(keys.unlock(*seat, &seat.name().into()).unwrap());
        }
        if let Some(journey) = opened.store.misread() {
            opened.journey = journey;
        }
        open_all(&mut opened.store, &mut opened.journey);
        opened
    }

    /// The line by the first of a thing, unsealed, in the folder of its writer.
    fn line_of(&self, id: &Id) -> (PathBuf, String) {
        let identity = self.identity(Seat::First);
        let lines = files(&self.dir.join("writers"))
            .into_iter()
            .filter(|path| path.ends_with(MONTH))
            .flat_map(|path| {
                let text = fs::read_to_string(&path).unwrap();
                text.lines().map(|line| (path.clone(), line.to_owned())).collect::<Vec<_>>()
            });
        let mut opened = lines.filter_map(|(path, line)| {
            let outside: Value = serde_json::from_str(&line).ok()?;
            Some((path, unsealed(outside["enc"].as_str()?, &identity)?))
        });
        let name = serde_json::to_string(id).unwrap();
        opened.find(|(_, line)| line.contains(&format!(r#""id":{name},"#))).expect("it was said")
    }

    /// Plants a line, given unsealed, sealed to those who may read it or open.
    fn plant(&self, line: &str, is_open: bool, writer: &str) {
        let folder = self.dir.join("writers").join(writer);
        fs::create_dir_all(&folder).unwrap();
        let line = if is_open { line.to_owned() } else { self.sealed(line) };
        let path = folder.join(MONTH);
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, format!("{before}{line}\n")).unwrap();
    }

    /// A line as the program seals it, by anybody who knows the public keys.
    fn sealed(&self, line: &str) -> String {
        let inside: Value = serde_json::from_str(line).unwrap();
        let is_shared = inside["vis"] == "shared" || inside["by"] == "both";
        let readers: Vec<_> = match (is_shared, inside["by"].as_str()) {
            (true, _) => Seat::BOTH.to_vec(),
            (false, Some("second")) => vec![Seat::Second],
            _ => vec![Seat::First],
        };
        let recipients: Vec<_> = readers.iter().map(|seat| self.identity(*seat).to_public()).collect();
        let to = recipients.iter().map(|to| to as &dyn age::Recipient);
        let mut sealed = vec![];
        let mut writer = age::Encryptor::with_recipients(to).unwrap().wrap_output(&mut sealed).unwrap();
        writer.write_all(line.as_bytes()).unwrap();
        writer.write_all(&vec![b' '; line.len().next_multiple_of(256) - line.len()]).unwrap();
        writer.finish().unwrap();
        let id = if inside["vis"] == "private" { "sealed/x".into() } else { inside["id"].clone() };
        let outside = format!(
            r#"{{"v":1,"n":{},"id":{id},"by":{},"vis":{},"hlc":{},"prev":{},"enc":"{}""#,
            inside["n"],
            inside["by"],
            inside["vis"],
            inside["hlc"],
            inside["prev"],
            STANDARD.encode(sealed)
        );
        summed(&outside)
    }
}

fn unsealed(enc: &str, identity: &Identity) -> Option<String> {
    let sealed = STANDARD.decode(enc).ok()?;
    let file = age::Decryptor::new(&*sealed).ok()?;
    let mut text = String::new();
    file.decrypt([identity as &dyn age::Identity].into_iter()).ok()?.read_to_string(&mut text).ok()?;
    Some(text.trim_end().to_owned())
}

fn summed(line: &str) -> String {
    format!(r#"{line},"sum":"{:08x}"}}"#, crc32c::crc32c(line.as_bytes()))
}

/// A record whose moment follows its number.
fn record(count: u64, id: Id, by: By, vis: Visibility, body: Option<Body>) -> Record {
    let hlc = Hlc::new(0x019a_b3f2_0000 + count, 0, "00000000");
    Record { id, by, vis, at: "2026-11-22T21:14:03+01:00".parse().unwrap(), hlc, prev: vec![], body }
}

/// Everything that a journey says, but for the lists of lines that were vouched for.
fn state(opened: &Opened) -> (Vec<Record>, Vec<String>, usize, Vec<Id>) {
    let journey: &Journey = &opened.journey;
    let all = journey.all().filter(|record| record.id.kind() != "vouched").cloned().collect();
    let notes = journey.notes().rev();
    let notes = notes.map(|(id, note)| {
        let words = opened.store.words(&[(id, note.location.unwrap())]);
        format!("{id} {:?} {:?} {:?}", note.by, note.vis, words[0].1.expose())
    });
    (all, notes.collect(), journey.fork_count(), journey.left_behind())
}

/// The line that an act needs, given the thing that it aims at.
fn acted(act: Act, (aim, vis, body): (Id, Visibility, Body), true_hlc: &Hlc, nth: u64) -> Record {
    let new = |id, vis, body| record(1_000 + nth, id, By::First, vis, Some(body));
    let over = |vis, body| Record {
        prev: vec![true_hlc.clone()],
        ..record(1_000 + nth, aim.clone(), By::First, vis, body)
    };
    match act {
        Act::Delete => over(vis, None),
        Act::Replace => over(
            vis,
            Some(match body {
                Body::Note(_) => Body::Note(Note::of("FORGED")),
                Body::Answer(_) => words("FORGED"),
                body => body,
            }),
        ),
        Act::Open => over(Visibility::Shared, Some(body)),
        Act::Consent => new(Id::consent(&id("request", 9), Seat::First), Visibility::Shared, yes()),
        Act::Approve => new(
            Id::approval("other", Seat::First),
            Visibility::Shared,
            Body::Approval(Approval { of: "x".into() }),
        ),
        Act::MoveADay => new(Id::mark(&id("promise", 1), day(2), By::First), Visibility::Shared, moved()),
        Act::Pick => new(
            Id::pick("reflection", &id("promise", 1)),
            Visibility::Shared,
            Body::Pick(Pick { included: true }),
        ),
        Act::AddWords => new(Id::note(note_id(77)), vis, Body::Note(Note::of("FORGED"))),
    }
}

impl Couple {
    /// Every file of the writers, to be put back.
    fn writers(&self) -> Vec<(PathBuf, Vec<u8>)> {
        files(&self.dir.join("writers"))
            .into_iter()
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect()
    }

    fn put_back(&self, writers: &[(PathBuf, Vec<u8>)]) {
        fs::remove_dir_all(self.dir.join("writers")).unwrap();
        for (path, bytes) in writers {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        super::common::without_last_lines(&self.dir);
        for path in files(&self.dir.join("local")).iter().filter(|path| path.ends_with("seen.json")) {
            fs::remove_file(path).unwrap();
        }
    }

    /// Makes the line of a record by a way of forging, and puts it into the folder.
    fn forge(&self, record: &Record, forgery: Forgery, (own, borrowed): (&str, &str)) {
        let line = |n| record.line(n).unwrap();
        match forgery {
            Forgery::Planted => self.plant(&summed(&line(1)), false, "deadbeef"),
            Forgery::PlantedInOwnFile => self.plant(&summed(&line(99)), false, own),
            Forgery::Open => self.plant(&summed(&line(1)), true, "deadbeef"),
            Forgery::BorrowedSignature => {
                let (signature, _) = borrowed.split_once(r#""v":1"#).unwrap();
                assert!(signature.starts_with(r#"{"sig":""#), "{borrowed}");
                self.plant(&summed(&line(99).replacen('{', signature, 1)), false, own);
            }
            Forgery::Stranger => {
                let (writer, signed) = signed_by_a_stranger(record);
                self.plant(&signed, false, &writer);
            }
            Forgery::CrossSeat => {
                let mut store = self.seen_by(&[Seat::Second]).store;
                let _: Seated<String> = store.sit(Here::Both, Seat::First).unwrap();
                store.append(record).unwrap();
            }
        }
    }
}

/// The line of a record as somebody with a key of their own signs it in another folder, and its writer.
fn signed_by_a_stranger(record: &Record) -> (String, String) {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    drop(here);
    let key = draw_key();
    store.admit(store.keys().set(Seat::First, &"x".into(), &key).unwrap());
    store.reseal(&mut |_, _| {}).unwrap();
    let here: Seated<String> = store.sit(Here::First, Seat::First).unwrap();
    store.settle().unwrap();
    // Sealed to its author, it bears a signature.
    store.append(&Record { vis: Visibility::Private, ..record.clone() }).unwrap();
    let text = fs::read_to_string(super::common::journal(&dir, here.writers.opener())).unwrap();
    let outside: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    let line = unsealed(outside["enc"].as_str().unwrap(), &key.expose().parse().unwrap()).unwrap();
    assert!(line.starts_with(r#"{"sig":""#));
    let vis = serde_json::to_string(&record.vis).unwrap();
    let line = line.replace(r#""vis":"private""#, &format!(r#""vis":{vis}"#));
    (here.writers.opener().clone(), summed(line.rsplit_once(r#","sum""#).unwrap().0))
}

#[test]
fn nothing_that_its_author_did_not_sign_has_an_effect_and_each_is_told_for_what_it_is() {
    forge(20);
}

#[test]
#[ignore = "slow: 200 forgeries"]
fn no_forgery_of_many_has_an_effect() {
    forge(200);
}

/// Forges so many records, each in a way drawn by chance, and looks at what each seat sees.
fn forge(cases: u32) {
    let (_temp, dir) = folder();
    let couple = Couple::new(&dir);
    let writers = couple.writers();
    let true_ones = said();
    let before = [&[Seat::First][..], &Seat::BOTH].map(|seats| state(&couple.seen_by(seats)));
    assert_eq!((before[0].0.len(), before[0].1.len(), before[0].2, before[0].3.len()), (10, 2, 0, 0));
    let act = prop_oneof![
        3 => Just(Act::Delete), 3 => Just(Act::Replace), 2 => Just(Act::Open), 1 => Just(Act::Consent),
        1 => Just(Act::Approve), 1 => Just(Act::MoveADay), 1 => Just(Act::Pick), 1 => Just(Act::AddWords),
    ];
    let forgery = prop_oneof![
        Just(Forgery::Planted),
        Just(Forgery::PlantedInOwnFile),
        Just(Forgery::CrossSeat),
        Just(Forgery::Stranger),
        Just(Forgery::BorrowedSignature),
        Just(Forgery::Open),
    ];
    let drawn = (0..true_ones.len(), act, forgery, any::<bool>());
    proptest!(ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }, |((aim, act, forgery, both) in drawn)| {
        couple.put_back(&writers);
        let (id, vis, body) = true_ones[aim].clone();
        let (path, borrowed) = couple.line_of(&id);
        let own = path.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
        let record = acted(act, (id.clone(), vis, body), &Hlc::new(0x019a_b3f2_0000 + aim as u64, 0, "00000000"), aim as u64);
        couple.forge(&record, forgery, (&own, &borrowed));
        let (seats, here) = if both { (&Seat::BOTH[..], Here::Both) } else { (&[Seat::First][..], Here::First) };
        let mut opened = couple.seen_by(seats);
        prop_assert_eq!(&state(&opened), &before[usize::from(both)]);
        let claims = opened.journey.claims(here);
        let is_told = claims.iter().any(|claim| claim.record.id == record.id && claim.record.hlc == record.hlc);
        prop_assert_eq!(is_told, record.is_read_by(here), "{:?}", claims);
        // Nothing is destroyed by it either, whoever sits down and whatever they destroy.
        let _: Seated<String> = opened.store.sit(here, Seat::First).unwrap();
        opened.store.settle().unwrap();
        opened.store.scrub(&id).unwrap();
        drop(opened);
        prop_assert_eq!(&state(&couple.seen_by(seats)), &before[usize::from(both)]);
    });
}
