//! Machines that cannot be told again, and disks without locks.

use std::{fs, process::Command};

use trustpath::journey::couple::Seats;

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
