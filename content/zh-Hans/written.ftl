### What was told to the guide, to be read again: a list, newest first.

written-title = 我在指南里写的
written-title-both = 我们在指南里写的
written-about = 这里是写在指南各页面上的内容，新的在前。笔记在日记里。
written-count = { $all ->
    [1] 有一项。
   *[other] 共{ $all }项，这里是第{ $from }到第{ $to }项。
}
written-item = { $written-readers ->
    [both] { $day }：{ $what }（你们两人都能读）
    [sealed] { $day }：{ $what }（封存）
    [alone] { $day }：{ $what }（只有你看得到）
   *[solo] { $day }：{ $what }
}
written-older = 更早的
written-newer = 更新的
written-by-page = 一次看一个页面
written-more-pages = 更多页面
written-pages-before = 前面的页面
written-where = 在“{ $page }”页面，{ $day }。
written-when = { $day }。
written-go-there = 去写下它的地方

written-may-open = 你们用两台电脑。这个回答不见面也可以打开：你和{ $name }都回答了，又都说可以，就打开。
written-say-open = 我的回答可以打开
written-said-open = 你说过这个回答可以打开。{ $name }也这样说了，就会打开。这句话由信带过去。
written-unsay-open = 先不打开
