//! Windows: begun, and untried. Files lie in the account's own profile, which other accounts cannot read by default;
//! nothing here changes who may read them.

pub mod files;
pub mod process;
pub mod signals;
pub mod terminal;
