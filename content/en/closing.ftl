### The closing page, behind every way out of a page of the guide.

closing-title = Enough for now

# How far they came. $page (word): a page of the guide
closing-stopped = You stopped in “{ $page }”, and that is fine. You can go on with it on any day.
# Of one who did everything that is for one alone. $page (word)
closing-own-half = What was yours to do alone in “{ $page }” is done.
# $page (word)
closing-through = You have come to the end of “{ $page }” for now. It stays on your path.
# $page (word)
closing-done = “{ $page }” is done.
# $page (word)
closing-aside = “{ $page }” is put aside. You can open it again on any day, or never.
# No page is named.
closing-evening = This was enough for now.

# $readers (word): the sentence that stands beside every field, “Shared: both of you can read it here.”
closing-kept = What you wrote is kept. { $readers }
# Several such sentences follow, one below the other.
closing-kept-so = What you wrote is kept, each part in its own way:
closing-nothing-new = Nothing new was written. That is fine.
# Behind the first evening of two, in which each had something to do alone. It does not tell either whether the other wrote.
closing-first = If one of you wrote something alone, it is kept. It shows only while that one is here alone.
closing-begun = Words that you began to write wait in their box, as you left them.
closing-turns = You took turns. Nothing of what you said is written down.

# What is left of the page, for those who are here. $part (word): the first of it, $minutes (minutes): all of it
closing-waits-here = Still open for you: “{ $part }”. The rest takes about { $minutes }.
# For one who is here alone. $part (word), $minutes (minutes)
closing-waits-both = The rest waits for both of you: “{ $part }”, about { $minutes }.
# While both are here. $name (word), $part (word), $minutes (minutes)
closing-waits-alone = Before you go on together, { $name } has a part to do alone: “{ $part }”, about { $minutes }.

# Something ordinary to do now, after a light page. $day (number): from 0 to 4, another one from day to day
closing-ordinary = { $day ->
    [0] Now something ordinary: a cup of tea, and something about your day.
    [1] Now something ordinary: open a window, and look out for a minute.
    [2] Now something ordinary: a short walk, even if it is only around the house.
    [3] Now something ordinary: a song that you like, from start to end.
   *[other] Now something ordinary: put away three things, and sit down somewhere soft.
}
# After a heavy page. $day (number): from 0 to 2
closing-ordinary-heavy = { $day ->
    [0] For now something warm to drink is enough.
    [1] For now a blanket and an ordinary film are enough.
   *[other] For now fresh air and an early night are enough.
}

# Leads to the next date. $stands (yes, no): one is set already
closing-date = { $stands ->
    [yes] Change the next date
   *[no] Choose when you go on
}
# Words for a friend, to be copied. No page is named in them. $day (weekday), $solo (yes, no): one walks alone
closing-card = { $solo ->
    [yes] If you like, ask a friend: “Could you ask me on { $day } whether I took the time? You need not ask what for.”
   *[no] If you like, ask a friend: “Could you ask me on { $day } whether we sat down? You need not ask about what.”
}
# Ends the program, politely.
closing-close = Close for now
