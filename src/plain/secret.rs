//! Asking for a passphrase: nothing of it is shown, and it is read byte by byte into one place, so that no copy stays.

use super::{Cut, Host, Input, Lines, MenuAction, Talk};
use crate::{
    app::{Message, Page},
    language::{Catalogue, in_force},
    page::Value,
    private::{Private, Secret},
};
use std::{
    io::{self, BufRead, ErrorKind, Write},
    mem,
};

use zeroize::{Zeroize, Zeroizing};

/// A line that is no passphrase. It was read past, and wiped.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("{}", self.said(in_force()))]
pub enum Refused {
    TooLong,
    NotText,
}

impl Refused {
    fn said(&self, say: Catalogue) -> &'static str {
        match self {
            Self::TooLong => say.plain_secret_too_long(),
            Self::NotText => say.plain_not_text(),
        }
    }
}

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    /// Takes a passphrase. An empty line brings the choices.
    pub(super) fn secret(&mut self, page: &Page) -> Result<Message, Cut> {
        loop {
            self.tell(self.host.say().plain_how_secret())?;
            match self.ask_unseen()? {
                Ok(secret) if !secret.is_empty() => return Ok(page.ask.answer(Value::Secret(secret)).into()),
                Ok(_) => {
                    if let MenuAction::Send(message) = self.choose(&self.menu(page))? {
                        return Ok(message);
                    }
                }
                Err(refused) => self.tell(refused.said(self.host.say()))?,
            }
        }
    }

    fn ask_unseen(&mut self) -> Result<Result<Secret, Refused>, Cut> {
        // Before the prompt: whoever sees it may type.
        self.lines.hide()?;
        write!(self.output, "> ")?;
        let heard = self.hear(Lines::secret);
        self.lines.show();
        let secret = heard?;
        self.in_time(Private::default)?;
        Ok(secret)
    }
}

/// Reads one line as a passphrase: `\n` or `\r\n` ends it. What `input` holds in a buffer of its own is wiped only by a
/// [`super::Keyboard`].
pub fn line(input: &mut impl BufRead) -> io::Result<Result<Secret, Refused>> {
    // One more than a passphrase has: the `\r`.
    let mut bytes = Zeroizing::new(Vec::with_capacity(Secret::MOST_BYTES + 1));
    let (mut begun, mut fits) = (false, true);
    loop {
        let next = input.fill_buf()?.first().copied();
        input.consume(usize::from(next.is_some()));
        match next {
            None if !begun => return Err(ErrorKind::UnexpectedEof.into()),
            None | Some(b'\n') => break,
            Some(byte) if bytes.len() < bytes.capacity() => bytes.push(byte),
            Some(_) => fits = false,
        }
        begun = true;
    }
    if bytes.ends_with(b"\r") {
        bytes.pop();
    }
    if !fits || bytes.len() > Secret::MOST_BYTES {
        return Ok(Err(Refused::TooLong));
    }
    Ok(match String::from_utf8(mem::take(&mut *bytes)) {
        Ok(text) => Ok(text.into()),
        Err(error) => {
            error.into_bytes().zeroize();
            Err(Refused::NotText)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(mut typed: &[u8]) -> Vec<Result<Secret, Refused>> {
        std::iter::from_fn(|| line(&mut typed).ok()).collect()
    }

    #[test]
    fn a_passphrase_is_a_line_as_it_was_typed() {
        let typed = lines(b" two words \r\n\nq\n\xc3\xa9 to the end");
        assert_eq!(typed, [" two words ", "", "q", "é to the end"].map(|typed| Ok(typed.into())));
        assert_eq!(line(&mut &b""[..]).unwrap_err().kind(), ErrorKind::UnexpectedEof);
    }

    #[test]
    fn what_is_no_passphrase_is_read_past() {
        let most = "x".repeat(Secret::MOST_BYTES);
        let typed = lines(format!("{most}x\n{most}{most}\r\n{most}\r\n").as_bytes());
        assert_eq!(typed, [Err(Refused::TooLong), Err(Refused::TooLong), Ok(most.as_str().into())]);
        assert_eq!(lines(b"tw\xffo\nfour"), [Err(Refused::NotText), Ok("four".into())]);
    }
}
