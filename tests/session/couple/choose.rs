//! Which of the choices of a page they take.

use super::{CLOSED, Couple, Safety, Step, nth, said};
use trustpath::{app::Page, journey::couple::Here};

/// The choice by which somebody who is here gives the passphrase that the page waits for.
pub(super) fn gives(page: &Page) -> Option<usize> {
    page.choices.iter().position(|choice| choice.label.ends_with(" types the passphrase"))
}

impl Couple {
    /// One of these that is offered, another one each time.
    fn in_turn(&mut self, page: &Page, labels: &[&str]) -> usize {
        let offered: Vec<_> = labels.iter().filter_map(|label| nth(page, label)).collect();
        self.chosen += 1;
        offered[self.chosen % offered.len()]
    }

    pub(super) fn choose(&mut self, page: &Page, prose: &str) -> usize {
        let labels: Vec<_> = page.choices.iter().map(|choice| choice.label.as_str()).collect();
        if labels.contains(&"I was hurt by it") {
            let second = said(&page.body[0]).is_some_and(|heading| heading.starts_with("Alex"));
            let roles = self.story.roles.expect("a story with a breach");
            return nth(page, roles[usize::from(second)]).unwrap();
        }
        if let Some(tonight) = nth(page, "That is all for today") {
            return self.hand_over(page, tonight);
        }
        if page.title == "A first evening" {
            if self.story.roles.is_some() {
                self.script = ["What broke trust", "Name something"].map(Step::Choose).into();
            }
            return nth(page, "The whole path").unwrap();
        }
        if labels.contains(&"Pass on this one") && labels.contains(&"Yes") {
            return nth(page, self.safety(&["Yes", "No", "Pass on this one"])).unwrap();
        }
        if labels.contains(&"Skip it this time") {
            return nth(page, self.safety(&["Now", "Another time", "Skip it this time"])).unwrap();
        }
        if let Some(other) = nth(page, "Now the other") {
            self.changed_places = !self.changed_places;
            return if self.changed_places { other } else { nth(page, "Go on").unwrap() };
        }
        if labels.contains(&"Pass on this question") {
            let options = page.choices.iter().enumerate().filter(|(_, choice)| choice.answers);
            let options: Vec<_> = options.map(|(nth, _)| nth).collect();
            return match self.story.safety {
                Safety::AllYes if prose.contains("Nothing of this is kept") => options[options.len() - 1],
                Safety::InTurn => options[self.acts % options.len()],
                Safety::AllYes | Safety::AllNo => options[0],
            };
        }
        if labels.contains(&"Yes, but smaller") {
            return self.in_turn(page, &["Not now", "Yes, but smaller"]);
        }
        if labels.contains(&"Every week") {
            let often = if self.here == Here::First { "Once, on a day" } else { "Every week" };
            return nth(page, often).or_else(|| nth(page, "Every week")).unwrap();
        }
        if labels.contains(&"Another day") {
            return self.in_turn(page, &["Tomorrow", "In a week", "Another day"]);
        }
        if labels.contains(&"Yes, it does") {
            return self.in_turn(page, &["No, it does not", "Yes, it does"]);
        }
        if let Some(nth) = self.checks_in(page).or_else(|| self.at_work(page, &labels, prose)) {
            return nth;
        }
        if page.title == CLOSED && labels.contains(&"Not now") && !labels.contains(&"Not for us") {
            return nth(page, "Not now").unwrap();
        }
        if let Some(gives) = gives(page) {
            return gives;
        }
        if let Some(open) = labels.iter().position(|label| label.ends_with(": open")) {
            return open;
        }
        if labels.iter().all(|label| !label.starts_with("Chosen: "))
            && let Some(kind) = nth(page, "Something was not true")
        {
            return kind;
        }
        if self.here == Here::Both && labels.contains(&"Yes, it has") {
            self.closed += 1;
        }
        let seats = if self.story.alone { "I am alone here" } else { "Two of us" };
        let ways = [
            "Begin the check",
            "I am Sam",
            "I am Alex",
            "Begin:",
            "When done",
            "Sam begins",
            "Stop: now",
            "Said it",
            "Yes, it has",
            seats,
            "Go on",
            "Keep it as it stands",
            "Yes",
            "Back",
        ];
        let way = ways.into_iter().find_map(|label| nth(page, label));
        way.unwrap_or_else(|| panic!("no way on among {labels:?}"))
    }

    /// Two do what each does alone first, and come back together; one who sat down alone goes home.
    fn hand_over(&mut self, page: &Page, tonight: usize) -> usize {
        self.handing |= self.here == Here::Both;
        if !self.handing {
            return tonight;
        }
        let seats = [("Sam sits", Here::First), ("Alex sits", Here::Second), ("Both of us", Here::Both)];
        let next = seats.into_iter().find_map(|(label, here)| Some((nth(page, label)?, here)));
        let (nth, here) = next.expect("somebody to sit down");
        self.here = here;
        self.handing = here != Here::Both;
        nth
    }

    /// What they do with the tools of an exercise: things are laid on piles in turn, the last of several answers is
    /// chosen, a first "nearly" is said once more, of a guess and of a gist, and a first piece of what one wrote alone is brought.
    fn at_work(&mut self, page: &Page, labels: &[&str], prose: &str) -> Option<usize> {
        let has = |label: &str| labels.iter().any(|known| known.starts_with(label));
        // On one page of several fields the next open one leads.
        if labels.first()?.starts_with("Fill in: ") {
            return Some(0);
        }
        if has("None of them: another pile") {
            return nth(page, "None of them");
        }
        if has("Look at the piles") {
            let others = ["Take back", "Leave this one", "Look at the piles"];
            let piles =
                labels.iter().position(|label| others.iter().any(|other| label.starts_with(other)))?;
            self.laid += 1;
            return Some(self.laid % piles);
        }
        if has("Yes, you got it") {
            let heard = if std::mem::replace(&mut self.missed, true) { "Yes, you got it" } else { "Nearly" };
            return nth(page, heard);
        }
        let again = labels.iter().position(|label| label.ends_with("has said it again"));
        if again.is_some() {
            return again;
        }
        if has("Nearly") {
            let landed = if std::mem::replace(&mut self.nearly, true) { "Got it" } else { "Nearly" };
            return nth(page, landed);
        }
        let again = labels.iter().position(|label| label.ends_with("says it once more"));
        if again.is_some() {
            return again;
        }
        let bring = ["Bring: ", "Bring it: "].into_iter().find_map(|label| nth(page, label));
        if bring.is_some() && !prose.contains("Both of you can read this here.") {
            self.watch.brings(self.here, prose);
            return bring;
        }
        if has("Keep the rest") {
            return nth(page, "Keep the rest");
        }
        let pass = labels.iter().position(|label| *label == "Pass on this one")?;
        pass.checked_sub(1)
    }

    fn safety(&self, answers: &[&'static str; 3]) -> &'static str {
        match self.story.safety {
            Safety::AllYes => answers[0],
            Safety::AllNo => answers[1],
            Safety::InTurn => answers[self.acts % 3],
        }
    }

    /// What they do in a check-in, where it is not simply to go on: they bring a line, look back over a month once, take
    /// the first day that is offered.
    fn checks_in(&mut self, page: &Page) -> Option<usize> {
        if nth(page, "Keep everything").is_some() {
            return nth(page, "What was better");
        }
        if nth(page, "About once a month").is_some() && self.looked_back.insert(self.here) {
            return nth(page, "About once a month");
        }
        let ways = ["Bring the marked ones", "All of it", "Take turns", "Leave it as it is", "Unsure"];
        let day = nth(page, "No day").map(|_| 0);
        ways.into_iter().find_map(|label| nth(page, label)).or(day)
    }
}
