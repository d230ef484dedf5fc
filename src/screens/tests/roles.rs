//! The made pages by the roles of their colours: whose card, whose half, what is chosen, what is a picture.

use super::pictures::{demo, opened, sealed, turns};
use crate::{
    app::Page,
    journey::couple::Here,
    session::Place,
    tui::{
        Depth, Rgb, Theme,
        theme_tests::{painted, roles::roles},
    },
};

fn drawn(page: &Page) -> String {
    in_a_window(page, 80, 24)
}

/// The roles of a page without the frame around it, which is the same everywhere.
fn in_a_window(page: &Page, width: u16, height: u16) -> String {
    let theme = Theme::new(Depth::Full, Some(Rgb::BLACK));
    let all = roles(&painted(page, &theme, width, height), &theme);
    let rows = all.lines().skip(4).take(usize::from(height) - 7);
    rows.map(|row| row.chars().skip(4).collect::<String>() + "\n").collect()
}

#[test]
fn the_path_is_a_picture_with_words_beside_it_where_the_window_is_wide() {
    let page = in_a_window(&demo(Here::Both, Place::Path).page(), 120, 40);
    let with_words: String =
        page.split_inclusive('\n').filter(|row| !row.trim_matches(['▒', ' ', '\n']).is_empty()).collect();
    insta::assert_snapshot!(with_words, @"
    ttttt ttt ttttt tttttttt ttt ttttttt tttt t tt t         q▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒                q
    aCaCCttCttCCCCCCCCCCCCCCCCCCCCCCCC           q        ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒                               q
                                                         ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒                    q
    q qqqq qqqqq qq qqq qqqqq qqqq qqqqq qqqqqq qqq qqqq▒▒▒▒▒▒▒▒▒▒▒?▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
    q qqqqqqq qqq qqq qqqqq qqqqqqqq qqq qqqqqq         ▒▒▒▒▒▒▒▒▒▒C▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  q                    ▒▒▒▒▒▒▒▒▒▒▒
    q qqqqqqqq qqq qqqqq qqqqqqqqq q qqqqq            q ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        q                q               ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
    qqqqq                                             qqqqq                           qqqq
      a  ttttttt                                        a  tttttttt                     a  tt t tttt ttt
      a  ttt tttttt tttttttt                            a  ttttttt                      a  ttttttt tt tttt tt
      a  tttt ttttt                                     a  ttt ttttt                    a  ttt ttttt
                                                        a  tttt ttttt ttttt
                                                        a  ttttttt
    ");
}

#[test]
fn a_chart_of_the_weeks_has_the_ink_of_whoever_gave_its_numbers() {
    insta::assert_snapshot!(drawn(&demo(Here::Second, Place::Trends).page()), @"
    qqq qqq qqqqqqqqqq qqq q qqqqqqqqq qqqqq qq qqqqqqq qq qq qqqqqqqq qqqqq
    qqq qqqq qq qqqq qqqqq qqq qqq qqqqqq qqqqq qqqqqqq q qqqqqq qqqq qqqqqq



    aCaCttttCttCttCttttCCCCCCCCCCtttttt    a ttttt tttt             qq qqqqq
      sssssssssssssssssssssssssssssssss    sssssssssssssssssssssssssssssssss

      a tttttt tttt tt         qq qqqqq    a tt tttt tt tttt        qq qqqqq
      sssssssssssssssssssssssssssssssss    sssssssssssssssssssssssssssssssss

      a ttt ttttt tt tt        qq qqqqq    a ttttttttt              qq qqqqq
      sssssssssssssssssssssssssssssssss    sssssssssssssssssssssssssssssssss

      a ttttttt                            a tt ttt tttt              tttttt
      sssssssssssssfsssssssssssffsssssf    sssssssssssssssssssssssssssssssss
    ");
}

#[test]
fn a_promise_bears_the_ink_of_whoever_made_it() {
    insta::assert_snapshot!(drawn(&demo(Here::Both, Place::Promises).page()), @"
    ttt
    qq tt ttttt tttt ttttt tt tttt tt ttttt ttttt

    g t t tttt ttttt ttt tttt tttttttt tttttt tt tttt

                                                       aaaaa  qq qqqq qqqq q
                                                            qqq     qqq  qqq
    aCaCCtttCttttttttCttCtttCttttCttCttttCtttCttttCtttttttCCCCCCCCCCCCCCCCqC
    CCCCCqqqqCqqqCqqqqqqCqqCqqqqqqqqCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
      a  t tttt ttt tttt ttttt ttt tttttttt tttttt                        f
         qqqqqq qqqqq qqqqqqqq qq qqqqqqqq
      a  t tttt tttt ttt ttttttt tttttt t ttttt ttttt                     f
         qqqqqq qqqqq qqqqqqqq qq qqqqqqqq
      q qqqq   q qqqqqqq qq qqqq   q qqqqqq   q qqqqqqq qqqq
      a  tt ttttt tttt tttt
      a  ttt tttttt ttttt
      a  ttt ttttttttt
    ");
}

#[test]
fn the_end_of_an_evening_lies_under_a_moon() {
    let page = demo(Here::Both, Place::Closing(None)).page();
    insta::assert_snapshot!(in_a_window(&page, 120, 40), @"
                             q      ▒▒▒▒▒▒▒▒    q
                                  ▒▒▒▒▒▒▒▒▒▒▒▒
                                  ▒▒▒▒▒▒▒▒▒▒▒▒        q
                                 q▒▒▒▒▒▒▒▒▒▒▒▒
                                   ▒▒▒▒▒▒▒▒▒▒      q
                         q            ▒▒▒▒

    tttt ttt tttttt ttt tttt

    ttttttt ttt ttt tttttttt tttt tt ttttt

    ttt ttttttttt ttttttttt t ttt tt tttt ttt ttttttttt ttttt tttt tttt











    aCaCCttttttCttttCtttCttCttCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
      a  tt tt tt ttt tttt
      a  ttttt ttt ttt
    ");
}

#[test]
fn two_cards_lie_each_on_its_authors_paper() {
    insta::assert_snapshot!(drawn(&opened().page()), @"
    tttttt ttttttt

    tttt ttttt tt tttt ttttt tt tttt

    f111111111111111111111111111111111    s222222222222222222222222222222222
    f11fff1111111111111111111111111111    s22ssss222222222222222222222222222
    f111111111111111111111111111111111    s222222222222222222222222222222222
    f11ttt1ttttt1tttt1tttt1tt1ttt11111    s22t2ttttttttt2ttt2ttttttt2t2tt222
    f11tttttt1ttt1tttt1tttt1tt1tt11111    s22ttttt2ttt2tttt2tt2ttt2ttttt2222
    f11ttttt1t1tttt1ttt1ttt1tttttt1111    s222222222222222222222222222222222
    f111111111111111111111111111111111    s222222222222222222222222222222222

    q qqqqqq qqqqqq qqqqq qqqq qqqq qqqq qqqqqqqq qqq qqqq qqq qqq qqqq qq
    qqq qqqq qqq qqq qq qqqqqq qqqqqqq qqqq


    aCaCCttCttCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
    ");
}

#[test]
fn envelopes_are_sealed_and_bear_two_names() {
    insta::assert_snapshot!(drawn(&sealed().page()), @"
    tttttt ttttttt

    tttt ttttt tt tttt ttttt tt tttt

    eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee    eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
    eEeeeeeEEEEEEEEfffEEEEEEEEEeeeeeEe    eEeeeeeEEEEEEEEssssEEEEEEEEeeeeeEe
    eEEEEEeeeeeEEEEEEEEEEEEeeeeeEEEEEe    eEEEEEeeeeeEEEEEEEEEEEEeeeeeEEEEEe
    eEEEEEEEEEEeeeeEEEEeeeeeEEEEEEEEEe    eEEEEEEEEEEeeeeEEEEeeeeeEEEEEEEEEe
    eEEEEEEEEEEEEEEeeeeeEEEEEEEEEEEEEe    eEEEEEEEEEEEEEEeeeeeEEEEEEEEEEEEEe
    eEEEEEEEEEEEEeEeeeeeeEEEEEEEEEEEEe    eEEEEEEEEEEEEeEeeeeeeEEEEEEEEEEEEe
    eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee    eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee

    tttt tt ttt tttt tttttttt ttttt tt ttttt tttt tttt tt ttt tttttt ttttttt

      a  ttt ttt
      a  tttt tttt
      a  ttttt tttt
    ");
}

#[test]
fn the_half_of_whoever_has_the_floor_is_tinted_and_the_clock_is_theirs() {
    insta::assert_snapshot!(drawn(&turns().page()), @"
    tt tt ttttt tttt tt ttttt
    qqqqq q qq qq qqqqq qqqq qq qqq

    f3333333333333333333333333333333333
    f33fff33ttt3ttt3ttttt33333333333333     ssss
    f33ttttttt3ttt3tt3ttttt333333333333     qqqqqqqq qqq qqqq qqqqq qq
    f33tttttttttt3tttt3t3tttt3333333333     qqqq
    f3333333333333333333333333333333333

      fff f fff fff    ttt tttttt
       ff f f f f f
      fff   fff fff    qq qqqq q qqqqqqq


    aCaaaaaCCtttttCtttCttttCttttCttttCttttCttttt     a  tttt tttttt tttt
      a  ttt ttt ttttt tttt                          a  tt tt ttt tttt
      a  tttt tt ttttt t tttttttt                    a  ttt tttt
    ");
}
