### Laying things on piles, one by one.

sort-one-a-line = 一行一件。
sort-one-a-line-then = 一行一件。之后你把它们一件一件分成堆。
sort-look = 看看这几堆
sort-which-pile-moved = 放到哪一堆？它现在已经在一堆里，可以挪。
sort-which-pile = 放到哪一堆？{ $more ->
    [0] 这是最后一件。
   *[other] 这件之后还有{ $more }件。
}
sort-take-back = 收回上一件
sort-leave-out = 这件不放
sort-pile = { $pile }（{ $lie }/{ $most }）
sort-pile-brought = { $pile }这一堆你们两人都能读。

sort-full = 这一堆满了，这里最多{ $most }件。可以拿下一件，把位置让给这件，拿下的再等着分。
sort-which-off = 拿下哪一件？
sort-none-off = 都不拿：换一堆

sort-nothing-here = 这里什么都没有。
sort-on-no-pile = 还没放进哪一堆的：
sort-lay-next = 放下一件
sort-move = 挪一件
sort-put-down = 写一件
sort-which-one = 哪一件？
sort-more = 更多
