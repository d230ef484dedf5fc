### The path, which is home: what is next, what is due today, what waits; and the pages beside it.

path-title = Your path

# The exercise that they left in the middle. $what (word)
path-stopped = Stopped for now: { $what }.
# $names (word)
path-here = Here now: { $names }.
path-someone = Someone to talk to

# $page (word)
path-next = Next: { $page }
# $page (word), $part (word): a part of that page
path-next-part = Next: { $page } — { $part }
path-alone-first = Each of you has a part of this page to do alone, best before you do it together. The program says whose turn it is.
path-go-there = Go on there
# $page (word)
path-next-together = Next: { $page }, with both of you. You have done all that is yours for now. Reading ahead is always open.
path-both-here = Both of us are here now
path-nothing-next = Nothing to do today. The pages named last have a later date, and you can do them sooner.
path-walked = You have done all the pages. Everything stays open: pages to read again, the journal, the check-in.

# Pages of the guide, divided by commas. $pages (word)
path-openable = Answers you can open: { $pages }.
# $pages (word)
path-going-on = Started, and maybe finished: { $pages }.
# $pages (word)
path-for-both = For both of you, when both are here: { $pages }.
# $parts (word)
path-later = Later: { $parts }.

path-read-any-time = Each of these can be read at any time.

# What is due, never called late.
path-today = Today
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
# The same list goes on. $count (number)
path-due-more = And { $count } more.
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
