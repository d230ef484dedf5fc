### Choosing a day, and how a day is said.

# Days to choose from.
# $on (weekday)
days-today = Today, { $on }
# $on (weekday)
days-yesterday = Yesterday, { $on }
# $on (weekday)
days-tomorrow = Tomorrow, { $on }
# $ahead (number), $day (word)
days-ahead = { $ahead ->
    [7] In a week, { $day }
    [14] In two weeks, { $day }
    [28] In four weeks, { $day }
   *[other] In { $ahead } days, { $day }
}
days-another = Another day
days-near = The next days, to choose from

# Over the field for a day. The example is how it is typed: 2026-12-03.
# $example (word)
days-hint = Year, month and day, like { $example }.
# $example (word)
days-unread = That did not read as a day. Year, month and day, like { $example }.
# $example (word)
days-unread-past = That did not read as a day that was. Year, month and day, like { $example }.
days-same = It is due on that day already. Choose another one.
days-said = That day already has an answer. Choose another one.
days-behind = That day is in the past. Choose a later one.
