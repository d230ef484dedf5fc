### The list of all that waits.

waiting-nothing = Nothing waits today.
waiting-no-hurry = Nothing of this is urgent. Take what fits.
# Answers of this page can be opened. $page (word)
waiting-open = Open: { $page }
