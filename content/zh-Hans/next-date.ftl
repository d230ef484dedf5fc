### The next date: when they open the next page of the guide, and what comes just before.

next-date-title = 下次的日子
next-date-ask = 在什么事之后打开“{ $page }”？
next-date-hint = 说一件会做完的平常事，比如“碗洗好了”。
next-date-other-page = 别的页面
next-date-which = 到时候打开哪一页？
next-date-no-cue = 只定日子
next-date-day = 在哪一天？
next-date-no-day = 这次不定日子
next-date-stands = 到现在为止是{ $day }。
next-date-take-back = 收回这个日子

next-date-word = 等到
next-date-said = { $day }打开“{ $page }”。
next-date-when = { $day }。等到{ $cue }，就打开“{ $page }”。
