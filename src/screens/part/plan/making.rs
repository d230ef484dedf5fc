//! The plan that is worked on: what is kept of it, and where its words lie.

use crate::{
    block::Block,
    form::{self, Binding, New, Portion},
    guide::{Planning, Starts, WriteBox},
    journey::{
        plan::Plan,
        record::{Id, Record, Visibility},
    },
    screens::{part::context::PartContext, promises},
};

#[derive(Debug)]
pub struct State {
    pub form: form::State,
    pub making: Making,
}

/// The plan that is worked on, and how far its maker is beside what is kept.
#[derive(Debug, Default)]
pub struct Making {
    /// None until one is begun.
    pub id: Option<Id>,
    /// The plan it is made out of, if any.
    pub from: Option<Id>,
    /// As many are open as may be, and another one is wanted.
    pub full: bool,
    /// A check was answered with no.
    pub left: bool,
    /// The rhythm whose first day is asked for.
    pub often: Option<Often>,
    /// How often it was said aloud here.
    pub said: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Often {
    Once,
    /// Every so many days.
    Every(u16),
}

impl Making {
    /// The plan as it was kept so far, once something is written in it.
    pub fn made<'a>(&self, site: &PartContext<'a>) -> Option<(&'a Record, &'a Plan)> {
        let made = site.session.journey.readable_plan(self.id.as_ref()?, site.session.who());
        made.filter(|(_, plan)| plan.is_written())
    }

    /// The act of the plan, in its maker's words.
    pub fn gist(&self, site: &PartContext) -> Option<Block> {
        promises::gist(site.session, self.made(site)?.1)
    }

    /// The place where the words of a box are kept.
    pub fn binding(&self, site: &PartContext, planning: &Planning, written: &WriteBox) -> Option<Binding> {
        let new = New::Plan {
            part: site.id(),
            breach: site.session.journey.breach_for(site.chapter),
            from: self.from.clone(),
        };
        let (by, portion) = (site.session.author(site.is_together()), Portion::Box(written.id.clone()));
        Some(Binding::portion(self.id.clone()?, by, portion, planning.starts, new))
    }

    /// The readers of words about the plan: those who may read the plan.
    pub fn starts(&self, site: &PartContext, planning: &Planning) -> Starts {
        match self.made(site) {
            Some((record, _)) if record.vis == Visibility::Shared => Starts::Shared,
            _ => planning.starts,
        }
    }
}
