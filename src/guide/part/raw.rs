//! A part as it stands in a page's head, before it is known whether its fields fit its kind.

mod taking;

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::reference::values_of_part;
use super::{
    Act, AnswerChoice, FirstSpeaker, Link, OnlyIf, Part, PartRole, Scene, Solo, Starts, Timing, Who,
    WriteBox, misfit::Misfit,
};

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Raw {
    /// One word, unique on its page; never changes. What is written is kept under it.
    id: String,
    /// The kind of its work.
    kind: RawKind,
    /// A few words for lists.
    title: String,
    /// The people who do it. A scene names nobody.
    who: Option<Who>,
    /// Markdown: what to do now.
    text: String,
    /// The treatment of it where one person walks alone.
    #[serde(default)]
    solo: Solo,
    /// How long it takes; a `read` part may leave it out.
    minutes: Option<u32>,
    /// Days that pass after the part before it until this one is suggested. It can be done sooner.
    #[serde(default)]
    wait: u32,
    /// Parts above on this page whose words are shown here, so far as those who are here may read them.
    #[serde(default)]
    shows: Vec<String>,
    /// Markdown that follows `text` where two walk.
    for_two: Option<String>,
    /// Markdown that follows it where each was hurt and each broke trust.
    for_mutual: Option<String>,
    /// Once it is written, its author is asked whether to bring it to both.
    #[serde(default)]
    bring: bool,
    /// An answer after which alone the part is theirs.
    only_if: Option<OnlyIf>,
    /// The place of the part in the check-in.
    role: Option<PartRole>,
    /// Of a `read` part: the page of the program that it leads to.
    opens: Option<Link>,
    /// Of a `write` part: a clock says when to stop.
    cap: Option<bool>,
    /// Of a `write` part: what was written can be destroyed again here.
    destroy: Option<bool>,
    /// Of a `write` part: its first four boxes are moves that go round in a circle, and are drawn so; a fifth is its name.
    ring: Option<bool>,
    /// Of a `sort` part: things that lie there already.
    given: Option<Vec<AnswerChoice>>,
    /// Of a `sort` part: a few lines that both laid on the first pile come to light when both say so.
    overlap: Option<bool>,
    /// Of a `sort` part: the box that things come from, as `<part>.<box>`. Of an agreement: the part whose requests it answers.
    from: Option<String>,
    /// Of a `guess` part: the box, as `<part>.<box>`, whose words are guessed about.
    about: Option<String>,
    /// Of a `plan` part: the kind of time that is asked for.
    when: Option<Timing>,
    /// Of a `plan` part: how often it is said aloud.
    aloud: Option<u32>,
    /// Of a `plan` part: questions of which one “no” is reason enough to leave it.
    checks: Option<Vec<String>>,
    /// Of a `plan` part: how many each may have open at once.
    most: Option<u32>,
    /// Of a promise that is an act: its size.
    act: Option<Act>,
    /// Of a `plan` part: it ends on the day of its review, unless it is made again.
    ends: Option<bool>,
    /// Of a timer or a plan: which one.
    sort: Option<RawSort>,
    /// Of a `turns` part: who speaks first.
    begins: Option<FirstSpeaker>,
    /// Of a `turns` part: minutes of one turn.
    turn: Option<u32>,
    /// Of a `turns` part: how often each has a turn.
    rounds: Option<u32>,
    /// Of a `turns` part: beginnings of sentences.
    starters: Option<Vec<String>>,
    /// Of a `turns` part: the beginning of the sentence that gives back what was heard.
    gist: Option<String>,
    /// How what is written starts. Its author may open it up later.
    starts: Option<Starts>,
    /// Of a `sort` part: the question about the things.
    items: Option<String>,
    /// Of a `builder` part: words that soften are pointed out.
    hints: Option<bool>,
    /// Of a `plan` part: its maker says how sure they are, and makes it smaller below 8.
    confidence: Option<bool>,
    /// Of a `plan` part: days until it is looked at again.
    review: Option<u32>,
    /// The boxes that are filled, one after the other.
    #[serde(rename = "box")]
    boxes: Option<Vec<WriteBox>>,
    /// Of a `scene` part: the talk.
    scene: Option<Scene>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RawKind {
    /// Something to read, aloud or alone; it may lead to a page of the program.
    Read,
    /// Sitting still, with a clock.
    Timer,
    /// One speaks, the other gives it back; a clock for each turn.
    Turns,
    /// Boxes of one's own words.
    Write,
    /// Boxes that make one text, shown whole at the end.
    Builder,
    /// Things laid on piles, one by one. The boxes are the piles.
    Sort,
    /// One guesses about the other, is told, and puts it right.
    Guess,
    /// A plan, promise, request, agreement, ritual, wave plan or setback plan.
    Plan,
    /// A talk of two made-up people that goes wrong, and how they repaired it.
    Scene,
}

/// The `sort` of a timer or of a plan: one word for two things, told apart by the kind.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum RawSort {
    Quiet,
    Calm,
    Plan,
    Promise,
    Request,
    Agreement,
    Ritual,
    Wave,
    Setback,
}

impl RawKind {
    /// As it is written in a page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Timer => "timer",
            Self::Turns => "turns",
            Self::Write => "write",
            Self::Builder => "builder",
            Self::Sort => "sort",
            Self::Guess => "guess",
            Self::Plan => "plan",
            Self::Scene => "scene",
        }
    }

    /// The values that a field takes in a part of this kind, each in quotation marks; dots where any text fits.
    pub fn values_of(self, field: &str) -> String {
        let is_timers = |word: &str| matches!(word, "quiet" | "calm");
        let words = values_of_part(field).iter().map(|word| word.word.as_str());
        let words = words.filter(|word| field != "sort" || is_timers(word) == (self == Self::Timer));
        let words: Vec<_> = words.map(|word| format!("\"{word}\"")).collect();
        if words.is_empty() { "…".into() } else { words.join("` or `") }
    }

    fn needs<T>(self, field: &'static str, value: Option<T>) -> Result<T, Misfit> {
        value.ok_or(Misfit::Missing { kind: self, field })
    }
}

impl TryFrom<Raw> for Part {
    type Error = Misfit;

    fn try_from(mut raw: Raw) -> Result<Self, Misfit> {
        let minutes = match raw.kind {
            RawKind::Read => raw.minutes.unwrap_or_default(),
            kind => kind.needs("minutes", raw.minutes)?,
        };
        let who = raw.take_who()?;
        let does = raw.take_does()?;
        match raw.stray() {
            Some(field) => Err(Misfit::Stray { kind: raw.kind, field }),
            None => {
                let Raw {
                    id, title, text, for_two, for_mutual, solo, wait, shows, bring, only_if, role, ..
                } = raw;
                Ok(Self {
                    id,
                    title,
                    who,
                    minutes,
                    text,
                    for_two,
                    for_mutual,
                    solo,
                    wait,
                    shows,
                    bring,
                    only_if,
                    role,
                    does,
                })
            }
        }
    }
}

#[cfg(test)]
mod tests;
