### What the program says by itself while it runs.

# A stretch of time below a minute, or not of whole minutes.
# $seconds (number)
shell-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
