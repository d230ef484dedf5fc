### What the screen says by itself.

tui-help = 求助
tui-pause = 暂停
tui-cover = 遮住
tui-who = 谁在
tui-back = 返回
tui-leave = 离开
tui-leaves-at-once = 立刻离开
tui-leaves = 离开
tui-too-small = 这个窗口有点小。到40×12就有地方读和写。这期间什么都不会丢。Ctrl-C立刻离开。

tui-more-below = { $rows ->
   *[other] 还有{ $rows }行
} ↓
tui-more-above = ↑ 上面还有
tui-more-choices = ↑ 更多选项 ↓
tui-more-choices-above = ↑ 更多选项
tui-more-choices-below = 更多选项 ↓

tui-keep = 保留
tui-goes-on = 继续
tui-list-toggle = 放进或拿出
tui-list-look = 看这一项
tui-leaves-draft = 离开，留作草稿
tui-then = 然后
tui-rate = 或← →（10：先1后0）
tui-back-to-words = 回到文字
tui-back-to-numbers = 回到数字
tui-back-to-typing = 回到输入

tui-you-are-here = 走到这里

tui-clock = 共{ $whole } · { $block-state ->
    [over] 时间到了
    [runs] 正在计时
   *[rests] 停着
}

tui-sealed = 封存
tui-opening = 打开中

tui-now = 现在

tui-both-in-one-place = { $sign }两人在同一处

tui-press-it = 现在按那个键：F5、F7到F12，或者Ctrl加一个空着的字母（x、b、n、g）。如果没有反应，就是终端自己占用了那个键。
tui-select = F6让你用鼠标选文字。
tui-selects = 现在可以用鼠标选文字。再按F6，点击又归程序。
tui-clicks = 点击和滚轮又归程序了。

tui-choose-first = 先用箭头、数字或字母选。
tui-number-first = 先用箭头或数字找到一个数。
tui-text-full = 这比一页能放的还多。已有的照原样留着。
tui-key-without-meaning = 这个键在这里不选什么。可以用箭头和Enter。
tui-pasted-beside = 粘贴的文字只能放进正文。什么都没有选。
tui-not-text = 粘贴的不是这里能读的文字（UTF-8）。没有收。
tui-replaced = 选中的换掉了。Ctrl-Z可以找回来。
tui-secret-empty = 还什么都没输入。
tui-secret-too-long = 这比这里的口令能有的还长。什么都没有加。
tui-secret-more-lines = 口令只能有一行，这不止一行。什么都没有加。
tui-locked = { $time }没有按键，已经锁上。

tui-fault = trustpath自己出了错，停下了（{ $place }）。
tui-fault-kept = 保存过的，和在指南里正在输入的，都在{ $folder }。`trustpath doctor`可以检查它。

tui-no-terminal = 这里不是终端，没有屏幕可以画。可以用`trustpath --plain`。
tui-no-signals = 没能监听系统信号。
tui-not-taken-over = 没能接管终端。
tui-no-size = 不知道窗口有多大。
tui-not-written = 没能写到终端。
tui-no-keys = 再也读不到终端的按键了。

tui-leaving = Ctrl-C立刻关掉trustpath，在哪一页都行，写到半句也行。它什么都不问。你输入的每个字都留着。屏幕会擦干净。终端允许的话，往回翻能看到的也一起擦掉。

tui-key-vanish = Ctrl-C：在哪一页都立刻关掉程序，不问。屏幕擦干净，输入的留着。
tui-key-leave = q：好好离开。写文字时不算。
tui-key-choose = 箭头、Tab、Enter：选择。每个选项也有自己的字母或数字。后面还有要读的，Enter先翻页。
tui-key-tab = 写文字时的Tab：到其他选项，在那里可以用它们的字母。
tui-key-back = Esc：返回。写文字时，写下的留作草稿。
tui-key-up = u：在练习里，回到它的步骤。
tui-key-scroll = PageUp、PageDown：滚动。滚轮也行。
tui-key-keep = Ctrl-D或Ctrl-S：保留写下的。
tui-key-undo = Ctrl-Z、Ctrl-Y：写文字时，撤销和找回。Alt-A全选。
tui-key-help = F1或?：这份帮助。写文字时也能用F1。
tui-key-pause = F2或z：暂停，在哪里都行。写文字时也能用F2。之后按Enter：给难熬时刻的安静一页。
tui-key-why = y：在动手做里：为什么这样做，有多大把握。
tui-key-cover = F3或!：马上遮住这一页。有人设了口令的话，会锁上，输入口令才打开。
tui-key-paint = Ctrl-L：别的程序画乱了，就重画这一页。
tui-key-select = F6：让你用鼠标选文字，和终端平常一样。再按一次，点击又归程序。
tui-key-who = F4或w：谁在这里，两人共用时。正在写的留作草稿。
