//! Machines that cannot be told again, disks without locks, and lines that only another machine can seal.

use std::{collections::BTreeSet, fs, process::Command};

use trustpath::{
    journey::{couple::Seats, record::Seat},
    language::Catalogue,
    session::Place,
    store::{Store, draw_key},
};

use super::Home;

#[test]
fn a_machine_that_cannot_be_remembered_costs_a_sentence_and_no_word() {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    fs::remove_dir_all(home.state()).unwrap();
    fs::write(home.state(), "no folder").unwrap();
    for words in ["one", "two"] {
        let said = home.told("journal add", words);
        assert_eq!((said.code, &*said.out), (0, "Saved.\n"));
        assert!(said.err.contains("could not keep a small file"), "{}", said.err);
    }
    let list = home.run("journal list").out;
    assert!(list.contains("one") && list.contains("two"), "{list}");
}

#[test]
fn lines_that_only_another_machine_can_seal_are_told_by_the_doctor_and_to_whoever_adds_one() {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    home.told("journal add", "canary");
    // From here on it is another machine: what this one keeps of itself is not synced.
    fs::remove_dir_all(home.state()).unwrap();
    fs::remove_dir_all(home.data().join("local")).unwrap();
    let open = || Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    let mut store = open();
    store.admit(store.keys().set(Seat::First, &"first".into(), &draw_key()).unwrap());
    drop(store.sit::<Place>(Seat::First.into(), Seat::First).unwrap());
    assert_eq!(store.reseal(&mut |_, _| {}).unwrap().remaining, 1);
    drop(store);
    let said = home.run("doctor");
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.out.contains("one line that was written on "), "{}", said.out);
    assert!(home.told("journal add", "more").err.contains("One line here is not sealed yet"));

    let mut store = open();
    drop(store.sit::<Place>(Seat::First.into(), Seat::First).unwrap());
    store.take_over(Seat::First, &mut |_, _| {}).unwrap();
    drop(store);
    let said = home.run("doctor");
    assert_eq!(said.code, 0, "{}", said.out);
    assert_eq!(home.told("journal add", "more").err, "");
}

#[test]
#[ignore = "needs strace"]
fn a_disk_without_locks_and_one_that_syncs_no_folder_cost_a_sentence_and_no_word() {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    let data = home.data().canonicalize().unwrap();
    let under = |faults: &[String], line: &str, input: &str| {
        let program = home.command(line);
        let mut strace = Command::new("strace");
        strace
            .args(["-f", "-o", "/dev/null"])
            .args(faults)
            .arg(program.get_program())
            .args(program.get_args());
        for (name, value) in program.get_envs() {
            strace.env(name, value.unwrap());
        }
        assert_cmd::Command::from_std(strace).write_stdin(input).output().unwrap()
    };
    for error in ["ENOLCK", "EOPNOTSUPP", "ENOSYS"] {
        let faults = ["-e", "trace=flock", "-e", &format!("inject=flock:error={error}")].map(String::from);
        for words in [format!("{error} once"), format!("{error} twice")] {
            let output = under(&faults, "journal add", &words);
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.stdout, b"Saved.\n", "{said}");
            assert!(said.contains("has no locks"), "{said}");
        }
        let doctor = under(&faults, "doctor", "");
        let said = String::from_utf8(doctor.stdout).unwrap();
        assert!(doctor.status.success() && said.contains("has no locks"), "{said}");
        let page = under(&faults, "--plain", "j\nt\nhalf a note that the end of the input leaves");
        let said = String::from_utf8(page.stdout).unwrap();
        assert!(said.contains("has no locks"), "{said}");
        assert!(home.run("journal list").out.contains(&format!("{error} twice")));
    }
    // Another machine, so that there are new names to be synced.
    fs::remove_dir_all(home.state()).unwrap();
    let faults = ["-P", &data.join("writers").display().to_string(), "-P", &data.display().to_string()];
    let faults = [&faults[..], &["-e", "inject=fsync:error=EINVAL"]].concat();
    let output =
        under(&faults.into_iter().map(String::from).collect::<Vec<_>>(), "journal add", "no folder syncs");
    assert_eq!(output.stdout, b"Saved.\n", "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_name_in_a_folder_is_one_on_the_disks_of_macos_and_windows_too() {
    let home = Home::new();
    home.six_weeks();
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    for seat in Seat::BOTH {
        store.admit(store.keys().set(seat, &seat.name().into(), &draw_key()).unwrap());
    }
    drop(store);
    let names: Vec<_> = home.files().into_iter().map(|(path, _)| path).collect();
    assert!(names.len() > 9, "{names:?}");
    // Those disks tell no case from another, and Windows some signs from no others.
    let folded: BTreeSet<_> = names.iter().map(|name| name.to_string_lossy().to_lowercase()).collect();
    assert_eq!(folded.len(), names.len(), "{names:?}");
    for name in names.iter().flat_map(|name| name.strip_prefix(home.data()).unwrap_or(name).iter()) {
        let name = name.to_str().unwrap();
        assert!(name.is_ascii() && !name.contains(['<', '>', ':', '"', '\\', '|', '?', '*', ' ']), "{name}");
        assert!(!name.ends_with('.'), "{name}");
    }
}

#[test]
#[ignore = "needs root, to call the machine by another name"]
fn on_a_mac_half_written_words_come_back_whatever_the_network_calls_the_machine() {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    let called = |name: &str, typed: &str| {
        let program = home.command("--plain");
        let mut unshare = Command::new("unshare");
        // No id of the machine, as on a Mac, and the name that a network gave it.
        let script = "if [ -e /etc/machine-id ]; then mount --bind /dev/null /etc/machine-id; fi; hostname \"$0\"; exec \"$@\"";
        unshare.args(["--mount", "--uts", "sh", "-c", script, name]);
        unshare.arg(program.get_program()).args(program.get_args());
        for (name, value) in program.get_envs() {
            unshare.env(name, value.unwrap_or_default());
        }
        let output = assert_cmd::Command::from_std(unshare).write_stdin(typed).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    called("mac-at-home", "j\nt\nhalf a note");
    let said = called("mac-at-cafe", "q\n");
    assert!(said.contains("half a note"), "{said}");
    let writers = fs::read_dir(home.data().join("writers")).unwrap().count();
    assert_eq!(writers, 1, "the machine is the same, so its writer is");
}
