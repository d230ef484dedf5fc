### The short road: six evenings, and the one that comes next.

road-title = Six evenings
road-way = Six evenings: a short road
# The way to it once it is begun. $nth (number), $title (word)
road-next-way = Evening { $nth } of six: { $title }
road-about = Six evenings, about a week apart. Each is one sitting. The whole path stays open beside them.
road-no-study = No study tested these six evenings. They are taken from the pages of the path.
# One evening in the list. $nth (number), $title (word), $behind (yes, no), $prepares (yes, no): somebody does something alone before, $alone (minutes), $together (minutes)
road-evening = { $behind ->
    [yes] Evening { $nth }, done: { $title }
   *[no] { $prepares ->
        [yes] Evening { $nth }: { $title }. First { $alone } alone, then { $together } together.
       *[no] Evening { $nth }: { $title }. { $together } together.
    }
}
# $nth (number), $title (word)
road-next = Next is evening { $nth }: { $title }.
# $names (word): one or two
road-waits = Something comes before it, alone: { $names }. “Hand over” leads there.
road-together = Everything alone is done. The rest is for both of you.
# $day (weekday)
road-from = The program suggests it from { $day } on.
road-late = It is late for something heavy. Another day, before nine in the evening, may be kinder.
# $page (word)
road-heavy-before = You did something heavy this evening: { $page }. One is enough, so this can wait.
road-roles = This evening is different for the one who was hurt and the one who broke trust. You can say who is who first.
road-twice = Each of you was hurt, and each broke trust. You can do this evening twice, a week apart: once for each of you.
# Begins this evening a second time.
road-again = Do this evening a second time
road-untold = If something large is not told yet, a talk with a professional comes before this evening.
road-behind = All six evenings are done. You can go on with the whole path, with check-ins only, or look back in three months. Each is fine.
