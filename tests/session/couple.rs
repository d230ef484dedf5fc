//! Two people, or one, who walk the guide. They look only at the page before them and say what they do there.

mod choose;

use std::collections::{BTreeSet, VecDeque};

use crate::{
    act::Act,
    errands::{self, Step},
    watch::Watch,
};
use trustpath::{
    app::Page,
    block::Block,
    journey::{couple::Here, record::Seat},
    page::{Ask, TextInput},
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
    /// True where they do the optional pages, too.
    pub more: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    AllYes,
    AllNo,
    InTurn,
}

pub const SAM_AND_ALEX: Story = Story {
    alone: false,
    roles: Some(["I was hurt", "It was I who broke trust"]),
    safety: Safety::InTurn,
    sealed: &[],
    more: false,
};

/// How long they wait until they look at what they promised and agreed on.
const WEEKS: usize = 5;

/// The page whose sealed answers they leave closed.
const CLOSED: &str = "Trust is a choice";

pub struct Couple {
    pub story: Story,
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
    /// What they do in this order, weeks after everything else.
    last: VecDeque<(Here, Vec<Step>)>,
    /// Nights until then.
    nights: usize,
    /// Who is still to set a passphrase.
    to_seal: Vec<Seat>,
    script: VecDeque<Step>,
    acts: usize,
    rated: u8,
    /// How many things were laid on piles.
    laid: usize,
    /// True once somebody was told "nearly", and said it once more.
    nearly: bool,
    /// A first gist was only nearly it.
    missed: bool,
    /// How often they chose among days, and among answers to a request.
    chosen: usize,
    /// The second of them has their private minutes.
    changed_places: bool,
    /// Each does alone what comes before something for both.
    handing: bool,
    pub watch: Watch,
    /// Everything that was said to them.
    pub met: BTreeSet<String>,
}

impl Couple {
    pub fn new(story: Story) -> Self {
        let alone = [Here::First, Here::Second].into_iter().take(if story.alone { 1 } else { 2 });
        let mut errands: Vec<_> =
            alone.clone().flat_map(|seat| errands::alone().map(|steps| (seat, steps))).collect();
        let together = if story.alone { Here::First } else { Here::Both };
        errands.extend(errands::beside().map(|steps| (together, steps)));
        let both = (!story.alone).then_some(Here::Both);
        let more = alone.chain(both).filter(|_| story.more);
        errands.extend(more.flat_map(|here| errands::more(here).into_iter().map(move |steps| (here, steps))));
        let looks_back = [Here::First, Here::Second].map(|seat| (seat, errands::look_back_on_acts()));
        let mut last: Vec<_> = looks_back.into_iter().filter(|_| story.more && !story.alone).collect();
        last.extend(errands::weeks_later(story.alone));
        last.push((together, errands::hard_day()));
        last.push((together, errands::look_back()));
        last.push((together, errands::summary(story.alone)));
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
            last: last.into(),
            nights: WEEKS * 7,
            to_seal: story.sealed.to_vec(),
            script: VecDeque::new(),
            acts: 0,
            rated: 0,
            laid: 0,
            nearly: false,
            missed: false,
            chosen: 0,
            changed_places: false,
            handing: false,
            watch: Watch::default(),
            met: BTreeSet::new(),
        }
    }

    /// Those who walk another guide, and have nothing in mind but what its pages ask, and a summary.
    pub fn of_another_guide(story: Story) -> Self {
        let together = if story.alone { Here::First } else { Here::Both };
        let last = [(together, errands::summary(story.alone))].into();
        Self { errands: vec![], last, nights: 0, ..Self::new(story) }
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
        let next = if page.ask == Ask::Secret && page.title == "Locked" || choose::gives(page).is_some() {
            None
        } else {
            self.script.pop_front()
        };
        let act = match next {
            Some(Step::Choose(label)) => Act::Choose(
                nth(page, label)
                    .unwrap_or_else(|| panic!("{:?} looks for {label:?} on this page:\n{prose}", self.here)),
            ),
            Some(Step::First) => Act::Choose(0),
            Some(Step::Write(words)) => Act::Write(words.to_owned()),
            Some(Step::Passphrase) => Act::Passphrase(passphrase(self.here.alone().expect("one is here"))),
            Some(Step::WriteAnew) => Act::Write(self.watch.words(self.here, prose)),
            Some(Step::WriteMore) => Act::Write(self.more(page, prose)),
            None => self.led(page, prose)?,
        };
        Some(match (act, &page.ask) {
            (Act::Write(words), Ask::Write(field)) if field.one_line => {
                Act::Write(words.lines().next().unwrap_or_default().to_owned())
            }
            (act, _) => act,
        })
    }

    fn led(&mut self, page: &Page, prose: &str) -> Option<Act> {
        match page.title.as_str() {
            "Who is here?" => return Some(self.sit()),
            "Your path" => return self.on_the_path(page),
            "What waits" => {
                let open =
                    page.choices.iter().enumerate().filter(|(_, choice)| choice.label.starts_with("Open: "));
                let open = open.map(|(nth, choice)| (nth, !choice.label.ends_with(CLOSED)));
                return open.max_by_key(|(_, open)| *open).map(|(nth, _)| Act::Choose(nth));
            }
            // Giving a passphrase is nothing done yet.
            "Locked" => {}
            _ => self.busy = true,
        }
        // What came in one's own name, while the other one's key was open, is one's own.
        if let Some(sign) = nth(page, "Sign all of these") {
            return Some(Act::Choose(sign));
        }
        Some(match &page.ask {
            Ask::Write(field) => Act::Write(self.words(page, field, prose)),
            Ask::Rate(_) => Act::Rate(self.number().unwrap_or_default()),
            Ask::Rates(rates) => Act::Rates(rates.rows.iter().map(|_| self.number()).collect()),
            Ask::Choose | Ask::Press | Ask::List(_) => Act::Choose(self.choose(page, prose)),
            Ask::Secret => {
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
        if self.errands.is_empty() && self.nights > 0 {
            (self.nights, self.slept) = (self.nights - 1, true);
            return Act::Tomorrow;
        }
        (self.seated, self.busy, self.closed) = (true, false, 0);
        let (next, nth) = match self.here {
            Here::Both => (Here::First, 0),
            Here::First => (Here::Second, 1),
            Here::Second => (Here::Both, 2),
        };
        self.here = next;
        Act::Choose(nth)
    }

    fn on_the_path(&mut self, page: &Page) -> Option<Act> {
        let seats = if self.story.alone { 1 } else { 3 };
        if let Some(at) = self.to_seal.iter().position(|&seat| self.here == seat.into()) {
            self.to_seal.remove(at);
            self.script = errands::passphrase().into();
            self.busy = true;
            return nth(page, "All pages").map(Act::Choose);
        }
        if (self.seated || self.story.alone) && self.closed < 2 {
            let open =
                page.body.iter().filter_map(said).any(|said| {
                    said.strip_prefix("Answers you can open: ").is_some_and(|open| open != CLOSED)
                });
            let waits = nth(page, "What waits").filter(|_| open);
            if let Some(nth) = nth(page, "Go on").or(waits) {
                self.busy = true;
                return Some(Act::Choose(nth));
            }
            // The first evening has stories of its own: these read its first page as a whole.
            if ["A first evening", "Evening 1 of six"].iter().any(|label| nth(page, label).is_some()) {
                self.busy = true;
                self.script = [Step::Choose("What trust is")].into();
                return nth(page, "All pages").map(Act::Choose);
            }
            if let Some(act) = self.errand(page) {
                return Some(act);
            }
        }
        // What waits for its day is waited for.
        let later = page.body.iter().filter_map(said).any(|said| said.starts_with("Later: "));
        if later && self.story.alone && nth(page, "Go on").is_none() {
            self.script = ["All pages", "Back to the path"].map(Step::Choose).into();
            return Some(Act::Tomorrow);
        }
        self.idle = if self.busy || later { 0 } else { self.idle + 1 };
        self.busy = false;
        let done = self.errands.is_empty() && self.last.is_empty();
        if done && (self.idle >= seats || self.story.alone) {
            return None;
        }
        if self.story.alone {
            return Some(Act::Choose(nth(page, "Go on")?));
        }
        nth(page, "Who is here").map(Act::Choose)
    }

    /// What whoever is here wants to do besides, once the path has nothing for them.
    fn errand(&mut self, page: &Page) -> Option<Act> {
        let at = self.errands.iter().position(|(here, _)| *here == self.here);
        if at.is_none() && (!self.errands.is_empty() || self.last.front()?.0 != self.here) {
            return None;
        }
        if self.story.alone && at.is_none() && self.nights > 0 {
            self.nights -= 1;
            return Some(Act::Tomorrow);
        }
        let (_, steps) = at.map(|at| self.errands.remove(at)).or_else(|| self.last.pop_front())?;
        self.script = steps.into();
        self.busy = true;
        match self.script.pop_front()? {
            Step::Choose(label) => nth(page, label).map(Act::Choose),
            _ => None,
        }
    }

    /// The next number, and now and then none.
    fn number(&mut self) -> Option<u8> {
        self.rated += 1;
        Some(self.rated % 12).filter(|number| *number < 11)
    }

    fn words(&mut self, page: &Page, field: &TextInput, prose: &str) -> String {
        match page.title.as_str() {
            "Setting up" if prose.contains("And the second?") => "Alex".to_owned(),
            "Setting up" => "Sam".to_owned(),
            "What broke trust" if field.one_line => "the spring".to_owned(),
            "What broke trust" => self.watch.shared_words(),
            _ if prose.contains("Year, month and day, like") => day_like_the_example(prose),
            _ if field.one_line => self.watch.line(self.here, prose),
            _ => self.more(page, prose),
        }
    }

    /// New words, below those that stand in the field.
    fn more(&mut self, page: &Page, prose: &str) -> String {
        let words = self.watch.words(self.here, prose);
        match &page.ask {
            Ask::Write(field) if !field.words.is_blank() => format!("{}\n{words}", field.words.expose()),
            _ => words,
        }
    }
}

/// The day that a page gives as an example of how one is typed.
fn day_like_the_example(prose: &str) -> String {
    let (_, after) = prose.split_once("like ").expect("an example");
    after.chars().take(10).collect()
}

/// What somebody chose as a passphrase.
pub fn passphrase(seat: Seat) -> &'static str {
    match seat {
        Seat::First => "seven kettles, one wren",
        Seat::Second => "the long way home",
    }
}

/// The place, on the page, of the first choice whose label begins like this.
pub fn nth(page: &Page, label: &str) -> Option<usize> {
    page.choices.iter().chain(&page.always).position(|choice| choice.label.starts_with(label))
}

fn said(block: &Block) -> Option<String> {
    let text: String = block.spans().iter().map(|span| span.text.as_str()).collect();
    (!text.is_empty()).then_some(text)
}
