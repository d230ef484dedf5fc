### `trustpath status`: where they are, what comes next and what is due, a line each.

status-not-begun = Nobody has begun here yet. `trustpath` opens the first page, whenever you like.
status-try-demo = `trustpath demo` lets you look around with a made-up couple.
# NAME stands for a name that is typed.
status-sealed = Where you are is sealed. `trustpath status --seat NAME` says it, with the passphrase of that person.

# A page of the guide that belongs to a step. $title (word), $step (number), $steps (number): how many there are
status-page-step = { $title } (step { $step } of { $steps })

# The next page. $status-who (both, one): both walk together, or one of them, $name (word)
# $page (word): the title of a page, or status-page-step
status-next = { $status-who ->
    [both] Next for both of you: { $page }
   *[one] Next for { $name }: { $page }
}
# $status-who (both, one), $name (word), $page (word)
status-next-together = { $status-who ->
    [both] Next for both of you: { $page }, when both are here
   *[one] Next for { $name }: { $page }, when both are here
}
# $status-who (both, one), $name (word)
status-next-end = { $status-who ->
    [both] Next for both of you: all pages are done, and everything stays open
   *[one] Next for { $name }: all pages are done, and everything stays open
}

# $titles: of pages
status-going-on = Started, and maybe finished: { $titles }
# $titles: of pages
status-openable = Answers you can open when both are here: { $titles }
# A day on which one, or both, want to open a page. $name (word), $page (word): the title of a page, or status-page-step; $on (date)
status-next-date = Next date of { $name }: { $on }, { $page }
# $due: each is status-due-one
status-due = Its day has come: { $due }
# Something whose day has come, whose it is, and the day.
# $status-what (check-in, promise, review, replay, look-back, next-date, parked, brought, part), $name (word), $on (date)
status-due-one = { $status-what ->
    [check-in] check-in ({ $name }, { $on })
    [promise] promise ({ $name }, { $on })
    [review] look again ({ $name }, { $on })
    [replay] look back on a hard day ({ $name }, { $on })
    [look-back] day to look back ({ $name }, { $on })
    [next-date] next date ({ $name }, { $on })
    [parked] put off ({ $name }, { $on })
    [brought] brought ({ $name }, { $on })
   *[part] part ({ $name }, { $on })
}
