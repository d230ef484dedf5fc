### Asking both to open what each answered alone.

unsealing-both = Ya respondieron tú y tu pareja. Se abre cuando cada quien elige “abrir”.

unsealing-open = { $name }: abrir
unsealing-opened = { $name }: abrir, ya está dicho
