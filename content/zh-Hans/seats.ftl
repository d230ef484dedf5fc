### The question who is here.

seats-hidden = 你单独写的，只在你独自在这里时显示。你们两人都在时，只显示两人可见的。
seats-now = 现在：{ $names }。
seats-alone = { $name }，一个人
seats-both = 我们两人

seats-none-locked = 你单独写的，在屏幕上隐藏着，没有加锁。谁能打开这台电脑上的文件夹，谁就能读。
seats-one-locked = 有口令的话，输入口令开始。没有口令而单独写的，在屏幕上隐藏着，没有加锁。
seats-both-locked = 输入口令开始。你单独写的都封存着。
