### The list of all parts of one page of the guide.

# $name (word): who is here
contents-for = The parts of this page for { $name }.
# A part that is behind them. $title (word)
contents-done = Done: { $title }
contents-back = Back to the page

# A part that waits for its day: "Talk it over (from Friday)".
# $title (word), $from (word)
contents-later = { $title } ({ $from })
