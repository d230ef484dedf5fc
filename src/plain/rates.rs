//! Several numbers, one after the other, each of which may be left out. Each is kept as a draft at once.

use super::{Cut, Host, Input, MenuAction, Talk, prose};
use crate::{
    app::{Message, Page},
    journey::checkin::{Rating, Ratings, as_draft},
    language::{Catalogue, said},
    page::{Rates, Value},
};
use std::io::Write;

/// The meaning of a line typed for a row.
enum RowInput {
    Number(Option<u8>),
    /// The row stays as it is.
    Skip,
    Else(Box<Message>),
}

/// A row as it is read out: what is asked, what the ends mean, and what was given.
pub fn row(rates: &Rates, given: &Ratings, nth: usize, say: Catalogue, width: usize) -> String {
    let (row, of) = (&rates.rows[nth], rates.rows.len());
    let nth = say.plain_nth(said::PlainNth { nth: nth + 1, of });
    let asked = prose::paragraph(&format!("{nth} {}", row.ask), width);
    let ends = say.block_ends(said::BlockEnds { low: &row.low, high: &row.high });
    let value = given.get(&row.id).map(|rating| rating.value());
    format!("{asked}\n{}", prose::paragraph(&prose::with_number(ends, value, say), width))
}

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    /// Asks for one number after the other, and hands all of them over.
    pub(super) fn rates(&mut self, page: &Page, rates: &Rates) -> Result<Message, Cut> {
        let say = self.host.say();
        let how = if rates.given.is_empty() { say.plain_rate() } else { say.plain_rate_again() };
        self.tell(how)?;
        let mut given = rates.given.clone();
        for (nth, asked) in rates.rows.iter().enumerate() {
            self.say(&row(rates, &given, nth, say, self.width()))?;
            let said = match self.row_said(page, how) {
                Ok(said) => said,
                Err(end) => {
                    self.report_numbers(rates, &given);
                    return Err(end);
                }
            };
            match said {
                RowInput::Skip => continue,
                RowInput::Number(Some(number)) => drop(given.insert(asked.id.clone(), Rating::new(number))),
                RowInput::Number(None) => drop(given.remove(&asked.id)),
                RowInput::Else(message) => {
                    self.report_numbers(rates, &given);
                    return Ok(*message);
                }
            }
            self.host.keep_draft(&rates.key, as_draft(&given).expose());
        }
        Ok(page.ask.answer(Value::Numbers(given)).into())
    }

    /// Asks until a line means something.
    fn row_said(&mut self, page: &Page, how: &str) -> Result<RowInput, Cut> {
        let menu = self.menu(page);
        loop {
            let line = self.ask()?;
            let found = match line.trim() {
                "" => return Ok(RowInput::Skip),
                "-" => return Ok(RowInput::Number(None)),
                "." => Some(self.choose(&menu)?),
                line => match line.parse::<u8>() {
                    Ok(number) if number <= Rating::MOST => return Ok(RowInput::Number(Some(number))),
                    _ => menu.find(line),
                },
            };
            match found {
                Some(MenuAction::Send(message)) => return Ok(RowInput::Else(Box::new(message))),
                Some(again) if again.is_said() => self.say_again(&menu, &again)?,
                _ => {
                    self.waits(&menu, &line)?;
                    self.tell(how)?;
                }
            }
        }
    }

    fn report_numbers(&mut self, rates: &Rates, given: &Ratings) {
        if *given != rates.given {
            self.host.send(Message::Drafted { key: rates.key.clone(), words: as_draft(given) });
        }
    }
}
