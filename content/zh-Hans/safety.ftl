### The private check, asked of one person alone. Nothing of it is kept.

safety-skip = 跳过这些
safety-begin = 开始这几个问题
safety-kept-nowhere = 这里的内容，文件里一点也不留。
safety-done = 完成

### Private minutes for two: one stays, the other goes out of sight, then they change places. Each meets the private check.

minutes-title = 各人两分钟，只给自己
minutes-change-places = 一个人留在这里。另一个人走到看不见、听不见的地方。然后换过来。
minutes-nobody-learns = 有{ $all }个短问题。谁也不会知道答了没有。
minutes-all-lead-on = 三个选项都通向同一页。不计数，文件里什么都不留。
minutes-if-asked = 如果之后有人问起，可以说：“我直接到最后了，它让这样。”谁也看不出来，程序也看不出来。
minutes-alone = 如果现在没法分开，各人可以另找时间单独做。它叫“{ $check }”，在“{ $pages }”里。
minutes-now = 现在：{ $name }先
minutes-another-time = 改个时间
minutes-skip = 这次跳过

minutes-what-comes = 接下来是{ $all }个短问题，只给你自己。每个都可以跳过，“完成”马上结束。不确定也没关系。{ KEY("lock") }会遮住这一页，忘掉你的回答。
minutes-between = 现在换另一个人，或者继续。
minutes-the-other = 换另一个人
