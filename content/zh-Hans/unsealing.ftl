### Asking both to open what each answered alone.

unsealing-both = 你们两人都答完了。两人都选“打开”，它就打开。

unsealing-open = { $name }：打开
unsealing-opened = { $name }：打开，已经说了
