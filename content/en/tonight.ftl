### Tonight: how long, light or heavy, and the one evening that fits.

tonight-title = Tonight
tonight-way = Tonight: what fits your time
tonight-how-long = How much time do you have?
# Under the question. $names (word): one or two
tonight-here = Here now: { $names }. { KEY("who") } changes who is here.
# They used their plan for a wave today.
tonight-wave = Today was a hard day. You can begin with a quiet minute.
# $minutes (minutes)
tonight-how-heavy = { $minutes }, light or heavy?
tonight-weights = Light is a talk, a habit or a plan. Heavy is an apology, or what happened and what it did.
tonight-light = Light
tonight-heavy = Heavy
tonight-begin = Begin
tonight-something-else = Something else
tonight-anew = Another length or weight
tonight-whole-path = The whole path

# The one evening that fits. $evening (word): what is done, in a few words, $page (word): the page that it begins on, $ends (time)
tonight-offer = { $evening }: { $page }. Ends at { $ends }.
# $minutes (minutes)
tonight-minutes = It takes about { $minutes }. You can stop at any point.
# One part of the evening, in a list. $part (word), $minutes (minutes)
tonight-part = { $part }, { $minutes }
# The text of a page, in the same list. $page (word), $minutes (minutes)
tonight-reading = Reading: { $page }, { $minutes }
tonight-nothing = Nothing that fits this time is left tonight. Everything on the path stays open.

# Why something else than what was asked for is offered.
tonight-late = It is late for something heavy. This one is light.
# $until (weekday): the first day on which heavy pages are offered
tonight-early = Your first two weeks stay light. The program offers heavy pages from { $until } on.
# $page (word)
tonight-heavy-before = You did something heavy this evening: { $page }. One is enough, so this one is light.
tonight-nothing-ready = Nothing of that kind is ready for now. This is the nearest that fits.

# An evening that was begun.
# $what (word): what comes next, with its minutes
tonight-next = What comes next: { $what }.
# $minutes (minutes)
tonight-left = About { $minutes } are left of this evening.
# $time (time): now
tonight-time-is-up = It is { $time }. You can stop here, or go on.
tonight-stop = Stop for tonight
