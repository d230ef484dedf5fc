//! trustpath

pub mod app;
pub mod block;
pub mod cli;
pub mod commands;
pub mod export;
pub mod guide;
pub mod journey;
pub mod page;
pub mod plain;
pub mod private;
pub mod screens;
pub mod shell;
pub mod store;
