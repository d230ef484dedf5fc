//! Two people, or one, who walk the guide. They look only at the page before them and say what they do there.

use std::collections::{BTreeSet, VecDeque};

use trustpath::{
    block::Block,
    journey::{couple::Here, record::Seat},
    page::{Ask, Field, Page},
};

use crate::{
    act::Act,
    errands::{self, Step},
    watch::Watch,
};

/// Who walks, and what they say of what broke trust.
#[derive(Clone, Copy)]
pub struct Story {
    pub alone: bool,
    /// What each calls their part, as on the page; none where nothing is named.
    pub roles: Option<[&'static str; 2]>,
    /// What everybody answers to every question of which nothing is kept.
    pub safety: Safety,
    /// Who sets a passphrase, as soon as they are here alone.
    pub sealed: &'static [Seat],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    AllYes,
    AllNo,
    InTurn,
}

pub const SAM_AND_ALEX: Story =
    Story { alone: false, roles: Some(["I was hurt", "I broke trust"]), safety: Safety::InTurn, sealed: &[] };

/// The page whose sealed answers they leave closed.
const CLOSED: &str = "Trust is a choice";

pub struct Couple {
    story: Story,
    pub here: Here,
    /// True when they did something since they sat down.
    busy: bool,
    /// How many in a row sat down and found nothing to do.
    idle: usize,
    /// Pages that both said are done since they sat down together.
    closed: usize,
    slept: bool,
    /// Who looked back over a month.
    pub looked_back: BTreeSet<Here>,
    /// False until one of them sat down alone.
    seated: bool,
    errands: Vec<(Here, Vec<Step>)>,
    /// Who is still to set a passphrase.
    to_seal: Vec<Seat>,
    script: VecDeque<Step>,
    acts: usize,
    rated: u8,
    /// How many things were laid on piles.
    laid: usize,
    /// True once somebody was told "nearly", and said it once more.
    nearly: bool,
    pub watch: Watch,
    /// Everything that was said to them.
    pub met: BTreeSet<String>,
}

impl Couple {
    pub fn new(story: Story) -> Self {
        let alone = [Here::First, Here::Second].into_iter().take(if story.alone { 1 } else { 2 });
        let mut errands: Vec<_> =
            alone.flat_map(|seat| errands::alone().map(|steps| (seat, steps))).collect();
        let together = if story.alone { Here::First } else { Here::Both };
        errands.extend(errands::beside().map(|steps| (together, steps)));
        errands.push((together, errands::hard_day()));
        errands.push((together, errands::summary(story.alone)));
        Self {
            story,
            here: if story.alone { Here::First } else { Here::Both },
            busy: true,
            idle: 0,
            closed: 0,
            slept: false,
            looked_back: BTreeSet::new(),
            seated: false,
            errands,
            to_seal: story.sealed.to_vec(),
            script: VecDeque::new(),
            acts: 0,
            rated: 0,
            laid: 0,
            nearly: false,
            watch: Watch::default(),
            met: BTreeSet::new(),
        }
    }

    /// True while they are led by the pages, not by an errand of theirs.
    pub fn is_led(&self) -> bool {
        self.script.is_empty()
    }

    /// What they do at this page; none when the story is over.
    pub fn act(&mut self, page: &Page, prose: &str) -> Option<Act> {
        self.acts += 1;
        self.met.extend(page.body.iter().filter_map(said));
        self.met.extend(page.body.iter().flat_map(Block::spans).map(|span| span.text.clone()));
        if let Ask::Rates(rates) = &page.ask {
            self.met.extend(rates.rows.iter().map(|row| row.ask.clone()));
        }
        let act = match self.script.pop_front() {
            Some(Step::Choose(label)) => Act::Choose(
                key(page, label)
                    .unwrap_or_else(|| panic!("{:?} looks for {label:?} on this page:\n{prose}", self.here)),
            ),
            Some(Step::First) => Act::Choose(page.ask.choices()[0].key),
            Some(Step::Write(words)) => Act::Write(words.to_owned()),
            Some(Step::Passphrase) => Act::Passphrase(passphrase(self.here.alone().expect("one is here"))),
            Some(Step::WriteAnew) => Act::Write(self.watch.words(self.here, prose)),
            None => self.led(page, prose)?,
        };
        Some(act)
    }

    fn led(&mut self, page: &Page, prose: &str) -> Option<Act> {
        match page.title.as_str() {
            "Who is here?" => return Some(self.sit()),
            "Your path" => return self.on_the_path(page),
            // Giving a passphrase is nothing done yet.
            "Locked" => {}
            _ => self.busy = true,
        }
        Some(match &page.ask {
            Ask::Write(field) => Act::Write(self.words(page, field, prose)),
            Ask::Rate(_) => Act::Rate(self.number().unwrap_or_default()),
            Ask::Rates(rates) => Act::Rates(rates.rows.iter().map(|_| self.number()).collect()),
            Ask::Choose(_) => Act::Choose(self.choose(page, prose)),
            Ask::Secret(_) => {
                let asked = if prose.contains("Sam, your passphrase?") { Seat::First } else { Seat::Second };
                assert!(self.story.sealed.contains(&asked), "{prose}");
                Act::Passphrase(passphrase(asked))
            }
        })
    }

    /// After a night, the next of them sits down: one, the other, both.
    fn sit(&mut self) -> Act {
        self.slept = !self.slept;
        if self.slept {
            return Act::Tomorrow;
        }
        (self.seated, self.busy, self.closed) = (true, false, 0);
        let (next, key) = match self.here {
            Here::Both => (Here::First, '1'),
            Here::First => (Here::Second, '2'),
            Here::Second => (Here::Both, '3'),
        };
        self.here = next;
        Act::Choose(key)
    }

    fn on_the_path(&mut self, page: &Page) -> Option<Act> {
        let seats = if self.story.alone { 1 } else { 3 };
        if let Some(at) = self.to_seal.iter().position(|&seat| self.here == seat.into()) {
            self.to_seal.remove(at);
            self.script = errands::passphrase().into();
            self.busy = true;
            return key(page, "More pages").map(Act::Choose);
        }
        if (self.seated || self.story.alone) && self.closed < 2 {
            let choices = page.ask.choices().iter();
            let mut open = choices.filter(|choice| choice.label.starts_with("Open: "));
            let open = open.find(|choice| !choice.label.ends_with(CLOSED)).map(|choice| choice.key);
            if let Some(key) = key(page, "Go on there").or(open) {
                self.busy = true;
                return Some(Act::Choose(key));
            }
            if let Some(act) = self.errand(page) {
                return Some(act);
            }
        }
        // What waits for its day is waited for.
        let later = page.body.iter().filter_map(said).any(|said| said.starts_with("Later: "));
        if later && self.story.alone && key(page, "Go on there").is_none() {
            self.script = ["More pages", "Back to the path"].map(Step::Choose).into();
            return Some(Act::Tomorrow);
        }
        self.idle = if self.busy || later { 0 } else { self.idle + 1 };
        self.busy = false;
        if self.idle >= seats || (self.story.alone && self.errands.is_empty()) {
            return None;
        }
        if self.story.alone {
            return Some(Act::Choose(key(page, "Go on there")?));
        }
        key(page, "Who is here").map(Act::Choose)
    }

    /// What whoever is here wants to do besides, once the path has nothing for them.
    fn errand(&mut self, page: &Page) -> Option<Act> {
        let at = self.errands.iter().position(|(here, _)| *here == self.here)?;
        // The summary comes last of all.
        if self.errands.len() > 1 && at == self.errands.len() - 1 {
            return None;
        }
        self.script = self.errands.remove(at).1.into();
        self.busy = true;
        match self.script.pop_front()? {
            Step::Choose(label) => key(page, label).map(Act::Choose),
            _ => None,
        }
    }

    /// The next number, and now and then none.
    fn number(&mut self) -> Option<u8> {
        self.rated += 1;
        Some(self.rated % 12).filter(|number| *number < 11)
    }

    fn words(&mut self, page: &Page, field: &Field, prose: &str) -> String {
        match page.title.as_str() {
            "Setting up" if prose.contains("second") => "Alex".to_owned(),
            "Setting up" => "Sam".to_owned(),
            "What broke trust" if field.one_line => "the spring".to_owned(),
            "What broke trust" => self.watch.shared_words(),
            _ if field.one_line => self.watch.line(self.here, prose),
            _ if field.words.is_blank() => self.watch.words(self.here, prose),
            _ => format!("{}\n{}", field.words.expose(), self.watch.words(self.here, prose)),
        }
    }

    fn choose(&mut self, page: &Page, prose: &str) -> char {
        let labels: Vec<_> = page.ask.choices().iter().map(|choice| choice.label.as_str()).collect();
        if labels.contains(&"I was hurt") {
            let second = said(&page.body[0]).is_some_and(|heading| heading.starts_with("Alex"));
            let roles = self.story.roles.expect("a story with a breach");
            return key(page, roles[usize::from(second)]).unwrap();
        }
        if labels.contains(&"Pass on this one") && labels.contains(&"Yes") {
            return key(page, self.safety(&["Yes", "No", "Pass on this one"])).unwrap();
        }
        if let Some(key) = self.checks_in(page) {
            return key;
        }
        if let Some(key) = self.at_work(page, &labels, prose) {
            return key;
        }
        if let Some(options) = labels.iter().position(|label| *label == "Pass on this question") {
            let chosen = match self.story.safety {
                Safety::AllYes if prose.contains("Nothing of this is kept") => options - 1,
                Safety::InTurn => self.acts % options,
                Safety::AllYes | Safety::AllNo => 0,
            };
            return page.ask.choices()[chosen].key;
        }
        if page.title == CLOSED && labels.contains(&"Not now") && !labels.contains(&"Not for us") {
            return key(page, "Not now").unwrap();
        }
        if let Some(open) = page.ask.choices().iter().find(|choice| choice.label.ends_with(": open")) {
            return open.key;
        }
        if labels.iter().all(|label| !label.starts_with("[x]"))
            && let Some(kind) = key(page, "[ ] Something was not true")
        {
            return kind;
        }
        if self.here == Here::Both && labels.contains(&"Yes, it has") {
            self.closed += 1;
        }
        let named = if self.story.roles.is_some() { "Name it now" } else { "Later" };
        let seats = if self.story.alone { "I am alone here" } else { "Two of us" };
        let ways = [
            "Begin the check",
            "Begin:",
            "When done",
            "Hand over",
            "The last turn is done",
            "Yes, it has",
            seats,
            named,
            "Go on",
            "Back",
        ];
        let way = ways.into_iter().find_map(|label| key(page, label));
        way.unwrap_or_else(|| panic!("no way on among {labels:?}"))
    }

    /// What they do with the tools of an exercise: things are laid on piles in turn, the last of several answers is
    /// chosen, a first "nearly" is said once more, and a first piece of what one wrote alone is brought.
    fn at_work(&mut self, page: &Page, labels: &[&str], prose: &str) -> Option<char> {
        let has = |label: &str| labels.iter().any(|known| known.starts_with(label));
        if has("None of them: another pile") {
            return key(page, "None of them");
        }
        if has("Look at the piles") {
            let others = ["Take back", "Leave this one", "Look at the piles"];
            let piles =
                labels.iter().position(|label| others.iter().any(|other| label.starts_with(other)))?;
            self.laid += 1;
            return Some(page.ask.choices()[self.laid % piles].key);
        }
        if has("Nearly") {
            let landed = if std::mem::replace(&mut self.nearly, true) { "Got it" } else { "Nearly" };
            return key(page, landed);
        }
        if let Some(again) =
            page.ask.choices().iter().find(|choice| choice.label.ends_with("says it once more"))
        {
            return Some(again.key);
        }
        let bring = ["Bring: ", "Bring it: "].into_iter().find_map(|label| key(page, label));
        if bring.is_some() && !prose.contains("Both of you can read this here.") {
            self.watch.brings(self.here, prose);
            return bring;
        }
        if has("Keep the rest") {
            return key(page, "Keep the rest");
        }
        let pass = labels.iter().position(|label| *label == "Pass on this one")?;
        Some(page.ask.choices()[pass.checked_sub(1)?].key)
    }

    fn safety(&self, answers: &[&'static str; 3]) -> &'static str {
        match self.story.safety {
            Safety::AllYes => answers[0],
            Safety::AllNo => answers[1],
            Safety::InTurn => answers[self.acts % 3],
        }
    }
}

/// What somebody chose as a passphrase.
pub fn passphrase(seat: Seat) -> &'static str {
    match seat {
        Seat::First => "seven kettles, one wren",
        Seat::Second => "the long way home",
    }
}

/// The key of the choice whose label begins like this.
pub fn key(page: &Page, label: &str) -> Option<char> {
    let mut choices = page.ask.choices().iter();
    choices.find(|choice| choice.label.starts_with(label)).map(|choice| choice.key)
}

fn said(block: &Block) -> Option<String> {
    let text: String = block.spans().iter().map(|span| span.text.as_str()).collect();
    (!text.is_empty()).then_some(text)
}
