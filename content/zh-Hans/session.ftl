### What half-written words are about, in the list of drafts to go on with.

session-name = 一个名字
session-next-date = 下次的日子
session-numbers = 你的“每周看一看”里的数字
session-reason = 回答一个请求的理由
session-moved-to = 承诺改到的日子
session-line = 关于一个承诺的一句话
session-repair = 没做到的承诺：还能补上什么
session-breach-name = 给伤了信任的事起的名字
session-breach-sentence = 关于伤了信任的事，只说事实的一句话
session-hard-day-fact = 难熬的日子：发生了什么
session-hard-day-helped = 难熬的日子：什么有帮助
session-hard-day-plan = 难熬的日子：计划里要改的一行
session-plan-day = { $title }：日子
