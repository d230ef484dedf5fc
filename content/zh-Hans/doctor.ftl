### `trustpath doctor`: what was found in the data folder, and what that means.

doctor-line = { $path }，第{ $line }行

doctor-damaged = { $place }：损坏了。原样留着，并复制一份到quarantine/。
doctor-edited = { $place }：在trustpath之外改过。照现在的样子接受。
doctor-torn = { $place }：最后一行没有结尾。这一行留着，下一行从它后面开始。
doctor-unread = { $place }：留着，但不显示：{ $why }。
doctor-file-too-large = { $place }：留着，但不显示：文件太大。
doctor-other-key = { $place }：封存时用的不是打开的这把密钥。内容留着，但不显示。
doctor-altered = { $place }：一个封存的行，在trustpath之外移动或改过。内容留着，但不显示。
doctor-line-too-long = { $place }：比一行的上限（16 MiB）还长。没有动它。
doctor-not-ordinary = { $place }：不是普通文件。没有动它。
doctor-unreadable = { $place }：没能读取：{ $why }。
doctor-gap = { $missing ->
    [1] { $place }：缺第{ $from }行。这个文件夹的副本里也许有。
   *[other] { $place }：缺第{ $from }到第{ $to }行。这个文件夹的副本里也许有。
}
doctor-put-back = { $lines ->
   *[other] { $place }：末尾少了{ $lines }行。已经从这台电脑自己的副本里放回来。
}
doctor-restored = { $lines ->
   *[other] { $place }：{ $lines }个损坏的行，已经从这台电脑自己的副本里放回来。
}
doctor-ahead = { $place }：日期比现在的时钟晚好几年。内容留着，也照常显示。以后的日期不跟着它走。
doctor-closed = { $place }：关好了。现在只有这个账户能看。
doctor-aside = { $place }：损坏或剩下的内容整个放到了一边，在{ $to }里。
doctor-described = { $place }：原来没有，重新写了一份。
doctor-exposed = { $place }：这台电脑上的其他人可能看得到（权限{ $mode }）。`trustpath doctor --repair`会关好它。
doctor-leftover = { $place }：中途停下时留下的。别的地方用不到它。
doctor-draft = { $place }：这里有一段没写完的文字在等着。
doctor-readable = { $lines ->
   *[other] { $place }：在{ $machine }上写的{ $lines }行还没有封存，虽然作者有口令。“口令”页面说得更多。
}
doctor-undestroyed = { $lines ->
   *[other] { $place }：在{ $machine }上写的{ $lines }行已经删除，还在那里等着销毁。“口令”页面说得更多。
}
doctor-another-machine = 另一台电脑
doctor-read-only = { $place }：{ $why }
doctor-forks = { $things ->
   *[other] { $place }：有{ $things }项内容同时在几个地方改过。每个版本都留着。
}
doctor-unknown = { $place }：有{ $lines }行是这个版本不认识的种类。都留着。
doctor-newer = { $place }：有{ $lines }行是更新的版本写的。都留着。

opened-unread = { $lines ->
   *[other] 这里有{ $lines }个行或文件没能读取。原样留着。
}
opened-missing = { $lines ->
   *[other] 这里原有的{ $lines }行不见了。这个文件夹的副本里也许有。
}
opened-ahead = { $lines ->
   *[other] 有{ $lines }行的日期比现在的时钟晚好几年。都留着。
}
opened-put-back = { $lines ->
   *[other] 这里的文件少了{ $lines }行。已经从这台电脑自己的副本里放回来。
}
opened-readable = { $lines ->
   *[other] 这里有{ $lines }行还没有封存，虽然作者有口令。“口令”页面说得更多。
}
opened-no-machine = 程序靠一个小文件认出这台电脑，现在这个文件没能留住。你现在写的会放进新的文件，什么都不会因此丢失。
opened-no-locks = 这个文件夹所在的磁盘没有锁，两个打开的窗口互相看不见。你现在写的会放进新的文件，什么都不会因此丢失。
opened-ask-doctor = `trustpath doctor`会说是哪些。

doctor-more = ……同类的还有{ $more }个。

doctor-passphrase-both = 两个位置都有口令。
doctor-passphrase-first = 第一个位置有口令。
doctor-passphrase-second = 第二个位置有口令。
doctor-passphrase-nobody = 这里谁都没有口令：能打开这些文件的人就能读。

doctor-settings = 这台电脑的设置：{ $settings }。

doctor-may-repair = 什么都没有改。`trustpath doctor --repair`会修好能修的，什么也不丢掉。

doctor-no-folder = { $path }还没有数据文件夹。没有什么问题。
doctor-all-well = { $path }里一切正常。
doctor-none-pressing = 这里没有要处理的。
doctor-pressing = { $pressing ->
   *[other] 其中有{ $pressing }项要处理。
}
