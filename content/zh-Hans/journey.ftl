### What the journey itself says: rhythms, answers, numbers over time. Pages and the summary show it.

journey-when-on = 在{ $day }。
journey-when-every = { $days ->
    [1] 每天
    [7] 每周
    [14] 每两周
   *[other] 每{ $days }天
}，从{ $from }起{ $ends ->
    [yes] ，到{ $until }为止
   *[no] {""}
}。
journey-when-yearly = 每年的{ $on }。

journey-note-begun = { $on }，{ $at }

journey-said-yes = 好
journey-said-smaller = 好，但小一点
journey-said-not-now = 现在不
journey-said-no = 不

journey-wave = 一阵情绪
journey-slip = 小失误
journey-ask-fact = 只说事实，发生了什么？
journey-ask-did = 做了什么，什么有帮助？

journey-rating = { $number }（0：{ $low }。10：{ $high }。）

journey-our-own = 是我们自己出的问题，不是经过验证的测试。

journey-notice-drop = 这个数字比上次低不少。如果用得上，有暂停，有应对反复的计划，也可以找外面的人说说。
journey-notice-flat = 连着八次“每周看一看”，这个数字都差不多。如果你不想这样，有暂停，有应对反复的计划，也可以找外面的人说说。

journey-trend-you = 你
journey-trend-none = 还没有“每周看一看”。
journey-trend-counted = “每周看一看”{ $journey-too-few ->
    [line] 到现在为止
    [change] {""}
   *[no] {""}
}有{ $checkins ->
    [1] 一次
    [2] 两次
    [3] 三次
    [4] 四次
    [5] 五次
    [6] 六次
    [7] 七次
    [8] 八次
    [9] 九次
    [10] 十次
    [11] 十一次
    [12] 十二次
   *[other] { $checkins }次
}，{ $span }{ $skipped ->
    [0] {""}
   *[other] { $numbers ->
        [0] { $checkins ->
            [1] ，没有数字
           *[other] ，都没有数字
        }
       *[other] ，其中{ $skipped }次没有数字
    }
}{ $journey-too-few ->
    [line] ：太少，还连不成线
    [change] ：太少，还说不上有没有变化
   *[no] {""}
}。
journey-trend-stretch = 最近一段没有空缺的有{ $checkins }次，{ $span }{ $journey-too-few ->
    [line] ：太少，还连不成线
    [change] ：太少，还说不上有没有变化
   *[no] {""}
}。
journey-trend-compared = { $stretch ->
    [yes] 这一段里，最后三次
   *[no] 最后三次
}里，中间那个数字是{ $last }，最初三次的是{ $first }。{ $journey-lies ->
    [above] 现在高一些，超过了
    [below] 现在低一些，超过了
   *[within] 这没有超出
}{ $whose ->
    [yours] 你平常的起伏
   *[named] { $name }平常的起伏
}（{ $wobble }{ $quarters ->
    [0] {""}
    [1] .25
    [2] .5
   *[other] .75
}）{ $journey-lies ->
    [within] ，所以看不出变化
   *[above] {""}
    [below] {""}
}。

journey-first-person = 第一个人
journey-second-person = 第二个人

journey-got-it = 听懂了
journey-nearly = 差一点
