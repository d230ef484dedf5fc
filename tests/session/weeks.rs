//! Check-ins over weeks: how little they ask, and what is kept of them half-way.

mod apart;

use crate::{
    doors::set_up,
    house::{House, bytes},
    keys::ByKeys,
};
use crossterm::event::KeyCode;
use trustpath::{
    app::Page,
    journey::{
        checkin::{Checkin, Rating},
        record::{Body, Id, Seat},
    },
    page::{Ask, Value},
    session::{Place, Request},
};

const TITLE: &str = "The weekly check-in";

impl House {
    /// One’s own look at a day, as it was kept.
    fn look(&self, days: i64, seat: Seat) -> Option<Checkin> {
        let on = self.clock.now().date_naive() + chrono::Duration::days(days);
        match self.session().journey.record(&Id::checkin(on, seat.into()))?.body.clone() {
            Some(Body::Checkin(look)) => Some(look),
            _ => None,
        }
    }

    fn rate(&mut self, numbers: &[u8]) {
        let ask = self.page().ask;
        let Ask::Rates(rates) = &ask else { panic!("no numbers are asked\n{}", self.prose()) };
        let given =
            rates.rows.iter().zip(numbers).map(|(row, number)| (row.id.clone(), Rating::new(*number)));
        self.send(ask.answer(Value::Numbers(given.collect())).into());
    }

    fn check_in(&mut self, who: &str) {
        self.send(Request::Go(Place::Seats).into());
        self.choose(who);
        self.send(Request::Go(Place::Checkin).into());
    }
}

/// The rows that say or ask something: not the header, not the foot, not what can be chosen, not the frame to write in.
fn reading(rows: &[String], page: &Page) -> usize {
    let choices: Vec<_> = page.choices.iter().chain(&page.always).map(|choice| &choice.label).collect();
    let said = rows[4..rows.len() - 1].iter().filter(|row| {
        let frame = row.trim_start().starts_with(['╭', '│', '╰']);
        !row.trim().is_empty() && !frame && !choices.iter().any(|label| row.contains(label.as_str()))
    });
    said.count()
}

#[test]
fn one_person_checks_in_with_few_keys_and_two_screens_to_read() {
    let mut house = set_up();
    house.check_in("Sam");
    let mut keys = ByKeys::at(&mut house);
    let mut read = 0;
    for typed in ["1", "7\n4\n6\n3\n5\n2\n6\n8\n\n", "\n", "\n", "\n"] {
        let page = house.page();
        assert_eq!(page.title, TITLE);
        let rows = keys.rows();
        assert!(!rows.iter().any(|row| row.contains("more rows ↓")), "{}", rows.join("\n"));
        read += reading(&rows, &page);
        for key in typed.chars() {
            keys.type_key(&mut house, if key == '\n' { KeyCode::Enter } else { KeyCode::Char(key) });
        }
    }
    read += reading(&keys.rows(), &house.page());
    keys.type_key(&mut house, KeyCode::Enter);
    assert_eq!(house.title(), "Enough for now");
    let look = house.look(0, Seat::First).unwrap();
    assert_eq!((look.ratings.len(), look.lines.len()), (8, 0));
    assert!(house.session().journey.of_kind("brought").next().is_none(), "everything is kept");
    // A screen of 80 by 24 has 18 rows for the page itself.
    assert!(keys.presses <= 25, "{} keys", keys.presses);
    assert!(read <= 2 * 18, "{read} rows to read");
}

#[test]
fn numbers_that_were_given_are_there_after_a_kill_and_count_for_their_day() {
    let mut house = set_up();
    house.check_in("Sam");
    house.choose("No");
    let mut keys = ByKeys::at(&mut house);
    for digit in "739".chars() {
        keys.type_key(&mut house, KeyCode::Char(digit));
        keys.type_key(&mut house, KeyCode::Enter);
    }
    house.reopen();
    house.choose("Sam");
    let given = |house: &House| match house.page().ask {
        Ask::Rates(rates) => rates.given.values().map(|rating| rating.value()).sum::<u8>(),
        _ => panic!("no numbers are asked\n{}", house.prose()),
    };
    assert_eq!(given(&house), 7 + 3 + 9);
    assert_eq!(house.look(0, Seat::First), None, "they are not kept yet");
    house.choose("Back to the path");
    house.clock.pass(3);
    house.reopen();
    house.choose("Sam");
    house.send(Request::Go(Place::Checkin).into());
    house.choose("No");
    assert_eq!(given(&house), 0, "a new week begins without the numbers of the last");
    assert_eq!(house.look(-3, Seat::First).unwrap().ratings.len(), 3);
    house.reopen();
    house.choose("Sam");
    assert_eq!(given(&house), 0);
}

#[test]
fn a_second_look_on_the_same_day_changes_the_same_record() {
    let mut house = set_up();
    house.check_in("Sam");
    house.choose("No");
    house.rate(&[7, 4]);
    house.write("We talked");
    house.check_in("Sam");
    for label in ["No", "Change the numbers"] {
        house.choose(label);
    }
    house.rate(&[6]);
    house.choose("Change it");
    house.write("");
    house.choose("Take it back");
    let look = house.look(0, Seat::First).unwrap();
    assert_eq!(look.ratings.values().map(|rating| rating.value()).collect::<Vec<_>>(), [6]);
    assert!(look.lines.is_empty(), "a line that is emptied goes");
    assert_eq!(house.session().journey.of_kind("checkin").count(), 1);
}

#[test]
fn what_is_not_brought_any_more_is_in_no_file_as_shared() {
    let mut house = set_up();
    house.check_in("Sam");
    for label in ["No", "Leave the rest out"] {
        house.choose(label);
    }
    house.write("canary of a line");
    house.choose("Leave it empty");
    for label in ["What was better", "Bring the marked ones"] {
        house.choose(label);
    }
    let lines = |house: &House| -> Vec<String> {
        let files = bytes(&house.folder().join("writers"));
        let text = files.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
        text.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
            .filter(|line| line.contains("canary of a line"))
            .collect()
    };
    assert!(lines(&house).iter().any(|line| line.contains(r#""vis":"shared""#)));
    for label in ["Bring or keep", "Chosen: What was better", "Keep everything"] {
        house.choose(label);
    }
    assert!(!lines(&house).iter().any(|line| line.contains(r#""vis":"shared""#)), "{:?}", lines(&house));
    assert!(!lines(&house).is_empty());
}
