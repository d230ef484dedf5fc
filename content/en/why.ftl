### Why a page of the guide is as it is, and how sure that is.

why-this = Why this
why-title = Why this, and how sure
# What the letters mean, one by one.
why-grade-a = A: some couples, picked by chance, did something close to this exercise, and others did not. Then the two groups were compared.
why-grade-b = B: it was measured, but less directly. It was done with other people, in a laboratory, or not by chance. Or at least some twenty couples were asked before and after. Or the exercise was one part of something larger.
why-grade-c = C: a model, an argument, guidance, case records, or so few couples that nothing can be compared.
why-grades-limit = A letter never says that this page works. No study has tested this program.
# A study. $authors (word), $year (word), $title (word)
why-source = { $authors } ({ $year }). { $title }
# $grade (word): A, B or C, $limit (word): a sentence
why-limit = Strength { $grade }. Limit: { $limit }
