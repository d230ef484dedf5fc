### The journal: the list of notes, the search, and what is half-written.

journal-empty = 还什么都没写。笔记只是为了理清楚，几行就够。
journal-notes-of = { $name }的笔记。只有你独自在这里时才显示。
journal-notes-of-both = 你们两人都能读的笔记。
journal-older = 更早的笔记
journal-newer = 更新的笔记
journal-search = 搜索
journal-still-opening = { $left ->
   *[other] 还有{ $left }条笔记正在打开。
}

journal-search-ask = 搜索日记
journal-search-about = 要找的字。字母大小写都一样。
journal-looking = 正在查找你的笔记……
journal-stop-looking = 不找了
journal-found = { $all ->
    [1] 有一条笔记里有这些字。
   *[other] 有这些字的笔记共{ $all }条，这里是第{ $from }到第{ $to }条。
}
journal-older-found = 更早的
journal-newer-found = 更新的
journal-search-again = 再搜一次

journal-half-written = 写了一半
journal-half-written-of = 写了一半：{ $what }
journal-half-written-loose = 写了一半：现在没有页面问的话
journal-half-written-more = 更多写了一半的
journal-loose-about = 现在没有页面问到这些话。它们照原样留在这里。
journal-keep-as-note = 当作笔记留着
journal-note-half-written = 有一条笔记写了一半。
journal-go-on-with-it = 接着写
journal-another-note = 另写一条
