### The summary they choose together.

summary-title = Summary
summary-together = A summary you choose together
summary-only-shared = Only what is shared can enter it, item by item. Nothing leaves this program until each of you has said yes to exactly these items. It is not a clinical record.
# How many items. $shared (number), $chosen (number)
summary-count = Shared so far: { $shared }. Chosen: { $chosen }.
summary-look = Look at it
# $name (word)
summary-said-yes = { $name } said yes to it as it is now.
# What one of them says to the summary. $name (word)
summary-yes = { $name }: yes, as it is now
summary-write = Write it to a file

summary-nothing-shared = Nothing is shared yet.
# The items that this page lists, of all. $from (number), $to (number), $all (number)
summary-items = { $from } to { $to } of { $all } shared items. What is chosen is in the summary.
summary-all-in = Take all of it in
summary-all-out = Take all of it out
summary-more = More items
summary-before = Items before

# An item that is one's own. $name (word), $item (word)
summary-whose = { $name }: { $item }
# What was brought to a check-in. $title (word): of the check-in, $on (date)
summary-brought = { $title }, { $on }: what was brought
# What came on a hard day. $what (word), $on (date)
summary-hard-day = { $what }, { $on }
# $name (word): given to what broke trust
summary-breach = What broke trust: { $name }

summary-preview = The summary as it is now
# $when (word): a day
summary-review = When we look at it again: { $when }.
# $name (word), $answer (word)
summary-answered = The answer to the request, by { $name }: { $answer }.

summary-file = The file is written into the folder you started trustpath from. It is plain: anyone who gets it can read it. A file that is there already is left alone.
summary-markdown = Markdown, for most uses
summary-text = Plain text
summary-json = JSON, for other programs
