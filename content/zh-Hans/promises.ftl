### All promises, agreements, rituals, plans and requests on one page.

promises-back = 回到承诺和约定
promises-nothing-yet = 这里还什么都没有。承诺、约定和小习惯在各页面上定下，就会来到这里。

promises-heading-due = 到日子的
promises-heading-promises = 承诺
promises-heading-closed = 最近结束的
promises-heading-agreements = 约定
promises-heading-rituals = 小习惯
promises-heading-plans = 计划
promises-heading-requests = 请求

promises-a-request = 一个请求
promises-someones = { $name }的承诺

promises-for = { $name }：{ $days-due ->
    [today] 今天
    [ahead] 定在{ $day }
   *[past] 原定{ $day }
}
promises-without-day = { $name }：没有日子
promises-no-day-left = { $name }：没有剩下的日子
promises-went = { $name }：{ $promises-how ->
    [kept] 做到了
    [changed] 提前改了
   *[missed] 没做到
}，{ $day }
promises-open-closed = { $name }的承诺，{ $promises-how ->
    [kept] 做到了
    [changed] 提前改了
   *[missed] 没做到
}

promises-again-both = { $title }：等你们两人都在时再看一看
promises-again-today = { $title }：今天再看一看
promises-again-since = { $title }：可以再看一看，日子原是{ $day }
promises-again-on = { $title }：{ $day }再看一看
promises-ended = { $title }：照计划在{ $day }结束了

promises-repeated = { $all ->
    [0] 还没开始
   *[other] { $lately ->
        [0] 一共做了{ $all ->
            [1] 一次
            [2] 两次
           *[other] { $all }次
        }
       *[other] 最近三周做了{ $lately ->
            [1] 一次
            [2] 两次
           *[other] { $lately }次
        }，一共{ $all ->
            [1] 一次
            [2] 两次
           *[other] { $all }次
        }{ $today ->
            [yes] ，今天也做了
           *[no] {""}
        }
    }
}
promises-ritual = { $title }：{ $repeated }
promises-did-today = { $solo ->
    [yes] 今天我做了
   *[no] 今天我们做了
}：{ $title }

promises-answered = { $name }：{ $other }的回答是“{ $answer }”
promises-unanswered = { $name }：还没有回答
promises-not-brought = { $name }：没有拿出来，只有你看得到

promises-counted = 有结果的{ $closed }天里，有{ $good }天你做到了，或提前改了。只有你看得到这句。
