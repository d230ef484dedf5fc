//! A plan for setbacks in a calm week, and the fourth step: a third person, a small quarrel, help from others.

use super::{Here, KIM, ROBIN, Walked, done, page};

pub const SCENES: &[Walked] = &[
    (
        (43, 19, 10),
        ROBIN,
        page(
            "setback-plan",
            &[
                ("first", "I tidy. Then I ask three questions at once."),
                ("need", "Stay in the house. It makes it worse when you explain."),
                ("signs.signs", "I wake at four.\nI look at the post twice.\nI say “fine”."),
            ],
        ),
    ),
    (
        (44, 21, 40),
        KIM,
        page(
            "setback-plan",
            &[
                ("hide", "A bad month in the workshop."),
                ("need", "One question at a time. It makes it worse when I am asked on the stairs."),
                ("signs.signs", "I open the post alone.\nI round numbers.\nI come home late."),
                ("signs.dates", "The end of a quarter."),
            ],
        ),
    ),
    (
        (45, 20, 0),
        Here::Both,
        done(
            "setback-plan",
            &[
                ("plan.dates", "The end of a quarter, and the bank’s yearly letter."),
                ("plan.first", "Robin goes round the block with the dog. Kim makes tea and stays."),
                ("plan.say", "“This happened on that day, and I am telling you before you find it.”"),
                ("plan.may", "Robin may ask three questions, and may stop at any of them."),
                ("plan.not", "No decisions about the flat, and nothing said to the family."),
                ("plan.call", "Robin rings Jo. Kim rings Alexis."),
                ("plan.return", "Breakfast, and one ordinary thing each of us does for the other."),
            ],
        ),
    ),
    (
        (48, 19, 0),
        ROBIN,
        page(
            "guided-communication",
            &[
                ("afraid", "That I should have seen it."),
                ("unsaid", "That I have looked at flats."),
                ("want", "To ask about the months without it turning into a trial."),
                ("goal.goal", "… we can talk about money on any day of the week."),
            ],
        ),
    ),
    (
        (49, 21, 30),
        KIM,
        page(
            "guided-communication",
            &[
                ("afraid", "That I always do this."),
                ("unsaid", "How close the workshop was to closing."),
                ("want", "To hear what Robin needs without answering at once."),
                ("goal.goal", "… I no longer practise sentences on the way home."),
                ("goal.worry", "… it becomes a place where I am sent."),
            ],
        ),
    ),
    (
        (52, 20, 0),
        Here::Both,
        done(
            "guided-communication",
            &[
                ("easier", "Robin sits in the room while Kim rings."),
                ("route.try", "A couple therapist\nA counsellor for each of us"),
                ("route.later", "A course\nA doctor"),
                ("route.no", "A faith leader or elder we both want\nA helpline"),
                (
                    "first-call.ask",
                    "Have you helped people after trust was broken?\nIf one of us tells you a secret, what do you do with it?\nHow often would we meet, and what does it cost?",
                ),
                ("step.what", "A first call to the counselling centre."),
                ("step.who", "Kim rings, Robin sits next to the telephone."),
            ],
        ),
    ),
    (
        (56, 19, 20),
        ROBIN,
        page(
            "conflict-resolution",
            &[
                ("move", "I press."),
                ("body", "My shoulders go up to my ears."),
                ("under", "That nobody thinks of it unless I do."),
                ("repair", "“Wait. I did not hear the last sentence.”"),
                ("soft.feel", "I feel alone with it …"),
                ("soft.about", "… about the shopping on Fridays,"),
                ("soft.need", "… and I would like to know on Thursday who goes."),
            ],
        ),
    ),
    (
        (57, 21, 50),
        KIM,
        page(
            "conflict-resolution",
            &[
                ("move", "I withdraw, and call it calm."),
                ("body", "I count the tiles."),
                ("under", "That I am late before I have begun."),
                ("repair", "“We are on the same side of the shopping.”"),
                ("soft.feel", "I feel caught out …"),
                ("soft.about", "… about the shopping on Fridays,"),
                ("soft.need", "… and I would like a list instead of a look."),
            ],
        ),
    ),
    (
        (60, 20, 0),
        Here::Both,
        done(
            "conflict-resolution",
            &[
                ("helped", "Nobody goes twice, and nobody sighs about it."),
                ("pick.issue", "Who does the shopping on Fridays."),
                ("ideas.ideas", "A list on the fridge\nTurns\nThe market on Saturdays"),
                ("ideas.live-with", "One of us likes to shop, and one does not."),
                ("trial.what", "A list on the fridge by Thursday. Whoever passes the shop takes it along."),
                ("trial.see", "There is milk on Saturday, and nobody sighed."),
            ],
        ),
    ),
    (
        (64, 19, 15),
        ROBIN,
        page(
            "emotional-support",
            &[
                ("avoid", "Being ashamed. I get angry before it comes."),
                ("wave", "Stay in the room, and say little. Not: “but it is better now”."),
                ("map.myself", "Bread. The river. Cold water on my wrists."),
                ("map.people", "Jo. My brother, if I say that he need do nothing."),
                ("map.first", "Jo: “Could we walk on Sunday? You need not say anything clever.”"),
            ],
        ),
    ),
    (
        (65, 22, 0),
        KIM,
        page(
            "emotional-support",
            &[
                ("avoid", "Fear. I get busy."),
                ("shame", "Yes. I go into the workshop and sort screws."),
                ("wave", "A hand on the table, near mine. Not being followed."),
                ("map.myself", "The last round with the dog. Ten pages of anything."),
                ("map.people", "Alexis. My aunt, who never asks."),
                ("map.first", "Alexis: “Have you an hour for the books, and a bit for me?”"),
            ],
        ),
    ),
    (
        (67, 20, 0),
        Here::Both,
        done(
            "emotional-support",
            &[
                ("where", "Inside the kitchen cupboard, behind the tea."),
                ("who-knows.people", "Robin talks to Jo, Kim to Alexis."),
                ("who-knows.how-much", "“We had trouble about money, and we are working on it.”"),
                ("wave.sign", "“A wave.”"),
                ("wave.first", "The other puts the kettle on and stays."),
                ("wave.limit", "“I cannot carry it just now. At nine I can.”"),
                ("wave.after", "Once round the block, in step."),
            ],
        ),
    ),
];
