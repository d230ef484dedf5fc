### The list of all that waits.

waiting-nothing = 今天没有等着的事。
waiting-no-hurry = 这里没有急事。合适的就做。
waiting-open = 打开：{ $page }
