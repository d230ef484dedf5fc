### Setting up: one person or two, and their names.

setup-title = 准备
setup-change = 改名字，或改成一个人、两个人

setup-no-therapy = 这份指南不是心理治疗。还没有临床专业人员审阅过它。
setup-no-emergency-help = 它不是紧急救援。按{ KEY("help") }，有可以打的电话。
setup-no-judge = 它不说谁对谁错，也不是为了把两个人留在一起。
setup-stays-here = 你写的存在这台电脑上，程序不往任何地方发送。你单独写的，在屏幕上对对方隐藏。没有口令的话，能打开文件夹的人都能读。
setup-afraid = 如果你怕你的伴侣，哪怕只是偶尔，一个人做更安全。不管什么原因，看起来都一样。
setup-how-many = 一人还是两人？
setup-alone-limit = 一个人做，也许能帮你看得清楚些。一个人没办法重建信任。另一个人以后可以加入，原来只给自己看的还是只给自己看。
setup-alone = 这里就我一个人
setup-two = 我们两个人

setup-name = 在这里想怎么称呼你？
setup-names = 在这里想怎么称呼你们两人？
setup-comma = 两个名字可以写在一起，中间加逗号，比如“阿明，小雨”。
setup-name-first = 第一个人，在这里想怎么称呼？
setup-name-second = 第二个人呢？
setup-any-name = 短的名字都行，不一定是真名。空行就跳过。
setup-skip = 跳过

setup-first-is = 第一个人：{ $name }
setup-first-days = 事情是这几天才知道的？有一页给这时候
