//! What differs between systems, behind one small surface: files that only this account may look into, locks, signals, the
//! modes of a terminal, and what a process may tell of itself. No other room asks the system itself.

pub mod files;
pub mod process;
pub mod signals;
pub mod terminal;
