### The path, which is home: what is next, what is due today, what waits; and the pages beside it.

path-title = Your path

# The names of three rows of choices: what is for today, what is theirs, where help is.
path-today = Today
path-yours = Yours
path-help = Help

path-tonight = Tonight
path-promises = Promises
path-own-weeks = Own weeks
path-someone = Someone to talk to

# $page (word)
path-next = Next: { $page }
# The page that they left half done. $page (word), $part (number), $parts (number)
path-where = Where you were: { $page }, part { $part } of { $parts }
# $page (word)
path-next-together = Next: { $page }, with both of you. You have done all that is yours for now. Reading ahead is always open.
path-both-here = Both of us are here now
path-nothing-next = Nothing to do today. What is named last has a later date, and you can do it sooner.
path-walked = You have done all the pages. Everything stays open: pages to read again, the journal, the check-in.

# A page of the guide. $page (word)
path-openable = Answers you can open: { $page }
# $count (number), two or more
path-openable-many = Answers you can open: { $count } pages
# $page (word)
path-going-on = Started, and maybe finished: { $page }
# $count (number), two or more
path-going-on-many = Started, and maybe finished: { $count } pages
# Pages of the guide, divided by commas. $pages (word)
path-for-both = For both of you, when both are here: { $pages }
# $parts (word)
path-later = Later: { $parts }.

path-read-any-time = Each of these can be read at any time.

# A thing that is due, and when; never that it is late. $what (word), $days-due (today, ahead, past), $day (word): “Saturday”, “Sunday 22 November”
path-due = { $what }, { $days-due ->
    [today] for today
    [ahead] for { $day }
   *[past] was for { $day }
}
# $what (word)
path-due-today = Today: { $what }
# $what (word)
path-due-both = { $what }, when both of you are here.
# Several due things of a kind. $count (number), two or more
path-due-promises = Promises: { $count } days to talk about
# $count (number), two or more
path-due-reviews = Plans and agreements to look at again: { $count }
# $count (number), two or more
path-due-together = To look at again, when both of you are here: { $count }
# $count (number), two or more
path-due-replays = Hard days to look back on, in a calm hour: { $count }
# $count (number), two or more
path-due-put-off = Put off until now: { $count }
# $count (number), two or more
path-due-all-brought = Brought to both of you: { $count }
# $count (number), two or more
path-due-next-dates = Pages that you set a day for: { $count }
# $count (number), two or more
path-due-parts = Parts that waited for their day: { $count }
# $title (word): of a plan or an agreement
path-due-review = Look again at “{ $title }”
path-due-replay = A look back, in a calm hour
path-due-look-back = A day to look back
# A page that they wanted to open on this day. $page (word)
path-due-next-date = “{ $page }”, as you wanted
# The name that they gave to what broke trust. $name (word)
path-due-parked = “{ $name }”, put off until now
# $name (word)
path-due-brought = “{ $name }”, brought to both of you
# A thing that is due, and whose it is. $what (word), $name (word)
path-due-whose = { $what } ({ $name })

path-watch-today = A day you wanted to watch for is today. Your plan is one key away.
# $on (weekday)
path-watch-near = A day you wanted to watch for is near: { $on }. Your plan is one key away.

# $today (date)
path-clock-long-ago = The clock of this machine looks wrong: it says { $today }. Nothing is lost by that; only days may look odd.
# $today (date), $newest (date)
path-clock-behind = The clock of this machine says { $today }, and something here was written on { $newest }. It looks wrong now, or was wrong then. Nothing is lost by that; only days may look odd.
