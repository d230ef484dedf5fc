### Taking turns: one speaks, the other gives it back and asks whether they got it. Then they swap.

turns-who-begins = 谁先来？
turns-both-get-the-same = 一个人先说，另一个人听。然后换过来，两人一样多。
turns-who-may-begin = 心里事多的人先来，也许会好些。
turns-begins = { $name }先来

turns-last = 最后一轮说完了
turns-let-it-stand = { $names }，先放一会儿，不用接话。现在不一定要有什么结果。

turns-has-the-floor = 轮到{ $speaker }说
turns-gives-it-back = { $listener }复述，一两句话
turns-says-what-is-missing = { $speaker }说还缺什么

turns-only-round = { $first ->
    [yes] 两次里的第一次
   *[no] 两次里的第二次
}
turns-round = 第{ $round }轮，共{ $rounds }轮，{ $first ->
    [yes] 两次里的第一次
   *[no] 两次里的第二次
}

turns-floor = 轮到说
turns-floor-speaks = 说：两三句，就停
turns-floor-listens = 听，然后复述

turns-breath = 下一次之前，两人都慢慢呼吸一次。
turns-what-to-do = { $speaker }说：两三句，就停。{ $listener }只听，然后复述。
turns-pass = 跳过这一次

turns-speaks-and-listens = { $speaker }说，{ $listener }听。说两三句，就停。
turns-speaks = { $speaker }说
turns-hand-over = 停：现在{ $listener }说听到了什么
turns-starters = 可以怎样开头
turns-hide-starters = 收起开头的话
turns-gist = 可以这样复述

turns-yes = 对，你听懂了
turns-yes-and-more = 对，还有话要说
turns-nearly = 差一点，或者还没有
turns-leave-it = 先停在这里

turns-say-it-short = 一两句就够。然后{ $listener }加上这些，再说一遍。
turns-missing-is-the-exercise = 谁也不会一次就全听懂。找出缺的那一点，就是这个练习。
turns-has-said-it-again = { $listener }又说了一遍
