### Your own weeks, side by side: one chart a question.

trends-brought = 你们两人拿出来的
trends-which = 第{ $at }个，共{ $all }个。
trends-span = { $span }。
trends-band = 色带是你平常的起伏。没有数字的那几周空着。
trends-all = 所有问题
trends-next = 下一个问题
trends-before = 上一个问题
trends-today = 今天的“每周看一看”
trends-nothing-yet = 还没有带数字的“每周看一看”。第一次会画下第一个点。
trends-nothing-brought = 你们两人都在时，这里只显示同一次里两人都拿出来的。到现在还没有。
