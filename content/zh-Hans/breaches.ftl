### The list of what broke trust.

breaches-about = 给事情起个名，后面的练习就知道从哪里做起。只要一个简短中性的名字，和一句事实。也可以不起。那样，各页面对谁说的话都一样。
breaches-one-open = 如果不止一件事，每件都有自己的时间。一件打开着，其余的先放一放，可以等。
breaches-enough = 同时最多三件。已经过去的那件，可以改名再用。
breaches-new = 给一件伤了信任的事起名

breaches-known = { $open ->
    [yes] { $name }（打开着）
   *[no] { $name }（先放着）
}
breaches-own = { $open ->
    [yes] { $name }（只有你看得到，打开着）
   *[no] { $name }（只有你看得到，先放着）
}
breaches-brought = { $name }（{ $by }拿出来的，在等{ $other }）
breaches-waits = { $open ->
    [yes] { $name }（打开着，在等{ $other }）
   *[no] { $name }（先放着，在等{ $other }）
}
breaches-same = { $name }（和“{ $other }”是同一件）
