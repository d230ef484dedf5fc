### Making a plan, a promise, a request, an agreement, a ritual. “We”: two make it together.

# Questions of which a single “no” is reason enough to leave something.
# $nth (number), $all (number)
plan-check-hint = Question { $nth } of { $all }. Nothing of this is kept.
plan-check-no = No, or not sure
plan-check-left = Then it may be better to leave this one, or to find a smaller one.
plan-check-left-hint = Nobody needs to say why. Nothing of this is kept.
plan-check-leave = Leave this one
plan-check-smaller = Look at a smaller one

# As many are open as the guide holds to be enough.
# $most (spelled), $plan-things (promises, requests, plans)
plan-full = You have { $most } { $plan-things ->
    [promises] promises
    [requests] requests
   *[plans] plans
} open, and that is plenty. When you close one, there is room again. More is not better here.
plan-without-another = Go on without another one
plan-look-at-open = Look at the open ones

# Everything in it, on one page.
plan-whole = All of it, so far. It counts as it stands, and you can change any line.
plan-keep-whole = Keep it as it stands

plan-when = When?
plan-from-which-day = From which day?
plan-once = Once, on a day
# $days (number): one, seven or fourteen
plan-every = { $days ->
    [1] Every day
    [7] Every week
    [14] Every two weeks
   *[other] Every { $days } days
}

# The makers ask themselves, how likely it is.
# $we (yes, no)
plan-how-sure = { $we ->
    [yes] How sure are we that we will do this?
   *[no] How sure am I that I will do this?
}
plan-sure-hint = Under 8, it may help to make it smaller. A small kept thing is worth more than a big broken one.
plan-smaller = Make it smaller?
plan-smaller-hint = Try half of it, or less often, or only the first step.

# A plan is said aloud, some times.
# $times (number)
plan-say-aloud = Say it aloud, slowly, { $times ->
    [1] once
    [2] twice
    [3] three times
   *[other] { $times } times
}.
# What is said aloud: the sign and the act, or the act alone. $cue (private), $act (private)
plan-aloud = If { $cue }, then { $act }.
# $act (private)
plan-aloud-act = { $act }.
# Words with which people may have begun to write the sign and the act: they are not said twice.
plan-aloud-if = if
plan-aloud-then = then
# $times (number): so far
plan-said-so-far = { $times ->
    [0] Not yet.
    [1] Said: once.
    [2] Said: twice.
    [3] Said: three times.
   *[other] Said: { $times } times.
} Nobody else needs to hear it now.
# $times (number): with this one
plan-said-it = Said it { $times ->
    [1] once
    [2] twice
    [3] three times
   *[other] { $times } times
}

# $we (yes, no)
plan-look-again-when = When do { $we ->
    [yes] we
   *[no] I
} look at it again?
# The day that was chosen for it.
# $day: with its weekday
plan-look-again-on = On { $day }.
# $we (yes, no)
plan-ends = It also ends on that day, unless { $we ->
    [yes] we
   *[no] I
} make it again. Nobody has to end it.

