//! Reading a file line by line: pread in chunks into one reused buffer, so that memory stays small however large the file.

use std::{fs::File, io};

use zeroize::Zeroizing;

use super::line;
use crate::platform::files;

const CHUNK: usize = 64 << 10;

/// A reused buffer; wiped at the end, for private words pass through it.
#[derive(Debug)]
pub struct Buffer(Zeroizing<Vec<u8>>);

impl Default for Buffer {
    fn default() -> Self {
        Self(Zeroizing::new(Vec::new()))
    }
}

/// A line without its newline, and where it begins.
pub struct RawLine<'a> {
    pub at: u64,
    /// Of a line that is too long only the end, if anything.
    pub bytes: &'a [u8],
    pub ending: Ending,
    /// The byte at which the next line begins.
    pub next: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Newline,
    /// The file ended first.
    File,
    TooLong,
}

impl Buffer {
    /// Gives every line from the byte `from` on to `each`.
    pub fn lines(&mut self, file: &File, from: u64, mut each: impl FnMut(&RawLine<'_>)) -> io::Result<()> {
        let buffer = &mut *self.0;
        buffer.resize(buffer.len().max(CHUNK), 0);
        let (mut at, mut filled, mut skipping) = (from, 0, false);
        loop {
            let got = read_at(file, &mut buffer[filled..], at + filled as u64)?;
            if got == 0 {
                break;
            }
            let (end, mut start) = (filled + got, 0);
            for newline in memchr::memchr_iter(b'\n', &buffer[filled..end]) {
                let newline = filled + newline;
                let ending = if skipping { Ending::TooLong } else { Ending::Newline };
                each(&RawLine::new(at + start as u64, &buffer[start..newline], ending));
                (start, skipping) = (newline + 1, false);
            }
            (at, filled) = (at + start as u64, end - start);
            buffer.copy_within(start..end, 0);
            if filled == buffer.len() && filled < line::MOST_BYTES {
                buffer.resize(2 * filled, 0);
            } else if filled == buffer.len() {
                // Walk over the rest of the line without keeping it.
                (at, filled, skipping) = (at + filled as u64, 0, true);
            }
        }
        if filled > 0 || skipping {
            let ending = if skipping { Ending::TooLong } else { Ending::File };
            each(&RawLine::new(at, &buffer[..filled], ending));
        }
        Ok(())
    }

    /// One line, by its place.
    pub fn line(&mut self, file: &File, at: u64, len: usize) -> io::Result<&[u8]> {
        let buffer = &mut *self.0;
        buffer.resize(buffer.len().max(len), 0);
        files::read_exact_at(file, &mut buffer[..len], at)?;
        Ok(&buffer[..len])
    }
}

/// A part of a file in memory, so that lines that lie near each other cost one reading, whichever way they are leafed through.
pub struct FileWindow {
    file: File,
    from: u64,
    bytes: Zeroizing<Vec<u8>>,
}

impl FileWindow {
    /// Nothing is read yet.
    pub fn over(file: File) -> Self {
        Self { file, from: 0, bytes: Zeroizing::new(Vec::new()) }
    }

    /// One line, by its place.
    pub fn line(&mut self, at: u64, len: usize) -> io::Result<&[u8]> {
        let end = at + len as u64;
        let is_here = (self.from..=self.from + self.bytes.len() as u64).contains(&end) && at >= self.from;
        if !is_here {
            // Whoever comes from behind goes on towards the beginning.
            let backwards = at < self.from;
            self.from = if backwards { end.saturating_sub(CHUNK.max(len) as u64) } else { at };
            self.read(CHUNK.max(len))?;
        }
        let begins = usize::try_from(at - self.from).map_err(io::Error::other)?;
        self.bytes.get(begins..begins + len).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    fn read(&mut self, most: usize) -> io::Result<()> {
        self.bytes.resize(most, 0);
        let mut filled = 0;
        while filled < most {
            match read_at(&self.file, &mut self.bytes[filled..], self.from + filled as u64)? {
                0 => break,
                got => filled += got,
            }
        }
        self.bytes.truncate(filled);
        Ok(())
    }
}

impl<'a> RawLine<'a> {
    /// The mark with which some editors begin a file is no part of the line.
    fn new(at: u64, bytes: &'a [u8], ending: Ending) -> Self {
        let line = if at == 0 { bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) } else { bytes };
        let next = at + bytes.len() as u64 + u64::from(ending != Ending::File);
        Self { at: at + (bytes.len() - line.len()) as u64, bytes: line, ending, next }
    }
}

fn read_at(file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    loop {
        match files::read_at(file, into, at) {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn lines_of(bytes: &[u8]) -> Vec<(u64, usize, Ending)> {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        let mut lines = Vec::new();
        Buffer::default()
            .lines(&file, 0, |piece| lines.push((piece.at, piece.bytes.len(), piece.ending)))
            .unwrap();
        lines
    }

    #[test]
    fn lines_come_whole_however_the_chunks_fall() {
        let mut bytes = vec![b'a'; CHUNK - 1];
        bytes.extend(b"\n\nbc\n");
        bytes.extend(vec![b'd'; 3 * CHUNK]);
        let last = 3 * CHUNK;
        let at = CHUNK as u64;
        assert_eq!(
            lines_of(&bytes),
            [
                (0, CHUNK - 1, Ending::Newline),
                (at, 0, Ending::Newline),
                (at + 1, 2, Ending::Newline),
                (at + 4, last, Ending::File)
            ]
        );
    }

    #[test]
    fn a_window_gives_each_line_from_before_and_from_behind() {
        let lines: Vec<String> = (0..3_000).map(|nth| format!("{nth} {}", "x".repeat(nth % 97))).collect();
        let mut file = tempfile::tempfile().unwrap();
        let (mut places, mut at) = (vec![], 0);
        for line in lines.iter().chain([&"y".repeat(2 * CHUNK), &"the last".to_owned()]) {
            writeln!(file, "{line}").unwrap();
            places.push((at, line.clone()));
            at += line.len() as u64 + 1;
        }
        let back = places.iter().rev().chain(&places).chain(places.iter().step_by(700));
        let mut window = FileWindow::over(file);
        for (at, line) in back {
            assert_eq!(window.line(*at, line.len()).unwrap(), line.as_bytes());
        }
        assert!(window.line(at, 1).is_err(), "there is nothing");
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let mut bytes = vec![b'a'; line::MOST_BYTES + 5 * CHUNK];
        bytes.extend(b"\nb\n");
        let lines = lines_of(&bytes);
        assert_eq!(lines.len(), 2);
        assert_eq!((lines[0].2, lines[1].1), (Ending::TooLong, 1));
    }
}
