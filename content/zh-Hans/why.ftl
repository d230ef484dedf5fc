### Why a page of the guide is as it is, and how sure that is.

why-this = 为什么
why-title = 为什么这样做，有多可靠
why-grade-a = A：随机抽出一些伴侣，做了和这个练习相近的事，另一些没有做。然后比较两组。
why-grade-b = B：有测量，但没那么直接。是和另一类人做的，在实验室里做的，或者不是随机分的。或者至少二十来对伴侣在前后都被问过。或者这个练习只是更大一套里的一部分。
why-grade-c = C：一个模型、一种论证、指导意见、个案记录，或者伴侣太少，没法比较。
why-grades-limit = 字母从来不表示这一页有效。没有研究检验过这个程序。
why-source = { $authors }（{ $year }）。{ $title }
why-limit = 可靠程度{ $grade }。局限：{ $limit }
