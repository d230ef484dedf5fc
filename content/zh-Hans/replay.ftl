### A look back on a hard day, in a calm hour.

replay-title = 回头看
replay-nothing = 这里没有要你回头看的。
replay-about = 给心里平静的时候：发生了什么，什么有帮助，计划里有哪一行要改，或者不改。也可以不看。
replay-not-yours = 你们两人都在时再回头看这个。
replay-behind = 这个看完了。
replay-line-changed = 计划改了一行：{ $line }

replay-change-fact = 改发生了什么
replay-change-did = 改什么有帮助
replay-was-a-slip = 那是一次小失误
replay-was-a-wave = 那是一阵情绪
replay-another-day = 那是别的日子
replay-let-be = 不看了

replay-fact-hint = 一两句话。不说理由，不责怪。
replay-did-hint = 小事也算：喝水、走几步、说一句真话。
replay-which-day = 是哪一天？
replay-which-line = 计划里的一行
replay-no-line = 没有要改的
replay-no-plan = 这里还没有计划。哪天心里平静了，可以从路线旁边的页面写一份。
replay-plan-not-yours = 计划是你们两人的。两人都在时才改它的行。
replay-choose-a-line = 哪一行现在你会换个写法？一行就够。
replay-line-hint = 写下以后要用的样子。
