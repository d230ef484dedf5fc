//! The demo: somebody else's six weeks, gone afterwards.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};

use super::Home;

#[test]
fn the_demo_opens_a_made_up_journey_and_leaves_nothing() {
    let home = Home::new();
    home.couple(trustpath::journey::couple::Seats::Two, ["Sam", "Alex"]);
    let beside =
        || home.path().read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    let before = (home.files(), beside());
    let said = home.told("demo --plain --seat Robin", "j\nb\nq\n");
    assert_eq!((said.code, &*said.err), (0, ""));
    for words in ["Robin and Kim are made up.", "Your path", "Journal"] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
    assert_eq!((home.files(), beside()), before);
}

#[test]
fn both_can_open_their_sealed_answers_in_the_demo() {
    let home = Home::new();
    let said = home.told("demo --plain", "3\nv\n2\n1\n2\nq\n");
    for words in ["Ten minutes of tea on the back step", "The last round with the dog together"] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
}

#[test]
fn a_name_that_the_demo_does_not_know_is_answered_as_always() {
    let said = Home::new().run("demo --plain --seat Max");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("first (Robin) or second (Kim)"), "{}", said.err);
}

#[test]
#[ignore = "slow: two demos are made"]
fn a_folder_that_was_named_stays_and_nothing_that_is_there_is_touched() {
    let home = Home::new();
    for (nth, line) in ["demo --plain --keep kept", "--data-dir there demo --plain"].into_iter().enumerate() {
        let said = home.told(&format!("{line} --seat Robin"), "q\n");
        assert_eq!((said.code, &*said.err), (0, ""), "{line}");
        assert!(said.out.contains("Their folder stays: ") && !said.out.contains("is gone when you leave"));
        let dir = home.path().join(["kept", "there"][nth]);
        assert!(dir.join("trustpath.json").is_file(), "{line}");
        let status = home.run(&format!("--data-dir {} status", dir.display()));
        assert!(status.out.starts_with("Robin and Kim\n"), "{}", status.out);
        let again = home.run(&format!("{line} --seat Robin"));
        assert_eq!(again.code, 1);
        assert!(again.err.contains("There is something in"), "{}", again.err);
    }
}

#[test]
#[ignore = "slow: three demos are made"]
fn a_signal_removes_the_demo_too() {
    for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
        let home = Home::new();
        let mut command = Command::new(env!("CARGO_BIN_EXE_trustpath"));
        command
            .args(["demo", "--plain"])
            .env("TMPDIR", home.path())
            .env("TRUSTPATH_DATA_DIR", home.data())
            .env("TRUSTPATH_STATE_DIR", home.state());
        let mut demo = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(demo.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("Robin, alone") {
            line.clear();
            assert!(out.read_line(&mut line).unwrap() > 0, "it ended early");
        }
        assert_eq!(home.path().read_dir().unwrap().count(), 1);
        kill_process(Pid::from_child(&demo), signal).unwrap();
        out.read_to_end(&mut vec![]).unwrap();
        // Ctrl-C is the quick exit, which is no failure.
        assert_eq!(demo.wait().unwrap().success(), signal == Signal::INT);
        assert_eq!(home.path().read_dir().unwrap().count(), 0, "{signal:?}");
    }
}

#[test]
#[ignore = "needs strace"]
fn the_demo_waits_for_no_disk_for_every_line_that_nobody_keeps() {
    let home = Home::new();
    let log = home.path().join("trace");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", "trace=fdatasync", "-o"]).arg(&log);
    strace.arg(env!("CARGO_BIN_EXE_trustpath")).args(["demo", "--plain", "--seat", "Robin"]);
    strace.env("TMPDIR", home.path()).env("HOME", home.path()).stdin(Stdio::null()).stdout(Stdio::null());
    assert!(strace.status().unwrap().success());
    let syncs = fs::read_to_string(&log).unwrap().lines().count();
    assert!(syncs < 10, "{syncs}");
}

#[test]
#[ignore = "slow: a whole year"]
fn the_demo_goes_on_for_a_year_and_no_longer() {
    let home = Home::new();
    let said = home.told("demo --plain --weeks 52 --seat Robin", "m\ny\n1\nq\n");
    assert_eq!((said.code, &*said.err), (0, ""));
    assert!(said.out.contains("Our own questions, not a validated test."), "{}", said.out);
    assert!(said.out.contains("check-ins"), "{}", said.out);
    assert_eq!(home.run("demo --weeks 53").code, 2);
}

#[test]
fn what_was_asked_of_the_demo_is_asked_of_the_guide_in_it() {
    // It is the guide itself that looks for the mistakes of another one.
    let said = Home::new().run("demo --plain --guide nowhere --bell --lock-after 90s");
    assert_ne!(said.code, 0);
    assert!(said.err.contains("nowhere"), "{}", said.err);
}
