### Settings: how this computer shows, sounds and is left; one page for all, and one for each.

settings-title = 设置
settings-where = 设置只留在这台电脑上，不在你的笔记里。
settings-when = 改了的设置，下次启动时起作用。离开键、国家或地区和语言马上起作用。
settings-nowhere = 这台电脑没有地方记住设置。可以每次启动时给出。
settings-row = { $name }：{ $value }（{ $whence }）
settings-row-usual = { $name }：{ $value }
settings-set = 设好的
settings-environment = 来自环境变量
settings-command-line = 来自命令行
settings-found-out = 程序查到的
settings-usual = 平常的

settings-leave-key = 另一个离开键
settings-cover = 立刻离开之后
settings-lock-after = 多久后锁上
settings-bell = 响铃
settings-still = 静止
settings-colours = 颜色
settings-paper = 底色
settings-signs = 符号
settings-mouse = 鼠标
settings-seat = 平常谁坐在这里
settings-language = 语言
settings-language-alone = { $name }单独用的语言
settings-country = 国家或地区
settings-guide = 指南
settings-plain = 逐行模式

settings-leave-key-does = 它和{ KEY("leave") }一样，在屏幕的每一页都能立刻离开。
settings-cover-does = 立刻离开之后，屏幕上换成这个命令：cal或htop。
settings-lock-after-does = 这么久没有按键，有口令的内容就锁上。
settings-bell-does = 计时结束时，终端响一声。
settings-still-does = 每一页马上完整显示。不设的话，有几页会分两三个静止画面打开。
settings-colours-does = 屏幕用多少种颜色。
settings-paper-does = 终端是深色还是浅色。你不说的话，程序会问终端。
settings-signs-does = 终端能显示所有符号，还是只有简单控制台的那些。
settings-mouse-does = 屏幕上可以点击和滚动。不设的话，终端照平常那样选文字。
settings-seat-does = 指南直接为这个人打开。有口令的话，照样会问。
settings-language-does = 指南和程序用的语言。
settings-language-alone-does = 这个人单独在这里时读的语言。两个人一起时，用大家的那一种。
settings-country-does = 求助里显示哪个国家或地区的号码。
settings-guide-does = 新文件夹用的指南。已经开始的文件夹用它自己的。
settings-plain-does = 指南总是一行一行地进行，适合读屏软件和简单的终端。

settings-now = 现在：{ $value }（{ $whence }）。
settings-set-but-over = 这台电脑上设的是：{ $value }。这次启动给了别的。
settings-forget = 忘掉它：和你设之前一样
settings-reset = 忘掉所有设置
settings-back = 回到所有设置
settings-type-command = 输入别的命令
settings-command = 哪个命令？
settings-command-hint = 它会交给你的命令行，就像你在那里输入一样。

settings-key-can-leave = 用{ $key }可以立刻离开，不问，屏幕的每一页都行。
settings-use-key = 用{ $key }立刻离开
settings-another-key = 换一个键试试

settings-on = 开
settings-off = 关
settings-auto = 自动
settings-bell-auto = 只在逐行模式
settings-none = 没有
settings-asked = 会问
settings-never = 从不
settings-dark = 深色
settings-light = 浅色
settings-rich = 全部
settings-console = 简单控制台
settings-full = 全部
settings-indexed = 256
settings-sixteen = 16
settings-bundled = 程序里的那份
settings-language-same = 和大家一样
