### A pause: when they will be back, the time until then, and coming back.

pause-ask = 什么时候回来？
pause-about = 谁都可以随时暂停，没有人问为什么。说好什么时候回来，这才叫暂停。身体要平静下来，至少要二十分钟。
pause-for-20-minutes = 20分钟后回来
pause-for-30-minutes = 半小时后回来
pause-for-an-hour = 一小时后回来
pause-until-tomorrow = 明天这个时候回来
pause-until-another-time = 别的时间回来
pause-none = 现在不暂停
pause-stays = { $pause-day ->
    [today] 照原来的：今天{ $time }回来
    [tomorrow] 照原来的：明天{ $time }回来
    [yesterday] 照原来的：昨天{ $time }回来
   *[dated] 照原来的：{ $on }{ $time }回来
}

pause-type-ask = 几点回来？
pause-type-about = 写成21:30这样。已经过了的时间，就是明天。
pause-type-again = 请写今天{ $earliest }到明天这个时候之间的时间。一次暂停至少二十分钟。
pause-other-times = 回到别的时间

pause-back = { $pause-day ->
    [today] 今天{ $time }回来
    [tomorrow] 明天{ $time }回来
    [yesterday] 昨天{ $time }回来
   *[dated] { $on }{ $time }回来
}
pause-nothing-to-do = 在那之前，这里没有要做的，一起或一个人都没有。
pause-may-close = 这期间可以关掉程序。再打开还是这一页。
pause-clock = 暂停
pause-another-thought = 换一句安静的话
pause-another-time = 换个时间
pause-stop = 今天就到这里
pause-back-already = { $solo ->
    [yes] 我已经回来了
   *[no] 我们已经回来了
}

pause-welcome-back = 欢迎回来
pause-is-over = { $pause-day ->
    [today] 说好今天{ $time }回来。时间到了。
    [tomorrow] 说好明天{ $time }回来。时间到了。
    [yesterday] 说好昨天{ $time }回来。时间到了。
   *[dated] 说好{ $on }{ $time }回来。时间到了。
}
pause-go-on-about = 可以接着刚才的做，可以再多歇一会儿，也可以今天就算了。怎样都行。
pause-go-on = 接着刚才的做
pause-more-time = 再多歇一会儿
