//! The Markdown of the guide as blocks.
