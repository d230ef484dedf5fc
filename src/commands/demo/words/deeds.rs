//! What they did with what they had promised and agreed on, between the pages.

use super::{Here, KIM, ROBIN};
use crate::{
    commands::demo::story::Deed,
    journey::{consent::Said, mark::How},
};

const REQUESTS: &str = "clarifying-expectations.requests";
const PROMISE: &str = "keeping-promises.promise";
const RITUAL: &str = "building-habits.ritual";

const BANK: Deed =
    Deed::Promise { part: PROMISE, act: "I ring the bank about the standing order.", first: 34, every: None };
const FOLDER: Deed = Deed::Promise {
    part: PROMISE,
    act: "The receipts of the week go into the blue folder.",
    first: 35,
    every: Some(7),
};
const CALL: Deed = Deed::Promise {
    part: PROMISE,
    act: "I ring from the market, before I drive home.",
    first: 42,
    every: None,
};

pub const DEEDS: &[((u64, u32, u32), Here, Deed)] = &[
    ((18, 18, 50), ROBIN, Deed::Bring(REQUESTS)),
    ((18, 22, 10), KIM, Deed::Bring(REQUESTS)),
    ((20, 19, 50), Here::Both, Deed::Answer(REQUESTS, ROBIN, Said::Yes, "Thursday suits me.")),
    (
        (20, 19, 55),
        Here::Both,
        Deed::Answer(REQUESTS, KIM, Said::NotNow, "A minute is long tonight. Ask me again."),
    ),
    ((32, 19, 5), ROBIN, BANK),
    ((33, 21, 45), KIM, FOLDER),
    ((34, 16, 30), ROBIN, Deed::Mark(PROMISE, 34, How::Kept, "Twenty minutes on hold. It is cancelled.", "")),
    ((34, 22, 10), KIM, Deed::Noticed(PROMISE, 34)),
    (
        (36, 9, 15),
        KIM,
        Deed::Mark(
            PROMISE,
            35,
            How::Missed,
            "I said the folder would be done on Saturday, and it was not.",
            "It is done now, Sunday morning. I said so before Robin looked.",
        ),
    ),
    ((39, 21, 30), Here::Both, Deed::Mark(RITUAL, 39, How::Done, "", "")),
    ((40, 21, 10), Here::Both, Deed::Mark(RITUAL, 40, How::Done, "", "")),
    ((40, 21, 40), ROBIN, CALL),
];
