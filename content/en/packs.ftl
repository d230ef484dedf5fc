### Said by `trustpath guide`, and of guides that somebody else wrote.

# A folder with a guide was written. What is in backticks is typed in a shell. $path (word), $files (number)
packs-new-written = { $files ->
    [one] Wrote one file into { $path }.
   *[other] Wrote { $files } files into { $path }.
} `trustpath check { $path }` tells what is wrong in it, and `trustpath --guide { $path }` opens it.
# $path (word): of a folder
packs-not-empty = Something is in { $path } already. Name a new folder, or an empty one.
# Why a folder or a file is not taken for a guide. $path (word)
packs-no-guide = There is no guide in { $path }: no page and no guide.toml. Nothing was taken from it.
# $path (word): of a tar file, $name (word): of something inside
packs-holds = { $path } holds { $name }, which no guide holds. Nothing was taken from it.
packs-too-large = { $path } is larger than a guide may be: 1000 files, 1 MiB each, 16 MiB in all. Nothing was taken from it.

# A guide was added. What is in backticks is typed in a shell. $title (word), $id (word), $version (number)
packs-added = “{ $title }” is on this computer now, in version { $version }. The first page of a new folder offers it, and `--guide { $id }` opens it.
# $title (word), $version (number)
packs-added-already = “{ $title }” is on this computer already, in version { $version }. Nothing was changed.
# $id (word), $version (number)
packs-other-words = Version { $version } of “{ $id }” is on this computer already, with other words. A changed guide needs a higher `version` in guide.toml. `trustpath guide remove { $id }` takes the old one away.
# $id (word): of the guide inside the program
packs-bundled-id = “{ $id }” is the id of the guide inside the program. Give this one another `id` in guide.toml.
# A guide was taken away. $id (word), $versions (number)
packs-removed = { $versions ->
    [one] “{ $id }” was taken off this computer.
   *[other] “{ $id }” was taken off this computer, in { $versions } versions.
}
# Follows it. $id (word)
packs-removed-walked = Your data folder walks “{ $id }”. It opens again once the guide is added again.
# What is in backticks is typed in a shell. $id (word)
packs-none-such = There is no guide “{ $id }” on this computer. `trustpath guide list` names those that are.
# In a list: the guide inside the program, which has several languages.
packs-inside = inside the program
# In a list. $author (word)
packs-by = by { $author }
# In a list. $version (number)
packs-version = version { $version }
# Under a list. What is in backticks is typed in a shell.
packs-how-to-add = `trustpath guide add` takes a folder or a tar file with another one.

# A choice on the first page. $title (word): of another guide on this computer
packs-another-guide = Another guide: { $title }
# On the first page, of the guide that is shown. $author (word)
packs-written-by = This guide was written by { $author }.

# A folder walked another version of its guide. $title (word), $walked (number), $newest (number)
packs-two-versions = This folder walked version { $walked } of “{ $title }”. Version { $newest } is here now. Every answer keeps the question it was asked.
# Follows it. What changed from the one to the other: how many. $pages (number)
packs-pages-new = { $pages ->
    [one] One page is new.
   *[other] { $pages } pages are new.
}
# $pages (number)
packs-pages-gone = { $pages ->
    [one] One page is gone.
   *[other] { $pages } pages are gone.
}
# $questions (number)
packs-questions-new = { $questions ->
    [one] One question is new.
   *[other] { $questions } questions are new.
}
# $questions (number)
packs-questions-gone = { $questions ->
    [one] One question is not asked any more.
   *[other] { $questions } questions are not asked any more.
}
# $questions (number)
packs-questions-reworded = { $questions ->
    [one] One question has other words.
   *[other] { $questions } questions have other words.
}
packs-nothing-asked-changed = The same things are asked.
# The three choices, with a number before each. $newest (number)
packs-go-on-with = Go on with version { $newest }.
# $walked (number)
packs-stay-with = Stay with version { $walked }.
# Where the old version is not on this computer. $walked (number)
packs-old-not-here = Version { $walked } is not on this computer any more.

# There is no such page to be shown. $page (word): as it was named, $known (list): ids of pages
packs-no-page = There is no page “{ $page }” in this guide. It has { $known }.
# Over a page as each reader gets it.
packs-for-hurt = For the one of two who was hurt
packs-for-broke = For the one of two who broke trust
packs-for-both = For two who read together
packs-for-solo = For one who walks alone
# The made-up names and the made-up breach of whoever looks at a page.
packs-first-name = Robin
packs-second-name = Kim
packs-breach-name = the spring
