### The closing page, behind every way out of a page of the guide.

closing-title = 今天到这里就够了

closing-stopped = 你停在“{ $page }”，这没关系。哪天都可以接着做。
closing-own-half = “{ $page }”里你自己要做的，已经做完了。
closing-through = “{ $page }”暂时走到头了。它还在你的路线上。
closing-done = “{ $page }”做完了。
closing-aside = “{ $page }”先放到一边。哪天想打开都可以，不打开也可以。
closing-evening = 今天做到这里就够了。

closing-kept = 你写的都留着。{ $readers }
closing-kept-so = 你写的都留着，各有各的留法：
closing-nothing-new = 这次没有新写的。没关系。
closing-first = 如果谁单独写了什么，都留着。只有那个人独自在这里时才显示。
closing-begun = 你写了一半的话还在那一栏里，和你离开时一样。
closing-turns = 你们轮流说过了。说的话一句也没有记下来。

closing-waits-here = 还等着你做的：“{ $part }”。剩下的大约要{ $minutes }。
closing-waits-both = 剩下的等你们两人一起：“{ $part }”，大约{ $minutes }。
closing-waits-alone = 一起继续之前，{ $name }有一个环节要单独做：“{ $part }”，大约{ $minutes }。

closing-ordinary = { $day ->
    [0] 现在做点平常的事：泡杯茶，聊聊今天的小事。
    [1] 现在做点平常的事：打开窗，往外看一分钟。
    [2] 现在做点平常的事：走几步，绕楼下一圈也行。
    [3] 现在做点平常的事：放一首喜欢的歌，从头听到尾。
   *[other] 现在做点平常的事：收好三样东西，找个软的地方坐下。
}
closing-ordinary-heavy = { $day ->
    [0] 现在喝点热的就够了。
    [1] 现在一条毯子、一部平常的电影就够了。
   *[other] 现在透透气、早点睡就够了。
}

closing-date = { $stands ->
    [yes] 改下次的日子
   *[no] 定下什么时候继续
}
closing-card = { $solo ->
    [yes] 愿意的话，可以拜托一个朋友：“{ $day }能不能问我一声，有没有留出时间？不用问是为了什么。”
   *[no] 愿意的话，可以拜托一个朋友：“{ $day }能不能问我一声，我们坐下来了没有？不用问是谈什么。”
}
closing-close = 先关上
