//! A passphrase for a command: typed at the terminal, or given by a script through a file descriptor.

use std::io::{ErrorKind, Write};

use anyhow::{Context, bail};

use super::WrongUse;
use crate::{
    language::Catalogue,
    plain::{Input, Keyboard, secret},
    platform::terminal::{AsFd, open_descriptor, own},
    private::Secret,
};

/// Asks at the terminal, whatever the standard streams are, and shows nothing of what is typed; or takes the first line
/// of a file descriptor, by its number.
pub fn read(prompt: &str, descriptor: Option<u32>, say: Catalogue) -> anyhow::Result<Secret> {
    match descriptor {
        Some(number) => given(number, say),
        None => asked(prompt, say),
    }
}

fn asked(prompt: &str, say: Catalogue) -> anyhow::Result<Secret> {
    let (from, mut to) = own().map_err(|_| WrongUse(say.commands_no_terminal().to_owned()))?;
    let tried = say.commands_asking_passphrase();
    let mut keyboard = Keyboard::new(from);
    keyboard.hide().context(tried)?;
    write!(to, "{prompt} ").context(tried)?;
    taken(keyboard, say).context(tried)
}

fn given(number: u32, say: Catalogue) -> anyhow::Result<Secret> {
    let tried = || say.commands_reading_passphrase(&number.to_string());
    let mut keyboard = Keyboard::new(open_descriptor(number).with_context(tried)?);
    keyboard.hide().with_context(tried)?;
    taken(keyboard, say).with_context(tried)
}

fn taken(mut keyboard: Keyboard<impl AsFd>, say: Catalogue) -> anyhow::Result<Secret> {
    let secret = match secret::line(&mut keyboard) {
        Err(end) if end.kind() == ErrorKind::UnexpectedEof => Secret::default(),
        line => line??,
    };
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
