//! The second step: the account, what it did, and a plan.

use super::{Here, KIM, ROBIN, Walked, done, not_over, page};

pub const SCENES: &[Walked] = &[
    (
        (21, 21, 30),
        KIM,
        page(
            "owning-up",
            &[
                ("excuse", "I wanted to spare you."),
                ("mine", "I moved the money, I changed the subject, and I let you thank me."),
                ("weather", "That we had both stopped saying what we were afraid of."),
                (
                    "account.what",
                    "I took nine thousand four hundred from our savings for the workshop’s rent and tools.",
                ),
                ("account.when", "From November until August, most months, eight times in all."),
                ("account.hidden", "I opened the post first, and I showed you an old statement in May."),
                ("account.takes", "Bring: What I did"),
                ("account.ended", "It ended in August, when you went to the bank."),
                (
                    "account.since",
                    "The workshop has its own account, and Alexis goes through the books with me every other week.",
                ),
            ],
        ),
    ),
    (
        (22, 19, 0),
        ROBIN,
        page(
            "owning-up",
            &[
                (
                    "night",
                    "To decide, I want to know whether there are other debts. At night I want to know what Kim thought while I talked about the flat.",
                ),
                ("mine", "I want to stay someone who asks openly, and does not go through drawers."),
                ("weather", "That I worked so much that winter."),
                ("piles.decide", "Are there other debts?\nDid anyone else know?\nWhat is left?"),
                ("piles.unsure", "Whether the holiday was paid from it."),
                ("piles.without", "On which evening the first lie was."),
                ("ask.takes", "Bring: The questions"),
                ("ask.five", "Are there other debts?\nDid anyone else know?\nWhat is left?"),
            ],
        ),
    ),
    (
        (23, 20, 0),
        Here::Both,
        done(
            "owning-up",
            &[
                (
                    "fact",
                    "Nine thousand four hundred went from the savings into the workshop, and nobody but Kim knew.",
                ),
                ("later.open", "The paper about the workshop’s lease, on Sunday."),
            ],
        ),
    ),
    (
        (25, 19, 10),
        ROBIN,
        page(
            "understanding-the-impact",
            &[
                ("unsaid", "That I was ashamed in front of my parents."),
                ("still", "A walk, and no talking for the first half of it."),
                ("pieces.then", "I stood in the bank and nodded, as if I had known."),
                ("pieces.days", "I wake at four and count."),
                ("pieces.believe", "That I am easy to fool."),
                ("pieces.back", "Envelopes with a window."),
            ],
        ),
    ),
    (
        (26, 22, 0),
        KIM,
        page(
            "understanding-the-impact",
            &[(
                "still",
                "Ring Alexis, or run as far as the river, and not ask Robin whether we will be all right.",
            )],
        ),
    ),
    (
        (27, 20, 0),
        Here::Both,
        not_over(
            "understanding-the-impact",
            &[
                ("guess.guess", "You felt foolish in front of the person at the bank."),
                ("guess.tell", "Yes. And in the evening, at home, I felt alone while you sat next to me."),
                ("guess.correct", "I had missed that the worst of it was at home."),
                ("say.landed", "Got it"),
                (
                    "words",
                    "For a while, home felt like a place where things are hidden. It is slowly turning back into ours.",
                ),
            ],
        ),
    ),
    (
        (28, 7, 20),
        ROBIN,
        not_over(
            "understanding-the-impact",
            &[("wrong", "I thought you had not noticed how I was. You had, and looked away.")],
        ),
    ),
    (
        (28, 21, 30),
        KIM,
        not_over(
            "understanding-the-impact",
            &[
                ("face", "That you nodded. I looked at the table."),
                ("wrong", "I thought it was about the money. It is about the times you asked."),
            ],
        ),
    ),
    ((29, 18, 30), Here::Both, done("understanding-the-impact", &[])),
    (
        (28, 21, 50),
        KIM,
        page(
            "committing-to-change",
            &[
                ("gave", "A way not to be seen failing."),
                ("giveup", "A bad month, and being too ashamed to say it."),
                ("help", "Alexis, who knows the trade. I would ask for an hour with the books open."),
                ("moments.one", "An order falls through, and the rent is due."),
                ("moments.two", "Robin asks how work was, and I am tired."),
                ("plan.if", "If the workshop’s account falls below five hundred …"),
                ("plan.then", "… I tell Robin the same evening, before we eat."),
                ("plan.helper", "Alexis."),
                ("plan.missed", "“I did not tell you yesterday, and I am telling you now.”"),
            ],
        ),
    ),
    (
        (29, 19, 25),
        ROBIN,
        page(
            "committing-to-change",
            &[
                ("notice", "A number, told over breakfast as if it were the weather."),
                ("giveup", "If I hear it from somebody else again."),
                ("help", "Jo. I would ask for a walk on Sundays."),
                ("sign.notice", "The post lies on the table, closed."),
                ("sign.mine", "I do not keep the workshop’s books."),
            ],
        ),
    ),
    (
        (30, 20, 0),
        Here::Both,
        done(
            "committing-to-change",
            &[
                ("realistic.can", "I can listen for five minutes without asking for the next number."),
                ("realistic.plan", "Below five hundred, I say it the same evening."),
                (
                    "commitments",
                    "The five hundred, and the account on Thursdays. We look at both in two weeks.",
                ),
            ],
        ),
    ),
];
