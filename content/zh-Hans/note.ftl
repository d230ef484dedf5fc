### One note of the journal.

note-heading = 笔记，{ $begun }
note-written = 写于{ $begun }。
note-tags = 标签：{ $tags }
note-starred = 标了星。
note-another-day = 写的是别的日子
note-which-day = 写的是哪一天？
note-back = 回到日记
note-none = 没有这条笔记，或者它不归现在在这里的人看。
