### A step of the path and its practices.

# Where the guide has no such step.
step-title = Step
# A practice, and what it is about. $title (word), $about (word)
step-practice = { $title }: { $about }

# A practice with the answer that was given to it. $title (word)
step-done = { $title }, done
# $title (word)
step-not-now = { $title }, not now
# $title (word)
step-not-for-us = { $title }, not for us

# Over the optional pages of a step.
step-more = More for this step
# Leads to one of them. $title (word)
step-more-way = More: { $title }
step-more-about = These pages are extra. Nothing on the path waits for them.
# An optional page whose time may have come. $title (word)
step-more-now = “{ $title }” may fit now.
