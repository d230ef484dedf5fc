### A question of the guide.

question-gone = This guide does not ask this any more. What you answered is kept.
