### Is a page done? About what was done, never about feelings.

done-when = You are done with this page when:
done-not-yet-is-fine = “Not yet” is fine: it may take days or weeks. The next page is offered meanwhile, and this one stays on your path.
# $name (word)
done-ask = { $name }, would you say this has happened?
done-yes = Yes, it has
# A part of the page that can be done again, by its title.
# $title (word)
done-once-more = Once more: { $title }

# What the guide remembers, so that nobody has to count.
# $days (word)
done-turns = You took turns on { $days }.
# $name (word), $times (number)
done-got-it = { $name } said “yes, you got it” { $times ->
    [1] once
    [2] twice
   *[other] { $times } times
}.
# $first (word), $first-times (number), $second (word), $second-times (number)
done-both-got-it = { $first } said “yes, you got it” { $first-times ->
    [1] once
    [2] twice
   *[other] { $first-times } times
}, { $second } { $second-times ->
    [1] once
    [2] twice
   *[other] { $second-times } times
}.
# A correction: what somebody guessed about the other was put right, and they said it again.
# $name (word), $times (number)
done-corrected = So far here: { $name } took a correction { $times ->
    [1] once
    [2] twice
   *[other] { $times } times
}.
# $first (word), $first-times (number), $second (word), $second-times (number)
done-both-corrected = So far here: { $first } took a correction { $first-times ->
    [1] once
    [2] twice
   *[other] { $first-times } times
}, { $second } took a correction { $second-times ->
    [1] once
    [2] twice
   *[other] { $second-times } times
}.
# “Got it” is one of the answers to a guess that was put right.
# $times (number)
done-guesses-landed = “Got it” was said { $times ->
    [1] once
    [2] twice
   *[other] { $times } times
}.
# A ritual by its title, and how often it was done, as the list of promises says it.
# $title (word), $done (word)
done-ritual = { $title }: { $done }.
done-no-was-heard = A “no” or “not now” was said and heard.
