### The way along a page of the guide: its stops, and the pages beside it.

walk-up = 回到这一步
walk-up-to-path = 回到路线
walk-read = 读
walk-safety = 只给自己的几个问题
walk-reveal = 打开封存的回答
walk-done = 做完了吗？
walk-parts = 各环节和所需的分钟
walk-see = 看：{ $title }
walk-from = 从{ $day }起
