//! The guide in each language, in a year's folder, started in turn.

use std::path::{Path, PathBuf};

use super::{BATCH, GUIDE, each, folder::Costs, pty::Running};

/// A language, and what the guide costs in it.
pub struct Spoken {
    pub tag: &'static str,
    /// A locale that speaks it.
    locale: &'static str,
    /// The heading of the path in it.
    path: &'static str,
    dir: PathBuf,
    pub costs: Costs,
}

impl Spoken {
    pub fn all(dir: &Path) -> [Self; 3] {
        let languages =
            [("en", "C", "Your path"), ("es", "es_ES", "Tu camino"), ("zh-Hans", "zh_CN", "你的路线")];
        languages.map(|(tag, locale, path)| Self {
            tag,
            locale,
            path,
            dir: dir.to_owned(),
            costs: Costs::default(),
        })
    }

    /// To the path, and to and fro on it.
    pub fn start(&mut self) {
        let dir = self.dir.to_str().unwrap();
        let arguments = ["--data-dir", dir, "--seat", "first"];
        let mut running = Running::speaking(self.locale, Path::new(GUIDE), &arguments);
        running.awaits(self.path);
        running.rests();
        self.costs.first.add(running.spent());
        self.costs.own.add(running.own_memory());
        self.costs.key.add(each(&mut running, ["\x1b[B", "\x1b[A"].into_iter().cycle().take(BATCH)));
    }
}
