### One promise, agreement, ritual, plan or request: what it says, and what can be said of it.

promise-gone = Nothing of that is here.
promise-two-versions = This was written in two places at once.
promise-choose = Choose between the two

# Under a promise that is an act for the one who was hurt. $act (small, large)
promise-act = { $act ->
    [small] A small act.
   *[large] A large act.
}
# How a promise went on a day. $days-due (today, ahead, past), $day (word): “Saturday”, “Sunday 22 November”
promise-asks = { $days-due ->
    [today] It is for today. How did it go?
    [ahead] It is for { $day }.
   *[past] It was for { $day }. How did it go?
}
# Answers of the one who promised; while both are here, under that one’s name. $whose (yours, named), $name (word)
promise-kept = { $whose ->
    [yours] Kept
   *[named] { $name }: kept
}
# $whose (yours, named), $name (word)
promise-changed = { $whose ->
    [yours] Changed in time
   *[named] { $name }: changed in time
}
# $whose (yours, named), $name (word)
promise-missed = { $whose ->
    [yours] Missed
   *[named] { $name }: missed
}
# Ends the promise. $whose (yours, named), $name (word)
promise-take-back = { $whose ->
    [yours] Withdraw it
   *[named] { $name }: withdraw it
}
# Said by the one to whom it was promised. $whose (yours, named), $name (word), $day (word): “Sunday 22 November”
promise-notice = { $whose ->
    [yours] I noticed, { $day }
   *[named] { $name }: I noticed, { $day }
}
# Opens the lines about a day. $whose (yours, named), $name (word), $day (word): “Sunday 22 November”
promise-lines = { $whose ->
    [yours] What was said of { $day }
   *[named] { $name }: what was said of { $day }
}
promise-three-steps = Three steps after a miss

# What was said of a day. $day (word): “Sunday 22 November”, $promises-how (kept, changed, missed)
promise-went = { $day }: { $promises-how ->
    [kept] kept
    [changed] changed in time
   *[missed] missed
}.
# $day (word), $to (word): “Sunday 22 November”
promise-moved = { $day }: changed in time, to { $to }.
# $name (word): the one to whom it was promised
promise-noticed = { $name } noticed.

# $name (word), $answer (word): “yes, but smaller”
promise-answered = { $name } said: { $answer }.
promise-brought = Both of you can read it. It is answered when both are here.

# How often a ritual was done. $repeated (word): “done twice in all”
promise-repeated = So far: { $repeated }.
# $solo (yes, no)
promise-did-today = { $solo ->
    [yes] I did it today
   *[no] We did it today
}
promise-not-today = Not today after all

# When an agreement is looked at again, and what can be said of it then.
promise-its-day = Its day has come. Does it go on as it is?
promise-its-day-both = Its day has come. You can look at it when both of you are here.
# $day (word): “Sunday 22 November”
promise-looked-at-again = You look at it again on { $day }.
promise-open-end = It goes on until you change it.
promise-has-ended = It has ended.
# $day (word): “Sunday 22 November”
promise-ended-itself = It ended on { $day }, as you planned.
promise-goes-on = It goes on
# $days (number)
promise-goes-on-days = It goes on, for another { $days ->
    [one] day
   *[other] { $days } days
}
promise-make-again = Make it again
promise-let-rest = Let it rest
promise-end = End it

promise-closed = It has ended. Nobody needs to say why.
promise-taken-back = The promise is withdrawn. Nothing is owed, and nobody needs to say why.
# Takes back what was answered a moment ago.
promise-not-meant = I did not mean that

promise-a-line = A line about it, if you like.
# The three steps after a promise was missed.
promise-say-it = First: say it.
promise-say-it-hint = What was promised and was not done, in one line. A short reason is enough.
promise-repair = Second: repair.
promise-repair-hint = What can still be put right, and when. “Nothing now” is an answer.
promise-smaller = Third: make it smaller.
promise-smaller-hint = A smaller promise may hold on a bad day. None for now is fine too.
promise-make-smaller = Make a smaller promise
promise-none = None for now
promise-to-which-day = To which day?
promise-to-which-day-hint = Told before the day is over, it is a promise changed in time.

# Two versions that were written apart, side by side.
promise-facts = When it is due, and how it stands.
# $facts (word): whole sentences, from those below
promise-first-version = The first: { $facts }
# $facts (word): whole sentences, from those below
promise-other-version = The other: { $facts }
promise-without-day = Without a day.
# $sure (number)
promise-how-sure = How sure: { $sure } of 10.
# $day (word): “Sunday 22 November”
promise-review-on = Looked at again on { $day }.
# $day (word): “Sunday 22 November”
promise-closed-on = Closed on { $day }.
