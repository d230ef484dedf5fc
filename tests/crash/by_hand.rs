//! Without this program: README.txt says how, and this follows it to the letter.

use std::{
    collections::BTreeSet,
    fs,
    io::{Read, Write},
    path::Path,
};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::{
    alone,
    common::{folder, note, open, protect, seated},
};
use trustpath::journey::record::Seat;

/// The commands of README.txt, in their order: what is set in by four blanks.
fn commands(dir: &Path) -> Vec<String> {
    let text = fs::read_to_string(dir.join("README.txt")).unwrap();
    let set_in = |block: &str| {
        let lines: Option<Vec<&str>> = block.lines().map(|line| line.strip_prefix("    ")).collect();
        lines.map(|lines| lines.join("\n"))
    };
    text.split("\n\n").filter_map(set_in).filter(|command| !command.is_empty()).collect()
}

/// What a command prints at a terminal, where somebody gives the passphrase when they are asked.
fn run(command: &str, dir: &Path, home: &Path) -> String {
    let pty = native_pty_system().openpty(PtySize { rows: 24, cols: 200, ..PtySize::default() }).unwrap();
    let mut bash = CommandBuilder::new("bash");
    bash.args(["-c", command]);
    bash.cwd(dir);
    bash.env("HOME", home);
    let mut child = pty.slave.spawn_command(bash).unwrap();
    drop(pty.slave);
    let (mut reader, mut writer) =
        (pty.master.try_clone_reader().unwrap(), pty.master.take_writer().unwrap());
    let (mut printed, mut asked, mut piece) = (String::new(), false, [0; 1024]);
    while let Ok(got @ 1..) = reader.read(&mut piece) {
        printed.push_str(&String::from_utf8_lossy(&piece[..got]));
        if !asked && printed.contains("passphrase") {
            asked = true;
            writer.write_all(b"a long passphrase\n").unwrap();
        }
    }
    assert!(child.wait().unwrap().success(), "{command}\n{printed}");
    printed
}

#[test]
#[ignore = "needs age and jq"]
fn the_readme_opens_everything_with_jq_base64_and_age_alone() {
    let _alone = alone();
    let (temp, dir) = folder();
    let (mut store, first) = seated(&dir);
    store.append(&note(1, "before the passphrase")).unwrap();
    drop(first);
    let mut first = protect(&mut store, "a long passphrase");
    store.append(&note(2, "Ich höre dir zu. 😀")).unwrap();
    first.draft.write(&"note:1".into(), &"unfinished".into()).unwrap();
    drop((store, first));

    let commands = commands(&dir);
    let [clear, answers, key, open_all, notes, tidy] = &commands[..] else { panic!("{commands:#?}") };
    let home = temp.path();
    let names = || {
        let entries = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().file_name());
        entries.collect::<BTreeSet<_>>()
    };
    let before = names();
    assert_eq!(
        [clear, answers].map(|line| run(line, &dir, home)),
        [""; 2],
        "nothing can be read without the key"
    );
    run(key, &dir, home);
    run(open_all, &dir, home);
    let all_notes = || {
        let shown = run(notes, &dir, home);
        assert!(shown.contains("before the passphrase") && shown.contains("Ich höre dir zu. 😀"), "{shown}");
    };
    all_notes();
    assert!(fs::read_to_string(home.join("trustpath-opened.jsonl")).unwrap().contains("unfinished"));
    // Whoever has only the recovery key writes that one line, as the page shows it.
    let recovery =
        open(&dir).store.keys().unlock(Seat::First, &"a long passphrase".into()).unwrap().recovery();
    fs::write(home.join("trustpath-key.txt"), recovery.expose()).unwrap();
    fs::remove_file(home.join("trustpath-opened.jsonl")).unwrap();
    run(open_all, &dir, home);
    all_notes();
    run(tidy, &dir, home);
    assert_eq!(names(), before, "nothing of it is left");
}
