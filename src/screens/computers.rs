//! Two computers: where the folder lies, and the ways in which two folders come together. Where nobody is set up, only how
//! a folder begins with a letter.

use crate::{
    block::Block,
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
    let mut body = vec![
        Block::say(say.computers_about()),
        Block::say(say.computers_folder(&session.folder)),
        Block::heading(say.computers_before()),
    ];
    body.extend([say.computers_one_first(), say.computers_passphrases()].map(Block::item));
    body.push(Block::heading(say.computers_way()));
    let ways = [
        (say.computers_sync(), say.computers_sync_how()),
        (say.computers_git(), say.computers_git_how()),
        (say.computers_stick(), say.computers_stick_how()),
        (say.computers_letter(), say.computers_letter_how()),
    ];
    for (way, how) in ways {
        body.extend([Block::strong(way), Block::say(how)]);
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
        insta::assert_snapshot!(prose(JourneyBuilder::two()), @"
        Two computers

        Each of you can have your own computer, and your own copy of the folder.
        This program goes nowhere by itself: you choose what carries the folder.

        Your folder on this computer: /home/sam/.local/share/trustpath

        Before the first time

        - Begin on one computer only. A folder that began by itself on the other
          one is another journey.
        - Set both passphrases first. Without them, anyone who opens the folder
          on either computer can read what each of you wrote alone. With a
          letter, you set yours on your own computer.

        Choose one way

        A sync of folders, such as Syncthing

        Share the whole folder with the other computer, into its empty folder of
        the same kind. What belongs to one computer alone is left out by itself:
        the file .stignore says so.

        git

        Make the folder a repository of your own, and let the other computer
        clone it. Then: git add -A, git commit, git pull, git push. No file has
        two writers, so nothing conflicts. git keeps older states, so deleted
        words stay in it.

        A stick

        `trustpath backup FILE` writes everything into one file, and `trustpath
        restore FILE` adds what is new on the other computer. Doing both, each
        way, brings the two together.

        A letter, by mail or on a stick

        `trustpath letter write FILE` writes what is new for the other one. It
        is sealed to their key. What you write alone stays with you. The first
        letter is an invitation, and `trustpath letter read FILE` begins a
        folder with it. A letter may be lost: the next one brings what is
        missing.

        Afterwards

        - Compare the six words once, on the page “Passphrases”, side by side or
          on the phone. They show that nobody stands between you.
        - What you write for both appears on the other computer at its next
          page, once it was carried there.
        - Stay with one way. Changing it later is fine; using two at once helps
          nobody.

        1. Passphrases
        b. Back
        ");
    }

    #[test]
    fn somebody_who_got_an_invitation_sets_nothing_up() {
        insta::assert_snapshot!(prose(JourneyBuilder::default()), @"
        I got a letter with an invitation

        The letter begins your own folder, with both names. You need the six
        words that open it. Ask for them on the phone, or when you see each
        other.

        - Leave the guide, and go where the letter lies.
        - Type: trustpath letter read FILE
        - Your folder will be /home/sam/.local/share/trustpath

        Then open the guide again. You do not have to set anything up first.

        b. Back
        ");
    }
}
