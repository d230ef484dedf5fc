### The summary that leaves as a file.

export-title = What we chose to say

# The first paragraph.
# $on (date), $export-chosen (alone, together)
export-what = A reflection summary made with trustpath on { $on }. { $export-chosen ->
    [alone] Everything in it was chosen by the person who made it.
   *[together] Everything in it was chosen together.
} It is not a clinical record.
# The last line.
export-end = This is not a clinical record.

# $names (list)
export-people = People: { $names }
# Under somebody's words.
# $name (word), $on (date)
export-signature = { $name }, { $on }

# The headings of the first page. $solo (yes, no): one walks alone
export-asks = { $solo ->
    [yes] What I want help with
   *[no] What we want help with
}
# $solo (yes, no): one walks alone
export-time = { $solo ->
    [yes] What I did, and when
   *[no] What we did, and when
}
export-runs = Agreements and promises that run now

# A line of what was done. $on (date), $what (word)
export-moment = { $on }: { $what }
# A question about one of several breaches. $question (word), $name (private)
export-about = { $question } ({ $name })
# $page (word)
export-done = “{ $page }” is done

# The answer to a request and its reason. $answer (word): “yes, but smaller”; $reason (private)
export-answered = { $answer }: { $reason }

# What stands over somebody's words.
# $name (word)
export-answer-of = The answer of { $name }
export-when = When
export-again = When we look at it again

# $on (date)
export-on = On { $on }.
