//! From the first week into the winter.

use super::{Week, look, short, week};

pub const WEEKS: [Week; 17] = [
    short(
        [look("43349347", "", "Sundays are long.", &[]), look("36868344", "It has a name now.", "", &[])],
        ["You called the bank with me.", ""],
    ),
    week(
        [
            look("32249337", "", "I counted at night.", &["harder"]),
            look("36859235", "", "I wanted to hide the letter.", &[]),
        ],
        ["", "You said it without shouting."],
        ["", ""],
    ),
    week(
        [
            look("44448448", "You heard all of it.", "", &["better", "hope"]),
            look("57868457", "I wrote to you at five past.", "", &["hope"]),
        ],
        ["You wrote to me at once.", "You heard me out."],
        ["", ""],
    ),
    week(
        [
            look("545586-8", "The marmalade.", "", &["better"]),
            look("57877667", "We laughed.", "Money talk on Thursday.", &["better"]),
        ],
        ["You fed the dog when I forgot.", "You laughed with me."],
        ["", ""],
    ),
    week(
        [
            look("65567558", "You told me before dinner.", "", &["hope"]),
            look("67977568", "I said it in time.", "", &["hope", "word"]),
        ],
        ["You told me first.", "You listened for five minutes."],
        ["", ""],
    ),
    week(
        [
            look("66666668", "Tea in the rain.", "", &["hope"]),
            look("77976778", "Our tea.", "The workshop is very quiet.", &["hope"]),
        ],
        ["You brought the umbrella.", "You asked about my day."],
        ["I ring from the market, before I drive home.", ""],
    ),
    week(
        [
            look("65667567", "", "A letter came, and my heart ran.", &["hope"]),
            look("67876668", "You asked, and I did not stiffen.", "", &["hope"]),
        ],
        ["You put the letter on the table, closed.", "You waited until I had read it."],
        ["", "The letter from the landlord lies open on the table."],
    ),
    week(
        [
            look("66766678", "We wrote the plan.", "", &["hope", "better"]),
            look("77876777", "We wrote the plan.", "", &["hope"]),
        ],
        ["You thought of the first sentence.", "You wrote it all down."],
        ["", ""],
    ),
    week(
        [
            look("55657456", "", "Three nights without much sleep.", &["hope"]),
            look("67867567", "", "I was short with you on Tuesday.", &["hope"]),
        ],
        ["You said sorry for Tuesday by yourself.", "You told me that you were tired."],
        ["I go to bed at eleven on Wednesday.", ""],
    ),
    week(
        [
            look("66766677", "We rang the counsellor.", "", &["hope"]),
            look("77877677", "The call was easier than I thought.", "", &["hope"]),
        ],
        ["You made the call.", "You sat next to me while I made it."],
        ["", ""],
    ),
    short(
        [
            look("43448435", "", "The wave at the cash machine.", &[]),
            look("67867457", "", "I did not know what to do on Friday.", &[]),
        ],
        ["You stayed, and said little.", "You told me what it was."],
    ),
    week(
        [look("55657556", "I slept.", "", &["hope"]), look("67877667", "An order came in.", "", &["hope"])],
        ["You made soup.", "You asked about the order."],
        ["", "I say the week’s number on Thursday before you ask."],
    ),
    week(
        [
            look("66766677", "You said the number before I asked.", "", &["hope", "better"]),
            look("78877678", "I said it first.", "", &["hope"]),
        ],
        ["You said the number first.", "You thanked me for it."],
        ["", ""],
    ),
    week(
        [
            look("66776577", "", "Your sister’s question at lunch.", &["hope"]),
            look("77877677", "", "I heard your sister’s question.", &["hope"]),
        ],
        ["You answered your sister for both of us.", "You took my hand under the table."],
        ["I tell my sister how much is ours to tell.", ""],
    ),
    short(
        [
            look("33349344", "", "You knew about the invoice for two days.", &["harder"]),
            look("56759436", "I told you, though late.", "Two days of not telling.", &["harder"]),
        ],
        ["", "You did not leave the room."],
    ),
    week(
        [
            look("45558455", "We kept to the plan.", "I watch again.", &["hope"]),
            look("66768557", "We came back to the table.", "", &["hope"]),
        ],
        ["You told me about the invoice before the shop rang again.", "You read the plan with me."],
        ["", "New invoices go into the blue folder on the day they come."],
    ),
    week(
        [
            look("55567566", "Nothing happened. That was good.", "", &["hope"]),
            look("67867567", "Quiet week.", "", &["hope"]),
        ],
        ["You took the dog every morning.", "You said that it was a quiet week."],
        ["", ""],
    ),
];
