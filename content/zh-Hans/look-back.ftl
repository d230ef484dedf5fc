### Days on which the two look back over the weeks.

look-back-why = 隔一段时间，停下来回头看看。从现在起大约六周是个好日子，之后是十二周、半年、一年。到了那天，路线上会说。
look-back-in-weeks = { $weeks }周后，{ $day }
look-back-of-both = 你们两人选的：{ $day }。
look-back-today = 你选了今天回头看。
look-back-come = 你选了{ $day }回头看。
look-back-what-moved = 有什么变了，哪怕一点点？也可能什么都没有。那也是一个消息，那样你也可以重新选择。
look-back-for-both = 这个给你们两人，等你们都在的时候。
look-back-done = 回头看完了
look-back-read = 读：{ $title }
