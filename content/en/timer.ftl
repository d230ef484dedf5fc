### A clock that counts down while something is done. It never hurries anybody.

# $time (minutes)
timer-begin = Begin: { $time }
timer-begin-without = Begin without a clock
timer-go-on-without = Go on without a clock
timer-when-done = When done: go on
timer-let-rest = Let the clock rest
timer-let-go-on = Let the clock go on
timer-up = The time is up. There is no hurry.
# $left: as a clock shows it, 2:05
timer-rested = The clock rested while you were away: { $left } left.
