### The list of all parts of one page of the guide.

contents-for = Las partes de esta página para { $name }.
contents-done = Ya está: { $title }
contents-back = Volver a la página

contents-later = { $title } ({ $from })
