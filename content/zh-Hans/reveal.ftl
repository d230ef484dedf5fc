### Sealed answers: each answered alone, and they open when both say so.

reveal-heading = 封存的回答
reveal-about = 封存的回答，要两人都答完，又都说“打开”，才打开。现在没打开的，可以改天再打开。
reveal-empty = { $name }：这里是空的。
