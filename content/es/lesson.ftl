### A page of the guide, to read.

lesson-gone = Esta guía ya no tiene esa página. Lo que escribiste para ella está guardado.
lesson-takes = Alrededor de { $time }.
lesson-takes-alone = Alrededor de { $time }, de ellos a solas: { $alone }.
lesson-done-when = Está hecho cuando
lesson-name-breach = Nombrar lo que rompió la confianza
lesson-again = Hacerla otra vez, de cero
lesson-same-for = Lo mismo para “{ $cause }”
lesson-same-for-others = Lo mismo para los otros tipos

lesson-for-two = Para ti y tu pareja
lesson-for-one = Para ti, { $name }
