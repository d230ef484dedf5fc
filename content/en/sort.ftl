### Laying things on piles, one by one.

sort-one-a-line = One a line.
sort-one-a-line-then = One a line. You lay them on piles afterwards, one by one.
sort-look = Look at the piles
sort-which-pile-moved = Which pile? It is on one now. You can move it.
# $more (number): things that wait after this one
sort-which-pile = Which pile? { $more ->
    [0] This is the last one that waits.
    [1] One more waits after this one.
   *[other] { $more } more wait after this one.
}
sort-take-back = Take back the last one
sort-leave-out = Leave this one out
# A pile that holds only so many, and how many lie there.
# $pile (word), $lie (number), $most (number)
sort-pile = { $pile } ({ $lie } of { $most })
# A pile that was brought. $pile (word)
sort-pile-brought = { $pile } Both of you can read this pile.

# $most (number)
sort-full = This pile is full: { $most } is the most here. One of them can come off for this one, and waits again.
sort-which-off = Which one comes off?
sort-none-off = None of them: another pile

sort-nothing-here = Nothing is here.
# Above the things themselves.
sort-on-no-pile = On no pile yet:
sort-lay-next = Lay the next one
sort-move = Move one
sort-put-down = Put something down
sort-which-one = Which one?
sort-more = More of them
