### The very first evening in a folder, before it begins; and behind it a passphrase, now or another time.

first-evening-takes = 用时{ $minutes }，到{ $ends }。今晚没有难的事。
first-evening-comes = 先各自单独说出三样牢靠的东西。然后说给对方听，试一试暂停词，再定下次的日子。每个环节都可以跳过。每人有一样牢靠的东西，今晚就算完成。
first-evening-comes-solo = 说出生活里三样牢靠的东西，再想一句可以对朋友说的话。然后定下次的日子。每个环节都可以跳过。有一样牢靠的东西，今晚就算完成。

protect-title = 口令，现在或以后
protect-without = 没有口令，你单独写的话只是在屏幕上隐藏。谁能打开这台电脑上的文件夹，谁就能读。
protect-with = 有了自己的口令，只有你能打开你单独写的话。设口令要几分钟，一个人做。哪天设都行，在“所有页面”里。
protect-now-by = { $name }一个人：现在设口令
protect-now = 现在设口令
