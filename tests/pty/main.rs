//! The program in a real pseudo-terminal: what somebody at the keys sees, and what is left when it ends in any way.
//! Nothing here sleeps and hopes; everything waits for what it needs, with a deadline (`wait.rs`).
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests look at files and processes as the program never does, and their helpers may fail"
)]

mod again;
mod bytes;
mod clocks;
mod doors;
mod editor;
mod endings;
mod faults;
mod first_run;
mod foreign;
mod fuzz;
mod guides;
mod house;
#[cfg(target_os = "linux")]
mod idle;
mod kills;
mod lines;
mod locks;
#[cfg(target_os = "linux")]
mod memory;
mod named_keys;
mod paper;
mod right_now;
mod sealed;
mod secret;
mod settings;
mod sizes;
mod stops;
#[path = "../faults/temp.rs"]
mod temp;
mod wait;
mod window;
mod wiped;
mod words;
