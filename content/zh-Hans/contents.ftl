### The list of all parts of one page of the guide.

contents-for = 这一页给{ $name }的环节。
contents-done = 做完了：{ $title }
contents-back = 回到这一页

contents-later = { $title }（{ $from }）
