### The page that says nothing, laid over the screen when somebody comes in.

cover-title = 笔记
cover-enter = 按Enter继续。
