### How days, times, numbers, lists and stretches of time are said. Other messages name them as holes of a kind.

language-name = 简体中文

date-day = { $month }{ $day }日
date-year = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-weekday = { $day }{ $weekday }
date-day-alone = { $day }日
date-days = { $month }{ $days }
date-days-year = { $year }年{ $month }{ $days }
date-span-month = { $year }年{ $month }{ $first }日至{ $last }日
date-span-year = { $year }年{ $from }至{ $to }
date-span = { $from }至{ $to }
time-of-day = { $hour }:{ $minute }

month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
month-short = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
weekday-of = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}

list-last = { $before }和{ $last }
list-last-i = { $before }和{ $last }
list-more = { $before }、{ $next }

list-row = { $before }、{ $next }

sentences = { $before }{ $next }
clauses = { $before }；{ $next }
because = { $what }：{ $why }

quoted = “{ $words }”

spelled = { $number ->
    [0] 零
    [1] 一
    [2] 两
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
    [8] 八
    [9] 九
    [10] 十
    [11] 十一
    [12] 十二
   *[other] { $number }
}

lasts-minutes = { $minutes ->
   *[other] { $minutes }分钟
}
lasts-hours = { $hours ->
   *[other] { $hours }小时
}
lasts-both = { $hours }{ $minutes }
