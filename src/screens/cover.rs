//! A page that says nothing: laid over the screen by one key when somebody comes in.

use super::AppMessage;
use crate::{
    block::Block,
    page::{Choice, Page},
};

pub fn page() -> Page {
    Page::new("Notes", vec![Block::quiet("Enter goes on.")], vec![Choice::back("Go on", AppMessage::Close)])
}
