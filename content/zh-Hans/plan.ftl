### Making a plan, a promise, a request, an agreement, a ritual. “We”: two make it together.

plan-check-hint = 第{ $nth }个问题，共{ $all }个。这里什么都不留。
plan-check-no = 不，或者不确定
plan-check-left = 那么也许先不做这个更好，或者找一个小一点的。
plan-check-left-hint = 谁都不用说为什么。这里什么都不留。
plan-check-leave = 先不做这个
plan-check-smaller = 看看小一点的

plan-full = 你有{ $most }个{ $plan-things ->
    [promises] 承诺
    [requests] 请求
   *[plans] 计划
}还开着，这已经很多了。结束一个，就又有位置。在这里，多不等于好。
plan-without-another = 不再加，继续
plan-look-at-open = 看看还开着的

plan-whole = 到现在为止的全部。照这样就算数，哪一行都可以改。
plan-keep-whole = 就照这样留着

plan-when = 什么时候？
plan-from-which-day = 从哪天开始？
plan-once = 就一次，在某一天
plan-every = { $days ->
    [1] 每天
    [7] 每周
    [14] 每两周
   *[other] 每{ $days }天
}

plan-how-sure = { $we ->
    [yes] 我们有多大把握会做到？
   *[no] 我有多大把握会做到？
}
plan-sure-hint = 不到8的话，改小一点也许有用。做到一件小事，胜过没做到一件大事。
plan-smaller = 要改小一点吗？
plan-smaller-hint = 试试只做一半，或者次数少一点，或者只做第一步。

plan-say-aloud = 慢慢说出声，{ $times ->
    [1] 一遍
    [2] 两遍
    [3] 三遍
   *[other] { $times }遍
}。
plan-aloud = 如果{ $cue }，那么{ $act }。
plan-aloud-act = { $act }。
plan-aloud-if = 如果
plan-aloud-then = 那么
plan-said-so-far = { $times ->
    [0] 还没有说。
    [1] 说了：一遍。
    [2] 说了：两遍。
    [3] 说了：三遍。
   *[other] 说了：{ $times }遍。
}现在不用别人听见。
plan-said-it = 说了{ $times ->
    [1] 一遍
    [2] 两遍
    [3] 三遍
   *[other] { $times }遍
}

plan-look-again-when = { $we ->
    [yes] 我们
   *[no] 我
}什么时候再看一看？
plan-look-again-on = 在{ $day }。
plan-ends = 到那天它也就结束，除非{ $we ->
    [yes] 我们
   *[no] 我
}重新定一次。谁都不用去结束它。
