### Pictures of a page in words, for the line-by-line front and for files: the path, a clock, a chart.

block-stone = { $title }：{ $of }个练习，做完{ $done }个{ $begun ->
    [0] 。
   *[other] ，开始了{ $begun }个。
}
block-stone-here = { $title }：{ $of }个练习，做完{ $done }个{ $begun ->
    [0] 。
   *[other] ，开始了{ $begun }个。
}现在走到这里。

block-station = { $title }：{ $time }

block-clock = { $label }：{ $time }，{ $block-state ->
    [over] 时间到了
    [runs] 正在计时
   *[rests] 计时停着
}

block-uneven-minutes = { $time }分钟

block-low = 0：{ $low }
block-high = 10：{ $high }
block-ends = 0：{ $low }。10：{ $high }。

block-named = { $name }：{ $words }

block-way = 来过这里的月份：{ $months }。

block-week = { $block-week ->
    [kept] 做到了
    [changed] 提前改了
    [missed] 没做到
   *[unsaid] 没有说
}
block-promise = { $label }：{ $words }（{ $line }）
block-promise-weeks = { $words }每周的情况：{ $weeks }。

block-change = { $block-lies ->
    [above] 比{ $month }高
    [below] 比{ $month }低
   *[within] 和平常一样
}
block-change-at-first = { $block-lies ->
    [above] 比开始时高
    [below] 比开始时低
   *[within] 和平常一样
}
block-change-short = { $block-lies ->
    [above] 高一些
    [below] 低一些
   *[within] 和平常一样
}
block-charted = { $name }：{ $change }

block-numbers = { $numbers }。
block-number = { $day }：{ $number }
block-no-number = { $day }：没有数字
