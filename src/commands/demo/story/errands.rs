//! Errands: what they do besides the pages, from the path on.

use chrono::{Days, NaiveDate};

use super::Life;
use crate::{
    form::days,
    guide::{Who, script::Errand},
    journey::record::{Body, By, Record},
    language::said,
    page::{Ask, Key, Value},
    session::Session,
};

impl Life {
    /// Runs an errand. Its days count from the first of the story.
    pub fn run(&mut self, errand: &Errand, first: NaiveDate) -> anyhow::Result<()> {
        let say = self.session().say();
        match errand {
            Errand::NameBreach { kinds, name, sentence, roles } => {
                self.choose(Key::Breaches)?;
                self.choose(say.breaches_new())?;
                self.choose_all(kinds.iter().map(|kind| kind.title(say)))?;
                self.choose(Key::On)?;
                if let [most, _, ..] = kinds.as_slice() {
                    self.choose(most.title(say))?;
                }
                self.write(name)?;
                self.write(sentence)?;
                self.choose_all(roles.map(|role| match role {
                    Who::Hurt => say.breach_i_was_hurt(),
                    Who::Broke => say.breach_i_broke(),
                    Who::Each | Who::Together | Who::Anyone => say.breach_we_hurt_each_other(),
                }))
            }
            Errand::PutOff(page) => {
                let outline = &self.session().guide.outline;
                let step = outline.step_of(page).map(|nth| &outline.steps[nth].id);
                let titles: Vec<_> =
                    step.into_iter().chain([page]).map(|id| outline.title(id).to_owned()).collect();
                self.choose_all(titles)?;
                self.choose(Key::NotNow)
            }
            Errand::Approve { leaves_out } => self.approve(leaves_out),
            Errand::ChooseDays { look_back, watch } => self.choose_days(look_back, first + Days::new(*watch)),
            Errand::Wave | Errand::Slip => {
                let is_wave = matches!(errand, Errand::Wave);
                self.choose(Key::HardDay)?;
                self.choose(if is_wave { say.setback_wave() } else { say.setback_slip() })?;
                self.choose(say.setback_later())
            }
        }
    }

    /// Approves the summary with everything but the answers to these questions and boxes.
    fn approve(&mut self, leaves_out: &[String]) -> anyhow::Result<()> {
        let say = self.session().say();
        self.choose(Key::Summary)?;
        self.choose(Key::On)?;
        self.choose(say.summary_all_in())?;
        for id in leaves_out {
            self.take_out(&self.item(id))?;
        }
        self.choose(Key::Back)?;
        self.choose_all(self.names().map(|name| say.summary_yes(&name)))
    }

    /// Takes an item of the list out.
    fn take_out(&mut self, label: &str) -> anyhow::Result<()> {
        let page = self.page();
        let row = match &page.ask {
            Ask::List(list) => list.rows.iter().position(|row| row.taken && row.label == label),
            _ => None,
        };
        let row = row.ok_or_else(|| self.lost("List"))?;
        self.send(page.ask.answer(Value::Toggle(row)).into());
        Ok(())
    }

    /// An answer as the summary lists it.
    fn item(&self, id: &str) -> String {
        let Session { guide, journey, .. } = self.session();
        let say = journey.say();
        let items = journey.shared_items().filter(|record| record.id.question() == Some(id));
        let label = |record: &Record| match &record.body {
            Some(Body::Answer(answer)) if record.by != By::Both => {
                let (name, item) = (&journey.names(record.by), &answer.question(guide, id));
                Some(say.summary_whose(said::SummaryWhose { name, item }))
            }
            Some(Body::Answer(answer)) => Some(answer.question(guide, id).into_owned()),
            _ => None,
        };
        items.filter_map(label).next().unwrap_or_default()
    }

    fn choose_days(&mut self, look_back: &[u64], watch: NaiveDate) -> anyhow::Result<()> {
        let (say, today) = (self.session().say(), self.today());
        self.choose(Key::AllPages)?;
        self.choose(say.days_to_look_back())?;
        for weeks in look_back {
            let day = days::date(say, today + Days::new(7 * weeks), today);
            self.choose(say.look_back_in_weeks(*weeks as usize, &day))?;
        }
        self.choose_all([Key::Back, Key::HardDay])?;
        self.choose(say.days_to_watch())?;
        self.choose(Key::Type)?;
        self.write(&watch.to_string())?;
        self.choose(say.setback_each_year())
    }
}
