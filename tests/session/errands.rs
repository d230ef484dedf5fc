//! What they do besides, once the path has nothing for them: the journal, pages beside the path, the summary.

use trustpath::journey::couple::Here;

/// A step of an errand: a choice by how its label begins, or words in a field.
#[derive(Clone)]
pub enum Step {
    Choose(&'static str),
    /// The choice that Enter takes.
    First,
    Write(&'static str),
    /// Words that nobody has written before.
    WriteAnew,
    /// The same, below words that stand there.
    WriteMore,
    /// One's own passphrase.
    Passphrase,
}
use Step::{Choose, First, Passphrase, Write, WriteAnew, WriteMore};

/// A passphrase is set, from the page beside the path. Its first step was taken.
pub fn passphrase() -> Vec<Step> {
    let mut steps = ["Passphrases", "Set a passphrase", "Go on"].map(Choose).to_vec();
    steps.extend([Passphrase, Passphrase]);
    steps.extend(["Go on without it", "Go on", "Back", "Back to the path"].map(Choose));
    steps
}

/// A note is written and changed, another one written, found, deleted, brought back and deleted for good.
fn journal() -> Vec<Step> {
    vec![
        Choose("Journal"),
        Choose("Write a note"),
        WriteAnew,
        Choose("Change it"),
        WriteAnew,
        Choose("Back to the journal"),
        Choose("Write a note"),
        WriteAnew,
        Choose("Back to the journal"),
        Choose("Search"),
        Write("CANARY"),
        First,
        Choose("Back to the journal"),
        Choose("Write a note"),
        Write("deleted for good"),
        Choose("Take it back"),
        Choose("Bring it back"),
        Choose("Take it back"),
        Choose("Back to the journal"),
        Choose("Back to the path"),
    ]
}

/// What each wants to do alone.
pub fn alone() -> [Vec<Step>; 5] {
    let check = vec![Choose("All pages"), Choose("A private check")];
    let [checkin, setback, time] = beside();
    [journal(), check, checkin, setback, time]
}

/// Pages that are walked like others, but that the path does not suggest.
pub fn beside() -> [Vec<Step>; 3] {
    ["The weekly check-in", "A plan for setbacks", "The role of time"]
        .map(|title| vec![Choose("All pages"), Choose(title)])
}

/// The optional pages, each from its step. One of them is there for one alone only.
pub fn more(here: Here) -> Vec<Vec<Step>> {
    let pages = [
        ("Open and honest communication", "More: Our pattern"),
        ("Taking responsibility", "More: How it could happen"),
        ("Consistency and reliability", "More: Small and large acts"),
        ("Seeking professional help", "More: Children and other people"),
        ("Practising forgiveness", "More: Closeness and touch again"),
        ("Practising forgiveness", "More: Stay, part, or wait"),
    ];
    let shown = if here == Here::Both { pages.len() - 1 } else { pages.len() };
    pages[..shown].iter().map(|(step, page)| vec![Choose(step), Choose(page)]).collect()
}

/// A question of an optional page that looks back on what both have done: the path does not lead there.
pub fn look_back_on_acts() -> Vec<Step> {
    let way = ["Consistency and reliability", "More: Small and large acts", "All parts", "What is one act"];
    way.map(Choose).into_iter().chain([WriteAnew]).collect()
}

/// Two days to look back are chosen, one of those that are offered and one that is typed.
pub fn look_back() -> Vec<Step> {
    let mut steps = ["All pages", "Days to look back", "In 6 weeks", "Another day"].map(Choose).to_vec();
    steps.extend([Write("2028-03-03"), Choose("Back to the path")]);
    steps
}

/// A slip: the plan is read, and looked back on at once; then one more, which is let be. A day is watched for.
pub fn hard_day() -> Vec<Step> {
    vec![
        Choose("On a hard day"),
        Choose("A slip"),
        Choose("It is calm: look back now"),
        Choose("Go on"),
        WriteAnew,
        WriteAnew,
        Choose("Nothing to change"),
        Choose("Go on to the path"),
        Choose("On a hard day"),
        Choose("A wave"),
        Choose("Look back in some days"),
        Choose("Back"),
        Choose("Something new happened"),
        Choose("Back"),
        Choose("Earlier looks back"),
        Choose("Back"),
        Choose("Days to watch for"),
        Choose("Add a day"),
        Write("2027-12-03"),
        Choose("Each year"),
        Choose("Back"),
        Choose("Back to the path"),
    ]
}

/// Weeks later, whoever promised says how it went, and what was agreed on is looked at again.
pub fn weeks_later(alone: bool) -> Vec<(Here, Vec<Step>)> {
    let look = |label: &'static str| [Choose("Promises"), Choose(label)];
    let kept = [Choose("Kept"), WriteAnew, Choose("Back to promises"), Choose("Back to the path")];
    let missed = [Choose("Missed"), WriteAnew, WriteAnew];
    if alone {
        let own = [look("Sam’s promise").to_vec(), missed.to_vec(), vec![Choose("None for now")]].concat();
        let habit = vec![
            Choose("I did it today: A habit of my own"),
            Choose("A habit of my own"),
            Choose("It goes on"),
        ];
        return vec![(Here::First, [own, habit].concat())];
    }
    let another =
        ["Consistency and reliability", "Keeping promises", "All parts of this page", "Done: One promise"];
    let another = another
        .into_iter()
        .chain(["Make another one", "Fill in: What I will do"])
        .map(Choose)
        .chain([WriteAnew]);
    let its_day = ["Fill in: When?", "Once, on a day", "In four weeks"].map(Choose);
    let changed = [Choose("Changed in time"), Choose("Tomorrow"), WriteAnew];
    let smaller = [Choose("Make a smaller promise"), WriteAnew];
    let noticed = [Choose("I noticed")];
    let together = [
        vec![Choose("Promises"), Choose("We did it today: Our ritual")],
        vec![Choose("Our agreement"), Choose("It goes on"), Choose("Back")],
        vec![Choose("Our ground rules"), Choose("End it"), Choose("Back")],
        vec![Choose("Our openness agreement"), Choose("Let it rest")],
        vec![Choose("One trial"), Choose("Change it"), Choose("Change: What we try"), WriteMore],
    ];
    vec![
        // One was made in the exercise, one at the check-in.
        (Here::First, [look("Sam’s promise").to_vec(), kept.to_vec()].concat()),
        (Here::First, [look("Sam’s promise").to_vec(), kept.to_vec()].concat()),
        // A third one is for a later day, and is changed in time.
        (Here::First, another.chain(its_day).collect()),
        (Here::First, [look("Sam’s promise").to_vec(), changed.to_vec()].concat()),
        (Here::Second, [look("Alex’s promise").to_vec(), missed.to_vec(), smaller.to_vec()].concat()),
        (Here::Second, [look("Sam’s promise, kept").to_vec(), noticed.to_vec()].concat()),
        (Here::Both, together.concat()),
    ]
}

/// Everything shared is picked, approved by each, looked at and written in every form.
pub fn summary(alone: bool) -> Vec<Step> {
    let mut steps = vec![
        Choose("Summary"),
        Choose("Choose what is in it"),
        Choose("Take all of it in"),
        Choose("Back to the summary"),
        Choose("Sam: yes"),
    ];
    if !alone {
        steps.push(Choose("Alex: yes"));
    }
    let forms = ["Write it to a file", "A page for a browser", "Markdown", "Plain text", "JSON"];
    steps.extend(["Look at it", "Back to the summary"].into_iter().chain(forms).map(Choose));
    steps.extend([Choose("Back to the summary"), Choose("Back to the path")]);
    steps
}
