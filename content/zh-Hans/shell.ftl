### What the program says by itself while it runs.

shell-seconds = { $seconds ->
   *[other] { $seconds }秒
}
