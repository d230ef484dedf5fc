//! What must be true of every page, whatever was done before.

use super::Wanderer;
use crate::watch::canaries;
use trustpath::{
    app::{Choice, Page},
    journey::{
        couple::Here,
        record::{Body, Visibility},
    },
    page::{Ask, Key},
    plain,
    private::Private,
};

impl Wanderer {
    pub(super) fn look(&mut self, page: &Page) {
        let prose = plain::prose(page, self.app.session.say());
        let here = self.app.session.who();
        self.titles.insert(page.title.clone());
        let choices = page.choices.iter().chain(&page.always).map(Choice::letter);
        let mut keys: Vec<_> = choices.filter(|letter| *letter != Key::NO_LETTER).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all, "a key twice on\n{prose}");
        let on = |key: &char| "bgsu".contains(*key) || matches!(key, '1' | 'n' | 'y' | '2');
        assert!(page.choices.iter().any(|choice| on(&choice.letter())), "no way on from\n{prose}");
        assert!(
            !page.title.is_empty() && page.choices.iter().all(|choice| !choice.label.is_empty()),
            "{prose}"
        );
        assert!(
            prose.chars().all(|c| c == '\n' || (!c.is_control() && !('\u{202a}'..='\u{202e}').contains(&c))),
            "{prose:?}"
        );
        assert!(
            !self.read_only || !matches!(&page.ask, Ask::Write(field) if !field.key.is_nowhere()),
            "{prose}"
        );
        for at in canaries(&prose) {
            let by = self.written[at];
            let own = by == here || by == Here::Both;
            assert!(own || self.is_shared(at), "{here:?} sees what {by:?} wrote alone:\n{prose}");
        }
    }

    fn is_shared(&self, at: usize) -> bool {
        let word = format!("canary{at:04}");
        let holds = |words: &Private| words.expose().contains(&word);
        self.saved.iter().chain(&self.failed).any(|record| {
            record.vis == Visibility::Shared
                && match &record.body {
                    Some(Body::Answer(answer)) => holds(&answer.words),
                    Some(Body::Note(note)) => holds(&note.words),
                    Some(Body::Plan(plan)) => plan.boxes.values().any(holds),
                    Some(Body::Replay(replay)) => replay.boxes.values().any(holds),
                    Some(Body::Mark(mark)) => holds(&mark.words) || holds(&mark.repair),
                    Some(Body::Consent(consent)) => holds(&consent.reason),
                    Some(Body::Seat(person)) => person.name.expose().contains(&word),
                    Some(Body::Checkin(checkin)) => checkin.lines.values().any(holds),
                    Some(Body::Breach(breach)) => holds(&breach.name) || breach.sentences.iter().any(holds),
                    _ => false,
                }
        })
    }
}
