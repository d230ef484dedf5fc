//! A part as it stands in a page's head, before it is known whether its fields fit its kind.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::reference::values_of_part;
use super::{
    Act, AnswerChoice, FirstSpeaker, Link, OnlyIf, Part, PartKind, PartRole, PlanKind, Planning, Scene, Solo,
    Sorting, Starts, Timing, Who, WriteBox, misfit::Misfit,
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

impl Raw {
    /// Takes out what the kind asks for; whatever is left after that is stray.
    fn take_does(&mut self) -> Result<PartKind, Misfit> {
        let kind = self.kind;
        Ok(match kind {
            RawKind::Read => PartKind::Read { opens: self.opens.take(), boxes: self.take_retired() },
            RawKind::Timer => PartKind::Timer { calm: self.take_calm()? },
            RawKind::Turns => PartKind::Turns {
                begins: kind.needs("begins", self.begins.take())?,
                turn: kind.needs("turn", self.turn.take())?,
                rounds: kind.needs("rounds", self.rounds.take())?,
                starters: self.starters.take().unwrap_or_default(),
                gist: kind.needs("gist", self.gist.take())?,
            },
            RawKind::Write => PartKind::Write {
                starts: self.take_starts()?,
                boxes: self.take_boxes()?,
                cap: self.cap.take().unwrap_or_default(),
                destroy: self.destroy.take().unwrap_or_default(),
                ring: self.ring.take().unwrap_or_default(),
            },
            RawKind::Builder => PartKind::Builder {
                starts: self.take_starts()?,
                boxes: self.take_boxes()?,
                hints: self.hints.take().unwrap_or_default(),
            },
            RawKind::Sort => PartKind::Sort(Sorting {
                starts: self.take_starts()?,
                items: kind.needs("items", self.items.take())?,
                given: self.given.take().unwrap_or_default(),
                from: self.from.take(),
                overlap: self.overlap.take().unwrap_or_default(),
                boxes: self.take_boxes()?,
            }),
            RawKind::Guess => PartKind::Guess {
                starts: self.take_starts()?,
                boxes: self.take_guess()?,
                about: self.about.take(),
            },
            RawKind::Plan => PartKind::Plan(self.take_planning()?),
            RawKind::Scene => PartKind::Scene(kind.needs("scene", self.scene.take())?),
        })
    }

    fn take_planning(&mut self) -> Result<Planning, Misfit> {
        Ok(Planning {
            sort: self.take_sort()?,
            starts: self.take_starts()?,
            boxes: self.take_boxes()?,
            confidence: self.confidence.take().unwrap_or_default(),
            review: self.review.take(),
            when: self.when.take(),
            aloud: self.aloud.take(),
            checks: self.checks.take().unwrap_or_default(),
            from: self.from.take(),
            most: self.most.take(),
            act: self.act.take(),
            ends: self.ends.take().unwrap_or_default(),
        })
    }

    /// A scene is for whoever is here, so it names nobody.
    fn take_who(&mut self) -> Result<Who, Misfit> {
        match self.kind {
            RawKind::Scene => Ok(Who::Anyone),
            kind => kind.needs("who", self.who.take()),
        }
    }

    fn take_starts(&mut self) -> Result<Starts, Misfit> {
        self.kind.needs("starts", self.starts.take())
    }

    fn take_boxes(&mut self) -> Result<Vec<WriteBox>, Misfit> {
        self.kind.needs("box", self.boxes.take().filter(|boxes| !boxes.is_empty()))
    }

    /// Boxes that nobody is asked any more, where all of them are.
    fn take_retired(&mut self) -> Vec<WriteBox> {
        self.boxes.take_if(|boxes| boxes.iter().all(|written| written.retired)).unwrap_or_default()
    }

    fn take_guess(&mut self) -> Result<Vec<WriteBox>, Misfit> {
        let boxes = self.take_boxes()?;
        let fits = boxes.iter().map(|b| b.id.as_str()).eq(["guess", "tell", "correct"]);
        if fits && boxes.iter().all(|b| b.who.is_some()) { Ok(boxes) } else { Err(Misfit::Guess) }
    }

    fn take_calm(&mut self) -> Result<bool, Misfit> {
        match self.kind.needs("sort", self.sort.take())? {
            RawSort::Quiet => Ok(false),
            RawSort::Calm => Ok(true),
            _ => Err(Misfit::Sort { kind: self.kind }),
        }
    }

    fn take_sort(&mut self) -> Result<PlanKind, Misfit> {
        Ok(match self.kind.needs("sort", self.sort.take())? {
            RawSort::Plan => PlanKind::Plan,
            RawSort::Promise => PlanKind::Promise,
            RawSort::Request => PlanKind::Request,
            RawSort::Agreement => PlanKind::Agreement,
            RawSort::Ritual => PlanKind::Ritual,
            RawSort::Wave => PlanKind::Wave,
            RawSort::Setback => PlanKind::Setback,
            RawSort::Quiet | RawSort::Calm => return Err(Misfit::Sort { kind: self.kind }),
        })
    }

    /// A field that nothing took.
    fn stray(&self) -> Option<&'static str> {
        let left = [
            ("who", self.who.is_some()),
            ("sort", self.sort.is_some()),
            ("begins", self.begins.is_some()),
            ("turn", self.turn.is_some()),
            ("rounds", self.rounds.is_some()),
            ("starters", self.starters.is_some()),
            ("gist", self.gist.is_some()),
            ("starts", self.starts.is_some()),
            ("items", self.items.is_some()),
            ("hints", self.hints.is_some()),
            ("confidence", self.confidence.is_some()),
            ("review", self.review.is_some()),
            ("box", self.boxes.is_some()),
            ("opens", self.opens.is_some()),
            ("cap", self.cap.is_some()),
            ("destroy", self.destroy.is_some()),
            ("ring", self.ring.is_some()),
            ("given", self.given.is_some()),
            ("overlap", self.overlap.is_some()),
            ("from", self.from.is_some()),
            ("about", self.about.is_some()),
            ("when", self.when.is_some()),
            ("aloud", self.aloud.is_some()),
            ("checks", self.checks.is_some()),
            ("most", self.most.is_some()),
            ("act", self.act.is_some()),
            ("ends", self.ends.is_some()),
            ("scene", self.scene.is_some()),
        ];
        left.into_iter().find_map(|(field, is_left)| is_left.then_some(field))
    }
}

#[cfg(test)]
mod tests;
