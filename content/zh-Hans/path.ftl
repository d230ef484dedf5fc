### The path, which is home: what is next, what is due today, what waits; and the pages beside it.

path-title = 你的路线

path-today = 今天
path-yours = 你的
path-help = 求助

path-tonight = 今晚
path-promises = 承诺
path-own-weeks = 自己的每周
path-someone = 找人说说

path-next = 下一步：{ $page }
path-where = 你上次停在：{ $page }，第{ $part }个环节，共{ $parts }个
path-next-together = 下一步：{ $page }，要你们两人都在。你这边现在能做的都做了。往后的页面随时可以先读。
path-both-here = 现在我们两人都在
path-nothing-next = 今天没有要做的。最后一项的日子还没到，想早点做也可以。
path-walked = 所有页面你都做过了。一切都还开着：可以重读页面、日记和“每周看一看”。

path-openable = 可以打开的回答：{ $page }
path-openable-many = 可以打开的回答：{ $count }个页面
path-going-on = 开始了，也许已经做完：{ $page }
path-going-on-many = 开始了，也许已经做完：{ $count }个页面
path-for-both = 两人都在的时候，一起做：{ $pages }
path-later = 以后：{ $parts }。

path-read-any-time = 这些随时都可以读。

path-due = { $what }，{ $days-due ->
    [today] 今天
    [ahead] 定在{ $day }
   *[past] 原定{ $day }
}
path-due-today = 今天：{ $what }
path-due-both = { $what }，等你们两人都在的时候。
path-due-promises = 承诺：有{ $count }天可以说一说
path-due-reviews = 可以再看一看的计划和约定：{ $count }
path-due-together = 等两人都在时再看一看的：{ $count }
path-due-replays = 等心里平静时，可以回头看的难熬日子：{ $count }
path-due-put-off = 放到现在的事：{ $count }
path-due-all-brought = 拿出来给你们两人看的：{ $count }
path-due-next-dates = 你定了日子的页面：{ $count }
path-due-parts = 等到了日子的环节：{ $count }
path-due-review = 再看一看“{ $title }”
path-due-replay = 心里平静的时候，回头看一看
path-due-look-back = 回头看的一天
path-due-next-date = “{ $page }”，照你定的日子
path-due-parked = “{ $name }”，放到现在
path-due-brought = “{ $name }”，拿出来给你们两人看
path-due-whose = { $what }（{ $name }）

path-watch-today = 你想留意的日子就是今天。按一个键就能看到你的计划。
path-watch-near = 你想留意的日子快到了：{ $on }。按一个键就能看到你的计划。

path-clock-long-ago = 这台电脑的时钟好像不对，它显示{ $today }。什么都不会因此丢失，只是日期可能看着奇怪。
path-clock-behind = 这台电脑的时钟显示{ $today }，可这里有内容写于{ $newest }。现在的时钟不对，或者那时的不对。什么都不会因此丢失，只是日期可能看着奇怪。
