//! Check-ins over weeks: how little they ask, what is kept of them half-way, and that nobody sees what is not theirs.

use crossterm::event::KeyCode;
use trustpath::{
    app::{Message, Place},
    block::Block,
    journey::{
        checkin::{Checkin, Rating},
        couple::Here,
        record::{Body, Id, Seat},
    },
    page::{Ask, Page},
};

use crate::{
    couple::{Couple, key},
    dice::Dice,
    doors::set_up,
    exported,
    house::{House, bytes},
    keys::ByKeys,
    said_by,
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
        let Ask::Rates(rates) = self.page().ask else { panic!("no numbers are asked\n{}", self.prose()) };
        let given =
            rates.rows.iter().zip(numbers).map(|(row, number)| (row.id.clone(), Rating::new(*number)));
        self.send((rates.keep)(given.collect()));
    }

    fn check_in(&mut self, who: &str) {
        self.send(Message::Go(Place::Seats));
        self.choose(who);
        self.send(Message::Go(Place::Checkin));
    }
}

impl Couple {
    /// What they do in a check-in, where it is not simply to go on: they bring a line, look back over a month once, take
    /// the first day that is offered.
    pub fn checks_in(&mut self, page: &Page) -> Option<char> {
        if key(page, "Keep everything").is_some() {
            return key(page, "[ ] What was better");
        }
        if key(page, "About once a month").is_some() && self.looked_back.insert(self.here) {
            return key(page, "About once a month");
        }
        let ways = ["Bring what is marked", "All of it", "Take turns", "Leave it as it is", "Unsure"];
        let day = key(page, "No day").and(page.ask.choices().first()).map(|choice| choice.key);
        ways.into_iter().find_map(|label| key(page, label)).or(day)
    }
}

/// The rows that say or ask something: not the header, not what can be chosen, not the frame to write in.
fn reading(rows: &[String], page: &Page) -> usize {
    let choices: Vec<_> = page.ask.choices().iter().chain(&page.always).map(|choice| &choice.label).collect();
    let said = rows.iter().skip(4).filter(|row| {
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
    for typed in ["\n", "74635268\n", "\n", "\n", "\n"] {
        let page = house.page();
        assert_eq!(page.title, TITLE);
        let rows = keys.rows();
        assert!(!rows.iter().any(|row| row.contains("more below")), "{}", rows.join("\n"));
        read += reading(&rows, &page);
        for key in typed.chars() {
            keys.type_key(&mut house, if key == '\n' { KeyCode::Enter } else { KeyCode::Char(key) });
        }
    }
    read += reading(&keys.rows(), &house.page());
    keys.type_key(&mut house, KeyCode::Enter);
    assert_eq!(house.title(), "Your path");
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
    "739".chars().for_each(|digit| keys.type_key(&mut house, KeyCode::Char(digit)));
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
    house.send(Message::Go(Place::Checkin));
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
    for (numbers, line) in [(&[7, 4][..], "We talked"), (&[6], "")] {
        house.check_in("Sam");
        house.choose("No");
        if key(&house.page(), "Change the numbers").is_some() {
            house.choose("Change the numbers");
        }
        house.rate(numbers);
        house.write(line);
    }
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
    for label in ["[ ] What was better", "Bring what is marked"] {
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
    for label in ["Bring or keep", "[x] What was better", "Keep everything"] {
        house.choose(label);
    }
    assert!(!lines(&house).iter().any(|line| line.contains(r#""vis":"shared""#)), "{:?}", lines(&house));
    assert!(!lines(&house).is_empty());
}

/// Six weeks of two people. What Sam keeps is told by `kept`; everything else is the same.
fn six_weeks(kept: impl Fn(usize, usize) -> u8, line: &str) -> House {
    let mut house = set_up();
    for week in 0..6 {
        for (who, brings) in [("Sam", "[ ] How hopeful"), ("Alex", "[ ] How hopeful")] {
            house.check_in(who);
            house.choose("No");
            let numbers = (0..8).map(|item| match (who, item) {
                ("Alex", _) | (_, 6) => (week as u8 * 3 + item as u8) % 11,
                _ => kept(week, item),
            });
            house.rate(&numbers.collect::<Vec<_>>());
            house.write(if who == "Sam" { line } else { "Alex: we laughed" });
            house.write(if who == "Sam" { line } else { "Alex: it rained" });
            for label in [brings, "Bring what is marked"] {
                house.choose(label);
            }
            if key(&house.page(), "Go on with it").is_some() {
                house.choose("Go on with it");
                house.write(if who == "Sam" { line } else { "Alex: the talks" });
                house.choose(if who == "Sam" && line.contains("one") { "Out for now" } else { "In" });
            }
        }
        house.check_in("Both");
        for label in ["Too much tonight", "Leave it empty", "Leave it empty", "Sunday"] {
            house.choose(label);
        }
        house.clock.pass(7);
    }
    house
}

/// Everything that could be walked to with equal steps is equal in two houses; no page of it tells them apart.
fn walk_in_step(houses: &mut [House; 2], who: &str, seed: u64) {
    let mut dice = Dice(seed);
    let mut titles = std::collections::BTreeSet::new();
    for house in houses.iter_mut() {
        house.send(Message::Go(Place::Seats));
        house.choose(who);
    }
    for step in 0..400 {
        let [one, other] = [&houses[0], &houses[1]].map(House::page);
        let beside = |house: &House| house.beside().to_str().unwrap().to_owned();
        let [prose, also] = [&houses[0], &houses[1]].map(|house| house.prose().replace(&beside(house), ""));
        assert_eq!(prose, also, "{who} tells them apart");
        assert!(!prose.contains("canary"), "{prose}");
        titles.insert(one.title.clone());
        let places = [Place::Lines, Place::Checkin, Place::Summary, Place::More, Place::Journal, Place::Path];
        let nth = dice.roll(one.ask.choices().len());
        let place = (step % 7 == 0).then(|| dice.pick(&places).clone());
        for (house, page) in houses.iter_mut().zip([&one, &other]) {
            let message = place.clone().map_or_else(|| page.ask.choices()[nth].message.clone(), Message::Go);
            // Nobody changes seats on the way.
            if matches!(
                message,
                Message::Sit(_) | Message::Go(Place::Seats | Place::Setup | Place::Passphrase)
            ) {
                continue;
            }
            house.send(message);
        }
    }
    assert!(titles.contains(TITLE) && titles.len() > 8, "{titles:?}");
}

#[test]
fn nothing_of_what_one_keeps_shows_anywhere_to_the_other() {
    let houses = || {
        [
            six_weeks(|week, item| ((week + item) % 11) as u8, "canary one"),
            six_weeks(|week, item| ((week * 5 + item * 3) % 11) as u8, "canary two"),
        ]
    };
    for (who, seed) in [("Alex", 7), ("Both", 2026), ("Both", 99)] {
        walk_in_step(&mut houses(), who, seed);
    }
    let mut houses = houses();
    for house in &mut houses {
        house.send(Message::Go(Place::Seats));
        house.choose("Both");
        house.send(Message::Go(Place::Summary));
        for label in
            ["Choose what", "Take all of it in", "Back", "Sam: yes", "Alex: yes", "Write it to a file"]
        {
            house.choose(label);
        }
        for label in ["Markdown", "Plain text", "JSON"] {
            house.choose(label);
        }
    }
    let [one, other] = &houses;
    for end in ["md", "txt", "json"] {
        assert_eq!(exported(one, end), exported(other, end));
        assert!(exported(one, end).to_lowercase().contains("not a validated test"), "{}", exported(one, end));
    }
    for command in [&["status"][..], &["status", "--json"], &["export"], &["export", "-f", "json"]] {
        let [said, also] = [one, other].map(|house| said_by(house, command));
        let but_the_folder = |said: &str, house: &House| said.replace(house.folder().to_str().unwrap(), "");
        assert_eq!(but_the_folder(&said, one), but_the_folder(&also, other), "{command:?}");
    }
}

#[test]
fn ones_own_weeks_show_to_oneself_alone() {
    let mut house = six_weeks(|_, _| 8, "canary one");
    let charts =
        |house: &House| house.page().body.iter().filter(|block| matches!(block, Block::Chart(_))).count();
    for (who, own) in [("Sam", true), ("Alex", false), ("Both", false)] {
        house.send(Message::Go(Place::Seats));
        house.choose(who);
        house.send(Message::Go(Place::Lines));
        assert!(house.prose().contains("Our own questions, not a validated test."));
        assert_eq!(charts(&house), 1);
        assert_eq!(house.prose().contains(": 8, "), own, "{who} sees\n{}", house.prose());
    }
    let Here::Both = house.session().who() else { panic!("both are here") };
    assert!(house.prose().contains("Sam: ") && house.prose().contains("Alex: "), "{}", house.prose());
    assert!(house.prose().contains("How hopeful am I about us?"), "{}", house.prose());
}

#[test]
fn answers_of_the_check_in_from_before_still_read_and_show_to_nobody_else() {
    let mut house = set_up();
    let old = [
        ("checkin-old-1", r#"{"words":"canary 4"}"#, "answer/check-in.safe/-/1/first", "private"),
        (
            "checkin-old-2",
            r#"{"words":"canary of promises"}"#,
            "answer/check-in.due.promises/-/1/both",
            "shared",
        ),
    ];
    house.choose("Sam");
    let path = bytes(&house.folder().join("writers")).into_iter().map(|(path, _)| path);
    let log = path.into_iter().find(|path| path.extension().is_some_and(|end| end == "jsonl")).unwrap();
    let mut lines = std::fs::read_to_string(&log).unwrap();
    let first = lines.lines().next().unwrap().to_owned();
    let n = lines.lines().count();
    for (at, (_, body, id, vis)) in old.iter().enumerate() {
        let hlc = first.split(r#""hlc":""#).nth(1).unwrap().split('"').next().unwrap();
        let by = id.rsplit('/').next().unwrap();
        lines.push_str(&format!(
            r#"{{"v":1,"n":{},"id":"{id}","kind":"answer","by":"{by}","vis":"{vis}","at":"2026-11-01T20:00:00+01:00","hlc":"{hlc}","prev":[],"body":{body},"sum":"00000000"}}"#,
            n + 1 + at
        ));
        lines.push('\n');
    }
    std::fs::write(&log, lines).unwrap();
    house.reopen();
    for who in ["Alex", "Both", "Sam"] {
        house.check_in(who);
        for place in [Place::Lines, Place::Summary, Place::Checkin] {
            house.send(Message::Go(place));
            assert!(!house.prose().contains("canary 4"), "{who}: {}", house.prose());
        }
    }
    house.send(Message::Go(Place::Summary));
    house.choose("Choose what");
    assert!(house.prose().contains("An answer"), "{}", house.prose());
}
