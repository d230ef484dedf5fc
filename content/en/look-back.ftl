### Days on which the two look back over the weeks.

look-back-why = Now and then, stop and look back. About six weeks from now is a good day, then twelve, half a year, a year. The path says when such a day has come.
# A day to choose. $weeks (number), $day (word): “Sunday 22 November”
look-back-in-weeks = In { $weeks } weeks, { $day }
# Said to one user alone. $day (word): “Sunday 22 November”
look-back-of-both = Chosen by both of you: { $day }.
look-back-today = You chose today to look back.
# $day (word): “Sunday 22 November”
look-back-come = You chose { $day } to look back.
look-back-what-moved = What has moved, even a little? Nothing may have. That is news too, and you may choose differently then.
look-back-for-both = This one is for both of you, when both are here.
look-back-done = The look back is done
# Opens a page of the guide. $title (word)
look-back-read = Read: { $title }
