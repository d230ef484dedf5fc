### Taking turns: one speaks, the other gives it back and asks whether they got it. Then they swap.

turns-who-begins = Who begins?
turns-both-get-the-same = One of you speaks first and the other listens. Then you swap, so both get the same.
turns-who-may-begin = It can help when the one with more on their mind begins.
# $name (word)
turns-begins = { $name } begins

turns-last = That was the last turn
# $names: both of them, spoken to
turns-let-it-stand = { $names }, leave it as it is for a moment. Nothing has to follow from it now.

# Headings: whose turn it is to speak.
# $speaker (word)
turns-has-the-floor = It is { $speaker }’s turn to speak
# $listener (word)
turns-gives-it-back = { $listener } gives it back, in a sentence or two
# $speaker (word)
turns-says-what-is-missing = { $speaker } says what is missing

# $first (yes, no): the first of the two turns
turns-only-round = { $first ->
    [yes] First turn of two
   *[no] Second turn of two
}
# $first (yes, no): the first of the round’s two turns, $round (number), $rounds (number)
turns-round = Round { $round } of { $rounds }, { $first ->
    [yes] first turn of two
   *[no] second turn of two
}

# The two halves of a turn, each behind a name: who has the floor, what that one does, and what the other does.
turns-floor = has the floor
turns-floor-speaks = speaks: two or three sentences, then a stop
turns-floor-listens = listens, and then gives it back

turns-breath = Take one slow breath, both of you, before the next turn.
# $speaker (word), $listener (word)
turns-what-to-do = { $speaker } speaks: two or three sentences, then a stop. { $listener } only listens, and then gives it back.
turns-pass = Pass this turn

# $speaker (word), $listener (word)
turns-speaks-and-listens = { $speaker } speaks, { $listener } listens. After two or three sentences, stop.
# Beside a clock.
# $speaker (word)
turns-speaks = { $speaker } speaks
# $listener (word)
turns-hand-over = Stop: now { $listener } says what they heard
turns-starters = Ways to begin a sentence
turns-hide-starters = Hide the ways to begin
# Over a sentence with gaps, such as “What I heard is … Did I get it?”.
turns-gist = A way to give it back

# The speaker to the listener.
turns-yes = Yes, you got it
turns-yes-and-more = Yes, and there is more to say
turns-nearly = Nearly, or not yet
turns-leave-it = Stop here for now

# $listener (word)
turns-say-it-short = A sentence or two is enough. Then { $listener } says it again, with that in it.
turns-missing-is-the-exercise = Nobody gets all of it at once. Finding the missing piece is the exercise.
# $listener (word)
turns-has-said-it-again = { $listener } has said it again
