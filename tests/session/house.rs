//! A house to tell a story in: a temporary data folder, the real store, the real shell, the bundled guide.

use crate::{temp, world::Clock};
use std::{
    fs,
    path::{Path, PathBuf},
    rc::Rc,
    sync::{
        Arc,
        mpsc::{self, Receiver},
    },
};
use trustpath::{
    app::{Message, Page},
    guide::Guide,
    journey::key::DraftKey,
    language::Catalogue,
    plain,
    session::Session,
    shell::{Reply, Shell},
    store::{MachineId, Store},
};

use tempfile::TempDir;

pub struct House {
    pub clock: Clock,
    /// The language in which it is opened.
    say: Catalogue,
    guide: Guide,
    temp: Rc<TempDir>,
    shell: Option<Shell>,
    replies: Receiver<Reply>,
}

impl House {
    /// A house in which nobody has been yet.
    pub fn new() -> Self {
        Self::speaking(Catalogue::ENGLISH)
    }

    /// The same in another language.
    pub fn speaking(say: Catalogue) -> Self {
        let temp = temp::folder();
        fs::create_dir(temp.path().join("beside")).unwrap();
        Self::on(Rc::new(temp), Clock::default(), say, Guide::bundled_in(say.tag()))
    }

    /// A house in which another guide is walked.
    pub fn walking(guide: &Guide) -> Self {
        let temp = temp::folder();
        fs::create_dir(temp.path().join("beside")).unwrap();
        Self::on(Rc::new(temp), Clock::default(), Catalogue::ENGLISH, guide.clone())
    }

    fn on(temp: Rc<TempDir>, clock: Clock, say: Catalogue, guide: Guide) -> Self {
        let mut house = Self { clock, say, guide, temp, shell: None, replies: mpsc::channel().1 };
        house.open();
        house
    }

    /// Another window on the same folder.
    pub fn window(&self) -> Self {
        Self::on(Rc::clone(&self.temp), self.clock.clone(), self.say, self.guide.clone())
    }

    /// The data folder.
    pub fn folder(&self) -> PathBuf {
        self.temp.path().join("data")
    }

    fn machine(&self) -> MachineId {
        MachineId::of(Some(self.temp.path().join("state")))
    }

    /// Where exports go.
    pub fn beside(&self) -> PathBuf {
        self.temp.path().join("beside")
    }

    fn open(&mut self) {
        let (deliver, replies) = mpsc::channel();
        let shell = Shell::start(
            Store::open(&self.folder(), &self.machine(), self.say).unwrap(),
            self.guide.clone(),
            Box::new(self.clock.clone()),
            self.beside(),
            Arc::new(move |reply| drop(deliver.send(reply))),
        );
        self.shell = Some(shell);
        self.replies = replies;
        self.settle();
    }

    /// Everything is dropped in the middle, as by a kill, and started again.
    pub fn reopen(&mut self) {
        self.shell = None;
        self.open();
    }

    /// Puts what is in the data folder back as it was, and starts on it. The folder itself stays: another one in its place
    /// would take new writers.
    pub fn restore(&mut self, files: &[(PathBuf, Vec<u8>)]) {
        self.shell = None;
        for (path, _) in bytes(&self.folder()) {
            fs::remove_file(path).unwrap();
        }
        for (path, bytes) in files {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        self.open();
    }

    /// Every line of every writer.
    pub fn lines(&self) -> Vec<String> {
        let files = bytes(&self.folder().join("writers"));
        let texts = files.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes));
        texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
    }

    fn shell(&self) -> &Shell {
        self.shell.as_ref().unwrap()
    }

    pub fn shell_mut(&mut self) -> &mut Shell {
        self.shell.as_mut().unwrap()
    }

    fn settle(&mut self) {
        self.shell.as_mut().unwrap().settle(&self.replies);
    }

    pub fn page(&self) -> Page {
        self.shell().page()
    }

    /// The page as a reader of the line-by-line front sees it.
    pub fn prose(&self) -> String {
        plain::prose(&self.page(), self.session().say())
    }

    pub fn session(&self) -> &Session {
        self.shell().session()
    }

    pub fn send(&mut self, message: Message) {
        self.shell_mut().send(message);
        self.settle();
    }

    /// All of this, before anything of it is answered.
    pub fn at_once(&mut self, messages: impl IntoIterator<Item = Message>) {
        messages.into_iter().for_each(|message| self.shell_mut().send(message));
        self.settle();
    }

    /// Types into the field that is shown, and stops in the middle.
    pub fn type_into(&mut self, key: &DraftKey, words: &str) {
        self.shell_mut().keep_draft(key, &words.into());
    }

    /// How far the page is scrolled where somebody came back to it.
    pub fn scroll(&mut self) -> u16 {
        self.shell_mut().scroll()
    }

    pub fn ended(&self) -> bool {
        self.shell().ended().is_some()
    }

    /// The line-by-line front, over these lines.
    pub fn talk(&mut self, lines: impl plain::Input) -> String {
        let mut output = vec![];
        plain::run(self.shell.as_mut().unwrap(), &self.replies, lines, &mut output).unwrap();
        String::from_utf8(output).unwrap()
    }
}

/// Every file below a folder with its bytes, in the order of names.
pub fn bytes(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
        .into_iter()
        .flat_map(|path| {
            if path.is_dir() {
                bytes(&path)
            } else {
                let read = fs::read(&path).unwrap();
                vec![(path, read)]
            }
        })
        .collect()
}
