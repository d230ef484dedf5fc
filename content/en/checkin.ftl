### The weekly check-in: each looks at their own week alone, then both together.

checkin-about = About the check-in
checkin-read-only = Nothing can be written down now.

# After a check-in was left out. $weeks (number): so many, 1 for a little more than one
checkin-welcome-back = Welcome back. It has been { $weeks ->
    [0] more than a week
    [1] more than a week
   *[other] { $weeks } weeks
}.
# Goes on after “Welcome back.”, to one user.
checkin-empty-weeks = The weeks without a check-in stay empty.
# Goes on after “Welcome back.”, to both.
checkin-start-short = Start with thanks and the next date?

checkin-leave-open = Leave it open
# Takes up the question for a look back over a month.
checkin-take-month = Go on with it
checkin-skip-month = Not this time

checkin-numbers-hint = Our own questions, not a validated test. Each may be left out.
checkin-skip-numbers = Leave the rest out
checkin-other-numbers = Other numbers were given in another place at the same time.
checkin-take-other-numbers = Take the other numbers

checkin-two-marked = Two are marked, which is the most. A mark can be taken away again.
checkin-keep-all = Keep everything
checkin-bring-marked = Bring the marked ones, keep the rest

checkin-own-done = Your own look at this week is done
checkin-nothing-kept = Nothing was written down this time. That is fine.
# Where one’s own look is kept, and how much of it the other sees: two things at the most. $brought (number)
checkin-kept = { $brought ->
    [0] It is kept, and shown to you alone.
    [1] It is kept for you. One thing of it you bring to this check-in.
   *[other] It is kept for you. Two things of it you bring to this check-in.
}
checkin-half-for-two = The half for two comes when both of you are here. It can wait for another day.
checkin-change-numbers = Change the numbers
checkin-change-lines = Change the lines
checkin-bring-or-keep = Bring or keep
checkin-next-date = The next date

checkin-all-of-it = All of it, about twelve minutes
checkin-only-thanks = Start with thanks and the next date
checkin-too-much = Too much tonight: only thanks and the next date
checkin-begun = You began this one already. Each part of it can be looked at again.
checkin-nothing-brought = Nothing is brought in writing this time. You may take turns all the same, or go on.
# $minutes (minutes)
checkin-take-turns = Take turns: { $minutes } each
checkin-without-turns = Go on without turns
checkin-back-to-parts = Back to the parts of it

# Under a promise: leaves it without a day.
checkin-no-day = No day
checkin-how-sure = How sure am I that I will do this?
checkin-smaller-is-more = A small kept thing is worth more than a big broken one.
checkin-make-smaller = Make it smaller

# Leaves the next check-in without a day.
checkin-no-day-yet = No day yet
# $day (word): “Sunday 22 November”
checkin-meets-again = The next one: { $day }.
# Days for the next check-in, to choose from. $day (word): “Sunday 22 November”
checkin-tomorrow = { $day }, tomorrow
# $day (word): “Sunday 22 November”; $weeks (number)
checkin-in-weeks = { $day }, in { $weeks ->
    [1] a week
   *[other] { $weeks } weeks
}
