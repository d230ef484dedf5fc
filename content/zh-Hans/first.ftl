### The first run: what this is, and how to leave fast.

welcome-privacy = 用大白话说隐私
welcome-more = 多了解这份指南
welcome-leaving = 立刻离开
welcome-leaving-try = 现在就可以试：按{ KEY("leave") }。然后再启动trustpath。它会回到这一页，你的手也就记住了。
welcome-limits = 它做不到的
welcome-limit-screen = 空白的屏幕本身可能引人注意。
welcome-limit-shell = 命令行保存的历史里，还有这个程序的名字。
welcome-limit-folder = 它不会藏起放着你文字的文件夹。
