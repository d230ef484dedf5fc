//! The speakers: one for each kind of thing that a sentence takes. How they say it stands in `speakers.ftl`.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::{Catalogue, said};

impl Catalogue {
    /// `22 November`
    pub fn day(self, day: NaiveDate) -> String {
        self.date_day(day.day() as usize, &self.month_of(day))
    }

    /// `22 November 2026`
    pub fn date(self, day: NaiveDate) -> String {
        self.with_year(day, &self.month_of(day))
    }

    /// `22 Nov`
    pub fn day_short(self, day: NaiveDate) -> String {
        self.date_day(day.day() as usize, &self.month_short_of(day))
    }

    /// `22 Nov 2026`
    pub fn date_short(self, day: NaiveDate) -> String {
        self.with_year(day, &self.month_short_of(day))
    }

    fn with_year(self, day: NaiveDate, month: &str) -> String {
        self.date_year(said::DateYear { day: day.day() as usize, month, year: &day.year().to_string() })
    }

    /// `Sunday 22 November`
    pub fn weekday(self, day: NaiveDate) -> String {
        self.date_weekday(said::DateWeekday { weekday: &self.weekday_name(day), day: &self.day(day) })
    }

    /// `Sunday 22 November 2026`
    pub fn weekday_date(self, day: NaiveDate) -> String {
        self.date_weekday(said::DateWeekday { weekday: &self.weekday_name(day), day: &self.date(day) })
    }

    /// `Sunday`
    pub fn weekday_name(self, day: NaiveDate) -> String {
        self.weekday_of(day.weekday().number_from_monday() as usize)
    }

    fn month_of(self, day: NaiveDate) -> String {
        self.month(day.month() as usize)
    }

    fn month_short_of(self, day: NaiveDate) -> String {
        self.month_short(day.month() as usize)
    }

    /// `21:14`
    pub fn time(self, time: NaiveTime) -> String {
        let [hour, minute] = [time.hour(), time.minute()].map(|part| format!("{part:02}"));
        self.time_of_day(said::TimeOfDay { hour: &hour, minute: &minute })
    }

    /// `22 and 25 November`; the year where it is another one.
    pub fn days(self, days: &[NaiveDate], this_year: i32) -> String {
        let months = days.chunk_by(|one, other| (one.year(), one.month()) == (other.year(), other.month()));
        let months: Vec<_> = months.map(|days| self.days_of_month(days, this_year)).collect();
        self.list(&months.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn days_of_month(self, days: &[NaiveDate], this_year: i32) -> String {
        let numbers: Vec<_> = days.iter().map(|day| self.date_day_alone(day.day() as usize)).collect();
        let numbers = self.list(&numbers.iter().map(String::as_str).collect::<Vec<_>>());
        let (month, year) = (self.month_of(days[0]), days[0].year());
        if year == this_year {
            self.date_days(said::DateDays { days: &numbers, month: &month })
        } else {
            self.date_days_year(said::DateDaysYear { days: &numbers, month: &month, year: &year.to_string() })
        }
    }

    /// `22 to 25 November 2026`: no part is said twice.
    pub fn span(self, first: NaiveDate, last: NaiveDate) -> String {
        if first == last {
            return self.date(last);
        }
        if first.year() != last.year() {
            return self.date_span(said::DateSpan { from: &self.date(first), to: &self.date(last) });
        }
        let (month, year) = (&self.month_of(last), &last.year().to_string());
        if first.month() == last.month() {
            let [first, last] = [first, last].map(|day| day.day() as usize);
            return self.date_span_month(said::DateSpanMonth { first, last, month, year });
        }
        self.date_span_year(said::DateSpanYear { from: &self.day(first), to: &self.day(last), year })
    }

    /// `Robin, Sam and Kim`
    pub fn list(self, words: &[&str]) -> String {
        match words {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first, middle @ .., last] => {
                let before = middle.iter().fold((*first).to_owned(), |before, next| {
                    self.list_more(said::ListMore { before: &before, next })
                });
                match begins_with_i(last) {
                    true => self.list_last_i(said::ListLastI { before: &before, last }),
                    false => self.list_last(said::ListLast { before: &before, last }),
                }
            }
        }
    }

    /// `Robin, Sam, Kim`
    pub fn row(self, words: &[impl AsRef<str>]) -> String {
        joined(words, |before, next| self.list_row(said::ListRow { before, next }))
    }

    /// Sentences, one behind the other.
    pub fn all(self, sentences: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        joined(sentences, |before, next| self.sentences(said::Sentences { before, next }))
    }

    /// `0800 123; by chat`: what belongs to one line.
    pub fn line(self, parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        joined(parts, |before, next| self.clauses(said::Clauses { before, next }))
    }

    /// A failure with its causes, from the outermost to the first one.
    pub fn failure(self, causes: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        joined(causes, |what, why| self.because(said::Because { what, why }))
    }

    /// `1 minute`, `1 hour and 5 minutes`
    pub fn minutes(self, minutes: usize) -> String {
        match (minutes / 60, minutes % 60) {
            (0, minutes) => self.lasts_minutes(minutes),
            (hours, 0) => self.lasts_hours(hours),
            (hours, minutes) => {
                let (hours, minutes) = (self.lasts_hours(hours), self.lasts_minutes(minutes));
                self.lasts_both(said::LastsBoth { hours: &hours, minutes: &minutes })
            }
        }
    }
}

/// All of them, joined two by two.
fn joined(words: impl IntoIterator<Item = impl AsRef<str>>, join: impl Fn(&str, &str) -> String) -> String {
    let words = words.into_iter().map(|word| word.as_ref().to_owned());
    words.reduce(|before, next| join(&before, &next)).unwrap_or_default()
}

/// True where a Spanish word begins with the sound `i`, before which “y” becomes “e”: `Inés`, `hijos`; not `hielo`, not `Yolanda`.
fn begins_with_i(word: &str) -> bool {
    let mut letters =
        word.trim_start().chars().flat_map(char::to_lowercase).skip_while(|letter| *letter == 'h');
    let is_i = letters.next().is_some_and(|letter| matches!(letter, 'i' | 'í'));
    is_i && !letters.next().is_some_and(|letter| "aeoáéó".contains(letter))
}
