### How far one is in a practice: behind the title, and read out.

page-part = parte { $part } de { $parts }
page-part-and-box = parte { $part } de { $parts }, casilla { $nth } de { $boxes }
page-minutes-left = { $place }, resto: { $time }
page-said-part = Parte { $part } de { $parts }.
page-said-part-and-box = Parte { $part } de { $parts }. Casilla { $nth } de { $boxes }.
