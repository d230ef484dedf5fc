//! The house keeps its rooms: what a line mentions says where it may live.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test reads the sources it judges")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The rooms of the house, lowest first, each with the rooms that it may use. A cell that is not here is a wall.
const ROOMS: [(&str, &[&str]); 20] = [
    ("platform", &[]),
    ("private", &[]),
    ("language", &["private"]),
    ("block", &["private", "language"]),
    ("guide", &["private", "language", "block"]),
    ("journey", &["private", "language", "block", "guide"]),
    ("export", &["private", "language", "block", "guide", "journey"]),
    ("session", &["private", "language", "block", "guide", "journey"]),
    ("page", &["private", "language", "block", "guide", "journey", "session"]),
    ("form", &["private", "language", "block", "guide", "journey", "session", "page"]),
    ("screens", &["private", "language", "block", "guide", "journey", "export", "session", "page", "form"]),
    ("app", &["private", "language", "block", "guide", "journey", "session", "page", "form", "screens"]),
    ("exchange", &["private", "language", "block", "journey", "export"]),
    ("store", &["platform", "private", "language", "block", "guide", "journey"]),
    (
        "shell",
        &[
            "platform", "private", "language", "block", "guide", "journey", "session", "page", "form",
            "screens", "app", "export", "store",
        ],
    ),
    (
        "plain",
        &[
            "platform", "private", "language", "block", "guide", "journey", "session", "page", "form",
            "screens", "app", "shell",
        ],
    ),
    (
        "tui",
        &[
            "platform", "private", "language", "block", "guide", "journey", "session", "page", "form",
            "screens", "app", "shell",
        ],
    ),
    ("cli", &[]),
    (
        "commands",
        &[
            "platform", "private", "language", "block", "guide", "journey", "session", "page", "form",
            "screens", "app", "export", "exchange", "store", "shell", "plain", "tui", "cli",
        ],
    ),
    ("main", &["platform", "cli", "commands"]),
];

/// A file below `src/`: its lines of code with their numbers. Comments and tests are left out.
struct Source {
    file: String,
    lines: Vec<(usize, String)>,
}

impl Source {
    fn read(path: &Path, root: &Path) -> Self {
        let file = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        Self { file, lines: code(&fs::read_to_string(path).unwrap()) }
    }

    fn is_test(&self) -> bool {
        self.file.contains("test")
    }

    fn module(&self) -> &str {
        self.file.strip_suffix(".rs").unwrap()
    }

    fn room(&self) -> &str {
        self.file.split(['/', '.']).next().unwrap()
    }

    /// The lines that climb out of the room by `super`, past what [`Source::uses`] sees.
    fn climbs(&self) -> impl Iterator<Item = usize> {
        let climb = "super::".repeat(self.file.split('/').count());
        self.lines.iter().filter(move |(_, line)| line.contains(&climb)).map(|(number, _)| *number)
    }

    fn text(&self) -> String {
        let lines: Vec<_> = self.lines.iter().map(|(_, line)| line.as_str()).collect();
        lines.join("\n")
    }

    /// Those of the modules that are named here: after `crate::`, `super::` or `self::`, or as a part of this one.
    fn uses_modules(&self, modules: &BTreeSet<String>) -> BTreeSet<String> {
        let text = self.text();
        let parts = modules.iter().filter_map(|module| module.strip_prefix(self.module())?.strip_prefix('/'));
        let roots = ["crate", "super", "self"].into_iter().chain(parts.filter(|part| !part.contains('/')));
        let starts = roots.flat_map(|root| text.match_indices(root));
        let starts = starts.filter(|(at, root)| text[at + root.len()..].starts_with("::"));
        let starts = starts.filter(|(at, _)| {
            !text[..*at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '_' | ':'))
        });
        let paths = starts.flat_map(|(at, _)| paths(&text, at));
        paths.filter_map(|path| leads_to(self.module(), &path, modules)).collect()
    }

    /// The rooms that are named here, each with the number of its line: after `crate::`, or inside `crate::{…}`.
    fn uses(&self) -> Vec<(usize, String)> {
        let text = self.text();
        let number = |at: usize| self.lines[text[..at].matches('\n').count()].0;
        let ways = ["crate::", "trustpath::"].map(|root| text.match_indices(root));
        let starts = ways.into_iter().flatten().map(|(at, root)| at + root.len());
        let names = starts.flat_map(|start| names(&text, start));
        names
            .map(|at| (number(at), word(&text[at..]).to_owned()))
            .filter(|(_, name)| !name.is_empty())
            .collect()
    }
}

/// The places of the names that follow a root: one, or in braces one after each comma.
fn names(text: &str, start: usize) -> Vec<usize> {
    if !text[start..].starts_with('{') {
        return vec![start];
    }
    let (mut depth, mut begins, mut found) = (0, false, vec![]);
    for (at, letter) in text[start..].char_indices() {
        match letter {
            '{' => (depth, begins) = (depth + 1, depth == 0),
            '}' => depth -= 1,
            ',' => begins = depth == 1,
            letter if begins && !letter.is_whitespace() => {
                found.push(start + at);
                begins = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

/// The paths that begin here, to any depth of braces.
fn paths(text: &str, start: usize) -> Vec<Vec<&str>> {
    let path = |at: usize| {
        let name = word(&text[at..]);
        let rest = at + name.len();
        if !text[rest..].starts_with("::") {
            return vec![vec![name]];
        }
        paths(text, rest + 2).into_iter().map(|path| [vec![name], path].concat()).collect()
    };
    names(text, start).into_iter().flat_map(path).collect()
}

/// The module that a path in another one leads to.
fn leads_to(from: &str, path: &[&str], modules: &BTreeSet<String>) -> Option<String> {
    let mut at: Vec<&str> = from.split('/').collect();
    for name in path {
        match *name {
            "crate" => at.clear(),
            "self" => {}
            "super" => drop(at.pop()),
            name if modules.contains(&[&at[..], &[name]].concat().join("/")) => at.push(name),
            _ => break,
        }
    }
    modules.get(&at.join("/")).filter(|module| *module != from).cloned()
}

/// Modules of which each leads to every other one.
fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<Vec<&str>> {
    let all = uses.keys().map(|module| (module.as_str(), reached(uses, module)));
    let all: BTreeMap<_, _> = all.collect();
    let circle = all.iter().map(|(module, reached)| {
        reached.iter().copied().filter(|other| all[other].contains(module)).collect()
    });
    circle.collect()
}

fn reached<'a>(uses: &'a BTreeMap<String, BTreeSet<String>>, from: &'a str) -> BTreeSet<&'a str> {
    let (mut reached, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(module) = next.pop() {
        let more = uses[module].iter().map(String::as_str).filter(|used| reached.insert(*used));
        next.extend(more);
    }
    reached
}

fn word(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap()
}

fn sources() -> Vec<Source> {
    fn walk(dir: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, files) } else { files.push(path) }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![];
    walk(&root, &mut files);
    files.sort();
    files.iter().map(|path| Source::read(path, &root)).collect()
}

/// The tests stand last in a file; those in a file of their own end nothing.
fn code(text: &str) -> Vec<(usize, String)> {
    let tests = ["mod", "pub mod", "pub(crate) mod", "pub(super) mod"];
    let ends = tests.iter().filter_map(|begins| text.find(&format!("\n#[cfg(test)]\n{begins} tests {{")));
    let lines = text[..ends.min().unwrap_or(text.len())].lines();
    let lines = lines.enumerate().map(|(nth, line)| (nth + 1, line.trim().to_owned()));
    lines.filter(|(_, line)| !line.starts_with("//")).collect()
}

/// Lines that hold one of the words, outside the rooms where such lines live.
fn strays(words: &[&str], rooms: &[&str]) -> Vec<String> {
    let lives_there = |file: &str| rooms.iter().any(|room| file.starts_with(room));
    let mut found = vec![];
    for source in sources().iter().filter(|source| !source.is_test() && !lives_there(&source.file)) {
        let lines = source.lines.iter().filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        found.extend(lines.map(|(number, line)| format!("{}:{number}: {line}", source.file)));
    }
    found
}

#[test]
fn every_room_uses_only_the_rooms_below_it_that_it_may() {
    let mut found = vec![];
    for source in sources().iter().filter(|source| !source.is_test() && source.file != "lib.rs") {
        let row = ROOMS.iter().find(|(room, _)| *room == source.room());
        let Some((room, may)) = row else {
            found.push(format!("{} is in no row of the matrix", source.file));
            continue;
        };
        let uses =
            source.uses().into_iter().filter(|(_, used)| used != room && !may.contains(&used.as_str()));
        found.extend(uses.map(|(number, used)| format!("{}:{number} uses {used}", source.file)));
        found
            .extend(source.climbs().map(|number| format!("{}:{number} climbs out of its room", source.file)));
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn no_room_stands_below_one_that_it_may_use() {
    for (nth, (room, may)) in ROOMS.iter().enumerate() {
        let below = |used: &&str| ROOMS[..nth].iter().any(|(lower, _)| lower == used);
        assert!(may.iter().all(below), "{room} may use {may:?}");
    }
}

#[test]
fn no_more_than_four_files_of_the_screens_use_each_other_in_a_circle() {
    let sources: Vec<_> =
        sources().into_iter().filter(|it| !it.is_test() && it.room() == "screens").collect();
    let modules = sources.iter().map(|source| source.module().to_owned()).collect();
    let uses = sources.iter().map(|source| (source.module().to_owned(), source.uses_modules(&modules)));
    let uses = uses.collect();
    let large: Vec<_> = circles(&uses).into_iter().filter(|circle| circle.len() > 4).collect();
    assert_eq!(large, [[""; 0]; 0]);
}

#[test]
fn only_the_tui_knows_the_terminal_library() {
    assert_eq!(strays(&["ratatui", "crossterm"], &["tui"]), [""; 0]);
}

#[test]
fn only_the_platform_asks_the_system_itself() {
    assert_eq!(strays(&["rustix", "os::unix", "os::fd", "signal_hook"], &["platform"]), [""; 0]);
}

#[test]
fn only_the_store_and_the_commands_touch_files() {
    // The terminal itself is written through a file handle of its own.
    let rooms = ["platform", "store", "commands", "tui/terminal.rs"];
    assert_eq!(strays(&["fs::", "File::", "OpenOptions"], &rooms), [""; 0]);
}

#[test]
fn only_the_platform_asks_the_clock_or_the_dice() {
    let words = ["SystemTime::now", "Utc::now", "Local::now", "now_v7", "new_v7", "new_v4", "getrandom"];
    assert_eq!(strays(&words, &["platform"]), [""; 0]);
}

#[test]
fn only_plain_the_commands_and_main_print() {
    let words = ["println!", "eprintln!", "print!", "eprint!", "stdout()", "stderr()"];
    // Windows has no numbers of open files: there the platform hands on standard output itself.
    let rooms = ["plain", "commands", "main.rs", "tui", "platform/windows/terminal.rs"];
    assert_eq!(strays(&words, &rooms), [""; 0]);
}

#[test]
fn only_keys_look_into_the_text_of_an_id() {
    let looks = ["split", "rsplit", "strip_prefix", "strip_suffix", "starts_with", "ends_with"];
    let at = ["id.as_str()", "id.to_string()", "head.id", "outside.id", "key.as_str()", "mark.as_str()"];
    let words: Vec<_> = at.iter().flat_map(|at| looks.map(|look| format!("{at}.{look}"))).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // Notes are asked for by the first letters of their uuid.
    let rooms = ["journey/key", "commands/journal/read.rs", "commands/journal/unsigned.rs"];
    assert_eq!(strays(&words, &rooms), [""; 0]);
}

#[test]
fn only_a_page_says_a_sentence_that_names_a_key() {
    // A front puts its own name of the key there; what is printed or written to a file passes no front.
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/en");
    let mut methods = vec![];
    for entry in fs::read_dir(content).unwrap() {
        let path = entry.unwrap().path();
        let mut id = String::new();
        for line in fs::read_to_string(&path).unwrap_or_default().lines() {
            if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| !name.starts_with([' ', '#'])) {
                id = name.replace('-', "_");
            }
            if path.extension().is_some_and(|end| end == "ftl") && line.contains("KEY(") {
                methods.push(format!(".{id}("));
            }
        }
    }
    assert!(methods.contains(&".welcome_leaving_try(".to_owned()));
    let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
    let rooms = ["session", "page", "form", "screens", "app"];
    assert_eq!(strays(&methods, &rooms), [""; 0]);
}

#[test]
fn files_stay_small_enough_to_read_in_one_go() {
    let long = sources().into_iter().filter(|source| source.lines.len() > 300).map(|source| source.file);
    let long: Vec<_> = long.collect();
    assert_eq!(long, [""; 0]);
}

#[test]
fn no_crate_is_in_the_tree_that_may_not_be_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let [rules, lock] = ["deny.toml", "Cargo.lock"].map(|file| fs::read_to_string(root.join(file)).unwrap());
    let rules: toml::Table = rules.parse().unwrap();
    let banned = rules["bans"]["deny"].as_array().unwrap();
    assert!(banned.len() > 9);
    for rule in banned.iter().filter(|rule| rule.get("wrappers").is_none()) {
        let name = rule["crate"].as_str().unwrap();
        let is_there = lock.lines().any(|line| line == format!("name = \"{name}\""));
        assert!(!is_there, "{name} is in the tree, and {}", rule["reason"]);
    }
}
