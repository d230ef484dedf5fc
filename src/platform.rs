//! The differences between systems, behind one small surface: files that only this account may look into, locks,
//! signals, the modes of a terminal, what a process may tell of itself, and the clock. No other room asks the system itself.
//!
//! `unix` is Linux and macOS, `windows` is begun: it builds, and nobody has run it. What it cannot do is said at each
//! function there, and on the page about privacy.

pub mod clock;
pub mod files;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

pub use system::{process, signals, terminal};

/// The keys that edit a line, as they are set for a terminal.
#[derive(Debug, Clone, Copy)]
pub struct LineKeys {
    pub erase: u8,
    pub word: u8,
    pub line: u8,
    pub end: u8,
}
