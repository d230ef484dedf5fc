### The next date: when they open the next page of the guide, and what comes just before.

next-date-title = The next date
# One line is typed: “the dishes are done”. $page (word): a page of the guide
next-date-ask = After what do you open “{ $page }”?
next-date-hint = Name something ordinary that ends, like “the dishes are done”.
# Leads to a list of pages to open instead, and the title of that list.
next-date-other-page = Another page
next-date-which = Which page do you open then?
# Leaves it without such a thing.
next-date-no-cue = Only a day
next-date-day = And on which day?
next-date-no-day = No date this time
# The date that was set before. $day (word): “Sunday 22 November”
next-date-stands = So far it is { $day }.
next-date-take-back = Take the date back

# Left out where it begins the words that they wrote; see next-date-when.
next-date-word = when
# $day (word): “Sunday 22 November”, $page (word)
next-date-said = On { $day } you open “{ $page }”.
# The words that they wrote stand between. $day (word), $cue (private): “the dishes are done”, $page (word)
next-date-when = { $day }. When { $cue }, you open “{ $page }”.
