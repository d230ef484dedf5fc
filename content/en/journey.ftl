### What the journey itself says: rhythms, answers, numbers over time. Pages and the summary show it.

# When something is due. $day (word): “Sunday 22 November”
journey-when-on = On { $day }.
# A rhythm. $days (number): from one day to the next; $from (word), $until (word): days, like “Sunday 22 November”; $ends (yes, no): it has a last day
journey-when-every = { $days ->
    [1] Every day
    [7] Every week
    [14] Every two weeks
   *[other] Every { $days } days
}, from { $from } on{ $ends ->
    [yes] , until { $until }
   *[no] {""}
}.
# $on (day)
journey-when-yearly = Every year, on { $on }.

# The heading of a note. $on (word): “22 Nov 2026”; $at (time)
journey-note-begun = { $on }, { $at }

# An answer to a request, in the middle of a sentence: “Sam said: yes.”
journey-said-yes = yes
journey-said-smaller = yes, but smaller
journey-said-not-now = not now
journey-said-no = no

# What came on a bad day.
journey-wave = A wave
journey-slip = A slip
# Asked when they look back on a bad day, and above the answers.
journey-ask-fact = What happened, as a fact?
journey-ask-did = What was done, and what helped?

# A number that somebody gave, with the words at both ends of its scale. $number (number), $low (word), $high (word)
journey-rating = { $number } (0: { $low }. 10: { $high }.)

# Of the questions of the check-in. Stands once on every page that shows a trend, and at the end of one that leaves the program.
journey-our-own = Our own questions, not a validated test.

# A suggestion to one user alone, beside their own line.
journey-notice-drop = This number is quite a bit lower than last time; if it would help, there are the pause, the setback plan, and someone outside to talk to.
journey-notice-flat = This number has stayed about the same for eight check-ins; if you wish it otherwise, there are the pause, the setback plan, and someone outside to talk to.

# The owner of a line of numbers, who is the reader.
journey-trend-you = You
journey-trend-none = No check-in yet.
# How many check-ins there are, from when to when, how many without a number, and for what they are too few: for a line, for speaking of a change, or for neither (no). $checkins (number), $span (word): “2 to 16 September 2026”; $numbers (number): check-ins with a number; $skipped (spelled): those without; $journey-too-few (line, change, no)
journey-trend-counted = { $checkins ->
    [1] One check-in
    [2] Two check-ins
    [3] Three check-ins
    [4] Four check-ins
    [5] Five check-ins
    [6] Six check-ins
    [7] Seven check-ins
    [8] Eight check-ins
    [9] Nine check-ins
    [10] Ten check-ins
    [11] Eleven check-ins
    [12] Twelve check-ins
   *[other] { $checkins } check-ins
}{ $journey-too-few ->
    [line] {" "}so far
    [change] {""}
   *[no] {""}
}, { $span }{ $skipped ->
    [0] {""}
   *[other] { $numbers ->
        [0] { $checkins ->
            [1] , without a number
           *[other] , none of them with a number
        }
       *[other] , { $skipped } of them without a number
    }
}{ $journey-too-few ->
    [line] : too few for a line
    [change] : too few to speak of a change
   *[no] {""}
}.
# The check-ins since a number or a check-in was last left out. $checkins (spelled), $span (word): “2 to 16 September 2026”; $journey-too-few (line, change, no)
journey-trend-stretch = The newest stretch without a gap has { $checkins }, { $span }{ $journey-too-few ->
    [line] : too few for a line
    [change] : too few to speak of a change
   *[no] {""}
}.
# What the newer numbers are beside the older ones. “Wobble”: how far the numbers usually go from one check-in to the next. $stretch (yes, no): only the newest stretch, just spoken of, is meant; $last (number), $first (number), $whose (yours, named), $name (word), $wobble (number): whole points; $quarters (number): and so many quarters of a point; $journey-lies (above, within, below)
journey-trend-compared = { $stretch ->
    [yes] In it the middle number
   *[no] The middle number
} of the last three is { $last }, of the first three { $first }. { $journey-lies ->
    [above] That is higher, by more than
    [below] That is lower, by more than
   *[within] That is within
} { $whose ->
    [yours] your usual ups and downs
   *[named] { $name }’s usual ups and downs
} ({ $wobble }{ $quarters ->
    [0] {""}
    [1] .25
    [2] .5
   *[other] .75
}){ $journey-lies ->
    [within] , so it is no sign of a change
   *[above] {""}
    [below] {""}
}.

# Those who gave no name.
journey-first-person = First person
journey-second-person = Second person

# How a guess landed, once it was said again.
journey-got-it = Got it
journey-nearly = Nearly
