//! The made pages by the roles of their colours: whose card, whose half, what is chosen, what is a picture.

use super::pictures::{opened, sealed, turns};
use crate::{
    app::Page,
    tui::{
        Depth, Rgb, Theme,
        theme_tests::{painted, roles::roles},
    },
};

fn drawn(page: &Page) -> String {
    let theme = Theme::new(Depth::Full, Some(Rgb::BLACK));
    let all = roles(&painted(page, &theme, 80, 24), &theme);
    // The frame around is the same everywhere.
    all.lines().skip(4).take(17).map(|row| row.get(4..).unwrap_or_default().to_owned() + "\n").collect()
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
