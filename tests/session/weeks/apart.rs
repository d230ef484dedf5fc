//! Weeks of two people, and what one of them keeps from the other.

use super::TITLE;
use crate::{
    couple::nth,
    dice::Dice,
    doors::set_up,
    exported,
    house::{House, bytes},
    said_by,
};
use trustpath::{
    block::Block,
    journey::couple::Here,
    page::Does,
    session::{Place, Request},
};

/// Six weeks of two people. What Sam keeps is told by `kept`; everything else is the same.
fn six_weeks(kept: impl Fn(usize, usize) -> u8, line: &str) -> House {
    let mut house = set_up();
    for week in 0..6 {
        for (who, brings) in [("Sam", "How hopeful"), ("Alex", "How hopeful")] {
            house.check_in(who);
            house.choose("No");
            let numbers = (0..8).map(|item| match (who, item) {
                ("Alex", _) | (_, 6) => (week as u8 * 3 + item as u8) % 11,
                _ => kept(week, item),
            });
            house.rate(&numbers.collect::<Vec<_>>());
            house.write(if who == "Sam" { line } else { "Alex: we laughed" });
            house.write(if who == "Sam" { line } else { "Alex: it rained" });
            for label in [brings, "Bring the marked ones"] {
                house.choose(label);
            }
            if nth(&house.page(), "Go on with it").is_some() {
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
        house.send(Request::Go(Place::Seats).into());
        house.choose(who);
    }
    for step in 0..400 {
        let [one, other] = [&houses[0], &houses[1]].map(House::page);
        let place = |house: &House| house.folder().parent().unwrap().to_str().unwrap().to_owned();
        let [prose, also] = [&houses[0], &houses[1]].map(|house| house.prose().replace(&place(house), ""));
        assert_eq!(prose, also, "{who} tells them apart");
        assert!(!prose.contains("canary"), "{prose}");
        titles.insert(one.title.clone());
        let places =
            [Place::Trends, Place::Checkin, Place::Summary, Place::More, Place::Journal, Place::Path];
        let nth = dice.roll(one.choices.len());
        let place = (step % 7 == 0).then(|| dice.pick(&places).clone());
        for (house, page) in houses.iter_mut().zip([&one, &other]) {
            let does = place
                .clone()
                .map_or_else(|| page.choices[nth].does.clone(), |place| Does::Ask(Request::Go(place)));
            // Nobody changes seats on the way.
            if matches!(
                does,
                Does::Ask(Request::Sit(_) | Request::Go(Place::Seats | Place::Setup | Place::Passphrase))
            ) {
                continue;
            }
            house.send(does.into());
        }
    }
    assert!(titles.contains(TITLE) && titles.len() > 8, "{titles:?}");
}

#[test]
#[ignore = "slow: weeks of two, each page looked at by both"]
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
        house.send(Request::Go(Place::Seats).into());
        house.choose("Both");
        house.send(Request::Go(Place::Summary).into());
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
        house.send(Request::Go(Place::Seats).into());
        house.choose(who);
        house.send(Request::Go(Place::Trends).into());
        assert!(house.prose().contains("Our own questions, not a validated test."));
        // The overview leads to each question, with its numbers.
        if charts(&house) == 0 {
            house.choose("Safe to be open");
        }
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
        for place in [Place::Trends, Place::Summary, Place::Checkin] {
            house.send(Request::Go(place).into());
            assert!(!house.prose().contains("canary 4"), "{who}: {}", house.prose());
        }
    }
    house.send(Request::Go(Place::Summary).into());
    house.choose("Choose what");
    assert!(house.prose().contains("The weekly check-in (due.promises)"), "{}", house.prose());
}
