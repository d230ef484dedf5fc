//! A page that says nothing: laid over the screen by one key when somebody comes in.

use crate::{
    block::Block,
    page::{Choice, Key, Page},
    session::Request,
};

pub fn page<M>() -> Page<M> {
    Page::new(
        "Notes",
        vec![Block::quiet("Enter goes on.")],
        vec![Choice::ask(Key::Back, "Go on", Request::Close)],
    )
}
