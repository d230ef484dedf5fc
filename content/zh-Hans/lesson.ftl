### A page of the guide, to read.

lesson-gone = 这份指南里已经没有这一页。你为它写的都留着。
lesson-takes = 大约{ $time }。
lesson-takes-alone = 大约{ $time }，其中{ $alone }分钟一个人做。
lesson-done-when = 做到这些就算完成
lesson-name-breach = 给伤了信任的事起名
lesson-again = 从头再做一次
lesson-same-for = 换成“{ $cause }”的例子
lesson-same-for-others = 换成别类的例子

lesson-for-two = 给你们两人
lesson-for-one = 给你，{ $name }
