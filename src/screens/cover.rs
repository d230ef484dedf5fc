//! A page that says nothing: laid over the screen by one key when somebody comes in.

use crate::{
    block::Block,
    page::{Choice, Page},
    session::Request,
};

pub fn page<M>() -> Page<M> {
    Page::new("Notes", vec![Block::quiet("Enter goes on.")], vec![Choice::ask('b', "Go on", Request::Close)])
}
