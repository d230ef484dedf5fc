### Tonight: how long, light or heavy, and the one evening that fits.

tonight-title = 今晚
tonight-way = 今晚：适合你时间的
tonight-how-long = 你有多少时间？
tonight-here = 现在在的人：{ $names }。按{ KEY("who") }可以换。
tonight-wave = 今天是难熬的一天。可以从安静的一分钟开始。
tonight-how-heavy = { $minutes }，轻的还是重的？
tonight-weights = 轻的是聊一聊、一个小习惯，或一个计划。重的是道歉，或是发生的事和它的影响。
tonight-light = 轻的
tonight-heavy = 重的
tonight-begin = 开始
tonight-something-else = 换一个
tonight-anew = 换个时长或轻重
tonight-whole-path = 整条路线

tonight-offer = { $evening }：{ $page }。到{ $ends }结束。
tonight-minutes = 大约要{ $minutes }。停在哪里都可以。
tonight-part = { $part }，{ $minutes }
tonight-reading = 读：{ $page }，{ $minutes }
tonight-nothing = 适合这个时间的，今晚没有了。路线上的一切都还开着。

tonight-late = 现在做重的，晚了些。这个是轻的。
tonight-early = 头两周只做轻的。从{ $until }起，程序会给出重的页面。
tonight-heavy-before = 今晚已经做过重的：{ $page }。一件就够，所以这个是轻的。
tonight-nothing-ready = 那一类现在还没有准备好的。这个最接近。

tonight-next = 接下来：{ $what }。
tonight-left = 这个晚上大约还要{ $minutes }。
tonight-time-is-up = 现在是{ $time }。可以停在这里，也可以继续。
tonight-stop = 今晚就到这里
