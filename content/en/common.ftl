### Said on many pages.

go-on = Go on
back-to-path = Back to the path
back-to-list = Back to the list
back-to-where-you-were = Back to where you were
back-to-summary = Back to the summary
go-on-to-path = Go on to the path
pass = Pass on this one
not-now = Not now
not-yet = Not yet
change-it = Change it
take-it-back = Take it back
leave-it-empty = Leave it empty
leave-it-as-it-is = Leave it as it is
you-may-leave-this-empty = You may leave this empty.
nothing-written-yet = Nothing is written here yet.
take-it-up-again = Take it up again
write-a-note = Write a note
# A choice that can be taken back in the same list. $label (word)
chosen = Chosen: { $label }
bring-it = Bring it: both of you can read it here
yes = Yes
no = No

# Titles of pages, also as choices that lead to them.
who-is-here = Who is here?
what-broke-trust = What broke trust
what-waits = What waits
your-own-weeks = Your own weeks
on-a-hard-day = On a hard day
days-to-watch = Days to watch for
days-to-look-back = Days to look back
all-pages = All pages
promises-and-agreements = Promises and agreements
help-and-numbers = Help and numbers
choose-what-is-in-it = Choose what is in it

# $name (word)
someones-request = { $name }’s request

# Labels and short sentences that stand in two files or more.
back = Back
# The ends of a scale: how sure one is.
not-sure-at-all = not sure at all
as-good-as-done = as good as done
yours-alone-so-far = So far this is yours alone.
keep-it-for-now = Keep it for now
pass-on-this-question = Pass on this question
not-for-us = Not for us
no-note-holds-these = No note holds these words.
keep-the-first = Keep the first
keep-the-other = Keep the other
journal = Journal
all-parts = All parts of this page
a-promise = A promise
a-pause = A pause
to-right-now = Right now: a picture, a wave, a bad minute
