### The summary they choose together.

summary-title = 小结
summary-together = 自己选内容的小结
summary-only-shared = { $solo ->
    [yes] 放什么进来，由你一项一项地选。你的笔记和只给自己看的回答不放进来。要等你对这几项说了“好”，才会写成文件。它不是病历。
   *[no] 只有两人可见的内容才能放进来，一项一项地放。要等每个人对这几项都说了“好”，才会写成文件。它不是病历。
}
summary-count = 到现在可以选的：{ $shared }。选了的：{ $chosen }。
summary-look = 看一看
summary-said-yes = { $name }对现在这份说了“好”。
summary-yes = { $name }：好，就是现在这份
summary-write = 写成文件

summary-nothing-shared = 还没有可以选的内容。
summary-items = { $all ->
   *[other] 可以选的有{ $all }项。选了的就在小结里。
}
summary-in = 放进来
summary-out = 拿出去
summary-all-in = 全部放进来
summary-all-out = 全部拿出去
summary-first-page = 给来帮忙的人看的第一页

summary-whose = { $name }：{ $item }
summary-brought = { $title }，{ $on }：拿出来的内容
summary-hard-day = { $what }，{ $on }
summary-breach = 伤了信任的事：{ $name }

summary-preview = 现在这份小结
summary-review = 再看一看的日子：{ $when }。
summary-answered = 对这个请求的回答，{ $name }：{ $answer }。

summary-file = 文件写在你启动trustpath的那个文件夹里。它没有加锁，谁拿到都能读。已经有的文件不会动。
summary-html = 浏览器网页，可以读也可以打印
summary-markdown = Markdown
summary-text = 纯文本
summary-json = JSON，给别的程序
