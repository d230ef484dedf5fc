//! A passphrase for a command: typed at the terminal, or given by a script through a file descriptor.

use std::io::{ErrorKind, Write};

use anyhow::{Context, bail};

use super::WrongUse;
use crate::{
    language::Catalogue,
    plain::{Input, Keyboard, secret},
    platform::terminal::{AsFd, OwnedFd, open_descriptor, own},
    private::Secret,
};

/// Asks at the terminal, whatever the standard streams are, and shows nothing of what is typed; or takes the first line
/// of a file descriptor, by its number.
pub fn read(prompt: &str, descriptor: Option<u32>, say: Catalogue) -> anyhow::Result<Secret> {
    Secrets::of(descriptor, say)?.next(prompt)
}

/// Passphrases one after the other: each is asked for, or is the next line of a file descriptor.
pub struct Secrets {
    given: Option<(u32, Keyboard<OwnedFd>)>,
    say: Catalogue,
}

impl Secrets {
    pub fn of(descriptor: Option<u32>, say: Catalogue) -> anyhow::Result<Self> {
        let open = |number: u32| {
            let tried = || say.commands_reading_passphrase(&number.to_string());
            let mut keyboard = Keyboard::new(open_descriptor(number).with_context(tried)?);
            keyboard.hide().with_context(tried)?;
            anyhow::Ok((number, keyboard))
        };
        Ok(Self { given: descriptor.map(open).transpose()?, say })
    }

    /// False where somebody types them.
    pub fn are_given(&self) -> bool {
        self.given.is_some()
    }

    pub fn next(&mut self, prompt: &str) -> anyhow::Result<Secret> {
        let say = self.say;
        let Some((number, keyboard)) = &mut self.given else { return asked(prompt, say) };
        let tried = || say.commands_reading_passphrase(&number.to_string());
        taken(keyboard).and_then(|secret| whole(secret, say)).with_context(tried)
    }

    /// A new passphrase, typed twice or given once.
    pub fn new_one(&mut self, prompt: &str) -> anyhow::Result<Secret> {
        let first = self.next(prompt)?;
        self.same_again(first)
    }

    /// The passphrase that was typed, once more.
    pub fn same_again(&mut self, first: Secret) -> anyhow::Result<Secret> {
        if !self.are_given() && self.next(self.say.backup_once_more())? != first {
            bail!(self.say.backup_differ());
        }
        Ok(first)
    }
}

/// The same at the terminal alone; none where a mere Enter is the answer.
pub fn read_if_any(prompt: &str, say: Catalogue) -> anyhow::Result<Option<Secret>> {
    let secret = at_terminal(prompt, say)?;
    Ok((!secret.is_empty()).then_some(secret))
}

fn asked(prompt: &str, say: Catalogue) -> anyhow::Result<Secret> {
    whole(at_terminal(prompt, say)?, say).context(say.commands_asking_passphrase())
}

fn at_terminal(prompt: &str, say: Catalogue) -> anyhow::Result<Secret> {
    let (from, mut to) = own().map_err(|_| WrongUse(say.commands_no_terminal().to_owned()))?;
    let tried = say.commands_asking_passphrase();
    let mut keyboard = Keyboard::new(from);
    keyboard.hide().context(tried)?;
    write!(to, "{prompt} ").context(tried)?;
    taken(&mut keyboard).context(tried)
}

fn taken(keyboard: &mut Keyboard<impl AsFd>) -> anyhow::Result<Secret> {
    match secret::line(keyboard) {
        Err(end) if end.kind() == ErrorKind::UnexpectedEof => Ok(Secret::default()),
        line => Ok(line??),
    }
}

fn whole(secret: Secret, say: Catalogue) -> anyhow::Result<Secret> {
    if secret.is_empty() {
        bail!(say.commands_passphrase_empty());
    }
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use std::{io::pipe, os::fd::AsRawFd};

    use super::*;

    fn given_through_a_pipe(words: &[u8]) -> Result<Secret, String> {
        let (from, mut to) = pipe().unwrap();
        to.write_all(words).unwrap();
        drop(to);
        read("", Some(from.as_raw_fd().try_into().unwrap()), Catalogue::ENGLISH)
            .map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn a_descriptor_gives_its_first_line() {
        assert_eq!(given_through_a_pipe(b"two words\nand more\n"), Ok("two words".into()));
        assert_eq!(given_through_a_pipe(b"the end"), Ok("the end".into()));
    }

    #[test]
    fn what_is_no_passphrase_is_said_without_quoting_it() {
        for (words, said) in
            [(&b"\n"[..], "it was empty"), (b"", "it was empty"), (b"canary\xff\n", "not text")]
        {
            let why = given_through_a_pipe(words).unwrap_err();
            assert!(why.contains(said) && why.starts_with("Reading the passphrase from file descriptor "));
            assert!(!why.contains("canary"), "{why}");
        }
        let why = read("", Some(4_000_000), Catalogue::ENGLISH).unwrap_err();
        assert!(format!("{why:#}").starts_with("Reading the passphrase from file descriptor 4000000"));
    }
}
