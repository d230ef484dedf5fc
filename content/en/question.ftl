### A question of the guide.

question-pass = Pass on this question
question-gone = This guide does not ask this any more. What you answered is kept.
