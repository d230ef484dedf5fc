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

# Over what was brought to check-ins. $title (word): of their page
export-checkins = { $title }. Our own questions, not a validated test.
# Over each answer of a look back. $came (word): “A slip”; $question (word)
export-look-back = { $came }. { $question }
# The answer to a request and its reason. $answer (word): “yes, but smaller”; $reason (private)
export-answered = { $answer }: { $reason }

# What stands over somebody's words.
export-answer = The answer to the request
export-name = What we call it
export-when = When
export-again = When we look at it again

# $on (date)
export-on = On { $on }.
