### Building a text from ordered parts: an apology, a soft start. At the end it is seen whole.

builder-whole = 全文，念出来就是这样。
builder-whole-shared = 全文，念出来就是这样。你们两人在这里都能读到。
builder-change = 改其中一段
builder-keep = 先这样留着：继续
builder-which = 想改哪一段？
builder-none = 都不改：回到全文
