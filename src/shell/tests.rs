//! Sitting down comes before anything is written.

use super::*;
use crate::{
    guide::Guide,
    journey::couple::Here,
    language::Catalogue,
    session::Place,
    store::{MachineId, Store},
};

#[test]
fn no_page_answers_while_somebody_sits_down() {
    let folder = tempfile::tempdir().unwrap();
    let opened = Store::open(&folder.path().join("data"), &MachineId::of(None), Catalogue::ENGLISH).unwrap();
    let (deliver, replies) = mpsc::channel();
    let deliver = Arc::new(move |reply| drop(deliver.send(reply)));
    let mut shell =
        Shell::start(opened, Guide::bundled(), Box::new(Machine), folder.path().to_owned(), deliver);
    shell.perform(Effect::Sit(Here::Both));
    shell.send(Request::Go(Place::Setup).into());
    assert_eq!(shell.page().title, "Welcome");
    shell.settle(&replies);
    shell.send(Request::Go(Place::Setup).into());
    assert_eq!(shell.page().title, "Setting up");
}
