### The page on which the keyboard goes over to one of the two: for private minutes, and before what somebody does alone.

hand-over-title = 换人
hand-over-to = 这是给{ $name }的
hand-over-minutes = 大约要{ $minutes }。
hand-over-taken = 我是{ $name }

hand-over-first = 先是{ $name }一个人：大约{ $minutes }
hand-over-meanwhile = { $name }可以去走走，或者到别的地方坐一会儿。
hand-over-then = 然后是{ $name }一个人：大约{ $minutes }。
hand-over-together = 然后你们两人一起，大约{ $minutes }。从“{ $what }”开始。
hand-over-hidden = { $name }写的只给{ $name }看，直到{ $name }拿出来给你们两人看。
hand-over-beside = { $name }写的每一项旁边，程序都说明谁能读。
hand-over-both-of-you = 你们两人
hand-over-skipped = 也可以现在就一起继续。没准备的留到别的日子。
hand-over-left-out = 也可以现在就一起继续。那样会略过：{ $parts }。这些留到别的日子。
hand-over-sits = { $name }现在坐过来
hand-over-other-first = 换{ $name }先来
hand-over-without = 不做这个，一起继续
hand-over-tonight = 今天就到这里

hand-over-done = 做完了，{ $name }
hand-over-kept = 你一个人要做的，暂时就这些。你写的都留着。
hand-over-next = 接下来是{ $name }一个人：大约{ $minutes }。现在可以换人了。换人后，你自己写的不会显示。
hand-over-both = 接下来是你们两人，大约{ $minutes }。从“{ $what }”开始。
hand-over-waits = 这一页会等你，多久都行。
