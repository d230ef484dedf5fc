### Choosing a day, and how a day is said.

days-today = 今天，{ $on }
days-yesterday = 昨天，{ $on }
days-tomorrow = 明天，{ $on }
days-ahead = { $ahead ->
    [7] 一周后，{ $day }
    [14] 两周后，{ $day }
    [28] 四周后，{ $day }
   *[other] { $ahead }天后，{ $day }
}
days-another = 别的日子
days-near = 最近的几天，可以选

days-hint = 写年、月、日，像{ $example }这样。
days-unread = 没能读成一个日子。写年、月、日，像{ $example }这样。
days-unread-past = 没能读成一个已经过去的日子。写年、月、日，像{ $example }这样。
days-same = 本来就定在那天。请选别的日子。
days-said = 那天已经有回答了。请选别的日子。
days-behind = 那天已经过去了。请选晚一点的日子。
