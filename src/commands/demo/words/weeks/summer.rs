//! From the winter on, until the path is behind them.

use super::{Week, look, week};

pub const WEEKS: [Week; 17] = [
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
