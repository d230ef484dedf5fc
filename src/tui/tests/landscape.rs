//! The path as a landscape, in wide windows.

use chrono::{Days, NaiveDate};

use super::{path::home, *};
use crate::{
    block::{Light, Way},
    page::ChoiceKind,
    tui::choices::Target,
};

/// The path after so many evenings, one a day.
fn after(evenings: u64) -> Page {
    let first: NaiveDate = "2026-09-02".parse().unwrap();
    let light = |nth: u64| Light {
        on: first + Days::new(nth),
        step: (nth * 3 / evenings.max(1)) as usize,
        practice: (nth * 9 / evenings.max(1) % 3) as usize,
    };
    let mut page = home();
    page.body.push(Block::Way(Way { lights: (0..evenings).map(light).collect() }));
    page
}

fn full() -> Theme {
    Theme::new(Depth::Full, Some(Rgb::hex(0x1e_1e1e)))
}

#[test]
fn every_choice_is_on_the_land_or_around_it_and_is_reached_by_keys_and_by_a_click() {
    for theme in [full(), MONOCHROME] {
        for (width, height) in [(100, 32), (120, 40), (200, 50)] {
            let page = after(40);
            let mut view = View::new(page.clone(), 0, Catalogue::ENGLISH, &theme);
            let picture = drawn(&mut view, width, height);
            for choice in &page.choices {
                let is_stone = matches!(choice.kind, ChoiceKind::Stone(_));
                let words: Vec<_> =
                    choice.label.split(' ').filter(|word| !is_stone || word.len() > 4).collect();
                assert!(words.iter().all(|word| picture.contains(word)), "{}\n{picture}", choice.label);
            }
            assert!(picture.contains("Where you were") && picture.contains("Thing 5"), "{picture}");
            assert!(picture.contains("you are here") && picture.contains("September"), "{picture}");
            for nth in 0..page.choices.len() {
                let hit = view.hit_map.hits.iter().any(|(_, target)| *target == Target::Choice(nth));
                assert!(hit, "{nth}");
            }
            (1..page.choices.len()).for_each(|_| drop(view.take(Event::Key(KeyCode::Down.into()))));
            assert_eq!(view.take(Event::Key(KeyCode::Enter.into())), sent(go(9)));
        }
    }
}

#[test]
fn where_rows_or_columns_are_short_the_stones_are_a_flight() {
    for (width, height) in [(99, 40), (120, 30)] {
        let picture = drawn(&mut view(after(40)), width, height);
        assert!(picture.contains(" 1 ─╮"), "{picture}");
    }
    let mut page = after(40);
    page.body.extend((0..9).map(|_| Block::note("A long word about something that has to be said.")));
    let picture = drawn(&mut view(page), 120, 40);
    assert!(picture.contains(" 1 ─╮"), "nothing that is said is left out: {picture}");
}

#[test]
fn keys_do_not_paint_it_anew_and_cost_the_same_after_ten_years() {
    let costs = |evenings| {
        let mut view = View::new(after(evenings), 0, Catalogue::ENGLISH, &full());
        let mut canvas = Canvas::new(120, 40).unwrap();
        canvas.paint(|frame| view.draw(frame)).unwrap();
        let painted = view.landscape.as_ref().unwrap().picture().content.as_ptr();
        view.take(Event::Key(KeyCode::Down.into()));
        let key = canvas.paint(|frame| view.draw(frame)).unwrap();
        view.show(after(evenings), 0);
        let again = canvas.paint(|frame| view.draw(frame)).unwrap();
        assert_eq!(view.landscape.as_ref().unwrap().picture().content.as_ptr(), painted);
        (key.len(), again.len())
    };
    let (key, again) = costs(0);
    assert!(key < 1200 && again < 100, "{key} bytes for a key, {again} for the same page");
    assert_eq!(costs(3650), (key, again));
}

#[test]
fn another_day_another_size_and_other_colours_paint_it_anew() {
    let mut view = View::new(after(3), 0, Catalogue::ENGLISH, &full());
    let lights = |view: &mut View| drawn(view, 120, 40).matches('•').count();
    let (three, wide) = (lights(&mut view), drawn(&mut view, 200, 50));
    view.show(after(4), 0);
    assert_eq!(lights(&mut view), three + 1);
    assert_ne!(drawn(&mut view, 200, 50), wide);
    view.repaint(MONOCHROME);
    assert!(drawn(&mut view, 120, 40).contains('⣿') || drawn(&mut view, 120, 40).contains('⠉'));
}

#[test]
fn there_is_at_most_one_light_every_two_cells_and_no_number() {
    let mut view = View::new(after(3650), 0, Catalogue::ENGLISH, &full());
    let picture = drawn(&mut view, 120, 40);
    assert!(!picture.contains("••"), "{picture}");
    assert!(picture.matches('•').count() > 15 && !picture.contains("3650"), "{picture}");
}

#[test]
fn a_walked_path_ends_in_a_morning() {
    let mut page = after(300);
    for choice in &mut page.choices {
        if let ChoiceKind::Stone(stone) = &mut choice.kind {
            *stone = Stone { here: false, beads: vec![Bead::Done; 3] };
        }
    }
    let sun = Rgb::hex(0xe8_b96a);
    let lit = |page: &Page| {
        let buffer = crate::tui::theme_tests::painted(page, &full(), 120, 40);
        let near = |cell: &ratatui::buffer::Cell| matches!(cell.bg, ratatui::style::Color::Rgb(r, g, b) if Rgb(r, g, b).contrast(sun) < 1.15);
        (5..12).flat_map(|y| (108..120).map(move |x| (x, y))).filter(|at| near(&buffer[*at])).count()
    };
    assert!(lit(&page) > 8 && lit(&after(300)) == 0, "{} {}", lit(&page), lit(&after(300)));
}

#[test]
fn in_few_colours_it_is_drawn_in_dots() {
    insta::assert_snapshot!(drawn(&mut view(after(12)), 100, 32), @"
          Listening actively
          ────────────────────────────────────────────────────────────────────────────────────────

          Where you were: Building new habits, part 3 of ⠄                          ⠄
          6                                    ⠁                         ⠂                          ⠁
          › g  Go on                                                                        ⠂
                                                                              ⠄               ⣀⣀⣀⠤⠤⠤⠔⣀⠒⠠
          Thing 1, for today                       ⠁                ⣀⡠⠤⠒⠒⠊⠉⠉⠉⠉⠉⠉⠉⠒⠒⠒⠒⠒⠠⠄⠒⠐⠂⠉⠉⠉ 5  ⠈⠁
    ⢀⣀⣀⠤⠤ Thing 2, for today            ⠂                      ⢀⣀⠤⠒⠉                ⠐⠂
    ⠁     Thing 3, for today ⠒⠒⠒⠉⠉⠉⠉⠉⠑⠒⠒⠒⠤⠤⣀⣀              ⣀⡠⠔⠊⠁                  ⠈⠁   Practising
          Thing 4, for today                 ⠉⠉ you are here              ⢀⡀⣀⢀⢀⡀⠈⠁     forgiveness
          Thing 5, for today                     •            ⢀⡀⣀⢀⠄⠤⠐⠂⠒⠈⠁⠉ 4    ⠈⠁⠉⠐⠂⠢⠠⠄⣀ ○ ○ ○   ⢀⡀⠤⠐⠂⠉
          Open and honest                 • ⢀⣀⣀⣀⣀⣀⠈⠁⠉⠈⠁⠉⠈⠁⠉⠈⠁⠉        ⠠⠄                  ⠁⠉⠈⠁⠉⠈⠁⠉
       ⢀⢀⡀ communication             • ⠄⢀⣠⣶⡿⠿⠛⠛⠛⠛⠻⠿⠿⠿ 3             ⠐⠂  Seeking
    ⠉⠈⠁⠁    ⠁⠉ ● ● ● ⡀          ⢀⡀ • ⠉⣠⣶⡿⠋⠁                ⠉ ⠠⠄ ⠤  professional help     ⢀⡀⣀⠠⠄⠤⠠⠄⠒⠐⠂⠒⠐⠂⠒
                      ⠉⠈⠁⠒⠐⠂⠒⠐⠁⠉  ⢀⣠⣴⡿⠟⠁         Consistency ⡀           ○ ○ ○    ⢀⢀⠄⠤⠐⠂⠉
     •  • •       •      •  ⣀⣴⣶ 2 ⠿⠛⠉   ⣀⢀⡀⣀⠠⠄ and reliability ⠁⠉⠐⠂⠒⠠⠄⠤⠠⠄⠤⠠⠄⠤⠠⠂⠒⠈⠁⠁
       ⣀⣤⣶⣶ 1 ⣶⣦⣤⡀  • • ⠄⢀⣴⣾⣿⠟⠉⠉⠈⠁⠉⠈⠁⠉⠈⠁            ● ◐ ○
    ⢀⣤⣾⣿⠟⠋⠁   ⠉⠙⠻⣿⣷⣦⣤⣀⣠⣴⣾⣿⠿⠋ Taking
    ⣿⡿⠋⣀⠠⠄⠤⠠⠂⠒⠈⠁  ⠉⠙⠛⠛⠛⠛ responsibility
    ⠟   September            ● ● ●


          Today                               Yours                     Help
            t  Tonight                          p  Promises               h  On a hard day
            c  The weekly check-in              j  Journal                e  Someone to talk to
            v  What waits                       y  Own weeks              a  All pages
                                                k  What broke trust
                                                s  Summary

          F1 help  F2 pause  F3 cover  F4 who is here  q leave               Ctrl-C leaves at once
    ");
}

/// Prints the processor's time for a picture, and the bytes of its frame: `cargo test --release --lib painting -- --ignored
/// --nocapture`.
#[test]
#[ignore = "measures: fails by nothing"]
fn what_painting_costs() {
    for (width, height) in [(120, 40), (200, 50)] {
        for theme in [full(), MONOCHROME] {
            let many = 40;
            let began = std::time::Instant::now();
            let mut bytes = 0;
            for nth in 0..many {
                let mut view = View::new(after(3650 + nth), 0, Catalogue::ENGLISH, &theme);
                let mut canvas = Canvas::new(width, height).unwrap();
                bytes = canvas.paint(|frame| view.draw(frame)).unwrap().len();
            }
            let each = began.elapsed().as_secs_f64() * 1000.0 / f64::from(many as u32);
            println!("{width}×{height}: {each:.2} ms, {bytes} bytes");
        }
    }
}
