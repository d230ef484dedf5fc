//! Two computers: where the folder lies, and the ways in which two folders come together. Where nobody is set up, only how
//! a folder begins with a letter.

use crate::{
    block::{Block, Text},
    page::{Choice, Key, Page},
    session::{Place, Session},
};

/// The way to this page, for two.
pub fn way<M>(key: Key, session: &Session) -> Option<Choice<M>> {
    (!session.journey.is_solo()).then(|| Choice::go(key, session.say().computers_title(), Place::Computers))
}

/// The way to it for somebody who got an invitation.
pub fn invited<M>(key: Key, session: &Session) -> Choice<M> {
    Choice::go(key, session.say().computers_got_letter(), Place::Computers)
}

pub fn page<M>(session: &Session) -> Page<M> {
    if session.journey.couple().is_none() { letter(session) } else { ways(session) }
}

fn ways<M>(session: &Session) -> Page<M> {
    let say = session.say();
    let mut body = vec![Block::heading(say.computers_title())];
    body.push(Block::say(say.computers_about()));
    body.push(Block::say(say.computers_folder(&session.folder)));
    body.push(Block::heading(say.computers_before()));
    body.extend([say.computers_one_first(), say.computers_passphrases()].map(Block::item));
    body.push(Block::heading(say.computers_way()));
    let ways = [
        (say.computers_sync(), say.computers_sync_how()),
        (say.computers_git(), say.computers_git_how()),
        (say.computers_stick(), say.computers_stick_how()),
        (say.computers_letter(), say.computers_letter_how()),
    ];
    for (way, how) in ways {
        body.extend([Block::Paragraph(Text::strong(way)), Block::say(how)]);
    }
    body.push(Block::heading(say.computers_after()));
    body.extend([say.computers_words(), say.computers_seen(), say.computers_one_way()].map(Block::item));
    let choices = vec![
        Choice::go(Key::Nth(1), say.passphrase_title(), Place::Passphrase),
        Choice::back_to(say.back(), Place::More),
    ];
    Page::new(say.computers_title(), body, choices).to_copy()
}

fn letter<M>(session: &Session) -> Page<M> {
    let say = session.say();
    let body = vec![
        Block::say(say.computers_letter_asks()),
        Block::item(say.computers_letter_leave()),
        Block::item(say.computers_letter_read()),
        Block::item(say.computers_letter_folder(&session.folder)),
        Block::say(say.computers_letter_no_setup()),
    ];
    Page::new(say.computers_got_letter(), body, vec![Choice::back_to(say.back(), Place::Welcome)]).to_copy()
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder},
        session::Place,
    };

    fn prose(told: JourneyBuilder) -> String {
        let mut harness = Harness::of(told, Here::First, Place::Path);
        harness.app.session.folder = "/home/sam/.local/share/trustpath".to_owned();
        harness.hear(crate::session::Request::Go(Place::Computers));
        harness.prose()
    }

    #[test]
    fn two_computers_begin_with_one_folder_and_two_passphrases() {
        insta::assert_snapshot!(prose(JourneyBuilder::two()), @"");
    }

    #[test]
    fn somebody_who_got_an_invitation_sets_nothing_up() {
        insta::assert_snapshot!(prose(JourneyBuilder::default()), @"");
    }
}
