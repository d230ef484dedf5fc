//! The text on a terminal when a conversation is over.

use std::{
    cell::RefCell,
    io::{self, BufRead, Read, Write},
    rc::Rc,
};

use crate::plain::Input;

/// The program's output, with the typed lines as they are read.
#[derive(Clone, Default)]
pub struct Tape(pub Rc<RefCell<Vec<u8>>>);

impl Write for Tape {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub struct Typed<'a>(pub &'a [u8], pub Tape);

impl Read for Typed<'_> {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        unreachable!("the front reads lines")
    }
}

impl BufRead for Typed<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(self.0)
    }

    fn consume(&mut self, count: usize) {
        self.1.write_all(&self.0[..count]).unwrap();
        self.0 = &self.0[count..];
    }
}

impl Input for Typed<'_> {}
