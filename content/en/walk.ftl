### The way along a page of the guide: its stops, and the pages beside it.

walk-up = Up to the step
walk-up-to-path = Up to the path
# Stops of a page that have no title of their own.
walk-read = Read
walk-safety = A private check
walk-reveal = Open sealed answers
walk-done = Is it done?
# Over the list of a page's stops, in wide windows.
walk-parts = The parts, and their minutes
# Opens another page of the guide. $title (word)
walk-see = See: { $title }
# In brackets after the title of what waits. $day (word): “Friday”, “22 November”
walk-from = from { $day }
