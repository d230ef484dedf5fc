### Your own weeks, side by side: one chart a question.

trends-brought = What both of you brought
# Which of the questions is shown. $at (number), $all (number)
trends-which = { $at } of { $all }.
# From when to when. $span (word): “2 September to 28 October 2026”
trends-span = { $span }.
trends-band = The band is your usual ups and downs. Weeks without a number stay empty.
trends-all = All questions
trends-next = The next question
trends-before = The question before
trends-today = Today’s check-in
trends-nothing-yet = There is no check-in with a number yet. The first one makes the first dot.
trends-nothing-brought = While both of you are here, this shows only what both brought to the same check-in. So far there is nothing.
