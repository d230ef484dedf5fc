### Said on many pages.

go-on = 继续
back-to-path = 回到路线
back-to-list = 回到列表
back-to-where-you-were = 回到刚才的地方
back-to-summary = 回到小结
go-on-to-path = 继续，到路线上
pass = 跳过这个
not-now = 现在不
not-yet = 还没有
change-it = 改一改
take-it-back = 收回
leave-it-empty = 留空
leave-it-as-it-is = 就这样，不动它
you-may-leave-this-empty = 这里可以留空。
nothing-written-yet = 这里还什么都没写。
take-it-up-again = 再拿起来
write-a-note = 写一条笔记
chosen = 已选：{ $label }
bring-it = 拿出来给对方看：两人都能在这里读
yes = 是
no = 不

who-is-here = 现在谁在？
what-broke-trust = 伤了信任的事
what-waits = 等着的事
your-own-weeks = 你自己的每周
on-a-hard-day = 难熬的日子里
days-to-watch = 要留意的日子
days-to-look-back = 回头看的日子
all-pages = 所有页面
promises-and-agreements = 承诺和约定
help-and-numbers = 求助和电话
choose-what-is-in-it = 选择放进什么

someones-request = { $name }的请求

back = 返回
not-sure-at-all = 完全没把握
as-good-as-done = 几乎肯定能做到
yours-alone-so-far = 到现在为止，这只有你自己看得到。
keep-it-for-now = 先这样留着
pass-on-this-question = 跳过这个问题
not-for-us = 不适合我们
no-note-holds-these = 没有笔记里有这些字。
keep-the-first = 保留第一个
keep-the-other = 保留另一个
journal = 日记
all-parts = 这一页的所有环节
a-promise = 一个承诺
a-pause = 一次暂停
to-right-now = 此刻：一个画面、一阵情绪、难熬的一分钟
