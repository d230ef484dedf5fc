//! The screen.

mod blocks;
mod clock;
mod path;
mod theme;
mod wrap;
