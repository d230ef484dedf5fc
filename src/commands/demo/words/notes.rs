//! Their journals: short, on ordinary evenings.

use super::{Here, KIM, ROBIN};

pub const NOTES: &[((u64, u32, u32), Here, &str)] = &[
    (
        (0, 23, 15),
        ROBIN,
        "Started this today. I do not know yet whether I do it to stay or to be able to go with a clear head. Both are allowed, I think.",
    ),
    ((1, 23, 50), KIM, "It is strange to be asked what still holds. I had a list of what does not."),
    (
        (5, 7, 20),
        ROBIN,
        "“The savings.” I can say it without my throat closing. A small word for it helps more than I thought.",
    ),
    (
        (8, 7, 10),
        ROBIN,
        "Awake since four. I counted again. Then I got up and made bread, which at least is there afterwards.",
    ),
    (
        (8, 22, 45),
        KIM,
        "Robin had baked before six. I did not say anything clever. I ate two slices and said thank you.",
    ),
    (
        (13, 23, 5),
        KIM,
        "Wrote the five lines. The hardest was the number of months. I wrote it three times, and each time it wanted to be smaller.",
    ),
    (
        (16, 21, 45),
        ROBIN,
        "Heard it tonight. All of it was in there, also the two times I had asked.\n\nI am not done being angry. But nobody argued with the anger, and it sat down for a while.",
    ),
    (
        (19, 12, 20),
        KIM,
        "An order fell through at eleven. I wrote to Robin at five past. My hands shook, and nothing bad happened.",
    ),
    (
        (24, 21, 15),
        Here::Both,
        "We laughed today, about the dog and the marmalade. It felt a bit like before, and we both noticed, and neither of us said so until now.",
    ),
    (
        (27, 22, 40),
        ROBIN,
        "Kim guessed wrong first and then did not defend the guess. I told the part about the evening at home. I had not planned to.",
    ),
    (
        (31, 20, 10),
        KIM,
        "Below five hundred. Told Robin before dinner, as we had said. We ate. Robin asked what happens now, and listened for the whole five minutes.",
    ),
    (
        (34, 9, 30),
        ROBIN,
        "Did not open the bank’s page all week, except on Thursday, together. I noticed only today.",
    ),
    ((36, 22, 0), ROBIN, "Openness can wait. We said “not now” and nobody was cross. That is new."),
    (
        (40, 21, 35),
        KIM,
        "First tea. Four minutes, in coats, because of the rain. Robin told me one thing about the day before I asked.",
    ),
    (
        (75, 22, 30),
        ROBIN,
        "The machine gave me twenty and a receipt. I stood there until somebody coughed. It passed. It always has passed so far.",
    ),
    ((103, 23, 10), KIM, "Two days. I will remember how long two days are. Told it, and slept."),
    ((117, 21, 55), ROBIN, "A week of flu. Nobody checked anything but the thermometer."),
    (
        (139, 18, 30),
        Here::Both,
        "The long way along the river. We talked about nothing that has a number in it.",
    ),
    ((162, 20, 40), ROBIN, "A day that most years do not have. We had tea on it."),
    (
        (181, 22, 15),
        KIM,
        "Robin forgot the savings for a whole Sunday. I saw it, and said nothing, and was glad.",
    ),
    ((202, 21, 50), KIM, "Dug until dark. My hands hurt in a way that is only hands."),
    ((230, 9, 20), ROBIN, "Neither of us opened the account on Thursday. Nobody decided that."),
    (
        (241, 20, 30),
        Here::Both,
        "We wrote our page. It is short. The savings book is on it as open, and the beans are on it as planted.",
    ),
    ((276, 22, 20), ROBIN, "Home from the sea. One wave, not counting the sea."),
    (
        (330, 19, 45),
        KIM,
        "The first month in which I did not think of it every day. I only noticed when it was over.",
    ),
];
