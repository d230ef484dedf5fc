//! Other programs in a terminal, started in turn with the guide: an empty one of the same library, and, where they are
//! installed (`benches/peers` does it), an editor, and journals that others wrote.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Costs, pty::Running};

/// A program beside the guide.
pub struct Peer {
    pub name: &'static str,
    program: PathBuf,
    arguments: Vec<String>,
    /// What it shows when it is ready.
    ready: &'static str,
    pub costs: Costs,
}

impl Peer {
    /// All that can be started here. The first is the empty one.
    pub fn all(place: &Path) -> Vec<Self> {
        let home = place.join("peers");
        fs::create_dir_all(&home).unwrap();
        let config = home.join("tjournal.toml");
        let entries = home.join("entries.json");
        fs::write(&entries, "[]").unwrap();
        fs::write(&config, format!("backend_type = \"Json\"\n[json_backend]\nfile_path = {entries:?}\n"))
            .unwrap();
        let text = |path: &Path| path.to_str().unwrap().to_owned();
        let new = |name, program: Option<PathBuf>, arguments, ready| {
            Some(Self { name, program: program?, arguments, ready, costs: Costs::default() })
        };
        [
            new("empty", Some(build_empty()), vec![], "empty"),
            new("nano", found("nano"), vec!["--ignorercfiles".to_owned()], "nano"),
            new("tui-journal", found("tjournal"), vec!["--config".to_owned(), text(&config)], "Journals"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Starts it, and waits until it is ready.
    pub fn run(&self) -> Running {
        let arguments: Vec<_> = self.arguments.iter().map(String::as_str).collect();
        let mut running = Running::start(&self.program, &arguments);
        running.awaits(self.ready);
        running
    }

    pub fn start(&mut self) {
        let mut running = self.run();
        running.rests();
        self.costs.first.add(running.spent());
        self.costs.memory.add(running.memory());
        self.costs.own.add(running.own_memory());
    }
}

/// A program where the shell would find it.
fn found(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(name)).find(|path| path.is_file())
}

/// A benchmark does not build examples by itself.
fn build_empty() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--example", "empty"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .status();
    assert!(built.unwrap().success());
    Path::new(env!("CARGO_BIN_EXE_trustpath")).with_file_name("examples").join("empty")
}
