//! A page that says nothing: laid over the screen by one key when somebody comes in.

use crate::{
    block::Block,
    language::Catalogue,
    page::{Choice, Key, Page},
    session::Request,
};

pub fn page<M>(say: Catalogue) -> Page<M> {
    Page::new(
        say.cover_title(),
        vec![Block::quiet(say.cover_enter())],
        vec![Choice::ask(Key::Back, say.go_on(), Request::Close)],
    )
}
