//! Words that can be told apart, and where they may be seen.

use trustpath::{
    app::{Choice, Page},
    guide::PlanKind,
    journey::{
        couple::Here,
        plan::Plan,
        record::{Body, Record, Seat, Visibility},
    },
    page::Key,
    session::Session,
};

/// Everything that was written, each with a word of its own in it, and by whom.
#[derive(Default)]
pub struct Watch {
    written: Vec<Written>,
}

#[derive(Clone, Copy)]
struct Written {
    by: Here,
    starts: Starts,
    /// Its author let both read it.
    brought: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Starts {
    Hidden,
    Sealed,
    Shared,
}

impl Watch {
    /// Words nobody has written before, for a page that says who will see them.
    pub fn words(&mut self, by: Here, prose: &str) -> String {
        let says = |words: &str| prose.split_whitespace().collect::<Vec<_>>().join(" ").contains(words);
        let starts = if says("Shared: both of you can read it") || says("Both of you can read this note") {
            Starts::Shared
        } else if says("Sealed: it opens when both") {
            Starts::Sealed
        } else {
            let hidden = [
                "Hidden: it shows only while",
                "hidden here, not locked",
                "Private: it is sealed in the files",
            ];
            assert!(hidden.into_iter().any(says), "{prose}");
            Starts::Hidden
        };
        self.add(by, starts)
    }

    /// As [`Watch::words`], on one line.
    pub fn line(&mut self, by: Here, prose: &str) -> String {
        let words = self.words(by, prose);
        words.lines().next().unwrap_or_default().to_owned()
    }

    pub fn shared_words(&mut self) -> String {
        self.add(Here::Both, Starts::Shared)
    }

    fn add(&mut self, by: Here, starts: Starts) -> String {
        self.written.push(Written { by, starts, brought: false });
        let word = word(self.written.len() - 1);
        format!("{word} is what I say,\n. with *marks*, 爱 and 👩‍👩‍👧\n..and dots.")
    }

    /// Somebody who is here alone lets both read what they wrote, so far as this page shows it.
    pub fn brings(&mut self, here: Here, prose: &str) {
        for at in canaries(prose) {
            self.written[at].brought |= self.written[at].by == here;
        }
    }

    /// Nothing on this page is for somebody else, and there is always a way on.
    pub fn look(&self, page: &Page, prose: &str, here: Here, session: &Session) {
        for at in canaries(prose) {
            let Written { by, starts, brought } = self.written[at];
            let own = by == here || (by == Here::Both && starts == Starts::Shared);
            let may_open = starts == Starts::Sealed || brought;
            let opened = || match holder(session, at) {
                Some((kind, Visibility::Shared)) => may_open || kind == "brought",
                _ => false,
            };
            assert!(
                session.journey.is_solo() || own || starts == Starts::Shared || opened(),
                "{here:?} sees what {by:?} wrote {starts:?}:\n{prose}"
            );
        }
        let choices = page.choices.iter().chain(&page.always).map(Choice::letter);
        let mut keys: Vec<_> = choices.filter(|letter| *letter != Key::NO_LETTER).collect();
        let all = keys.len();
        assert!(!page.choices.is_empty(), "no way on:\n{prose}");
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all, "a key twice:\n{prose}");
    }

    /// Whether each of the canaries is in a summary of everything, so far as the journey has it.
    pub fn shared<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = (String, bool)> {
        (0..self.written.len()).map(|at| (word(at), enters_the_summary(session, at)))
    }

    /// Shared or sealed words that are not in the journey any more.
    pub fn lost(&self, session: &Session) -> Vec<String> {
        let kept = |at: &usize| visibility(session, *at).is_some();
        let open = (0..self.written.len()).filter(|at| self.written[*at].starts != Starts::Hidden);
        open.filter(|at| !kept(at)).map(word).collect()
    }

    /// True where words may lie readable in the files although these seats have a passphrase: not all who may read them do.
    pub fn is_readable(&self, at: usize, sealed: &[Seat], session: &Session) -> bool {
        let Written { by, starts, .. } = self.written[at];
        let opened = visibility(session, at) == Some(Visibility::Shared);
        let shared = starts == Starts::Shared || by == Here::Both || opened;
        let readers = if shared { &Seat::BOTH[..] } else { by.seats() };
        readers.iter().any(|seat| !sealed.contains(seat))
    }

    /// Words that stayed closed: how many began sealed and were opened, and how many were not.
    pub fn sealed(&self, session: &Session) -> (usize, usize) {
        let sealed = (0..self.written.len()).filter(|at| self.written[*at].starts == Starts::Sealed);
        let (open, closed): (Vec<_>, Vec<_>) =
            sealed.partition(|at| visibility(session, *at) == Some(Visibility::Shared));
        (open.len(), closed.len())
    }
}

fn word(at: usize) -> String {
    format!("canary{at:04}")
}

/// The numbers of the canaries in a text.
pub fn canaries(text: &str) -> Vec<usize> {
    text.match_indices("canary").filter_map(|(at, _)| text.get(at + 6..at + 10)?.parse().ok()).collect()
}

/// Everything in which words that can be told apart are kept, but for notes. What was brought to a check-in is there
/// twice: for both, and for oneself.
pub const KINDS: [&str; 14] = [
    // The naming lends its words to the answers on its page.
    "breach",
    "answer",
    "plan",
    "promise",
    "request",
    "agreement",
    "ritual",
    "wave",
    "setback",
    "mark",
    "consent",
    "brought",
    "checkin",
    "replay",
];

/// The record that holds these words now.
fn record(session: &Session, at: usize) -> Option<&Record> {
    let word = word(at);
    let holds = |words: &trustpath::private::Private| words.expose().contains(&word);
    let all = KINDS.into_iter().flat_map(|kind| session.journey.of_kind(kind));
    // What was put down in a sort, and lies on a pile, is there twice.
    let on_no_pile = |record: &&Record| record.id.to_string().contains(".items/");
    let (waiting, others): (Vec<_>, Vec<_>) = all.partition(on_no_pile);
    others.into_iter().chain(waiting).find(|record| match &record.body {
        Some(Body::Answer(answer)) => holds(&answer.words),
        Some(Body::Plan(plan)) => plan.boxes.values().any(holds),
        Some(Body::Breach(breach)) => breach.sentences.iter().any(holds),
        Some(Body::Checkin(checkin)) => checkin.lines.values().any(holds),
        Some(Body::Replay(replay)) => replay.boxes.values().any(holds),
        Some(Body::Mark(mark)) => holds(&mark.words) || holds(&mark.repair),
        Some(Body::Consent(consent)) => holds(&consent.reason),
        _ => false,
    })
}

/// Who may read the record that holds these words now.
fn visibility(session: &Session, at: usize) -> Option<Visibility> {
    record(session, at).map(|record| record.vis)
}

/// The kind of record that holds these words now, and who may read it.
fn holder(session: &Session, at: usize) -> Option<(&str, Visibility)> {
    record(session, at).map(|record| (record.id.kind(), record.vis))
}

/// What is shared enters, but for what was said at a check-in without having been brought; of how promises went nothing
/// does, and an answer only with the agreement that came of it.
fn enters_the_summary(session: &Session, at: usize) -> bool {
    let Some(record) = record(session, at).filter(|record| record.vis == Visibility::Shared) else {
        return false;
    };
    let behind =
        |plan: &Plan| session.journey.answer_behind(plan).is_some_and(|(answer, _)| answer.id == record.id);
    match &record.body {
        Some(Body::Mark(_)) => false,
        Some(Body::Checkin(_)) => record.id.kind() == "brought",
        Some(Body::Consent(_)) => session.journey.plans_of(PlanKind::Agreement).any(|(_, plan)| behind(plan)),
        _ => true,
    }
}
