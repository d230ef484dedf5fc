### A step of the path and its practices.

step-title = 步骤
step-practice = { $title }：{ $about }

step-done = { $title }，做完了
step-not-now = { $title }，现在不
step-not-for-us = { $title }，不适合我们

step-more = 这一步的其他页面
step-more-way = 其他：{ $title }
step-more-about = 这些页面是额外的。路线上没有什么在等它们。
step-more-now = “{ $title }”现在也许合适。
