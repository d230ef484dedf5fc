### What two said yes to, each alone: a few lines of it, opened together.

overlap-passphrases = 这张单子要两人各有口令才能用。没有口令，别人可能从文件里读到你的单子。可以先往下读，改天再分。

overlap-ask = 如果你们都说“打开”，程序就对照两张单子。它最多显示三条两人都说了“愿意”的，随机抽出。这两张单子其余的部分一直不打开。
overlap-waits = 现在这里没有打开的。先各自单独分一分。谁还没分，对谁都不说。

overlap-lines = 你们两人都说了“愿意”的，以后哪天：
overlap-rest = 其余的不打开。谁都可以独自在自己的单子上收回一条，它就不在这里了。如果重新开始这一页，这几条会消失，各人重做一张单子。
overlap-none = 这里一条也没有。这说明不了什么。一条可能是“不”，是“也许”，是“跳过”，也可能是留下来的“愿意”。
