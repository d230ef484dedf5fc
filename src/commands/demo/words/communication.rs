//! The first step: listening, a sorry, and what each would like.

use super::{Here, KIM, ROBIN, Walked, done, not_over, page};

pub const SCENES: &[Walked] = &[
    (
        (9, 19, 20),
        ROBIN,
        page(
            "listening-actively",
            &[
                ("stop", "I argue inside. I collect proof."),
                ("heard", "You put the phone away, and wait one breath before you answer."),
                ("hard", "That you were lonely too."),
                ("new", "That Kim was afraid of the letterbox."),
            ],
        ),
    ),
    (
        (10, 21, 45),
        KIM,
        page(
            "listening-actively",
            &[
                ("stop", "I plan how to put it right before you have finished."),
                ("heard", "When you say it back, it is really what I said, and there is no “but” behind it."),
                ("hard", "How long you lay awake."),
                ("new", "That Robin had noticed in spring, and waited for me to say it."),
            ],
        ),
    ),
    (
        (11, 20, 0),
        Here::Both,
        page(
            "listening-actively",
            &[("agreement", "First say it back, then ask “did I get it?”, and only then answer.")],
        ),
    ),
    ((13, 20, 0), Here::Both, done("listening-actively", &[])),
    (
        (13, 22, 20),
        KIM,
        page(
            "expressing-regret",
            &[
                ("soften", "The months. I want to write “a while”. It was ten months."),
                (
                    "worked",
                    "An old neighbour once said sorry at our table, in front of everyone, and then mended the gate.",
                ),
                (
                    "draft.act",
                    "For ten months I took money from our savings for the workshop. You asked me twice, and twice I said all was well.",
                ),
                ("draft.mine", "Nobody made me do it. I could have told you on any of those evenings."),
                ("draft.hurt", "I think you felt foolish at the bank, and alone at home afterwards."),
                (
                    "draft.regret",
                    "I regret that you made plans with money I knew was gone. I let you thank me for saving.",
                ),
                (
                    "draft.repair",
                    "I pay back two hundred a month, and we look at the account together every Thursday.",
                ),
            ],
        ),
    ),
    (
        (14, 20, 40),
        ROBIN,
        page(
            "expressing-regret",
            &[
                (
                    "contain",
                    "That I asked twice, and was told twice that all was well. If that is in it, I think I can hear the rest.",
                ),
                ("worked", "A friend said sorry for something I had thought nobody saw."),
            ],
        ),
    ),
    (
        (16, 20, 10),
        Here::Both,
        not_over(
            "expressing-regret",
            &[
                ("real", "It names the thing. It does not hurry. And something is different afterwards."),
                ("reply.answer", "I heard it."),
            ],
        ),
    ),
    (
        (17, 7, 15),
        ROBIN,
        done("expressing-regret", &[("afterwards", "Tired, and a little lighter. I slept until six.")]),
    ),
    (
        (17, 22, 40),
        KIM,
        done(
            "expressing-regret",
            &[("afterwards", "Empty, and quiet. I had not known how loud it had been in me.")],
        ),
    ),
    (
        (18, 18, 45),
        ROBIN,
        page(
            "clarifying-expectations",
            &[
                ("fear", "That I find out the next thing from a letter again."),
                ("safer", "To look at the account with you once a week, instead of alone at night."),
                ("offer", "I can stop asking on the other days."),
                ("no", "Being cheered up. I smile, and I am angry an hour later."),
                ("requests.what", "On Thursdays we look at the account together, for ten minutes."),
                ("requests.why", "That I find out alone, and late."),
                ("requests.seen", "A tick in the kitchen calendar."),
                ("requests.long", "Until Christmas."),
            ],
        ),
    ),
    (
        (18, 22, 5),
        KIM,
        page(
            "clarifying-expectations",
            &[
                ("fear", "That I will be asked for ever, whatever I do."),
                ("safer", "To be asked about something other than money, once a day."),
                ("offer", "To say it on the same day when an order falls through."),
                ("no", "Customers. I say yes, and then I cannot sleep."),
                (
                    "requests.what",
                    "When I have told you a number, I would like a minute before we talk about it.",
                ),
                ("requests.why", "That I begin to defend myself before I have thought."),
            ],
        ),
    ),
    (
        (20, 20, 0),
        Here::Both,
        done(
            "clarifying-expectations",
            &[
                ("old", "“Whoever brings up money spoils the evening.” We let that one go."),
                ("agree.what", "On Thursdays at eight we open the account together, for ten minutes."),
                ("agree.why", "Robin fears finding out alone. Kim fears being asked at any hour."),
                ("agree.seen", "A tick in the kitchen calendar."),
            ],
        ),
    ),
];
