### The list of all that waits.

waiting-nothing = Nothing waits today.
waiting-no-hurry = Nothing of this is urgent. Take what fits.
# $what (word)
waiting-stopped = Go on where you stopped: { $what }
# A page of the guide, and the part of it that they stopped at. $page (word), $part (word)
waiting-part = { $page } — { $part }
# Answers of this page can be opened. $page (word)
waiting-open = Open: { $page }
# A page that goes on in life. $page (word)
waiting-done = Done? { $page }
