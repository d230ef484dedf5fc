### A step of the path and its practices.

# Where the guide has no such step.
step-title = Step
# A practice, and what it is about. $title (word), $about (word)
step-practice = { $title }: { $about }

# A practice with the answer that was given to it. $title (word)
step-done = { $title } ✓ done
# $title (word)
step-not-now = { $title } · not now
# $title (word)
step-not-for-us = { $title } · not for us
