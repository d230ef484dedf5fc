//! Plans, the records that a `plan` part makes: if-then plans, promises, requests, agreements, rituals, a plan for waves or
//! for setbacks.

use std::{borrow::Cow, collections::BTreeMap};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Journey, access,
    answer::Questions,
    consent::Consent,
    couple::Here,
    key::{By, Group, Id, IdParts, Seat},
    mark::Mark,
    record::Record,
    when::When,
    written::{Teller, Told},
};
use crate::{
    block::Block,
    guide::{Act, Guide, PlanKind},
    private::Private,
};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// `<page>.<part>`: where it was made, which says what its boxes mean.
    pub part: String,
    /// The breach it belongs to; none for what belongs to the couple.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breach: Option<Uuid>,
    /// The words in each box, by the box's id.
    pub boxes: BTreeMap<String, Private>,
    /// The questions of the boxes, as they were put.
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub asked: Questions,
    /// How sure its maker is, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<u8>,
    /// The local day on which to look at it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<NaiveDate>,
    /// So many days lie between one look at it and the next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u32>,
    /// When it is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// The local day on which it ends by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<NaiveDate>,
    /// The plan it was made out of: the request that it answers, the promise that was too large, the agreement that ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Id>,
    /// Of a promise that is an act: its size.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<Act>,
    /// Days to watch for, of a plan for setbacks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watch: Vec<When>,
    /// The local day on which it was closed, whatever came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
}

impl Id {
    pub fn plan(sort: PlanKind, id: Uuid) -> Self {
        IdParts::Plan { sort, id }.into()
    }
}

impl Told for Plan {
    fn is_told(&self) -> bool {
        self.is_written()
    }

    fn title(&self, of: &Teller) -> String {
        of.guide.part_title(&self.part).to_owned()
    }

    /// Its words. Its days are said beside them.
    fn blocks(&self, of: &Teller) -> Vec<Block> {
        self.said(of.guide).into_iter().flat_map(|(ask, words)| of.pair(ask, words)).collect()
    }
}

impl Plan {
    /// An empty plan of a part.
    pub fn of(part: String, breach: Option<Uuid>) -> Self {
        Self { part, breach, ..Self::default() }
    }

    /// Everything that was written in it, in the guide's order, each under the question as it was put; under none where
    /// nobody knows it any more.
    pub fn said<'a>(&'a self, guide: &'a Guide) -> Vec<(Cow<'a, str>, &'a Private)> {
        let boxes = guide.boxes_of(&self.part, &self.boxes).into_iter();
        let question = |name| self.asked.get(name).map(|asked| asked.question.as_str().into());
        boxes.map(|(name, ask, words)| (question(name).unwrap_or(ask), words)).collect()
    }

    /// True once something is written in it.
    pub fn is_written(&self) -> bool {
        self.boxes.values().any(|words| !words.is_blank())
    }

    /// True while it is in force on this day.
    pub fn is_open(&self, today: NaiveDate) -> bool {
        self.closed.is_none() && self.ends.is_none_or(|ends| today <= ends)
    }
}

impl Journey {
    pub fn plan(&self, id: &Id) -> Option<(&Record, &Plan)> {
        Record::with_content(self.record(id)?)
    }

    /// All plans of a sort, oldest first.
    pub fn plans_of(&self, sort: PlanKind) -> impl Iterator<Item = (&Record, &Plan)> {
        self.of_kind(sort.name()).filter_map(Record::with_content)
    }

    /// A plan, if those who are here may read it.
    pub fn readable_plan(&self, id: &Id, here: Here) -> Option<(&Record, &Plan)> {
        self.plan(id).filter(|(record, _)| access::may_read(record.by, record.vis, here))
    }

    /// A plan, if those who are here may read and change it.
    pub fn own_plan(&self, id: &Id, here: Here) -> Option<(&Record, &Plan)> {
        self.readable_plan(id, here).filter(|(record, _)| access::may_change(record.by, here))
    }

    /// All plans of a sort that those who are here may read, oldest first.
    pub fn readable_plans(&self, sort: PlanKind, here: Here) -> impl Iterator<Item = (&Record, &Plan)> {
        self.plans_of(sort).filter(move |(record, _)| access::may_read(record.by, record.vis, here))
    }

    /// The plans made in a part (`<page>.<part>`), oldest first.
    pub fn plans<'a>(
        &'a self,
        sort: PlanKind,
        part: &'a str,
    ) -> impl Iterator<Item = (&'a Record, &'a Plan)> {
        self.plans_of(sort).filter(move |(_, plan)| plan.part == part)
    }

    /// The plans of one author in a part (`<page>.<part>`) about one breach, oldest first.
    pub fn plans_by<'a>(
        &'a self,
        by: By,
        sort: PlanKind,
        part: &'a str,
        breach: Option<Uuid>,
    ) -> impl Iterator<Item = (&'a Record, &'a Plan)> {
        self.plans(sort, part)
            .filter(move |(record, plan)| record.by == by && self.is_same_breach(plan.breach, breach))
    }

    /// True while a plan is in force and not answered: a request is not open any more, whatever the answer was.
    pub fn is_open(&self, (record, plan): (&Record, &Plan), today: NaiveDate) -> bool {
        plan.is_open(today) && self.answer_to(&record.id).is_none()
    }

    /// True where an author has as many plans of a sort open as the guide says (`most`), wherever they were made.
    pub fn is_full(&self, by: By, sort: PlanKind, most: Option<u32>, today: NaiveDate) -> bool {
        let of_theirs = self.plans_of(sort).filter(|(record, _)| record.by == by);
        let open = of_theirs.filter(|plan| self.is_open(*plan, today)).count();
        most.is_some_and(|most| open >= most as usize)
    }

    /// True for those who may change a plan as agreed: everybody whose word it is, here together.
    pub fn may_change_plan(&self, id: &Id, here: Here) -> bool {
        self.readable_plan(id, here).is_some_and(|(record, _)| self.may_review(record.by, here))
    }

    /// True for the author of a private plan, here alone, where there is another one to show it to.
    pub fn may_bring_plan(&self, id: &Id, here: Here) -> bool {
        let brings = |(record, _): (&Record, _)| self.may_bring(record, here);
        !self.is_solo() && self.plan(id).is_some_and(brings)
    }

    /// How often, when and by whom a plan was marked, in the order of days.
    pub fn marks(&self, of: &Id) -> impl Iterator<Item = (NaiveDate, &Record, &Mark)> {
        self.in_group(Group::MarksOf(of))
            .filter_map(|record| Some((day_of(&record.id)?, record, record.content()?)))
    }

    /// The plans that were made out of another one, oldest first.
    pub fn made_from<'a>(
        &'a self,
        sort: PlanKind,
        from: &'a Id,
    ) -> impl Iterator<Item = (&'a Record, &'a Plan)> {
        self.plans_of(sort).filter(move |(_, plan)| plan.from.as_ref() == Some(from))
    }

    /// A seat's answer to a request or an agreement.
    pub fn consent(&self, to: &Id, seat: Seat) -> Option<&Consent> {
        self.record(&Id::consent(to, seat))?.content()
    }
}

fn day_of(mark: &Id) -> Option<NaiveDate> {
    match mark.parts() {
        IdParts::Mark { on, .. } => Some(on),
        _ => None,
    }
}

impl PlanKind {
    pub const ALL: [Self; 7] =
        [Self::Plan, Self::Promise, Self::Request, Self::Agreement, Self::Ritual, Self::Wave, Self::Setback];

    const NAMES: [(Self, &'static str); 7] = [
        (Self::Plan, "plan"),
        (Self::Promise, "promise"),
        (Self::Request, "request"),
        (Self::Agreement, "agreement"),
        (Self::Ritual, "ritual"),
        (Self::Wave, "wave"),
        (Self::Setback, "setback"),
    ];

    /// The kind of record that keeps it.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(sort, _)| *sort == self).map_or("plan", |(_, name)| name)
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(sort, _)| *sort)
    }
}

#[cfg(test)]
mod tests;
