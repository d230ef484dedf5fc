### One promise, agreement, ritual, plan or request: what it says, and what can be said of it.

promise-gone = 这里没有这一项。
promise-two-versions = 这一项同时在两个地方写了。
promise-choose = 在两份里选一份

promise-act = { $act ->
    [small] 一件小事。
   *[large] 一件大事。
}
promise-asks = { $days-due ->
    [today] 日子是今天。做得怎么样？
    [ahead] 日子是{ $day }。
   *[past] 日子是{ $day }。做得怎么样？
}
promise-kept = { $whose ->
    [yours] 做到了
   *[named] { $name }：做到了
}
promise-changed = { $whose ->
    [yours] 提前改了
   *[named] { $name }：提前改了
}
promise-missed = { $whose ->
    [yours] 没做到
   *[named] { $name }：没做到
}
promise-take-back = { $whose ->
    [yours] 收回承诺
   *[named] { $name }：收回承诺
}
promise-notice = { $whose ->
    [yours] 我注意到了，{ $day }
   *[named] { $name }：我注意到了，{ $day }
}
promise-lines = { $whose ->
    [yours] { $day }说了什么
   *[named] { $name }：{ $day }说了什么
}
promise-three-steps = 没做到之后的三步

promise-went = { $day }：{ $promises-how ->
    [kept] 做到了
    [changed] 提前改了
   *[missed] 没做到
}。
promise-moved = { $day }：提前改到了{ $to }。
promise-noticed = { $name }注意到了。

promise-answered = { $name }的回答是：{ $answer }。
promise-brought = 你们两人都能读。等两人都在时再回答。

promise-repeated = 到现在为止：{ $repeated }。
promise-did-today = { $solo ->
    [yes] 今天我做了
   *[no] 今天我们做了
}
promise-not-today = 今天其实没做

promise-its-day = 到日子了。照现在这样继续吗？
promise-its-day-both = 到日子了。等你们两人都在时可以看。
promise-looked-at-again = 再看一看的日子：{ $day }。
promise-open-end = 一直有效，直到你们改它。
promise-has-ended = 它结束了。
promise-ended-itself = 照计划，它在{ $day }结束了。
promise-goes-on = 继续
promise-goes-on-days = 继续，再{ $days ->
   *[other] { $days }天
}
promise-make-again = 重新定一次
promise-let-rest = 先放着
promise-end = 结束它

promise-closed = 它结束了。谁都不用说为什么。
promise-taken-back = 承诺收回了。不再欠什么，谁都不用说为什么。
promise-not-meant = 刚才选错了

promise-a-line = 愿意的话，写一句。
promise-say-it = 第一步：说出来。
promise-say-it-hint = 承诺了什么，没有做到什么，写成一行。简短的理由就够。
promise-repair = 第二步：补救。
promise-repair-hint = 还能补上什么，什么时候。“现在没有”也是回答。
promise-smaller = 第三步：改小一点。
promise-smaller-hint = 小一点的承诺，状态差的日子也许也能做到。现在不定也可以。
promise-make-smaller = 定一个小一点的承诺
promise-none = 现在不定
promise-to-which-day = 改到哪天？
promise-to-which-day-hint = 当天结束前说出来，就算提前改了。

promise-facts = 定在什么时候，现在怎么样。
promise-first-version = 第一份：{ $facts }
promise-other-version = 另一份：{ $facts }
promise-without-day = 没有日子。
promise-how-sure = 有多大把握：{ $sure }/10。
promise-review-on = 再看一看的日子：{ $day }。
promise-closed-on = 结束的日子：{ $day }。
