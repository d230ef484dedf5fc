//! `trustpath backup` and `trustpath restore`, as they are typed; and the programs that open the file without us.

use std::{fs, os::unix::fs::PermissionsExt, process::Command};

use trustpath::journey::{couple::Seats, record::Seat};

use super::{Home, Said};

fn couple() -> Home {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    assert_eq!(home.told("journal add --seat Sam", "the blue kettle\n").code, 0);
    home
}

/// Runs with a passphrase on standard input.
fn with_passphrase(home: &Home, line: &str, passphrase: &str) -> Said {
    home.told(&format!("{line} --passphrase-fd 0"), format!("{passphrase}\n"))
}

#[test]
fn a_backup_says_that_it_is_readable_is_for_this_account_alone_and_comes_back_into_a_new_folder() {
    let home = couple();
    let said = home.run("backup ours.tar");
    insta::assert_snapshot!(said.err, @"trustpath: One text in this folder is not sealed. Anybody who has the backup can read what is not sealed. With --seal, a passphrase seals all of it.");
    insta::assert_snapshot!(said.out, @"Wrote 8 files into ours.tar. `trustpath restore` brings it back, and `tar -xf ours.tar` opens it.");
    let mode = home.path().join("ours.tar").metadata().unwrap().permissions().mode();
    assert_eq!((said.code, mode & 0o777), (0, 0o600));
    let said = home.run("backup ours.tar");
    assert_eq!(said.code, 1);
    assert!(said.err.contains("there is a file already"), "{}", said.err);
    assert_eq!(home.run("backup --force ours.tar").code, 0);

    let said = home.run("--data-dir new restore ours.tar");
    assert_eq!(said.code, 0, "{}", said.err);
    insta::assert_snapshot!(said.out, @"Brought 4 lines back into new.");
    let found = home.run("--data-dir new --seat Sam journal search kettle");
    assert!(found.out.contains("the blue kettle"), "{}{}", found.out, found.err);
    insta::assert_snapshot!(home.run("--data-dir new restore ours.tar").out, @"Everything in the backup is in new already. What was deleted since stays deleted.");
}

#[test]
fn what_is_no_backup_is_refused_with_a_sentence() {
    let home = couple();
    let before = home.files();
    fs::write(home.path().join("letter.txt"), "no backup at all").unwrap();
    for (line, said) in [
        ("restore letter.txt", "letter.txt is no backup of trustpath"),
        ("restore nowhere.tar", "Reading nowhere.tar did not work: it is not there"),
        ("restore .", "did not work"),
    ] {
        let refused = home.run(line);
        assert!(refused.code == 1 && refused.err.contains(said), "{line}: {}", refused.err);
    }
    assert_eq!(home.files(), before);
    let nothing = Home::new();
    let said = nothing.run("backup ours.tar");
    assert!(said.code == 1 && said.err.contains("nothing to copy"), "{}", said.err);
    assert!(!nothing.path().join("ours.tar").exists() && !nothing.data().exists());
}

#[test]
fn a_sealed_folder_needs_no_passphrase_and_comes_back_through_pipes() {
    let home = couple();
    home.protect(&[Seat::First, Seat::Second]);
    let output = home.command("backup -").output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(!output.stdout.windows(6).any(|window| window == b"kettle"));
    let said = home.told("--data-dir new restore -", &output.stdout);
    assert_eq!(said.code, 0, "{}", said.err);
    insta::assert_snapshot!(said.out, @"
    Brought 4 lines back into new.
    4 key files were added. The passphrases of that time open them.
    If both of you have a passphrase, compare the six words once more before you share something new.
    ");
}

#[test]
#[ignore = "needs age"]
fn tar_and_age_alone_open_a_backup() {
    let home = couple();
    let sealed = with_passphrase(&home, "backup --seal ours.tar.age", "seven kettles");
    assert_eq!(sealed.code, 0, "{}", sealed.err);
    assert_eq!(home.run("backup ours.tar").code, 0);
    let shell = |line: &str| {
        let output = Command::new("sh").args(["-ec", line]).current_dir(home.path()).output().unwrap();
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let list = shell("tar -tf ours.tar");
    assert!(list.contains("trustpath/trustpath.json") && list.contains("/writer.json"), "{list}");
    shell("mkdir plain && tar -xf ours.tar -C plain");
    // age asks at a terminal: script gives it one.
    shell(
        "printf 'seven kettles\\n' > typed; script -qec 'age -d -o opened.tar ours.tar.age' /dev/null < typed",
    );
    shell("mkdir opened && tar -xf opened.tar -C opened && diff -r plain opened");
    for folder in ["plain", "opened"] {
        let path = home.path().join(folder).join("trustpath");
        let about = path.join("trustpath.json");
        assert_eq!(about.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let found = home.run(&format!("--data-dir {} --seat Sam journal search kettle", path.display()));
        assert!(found.out.contains("the blue kettle"), "{}{}", found.out, found.err);
    }
    let wrong = with_passphrase(&home, "--data-dir new restore ours.tar.age", "eight kettles");
    assert!(wrong.code == 1 && wrong.err.contains("does not open the file"), "{}", wrong.err);
    assert!(!home.path().join("new").exists());
    assert_eq!(with_passphrase(&home, "--data-dir new restore ours.tar.age", "seven kettles").code, 0);
}
