### The weekly check-in: each looks at their own week alone, then both together.

checkin-about = 关于“每周看一看”
checkin-read-only = 现在不能写下任何内容。

checkin-welcome-back = 欢迎回来。已经过了{ $weeks ->
    [0] 一个多星期
    [1] 一个多星期
   *[other] { $weeks }个星期
}。
checkin-empty-weeks = 没有看的那几周就空着。
checkin-start-short = 先说谢谢，再定下次的日子，好吗？

checkin-leave-open = 先不定
checkin-take-month = 就看这个
checkin-skip-month = 这次不看

checkin-numbers-hint = 是我们自己出的问题，不是经过验证的测试。每一题都可以空着。
checkin-skip-numbers = 其余的都空着
checkin-other-numbers = 同一时间，别处填了另外的数字。
checkin-take-other-numbers = 用另外那些数字

checkin-two-marked = 已经标了两条，最多两条。标记可以取消。
checkin-keep-all = 全部自己留着
checkin-bring-marked = 标了的拿出来，其余的自己留着

checkin-own-done = 这一周，你自己看完了
checkin-nothing-kept = 这次什么都没写。没关系。
checkin-kept = { $brought ->
    [0] 内容存好了，只显示给你一个人。
    [1] 内容给你留着。其中一条，你拿到这次“每周看一看”里。
   *[other] 内容给你留着。其中两条，你拿到这次“每周看一看”里。
}
checkin-half-for-two = 两人一起的那一半，等你们都在时再看。可以留到别的日子。
checkin-change-numbers = 改数字
checkin-change-lines = 改写下的话
checkin-bring-or-keep = 拿出来，还是留着
checkin-next-date = 下次的日子

checkin-all-of-it = 全部做，大约十二分钟
checkin-only-thanks = 先说谢谢，再定下次的日子
checkin-too-much = 今晚太多了：只说谢谢，定下次的日子
checkin-begun = 这一次你已经开始了。每个环节都可以再看。
checkin-nothing-brought = 这次没有写好的内容拿出来。照样可以轮流说，也可以继续往下。
checkin-take-turns = 轮流说：每人{ $minutes }
checkin-without-turns = 不轮流，继续
checkin-back-to-parts = 回到各个环节

checkin-no-day = 不定日子
checkin-how-sure = 我有多大把握会做到？
checkin-smaller-is-more = 做到一件小事，胜过没做到一件大事。
checkin-make-smaller = 改小一点

checkin-no-day-yet = 先不定日子
checkin-meets-again = 下一次：{ $day }。
checkin-tomorrow = { $day }，明天
checkin-in-weeks = { $day }，{ $weeks ->
    [1] 一周后
   *[other] { $weeks }周后
}
