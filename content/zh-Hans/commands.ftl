### Said by the commands, in the shell that they were called from.

commands-writing-out = 没能写到标准输出

commands-both-called = 这里你们两人都叫“{ $name }”。--seat也可以写first或second。
commands-nobody-called = 这里没有人叫“{ $name }”。--seat可以写{ $seats }。
commands-whose = { $commands-what ->
    [passphrase] 不清楚是谁的口令。用--seat说明，可以写{ $seats }。
    [forget] 不清楚是谁的内容。用--seat说明，可以写{ $seats }；加上--all，就全部拿走。
   *[journal] 不清楚是谁的日记。用--seat说明，可以写{ $seats }。
}
commands-either-seat = { $first }或{ $second }

commands-passphrase-of = { $name }的口令：
commands-no-terminal = 没有终端可以输入口令。脚本可以用--passphrase-fd给出。
commands-asking-passphrase = 没能在终端上询问口令
commands-reading-passphrase = 没能从文件描述符{ $number }读取口令
commands-passphrase-empty = 口令是空的。什么都没有做。

commands-not-a-terminal = 指南要在终端里打开，而这里不是终端。加上--plain就一行一行地进行，管道里也可以用。
commands-not-a-leave-key = “{ $key }”不能当作另一个离开键。可以用f5到f12，或者像ctrl-x这样的键。
commands-environment-relative = { $name }现在是“{ $path }”，换个地方它就指向别的文件夹。以/或~/开头的完整路径可以用。
commands-no-home = 没能找到你的数据文件夹：没有主目录。可以用--data-dir指定一个。

commands-reading-file = 没能读取{ $path }
commands-guide-has-mistakes = { $path }里的指南读不顺。第一个错误：
commands-check-lists-all = `trustpath check { $path }`会列出全部错误。

commands-two-guides = 这个文件夹用的指南是“{ $walked }”，--guide指的是另一份：“{ $named }”。一份里的回答放不进另一份。
commands-two-guides-keep = 在这个文件夹里继续用“{ $walked }”。
commands-two-guides-second = 给“{ $named }”另开一个文件夹，以后用--data-dir打开：{ $path }
commands-two-guides-leave = 离开，什么都不变。
commands-two-guides-ask = 输入1、2或3：
commands-two-guides-named = 这个文件夹用的指南是“{ $walked }”，--guide指的是另一份：“{ $named }”。不加--guide，文件夹继续用自己的指南。加上--data-dir，另一份会有自己的文件夹。
commands-guide-kept = 这个文件夹用的指南是“{ $walked }”。所以读的是它，不是--guide指的那份。
commands-second-walk-taken = { $path }里已经有别的内容，没有动它。用--data-dir另指定一个文件夹。
commands-guide-not-here = 这个文件夹用的指南“{ $id }”不在程序里。用--guide指明放它的文件夹，这台电脑就会记住。
commands-guide-moved = 这个文件夹用的指南“{ $id }”已经不在{ $path }。用--guide指明放它的文件夹，这台电脑就会记住。

commands-none-approved = 还没有大家都同意的小结。在指南的“小结”页面上选。
commands-no-time-of-day = “{ $at }”不是一个时间。--at要写小时和分钟，像19:00。
commands-nothing-has-a-day = 还没有定下日子的事。“每周看一看”、承诺和约定的日子，在指南里定。
commands-description-unreadable = 文件夹自己的说明文件读不出来。`trustpath doctor`可以检查它。

commands-write-note = 写你的笔记。单独一行{ $end }就结束。
commands-saved = 已保存。
commands-saved-unsaid = 笔记已保存。只是没能在标准输出上说出来：{ $why }。
commands-note-empty = 这条笔记里什么都没有，所以没有保存。
commands-note-not-saved = 这条笔记没有保存
commands-note-is-folder = 没能读取笔记：给的是一个文件夹。
commands-note-not-text = 这条笔记不是UTF-8文字：第{ $first }个字节不成字。什么都没有保存。可以试试用`iconv -f LATIN1 -t UTF-8`转换。
commands-note-unread = 没能读取笔记：{ $why }。什么都没有保存。

commands-no-day = “{ $day }”不是一个日子。日子写成2026-11-21、today或yesterday。
commands-day-ahead = { $day }还没到。笔记写的是已经过去的日子。

commands-editor-may-copy = 你的编辑器拿到的笔记，在一个只有你能读的文件里，用完就删。编辑器自己留的副本还会在：备份、撤销文件、最近打开的记录。
commands-no-editor = 没有指定编辑器。用VISUAL或EDITOR指定一个。也可以从标准输入给新的文字：trustpath journal edit ID < FILE
commands-editor-did-not-open = 没能打开编辑器
commands-editor-failed = 编辑器出错结束了（{ $why }）。笔记还是原来的样子。
commands-edit-kept-half = 你改的内容在日记里等着，是写了一半的
commands-edit-in-file = 你改的内容在{ $path }里
commands-edit-nothing-new = 什么都没有改。
commands-edit-empty = 一个字也没剩下，所以笔记还是原来的样子。要删笔记，用`trustpath journal delete`。
commands-edit-not-yours = 这条笔记不归你改。
commands-delete-not-yours = 这条笔记不能删：对方已经有了，或者它不是你的。
commands-delete-ask = 要删掉{ $on }的笔记吗？这里的文字会销毁。输入“是”或yes就删，按Enter就留着：
commands-delete-say-yes = 这里没办法询问。加上--yes，不问就删。
commands-delete-left = 什么都没有删。
commands-deleted = 已删除。这个文件夹里的文字销毁了。同步或备份留下的副本里可能还有。
commands-delete-not-destroyed = 笔记已删除，但文字没能销毁。`trustpath doctor`会说还剩下什么
commands-delete-remaining = 笔记已删除。有几行还在另一个窗口或另一台电脑那里，下次启动时在那里销毁。

commands-journal-empty = 这里没有你的笔记，所以什么都没有写。
commands-journal-left = { $notes ->
   *[other] { $notes }条笔记
}已经离开文件夹，没有加锁，谁都能读。交出去的收不回来。

commands-import-reading = 没能读取{ $file }
commands-import-not-text = { $file }不是UTF-8文字：第{ $byte }个字节不成字。里面的内容一点也没有取。
commands-import-not-json = { $file }不是完整的JSON：第{ $line }行第{ $column }列出错。里面的内容一点也没有取。
commands-import-no-journal = { $file }是JSON，但不是jrnl、Day One或trustpath的日记。里面的内容一点也没有取。
commands-import-later = { $file }是更新版的trustpath写的，那个版本能读。里面的内容一点也没有取。
commands-import-field = { $file }：第{ $entry }条没有读得出来的“{ $field }”。这个文件一点也没有取。
commands-import-too-long = { $file }：第{ $entry }条比一条笔记能放的还长。这个文件一点也没有取。
commands-import-no-day = { $file }：看不出第{ $line }行说的是哪一天。文件名像2026-11-21.md，或者标题像“## 2026-11-21”，就能看出来。里面的内容一点也没有取。
commands-import-kind = { $file }既不是.json也不是.md。Day One导出的是zip：先解压，再给出里面的.json。
commands-import-came = { $new ->
    [0] { $file }：没有新的。
   *[other] { $file }：来了{ $new }条笔记。
}
commands-import-would-come = { $new ->
    [0] { $file }：没有新的。
   *[other] { $file }：会来{ $new }条笔记。
}
commands-import-known = { $known ->
   *[other] { $known }条这里已经有了。
}
commands-import-gone = { $gone ->
   *[other] { $gone }条在这里删过，不再取回。
}
commands-import-span = 最早写的是{ $first }，最晚写的是{ $last }。
commands-import-left = 只在文件里、这里放不下的：{ $list }。
commands-import-empty = { $number ->
   *[other] { $number }条没有文字的
}
commands-import-photos = { $number ->
   *[other] { $number }张照片
}
commands-import-videos = { $number ->
   *[other] { $number }段视频
}
commands-import-recordings = { $number ->
   *[other] { $number }段录音
}
commands-import-documents = { $number ->
   *[other] { $number }份文档
}
commands-import-drawings = { $number ->
   *[other] { $number }张手绘
}
commands-import-positions = { $number ->
   *[other] { $number }个地图位置
}
commands-import-weather = { $number ->
   *[other] { $number }组天气数据
}
commands-import-headings = { $number ->
   *[other] { $number }个标题
}
commands-import-details = { $number ->
   *[other] { $number }项别的信息
}
commands-import-progress = { $done }/{ $all }条笔记
commands-import-not-saved = 这些笔记一条也没有保存
commands-import-some-failed = 有些文件没有取。其余的都来了。

commands-nothing-to-look-for = 没有要找的内容。`trustpath journal list`列出所有笔记。
commands-id-too-short = 编号至少要写{ $fewest }个字母。`trustpath journal list`会列出编号。
commands-no-such-note = 这里没有编号{ $id }的笔记，或者它不归问的人看。`trustpath journal list`会列出笔记。
commands-id-of-several = 以{ $id }开头的笔记不止一条。写长一点就能分清。
commands-note-words-unread = 没能读出笔记{ $id }的文字。`trustpath doctor`也许能说明更多。
commands-no-such-notes = 没有这样的笔记。
commands-note-begun = { $day }，{ $time }

commands-demo-made-up = { $first }和{ $second }是编出来的人。
commands-demo-goes = 你在这里写的，离开后就没有了。
commands-demo-stays = 示例的文件夹留着：{ $dir }
commands-demo-not-empty = { $dir }里已经有内容。请给一个新的文件夹，或空的文件夹。
commands-demo-living = 第{ $week }周，共{ $weeks }周……
commands-demo-ended = 示例还没开始就结束了。
commands-demo-lost = 编出来的故事和这份指南对不上：“{ $page }”上没有{ $sought }。
commands-demo-making-folder = 没能建立示例用的文件夹
commands-demo-removing-folder = 没能移除示例的文件夹
commands-demo-listening = 没能监听系统信号
commands-demo-finding-program = 没能找到这个程序自己
commands-demo-opening-guide = 没能打开指南
commands-demo-waiting = 没能等到指南结束

commands-no-such-country = 指南里没有“{ $code }”的电话号码。--country可以写{ $known }。findahelpline.com按国家列出求助热线。

commands-no-such-language = 指南还不会说“{ $tag }”。--language可以写{ $known }。

commands-settings-none = 这台电脑上没有设过什么。
commands-settings-unknown = 没有叫“{ $option }”的设置。可用的设置有：{ $known }。
commands-settings-wrong = “{ $option }”不能设成“{ $value }”。`trustpath help`说明可以写什么。
commands-settings-do-not-read = 记住的选项读不出来，所以先不用。`trustpath settings reset`会把它们忘掉。
