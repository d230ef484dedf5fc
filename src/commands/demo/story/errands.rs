//! The steps of what they do besides the pages, from the path on.

use super::words::Task;

/// One step of an errand.
#[derive(Debug, Clone, Copy)]
pub enum ErrandStep {
    /// Takes the choice whose label begins like this.
    Choose(&'static str),
    /// Writes the errand's next words.
    Write,
    /// Writes the errand's day.
    Day,
}

use ErrandStep::{Choose, Day, Write};

pub fn steps(task: Task) -> &'static [ErrandStep] {
    match task {
        Task::NameBreach => &[
            Choose("What broke trust"),
            Choose("Name something"),
            Choose("[ ] Something was not true"),
            Choose("Go on"),
            Write,
            Write,
            Choose("I was hurt"),
            Choose("I broke trust"),
        ],
        Task::PutOffOpenness => {
            &[Choose("Consistency and reliability"), Choose("Being transparent"), Choose("Not now")]
        }
        Task::ApproveMostOfSummary => &[
            Choose("Summary"),
            Choose("Choose what is in it"),
            Choose("Take all of it in"),
            Choose("More items"),
            Choose("[x] Kim: What I will repair"),
            Choose("Back to the summary"),
            Choose("Robin: yes"),
            Choose("Kim: yes"),
        ],
        Task::ApproveSummary => &[
            Choose("Summary"),
            Choose("Choose what is in it"),
            Choose("Take all of it in"),
            Choose("Back to the summary"),
            Choose("Robin: yes"),
            Choose("Kim: yes"),
        ],
        Task::ChooseDays => &[
            Choose("All pages"),
            Choose("Days to look back"),
            Choose("[ ] In 12 weeks"),
            Choose("[ ] In 26 weeks"),
            Choose("Back to the path"),
            Choose("On a hard day"),
            Choose("Days to watch for"),
            Choose("Add a day"),
            Day,
            Choose("Each year"),
        ],
        Task::Wave => &[Choose("On a hard day"), Choose("A wave"), Choose("Look back in some days")],
        Task::Slip => &[Choose("On a hard day"), Choose("A slip"), Choose("Look back in some days")],
    }
}
