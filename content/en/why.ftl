### Why a page of the guide is as it is, and how sure that is.

why-this = Why this
why-title = Why this, and how sure
why-grades = A: trials with couples, or close to it. B: trials with other people, or small studies with couples. C: what clinicians agree on. None of them tested this program.
# A study. $authors (word), $year (word)
why-source = { $authors } ({ $year })
# $authors (word), $year (word), $title (word)
why-source-titled = { $authors } ({ $year }). { $title }
# $grade (word): A, B or C, $limit (word): a sentence
why-limit = Strength { $grade }. Limit: { $limit }
