### What the program says by itself while it runs.

shell-seconds = { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
