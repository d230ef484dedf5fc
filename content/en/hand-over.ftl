### The page on which the keyboard goes over to one of the two: for private minutes, and before what somebody does alone.

hand-over-title = Hand over
# $name (word)
hand-over-to = This is for { $name }
# $minutes (minutes)
hand-over-minutes = It takes about { $minutes }.
# Pressed by the one who has the keyboard now. $name (word)
hand-over-taken = I am { $name }

# To both: who begins, alone, and how long it takes. $name (word), $minutes (minutes)
hand-over-first = First { $name }, alone: about { $minutes }
# $name (word): the one who waits meanwhile
hand-over-meanwhile = { $name } can take a walk, or sit in another room.
# $name (word), $minutes (minutes)
hand-over-then = Then { $name }, alone: about { $minutes }.
# The first part or question that two do together. $what (word), $minutes (minutes)
hand-over-together = Then the two of you, for about { $minutes }. It begins with “{ $what }”.
# $name (word): who can read what this one writes alone
hand-over-hidden = What { $name } writes is shown to { $name } alone, until { $name } brings it to both of you.
# As hand-over-hidden, where not everything is private. $name (word)
hand-over-beside = Beside each thing that { $name } writes, the program says who can read it.
# Who comes last in the order of an evening.
hand-over-both-of-you = both of you
hand-over-skipped = You can also go on together now. What is not prepared stays open for another day.
# Parts that nobody prepared. $parts (word)
hand-over-left-out = You can also go on together now. Then this is left out: { $parts }. It stays open for another day.
# $name (word)
hand-over-sits = { $name } sits down now
# $name (word)
hand-over-other-first = { $name } first instead
hand-over-without = Go on without it, together
hand-over-tonight = That is all for today

# To the one who has done their part alone. $name (word)
hand-over-done = Done, { $name }
hand-over-kept = This was all for you alone for now. What you wrote is kept.
# $name (word): who is next, $minutes (minutes)
hand-over-next = Next is { $name }, alone: about { $minutes }. You can hand over the keyboard now. Your private words are not shown then.
# $what (word), $minutes (minutes)
hand-over-both = Next are the two of you, for about { $minutes }. It begins with “{ $what }”.
hand-over-waits = This page waits for you as long as you like.
