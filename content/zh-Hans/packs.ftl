### `trustpath guide` 说的话，以及关于别人写的指南。

packs-new-written = { $files ->
   *[other] 已在 { $path } 写入 { $files } 个文件。
}`trustpath check { $path }` 会说出其中的错误，`trustpath --guide { $path }` 打开它。
packs-not-empty = { $path } 里已经有东西。请给一个新的或空的文件夹。
packs-no-guide = { $path } 里没有指南：没有页面，也没有 guide.toml。没有取用任何内容。
packs-holds = { $path } 里有 { $name }，指南里不会有它。没有取用任何内容。
packs-too-large = { $path } 超过了指南的上限：1000 个文件，每个 1 MiB，共 16 MiB。没有取用任何内容。

packs-added = “{ $title }”已在这台电脑上，版本 { $version }。新文件夹的第一页会提供它，`--guide { $id }` 打开它。
packs-added-already = “{ $title }”版本 { $version } 早已在这台电脑上。没有任何改动。
packs-other-words = “{ $id }”的版本 { $version } 已在这台电脑上，但内容不同。改过的指南要在 guide.toml 里写更高的 `version`。`trustpath guide remove { $id }` 会拿掉旧的。
packs-bundled-id = “{ $id }”是程序自带指南的 id。请在 guide.toml 里给这份指南另一个 `id`。
packs-removed = { $versions ->
   *[other] 已从这台电脑拿掉“{ $id }”，共 { $versions } 个版本。
}
packs-removed-walked = 你的数据文件夹走的是“{ $id }”。再次添加这份指南后，它就能重新打开。
packs-none-such = 这台电脑上没有指南“{ $id }”。`trustpath guide list` 会列出现有的。
packs-inside = 程序自带
packs-by = 作者：{ $author }
packs-version = 版本 { $version }
packs-how-to-add = `trustpath guide add` 可以从文件夹或 tar 文件添加另一份。

packs-another-guide = 另一份指南：{ $title }
packs-written-by = 这份指南的作者：{ $author }。

packs-two-versions = 这个文件夹走的是“{ $title }”的版本 { $walked }。现在这里有版本 { $newest }。每个回答都保留当时的问题。
packs-pages-new = { $pages ->
   *[other] 新增 { $pages } 页。
}
packs-pages-gone = { $pages ->
   *[other] 去掉 { $pages } 页。
}
packs-questions-new = { $questions ->
   *[other] 新增 { $questions } 个问题。
}
packs-questions-gone = { $questions ->
   *[other] { $questions } 个问题不再问。
}
packs-questions-reworded = { $questions ->
   *[other] { $questions } 个问题换了说法。
}
packs-nothing-asked-changed = 问的内容相同。
packs-go-on-with = 用版本 { $newest } 继续。
packs-stay-with = 留在版本 { $walked }。
packs-old-not-here = 版本 { $walked } 已不在这台电脑上。

packs-no-page = 这份指南里没有页面“{ $page }”。它有 { $known }。
packs-for-hurt = 给两人中受伤的那一位
packs-for-broke = 给两人中辜负信任的那一位
packs-for-both = 给一起读的两个人
packs-for-solo = 给独自走的人
packs-first-name = 小林
packs-second-name = 小安
packs-breach-name = 春天那件事
