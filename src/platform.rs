//! The differences between systems, behind one small surface: files that only this account may look into, locks,
//! signals, the modes of a terminal, what a process may tell of itself, and the clock. No other room asks the system itself.

pub mod clock;
pub mod files;
pub mod process;
pub mod signals;
pub mod terminal;
