### The short road: six evenings, and the one that comes next.

road-title = 六个晚上
road-way = 六个晚上：一条短的路
road-next-way = 六个晚上，第{ $nth }晚：{ $title }
road-about = 六个晚上，大约隔一周一个。每个晚上坐下来一次。整条路线一直开着。
road-no-study = 没有研究检验过这六个晚上。它们取自路线上的页面。
road-evening = { $behind ->
    [yes] 第{ $nth }晚，做完了：{ $title }
   *[no] { $prepares ->
        [yes] 第{ $nth }晚：{ $title }。先单独做{ $alone }，再一起做{ $together }。
       *[no] 第{ $nth }晚：{ $title }。一起做{ $together }。
    }
}
road-next = 下一个是第{ $nth }晚：{ $title }。
road-waits = 在这之前，还有要单独做的：{ $names }。从“换人”进去。
road-together = 单独做的都做完了。剩下的你们两人一起做。
road-from = 程序建议从{ $day }起做。
road-late = 现在做重的，晚了些。改天，晚上九点以前，也许对你们更好。
road-heavy-before = 今晚已经做过重的：{ $page }。一件就够，所以这个可以等。
road-roles = 这个晚上，对受伤的一方和打破信任的一方不一样。你们可以先说谁是谁。
road-twice = 你们两人都受了伤，也都打破了信任。这个晚上可以做两次，隔一周：每人一次。
road-again = 这个晚上再做一次
road-untold = 如果有大事还没说出来，先和专业人员谈，再做这个晚上。
road-behind = 六个晚上都做完了。可以接着走整条路线，可以只做“每周看一看”，也可以三个月后回头看。怎样都行。
