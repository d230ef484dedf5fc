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

# What stands over somebody's words.
export-answer = The answer to the request
export-name = What we call it
export-when = When
export-again = When we look at it again

# $on (date)
export-on = On { $on }.
