### The list of what broke trust.

breaches-about = Poner un nombre le da un lugar al trabajo. Basta un nombre corto y neutral y una frase de hechos. También se puede dejar sin nombre. Entonces las páginas le dicen lo mismo a todo el mundo.
breaches-one-open = Si hay más de una cosa, cada una tiene su propio tiempo. Una está abierta. Las demás quedan aplazadas, y pueden esperar.
breaches-enough = Tres a la vez es el máximo. Puedes cambiarle el nombre a una que ya pasó.
breaches-new = Nombrar algo que rompió la confianza

breaches-known = { $open ->
    [yes] { $name } (abierto)
   *[no] { $name } (aplazado)
}
breaches-own = { $open ->
    [yes] { $name } (solo tuyo, abierto)
   *[no] { $name } (solo tuyo, aplazado)
}
breaches-brought = { $name } (lo trajo { $by }, espera a { $other })
breaches-waits = { $open ->
    [yes] { $name } (abierto, espera a { $other })
   *[no] { $name } (aplazado, espera a { $other })
}
breaches-same = { $name } (lo mismo que “{ $other }”)
