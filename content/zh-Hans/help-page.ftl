### The help, one key from every page: numbers to call, keys, how the program works.

help-danger-anywhere = 现在有危险：拨打你所在国家或地区的紧急电话。
help-dying-anywhere = 有人可能会死，不管是自己还是别人造成：拨打紧急电话，或当地的求助热线。
help-own-anywhere = 我可能会伤害别人：现在就走到碰不到对方的地方。然后拨打当地的求助热线。
help-afraid-anywhere = 我怕我的伴侣：拨打当地的求助热线。就算你想留下，它也是给你的。
help-danger = 现在有危险：{ $emergency }。
help-dying = 有人可能会死，不管是自己还是别人造成：{ $emergency }，或{ $how }。
help-own = 我可能会伤害别人：现在就走到碰不到对方的地方。然后{ $how }。快要发生的话：{ $emergency }。
help-afraid = 我怕我的伴侣：{ $how }。就算你想留下，它也是给你的。

help-which-country = 哪个国家或地区？
help-choose-country = 别的国家或地区
help-country-not-kept = 你的选择不会留下，除非你在它的页面上这样选。
help-remember-country = 在这台电脑上记住这个国家或地区
help-forget-country = 忘掉这个国家或地区
help-country-remembered = 记在这台电脑上了，不在放你文字的文件夹里。
help-country-forgotten = 忘掉了。下次会再问。
help-not-listed = 这里没有你的国家或地区？findahelpline.com按国家列出求助热线。
help-numbers-of = 所有号码：{ $country }
help-emergency = 紧急电话：{ $emergency }
help-numbers-change = 号码会变。打不通的话，拨打紧急电话。也可以用只有你在用的设备看findahelpline.com。
help-to-now = 现在也许有用的，和怎样找到人
help-to-keys = 按键，和这里怎么用
help-to-check = 只给自己的几个问题，一个人答

help-line = { $how }：{ $service }，{ $purpose }
help-sources = 谁说的，什么时候
help-read-not-rung = 这些网页，我们在旁边写的日子读过。没有人打过这些号码。
help-line-source = { $service }：{ $source }，读于{ $on }。
help-back-to-numbers = 回到号码

help-keys = 按键

help-works = 这里怎么用
help-works-path = 一条路分成几步，每步都有练习。后面的都可以先读。每个问题都可以跳过。你写的存在这台电脑上。程序不往任何地方发送。
help-works-clock = 你不在时，计时就停：程序关着或停着、暂停中、遮住时都一样。时间到了，逐行模式里终端响一声；屏幕模式里加了--bell才响。加了--no-bell就都不响。
help-works-plain = trustpath --plain是同一个程序，一行一行地进行，适合读屏软件。
help-back = 回到求助
