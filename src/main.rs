//! Lets a command run, and turns an error into a sentence and an exit code.

use std::{alloc::System, env, process::ExitCode};

use trustpath::{commands, platform};
use zeroizing_alloc::ZeroAlloc;

/// Wipes whatever is given back, also what libraries held: freed memory keeps no words.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    platform::process::leave_no_core();
    platform::signals::let_large_files_fail();
    commands::run(env::args_os()).unwrap_or_else(|e| commands::complain(&e))
}
