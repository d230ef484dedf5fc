//! Linux and macOS.

pub mod files;
pub mod process;
pub mod signals;
pub mod terminal;
