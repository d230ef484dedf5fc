//! trustpath

pub mod app;
pub mod block;
pub mod guide;
pub mod journey;
pub mod page;
pub mod private;
pub mod screens;
pub mod shell;
pub mod tui;
