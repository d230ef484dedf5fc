//! Taking apart: each kind of part takes the fields that it asks for, and what nothing took is stray.

use super::super::{PartKind, PlanKind, Planning, Sorting, Starts, Who, WriteBox, misfit::Misfit};
use super::{Raw, RawKind, RawSort};

impl Raw {
    /// Takes out what the kind asks for; whatever is left after that is stray.
    pub(super) fn take_does(&mut self) -> Result<PartKind, Misfit> {
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
    pub(super) fn take_who(&mut self) -> Result<Who, Misfit> {
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
    pub(super) fn stray(&self) -> Option<&'static str> {
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
