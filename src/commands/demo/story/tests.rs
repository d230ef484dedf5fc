use super::*;
use chrono::{DateTime, FixedOffset, NaiveDateTime};

fn zone() -> Zone { Box::new(|at: NaiveDateTime|
    at.and_local_timezone(FixedOffset::east_opt(3600).unwrap()).unwrap())
}

#[test]
fn explore() {
    let mut story = Story::begin("2027-09-20".parse().unwrap(), zone(), ["aaaaaaaa", "bbbbbbbb"]).unwrap();
    for day in 0..365 {
        let n = story.written().len();
        if let Err(e) = story.live() {
            panic!("day {day}: {e}\n{}", crate::plain::prose(&story.life.page()));
        }
        for (_, record) in &story.written()[n..] {
            println!("{day} {} {} {}", record.at.format("%m-%d %H:%M"), record.by.name(), record.id);
        }
        for here in [Here::First, Here::Second, Here::Both] {
            let s = story.session();
            for due in crate::journey::due::due(&s.journey, &s.guide, here, story.first + Days::new(day)) {
                println!("   {day} LEFT {here:?} {due:?}");
            }
        }
    }
    let all: String = story.written().iter().map(|(_, r)| r.line(1).unwrap()).collect();
    for scene in words::scenes() {
        if let What::Page(page) = scene.what {
            for (key, said) in page.words {
                for line in said.lines() {
                    let line = serde_json::to_string(line).unwrap();
                    if !all.contains(line.trim_matches('"')) { println!("UNSAID {:?} {} {key}: {line}", scene.at, page.id); }
                }
            }
        }
    }
}
