### A clock that counts down while something is done. It never hurries anybody.

timer-begin = 开始：{ $time }
timer-begin-without = 不计时，开始
timer-go-on-without = 不计时，继续
timer-when-done = 做完了：继续
timer-let-rest = 让计时停一停
timer-let-go-on = 接着计时
timer-up = 时间到了。不用急。
timer-rested = 你不在时，计时停了：还有{ $left }。
