//! A private, offline guide in the terminal for two people rebuilding trust. This page is the map of the house.
//!
//! *The guide is read, the journey is written. A key or a typed line becomes a message; `update` changes the app and says
//! what must happen outside; `page` says what the app shows and asks; a front shows it.*
//!
//! ```text
//!  content/ ──parse──► Guide ───┐
//!  writers/*.jsonl ──open──► Journey ─┴─► App ──page(&App)──► Page ──► tui (draws)  ┐
//!                                        ▲                      └──► plain (prints) ┤ key / line
//!         store ◄──perform── Effect ◄── update(&mut App, Message) ◄─────────────────┘
//!                  └──► Message::Done(outcome) ┘
//! ```
//!
//! Who may use whom: `a ◄─ b` means that b may use a and everything to the left of it, never the other way.
//!
//! ```text
//! platform ◄─ store, shell, tui, plain, commands, main
//! private, language ◄─ block ◄─ guide ◄─ journey ◄─ session ◄─ page ◄─ form ◄─ screens ◄─ app ◄─ shell
//! shell ◄─ tui, plain ◄─ commands ◄─ main
//! journey ◄─ store ◄─ shell, commands        block, guide, journey ◄─ export ◄─ exchange, shell, commands
//! ```
//!
//! | a line that… | lives only in |
//! |---|---|
//! | mentions ratatui or crossterm | [`tui`] |
//! | mentions rustix, signal-hook or `std::os` | [`platform`] |
//! | reads or writes a file | [`store`] (and [`commands`]) |
//! | asks the clock, draws randomness | [`shell`], [`store`], [`commands`] |
//! | prints | [`plain`], [`commands`], `main` |
//! | is a sentence of the guide, or one that the program says | `content/` |
//! | decides whether something is allowed | [`journey`] |
//! | says where an answer is kept, who wrote it, who reads it, how it is taken back | [`form`] |
//! | gives a letter to a choice | the table of keys in [`page`] |
//! | picks a colour or a border | `tui/theme.rs` |
//!
//! A first walk: [`guide::Chapter`] is a page of the guide; [`journey::record`] is what a written line means;
//! [`journey::position`] is the path as a state machine; [`session::Session`] is everything a screen may look at;
//! [`page::Page`] is what a screen says and asks; [`form`] is the one engine for everything that asks and keeps;
//! [`app::update`] is where a message goes; [`shell::Shell`] is where things really happen. `tests/rooms.rs` keeps the
//! walls. Longer, with the reasons: `docs/architecture.md`.

pub mod app;
pub mod block;
pub mod cli;
pub mod commands;
pub mod exchange;
pub mod export;
pub mod form;
pub mod guide;
pub mod journey;
pub mod language;
pub mod page;
pub mod plain;
pub mod platform;
pub mod private;
pub mod screens;
pub mod session;
pub mod shell;
pub mod store;
pub mod tui;
