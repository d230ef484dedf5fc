//! Their check-ins, week after week: numbers, lines, thanks and tiny promises; and what they say to what comes again and again.

use crate::commands::demo::story::{Look, Week};

/// The day of the first one. Every other day follows from what they choose.
pub const FIRST_CHECKIN: u64 = 5;

/// What came of the days of promises, one after the other, and lines about it. They begin again when all were said.
pub const MARKS: [(&str, &[&str]); 12] = [
    ("Kept", &["Twenty minutes on hold. It is done."]),
    (
        "Missed",
        &[
            "I said that it would be done by Saturday, and it was not.",
            "It is done now. I said so before anybody looked.",
        ],
    ),
    ("Kept", &[""]),
    ("Kept", &[""]),
    ("Changed", &["Not today: the customer came late. I said so at noon."]),
    ("Kept", &["Before you asked."]),
    ("Kept", &[""]),
    ("Kept", &[""]),
    ("Kept", &["It took five minutes."]),
    ("Missed", &["I forgot it, and hoped that it would not be noticed.", "I said it the next morning."]),
    ("Kept", &[""]),
    ("Kept", &[""]),
];

/// What they say of hard days in a calm hour: what happened, and what helped.
pub const REPLAYS: [[&str; 2]; 3] = [
    [
        "At the cash machine my hands shook. Nothing had happened.",
        "I went out, walked as far as the bridge, and said “a wave” on the telephone.",
    ],
    [
        "An invoice was not told about for two days. It was told before the shop rang again.",
        "We read the first line of the plan aloud, and did nothing else that evening.",
    ],
    ["A news story about a bank, at breakfast, on holiday.", "Swimming. And nobody explained anything."],
];

/// What somebody said of their week.
const fn look(
    numbers: &'static str,
    better: &'static str,
    harder: &'static str,
    brings: &'static [&'static str],
) -> Look {
    Look { numbers, lines: [better, harder], brings }
}

/// A whole check-in.
const fn week(looks: [Look; 2], thanks: [&'static str; 2], promises: [&'static str; 2]) -> Week {
    Week { looks, thanks, promises, short: false }
}

/// One on an evening that was too much: only thanks and the next date.
const fn short(looks: [Look; 2], thanks: [&'static str; 2]) -> Week {
    Week { looks, thanks, promises: ["", ""], short: true }
}

pub const WEEKS: [Week; 34] = [
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
    week(
        [
            look("66667567", "You put two invoices in the folder.", "", &["hope"]),
            look("77877667", "The folder works.", "", &["hope"]),
        ],
        ["You showed me the folder before I asked.", "You looked at it for one minute and closed it."],
        ["", ""],
    ),
    week(
        [
            look("6676657-", "The walk along the river.", "Writing the first sheet.", &["better"]),
            look("77876677", "The walk along the river.", "", &["better"]),
        ],
        ["You chose the long way.", "You came along."],
        ["", ""],
    ),
    week(
        [
            look("66766677", "", "I was angry for a day, and did not know why.", &["hope"]),
            look("77867667", "", "You were far away on Monday.", &["hope"]),
        ],
        ["You let me be angry.", "You said that it was not only me."],
        ["I say “it is a heavy day” before noon.", ""],
    ),
    week(
        [
            look("67776578", "I said it before noon.", "", &["hope"]),
            look("78877678", "I knew where I stood.", "", &["hope"]),
        ],
        ["You did not ask twice.", "You told me early."],
        ["", ""],
    ),
    week(
        [
            look("67775678", "The kitchen is painted.", "", &["hope", "better"]),
            look("78876788", "Paint in your hair.", "", &["hope"]),
        ],
        ["You painted the ceiling.", "You laughed at the ceiling."],
        ["", "I ring the tax office on Thursday."],
    ),
    week(
        [look("77775678", "", "", &["hope"]), look("78876788", "The tax office was kind.", "", &["hope"])],
        ["You rang the tax office.", "You asked how it went only once."],
        ["", ""],
    ),
    week(
        [
            look("67776577", "", "Your birthday, and the old watch.", &["hope"]),
            look("77877677", "", "I saw you look at the watch.", &["hope"]),
        ],
        ["You asked what I was thinking about.", "You told me about the watch."],
        ["", ""],
    ),
    week(
        [
            look("77775778", "We looked after each other.", "", &["hope"]),
            look("78875788", "You read my day aloud.", "", &["hope"]),
        ],
        ["You wrote about the garden.", "You read it without smiling at me."],
        ["We go and look at the allotment on Saturday.", ""],
    ),
    week(
        [
            look("77875788", "The allotment.", "", &["hope", "better"]),
            look("88875888", "We have an allotment.", "", &["hope"]),
        ],
        ["You asked for the key.", "You carried the spade."],
        ["", ""],
    ),
    week(
        [look("77875788", "", "", &["hope"]), look("88875888", "Beans.", "", &["hope"])],
        ["You watered in the rain.", "You laughed about the rain."],
        ["", "I build the cold frame by Sunday."],
    ),
    week(
        [
            look("66776677", "", "The bank’s yearly letter.", &["hope"]),
            look("77876777", "I stayed in the room.", "The yearly letter.", &["hope"]),
        ],
        ["You opened it with me.", "You let me sit there with you."],
        ["", ""],
    ),
    week(
        [
            look("77774788", "It was only a letter.", "", &["hope"]),
            look("88875788", "We guessed about each other.", "", &["hope"]),
        ],
        ["You guessed wrong and laughed.", "You told me how it was."],
        ["", ""],
    ),
    week(
        [
            look("78874788", "You told me about a bad order on the same day.", "", &["hope"]),
            look("88874888", "A bad order, and we ate all the same.", "", &["hope"]),
        ],
        ["You told me the same day.", "You asked what I needed."],
        ["", ""],
    ),
    week(
        [look("77874888", "", "", &["hope"]), look("88874888", "First lettuce.", "", &["hope"])],
        ["You brought lettuce to my mother.", "You said where it came from."],
        ["", "I send the last invoice of the quarter on Friday."],
    ),
    week(
        [
            look("78874888", "I forgot to look at the account.", "", &["hope", "better"]),
            look("88874889", "Forgetting Thursday, both of us.", "", &["hope"]),
        ],
        ["You forgot it too.", "You noticed on Friday and laughed."],
        ["", ""],
    ),
    week(
        [
            look("78873889", "A whole good month.", "One wave, in the holidays.", &["hope"]),
            look("89883899", "The holidays.", "Coming back to the books.", &["hope"]),
        ],
        ["You told me about the books on the first evening.", "You sat down with me."],
        ["", ""],
    ),
    week(
        [look("78873889", "", "", &["hope"]), look("89883899", "", "", &["hope"])],
        ["You are still here.", "So are you."],
        ["", ""],
    ),
];
