//! The screen.

mod blocks;
mod clock;
mod editor;
mod path;
mod theme;
mod wrap;
