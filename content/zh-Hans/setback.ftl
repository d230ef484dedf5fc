### A hard day: what came, the plan for it, and days to watch for.

setback-ask = 来的是什么？
setback-about = 这一路上会有难熬的日子。这里不计数，也没有什么退回到零。
setback-about-wave = 一阵情绪：感觉又涌上来，没有新的事。
setback-about-slip = 一次小失误：一个承诺没做到，说话冲了一阵，旧习惯又回来了，很快就说了出来。
setback-about-new = 新的事：新的谎话，新的联系，新的伤害。
setback-wave = 一阵情绪
setback-slip = 小失误
setback-new = 有新的事
setback-danger = 有危险

setback-written-before = 这是你们在平静的时候写的。现在只要读一读。
setback-no-plan = 这里还没有计划。现在做一件小事也许就够：喝口凉水，透透气，分开十分钟。大的决定可以等两天。
setback-write-a-plan = 写一份计划，等平静些的日子
setback-look-back-about = 回头看，留到几天后心里平静的时候。
setback-later = 过几天再回头看
setback-now = 心里平静了：现在回头看
setback-later-noted = 记下了：你用了计划，还有什么时候用的。过几天，路线上会提出回头看。到时候不看也可以。

setback-new-about = 那么这就不是反复，谁都不用说它正常。受伤的一方重新决定，要不要继续、怎样继续。今晚什么都不用决定。
setback-new-name = 等你想的时候，它会有自己的名字，也有自己的时间。
setback-give-a-name = 给它起名：伤了信任的事
setback-people = 可以帮忙的人

setback-before = 以前的回头看
setback-came = { $setback-came ->
    [wave] 一阵情绪，{ $day }
   *[slip] 一次小失误，{ $day }
}

setback-watch-about = 事情露出来的那天、一次探亲、一次出差。从一星期前起，路线会说那天快到了。
setback-watch-no-plan = 先写一份应对反复的计划。这些日子是计划的一部分。
setback-watch-not-yours = 计划是你们两人的。两人都在时才改它的日子。
setback-watch-add = 加一个日子
setback-watch-remove = 去掉：{ $day }
setback-each-year-on = 每年，{ $day }
setback-which-day = 哪一天？
setback-each-year-ask = 每年都要吗？
setback-each-year = 每年
setback-once = 就这一次
