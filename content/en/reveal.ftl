### Sealed answers: each answered alone, and they open when both say so.

reveal-heading = Sealed answers
reveal-about = A sealed answer opens when both have answered and both say so. What is not open now can be opened another day.
# Somebody's answer that was left empty.
# $name (word)
reveal-empty = { $name }: nothing here.
