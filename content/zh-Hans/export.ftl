### The summary that leaves as a file.

export-title = 我们选出来说的话

export-what = 这是一份回顾小结，{ $on }用trustpath写成。{ $export-chosen ->
    [alone] 里面的每一项都由写的人自己选定。
   *[together] 里面的每一项都由两人一起选定。
}它不是病历。
export-end = 这不是病历。

export-people = 参加的人：{ $names }
export-signature = { $name }，{ $on }

export-asks = { $solo ->
    [yes] 我想在哪里得到帮助
   *[no] 我们想在哪里得到帮助
}
export-time = { $solo ->
    [yes] 我做了什么，什么时候
   *[no] 我们做了什么，什么时候
}
export-runs = 现在有效的约定和承诺

export-moment = { $on }：{ $what }
export-about = { $question }（{ $name }）
export-done = “{ $page }”做完了

export-answered = { $answer }：{ $reason }

export-answer-of = { $name }的回答
export-when = 什么时候
export-again = 什么时候再看一看

export-on = 在{ $on }。
