### Pictures of a page in words, for the line-by-line front and for files: the path, a clock, a chart.

# One of the five steps of the path, and how many of its practices are done and begun.
# $title (word), $done (number), $of (number), $begun (number)
block-stone = { $title }: { $done } of { $of } done{ $begun ->
    [0] .
   *[other] , { $begun } begun.
}
# The same for the step that they are at. $title (word), $done (number), $of (number), $begun (number)
block-stone-here = { $title }: { $done } of { $of } done{ $begun ->
    [0] .
   *[other] , { $begun } begun.
} You are here.

# A stop in the list of a page's parts, and how long it takes. $title (word), $time (minutes)
block-station = { $title }: { $time }

# A clock: whose turn it is or what the time is for, the whole time, and what the clock does now.
# $label (word), $time (word), $block-state (over, runs, rests)
block-clock = { $label }: { $time }, { $block-state ->
    [over] time is up
    [runs] the clock is running
   *[rests] the clock rests
}

# Not whole minutes, as a clock shows them: 2:30.
# $time (word)
block-uneven-minutes = { $time } minutes

# What the ends of a scale from 0 to 10 mean.
# $low (word)
block-low = 0: { $low }
# $high (word)
block-high = 10: { $high }
# $low (word), $high (word)
block-ends = 0: { $low }. 10: { $high }.

# What may be said of one of two people's numbers. $name (word), $words (private)
block-named = { $name }: { $words }

# The months with an evening on which they did something. $months (word): “October, November”
block-way = Months with an evening here: { $months }.

# What was said of a promise in a week. $block-week (kept, changed, missed, unsaid)
block-week = { $block-week ->
    [kept] kept
    [changed] changed in time
    [missed] missed
   *[unsaid] nothing said
}
# A promise in a list. $label (word): “Sam’s promise”; $line (word): “Sam: for today”; $words (word): the promise itself
block-promise = { $label }: { $words } ({ $line })
# Behind it, what was said of it in the last weeks, oldest first. $words (word), $weeks (word): “kept, missed”
block-promise-weeks = { $words } Week by week: { $weeks }.

# What the newer numbers are beside the older ones: in a small picture, in a line behind its name, and where there is less room.
# $block-lies (above, below, within), $month (word): the month of the older ones
block-change = { $block-lies ->
    [above] higher than in { $month }
    [below] lower than in { $month }
   *[within] as usual
}
# $block-lies (above, below, within)
block-change-at-first = { $block-lies ->
    [above] higher than at first
    [below] lower than at first
   *[within] as usual
}
# $block-lies (above, below, within)
block-change-short = { $block-lies ->
    [above] higher
    [below] lower
   *[within] as usual
}
# One of several small charts, in a list. $name (word), $change (word): “higher than in June”
block-charted = { $name }: { $change }

# All numbers of a chart, one after the other: 2 Sep: 4, 9 Sep: no number. $numbers (word)
block-numbers = { $numbers }.
# One of many numbers of a chart: 2 Sep: 4
# $day (word), $number (number)
block-number = { $day }: { $number }
# $day (word)
block-no-number = { $day }: no number
