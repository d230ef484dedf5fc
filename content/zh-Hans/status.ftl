### `trustpath status`: where they are, what comes next and what is due, a line each.

status-not-begun = 这里还没有人开始。想开始的时候，`trustpath`会打开第一页。
status-try-demo = `trustpath demo`让你跟着编出来的一对伴侣看一看。
status-sealed = 走到哪里是封存着的。用`trustpath status --seat NAME`和那个人的口令就能看到。

status-page-step = { $title }（第{ $step }步，共{ $steps }步）

status-next = { $status-who ->
    [both] 你们两人的下一步：{ $page }
   *[one] { $name }的下一步：{ $page }
}
status-next-together = { $status-who ->
    [both] 你们两人的下一步：{ $page }，等两人都在时
   *[one] { $name }的下一步：{ $page }，等两人都在时
}
status-next-end = { $status-who ->
    [both] 你们两人的下一步：所有页面都做过了，一切都还开着
   *[one] { $name }的下一步：所有页面都做过了，一切都还开着
}

status-going-on = 开始了，也许已经做完：{ $titles }
status-openable = 等两人都在时可以打开的回答：{ $titles }
status-next-date = { $name }下次的日子：{ $on }，{ $page }
status-due = 到日子的：{ $due }
status-due-one = { $status-what ->
    [check-in] 每周看一看（{ $name }，{ $on }）
    [promise] 承诺（{ $name }，{ $on }）
    [review] 再看一看（{ $name }，{ $on }）
    [replay] 回头看难熬的日子（{ $name }，{ $on }）
    [look-back] 回头看（{ $name }，{ $on }）
    [next-date] 下次的日子（{ $name }，{ $on }）
    [parked] 先放着的（{ $name }，{ $on }）
    [brought] 拿出来的（{ $name }，{ $on }）
   *[part] 环节（{ $name }，{ $on }）
}
