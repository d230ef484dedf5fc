### Something could not be done outside the program: a file not written, a folder not read.

trouble-title = 这次没做成
trouble-kept = 你写的没有丢。它还在这里，下次保存别的内容时会再试。
trouble-again = 现在再试
trouble-leave = 离开；输入的留作草稿

missing-title = 有些内容不在这里
missing-wait = 如果这个文件夹由同步或云盘带着，也许还没传完。可以等一等，再看。
missing-doctor = `trustpath doctor`会指出哪些文件不在或读不出来。`trustpath doctor --repair`会修好能修的，什么都留着。
missing-again = 再看一次
missing-read = 继续；可以读，什么都不写
