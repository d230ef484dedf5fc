### One thing that broke trust: naming it, looking at it, and each one's own view of it.

breach-nothing = Aquí no hay nada con nombre.

breach-kinds-ask = ¿Qué tipo de cosa fue?
breach-kinds-about = Lo habitual es que haya más de una. Saberlo ayuda a elegir el trabajo; no le quita peso a nada.
breach-infidelity = Se rompió un acuerdo sobre la intimidad
breach-dishonesty = Algo no era cierto, o se ocultó
breach-promises = No se cumplieron promesas
breach-withdrawal = Alguien estaba, pero no cerca
breach-support = Faltó apoyo en un momento difícil
breach-other = Otra cosa
breach-fits-most-ask = ¿Cuál se acerca más?
breach-fits-most-about = Las páginas dan sus ejemplos para esta. Los ejemplos de las demás están a un paso.
breach-fits-most = { $cause } (la más cercana)
breach-name-ask = Un nombre corto y neutral
breach-name-about = Un nombre que se pueda decir con voz normal: “la primavera”, “el préstamo”. Lo verás en tus páginas.
breach-sentence-ask = Una frase de hechos
breach-sentence-about = Lo que pasó, en una frase de hechos: quién hizo qué, y más o menos cuándo. Sin motivos, sin culpas. Puede quedar en blanco.
breach-second-sentence-about = La otra frase, en lo que no coinciden. Las dos quedan una al lado de la otra.
breach-skip = Dejarlo en blanco
breach-role-ask = { $name }, ¿cómo lo vives tú?
breach-role-about = Se trata de esta cosa, no de quién eres. Es tu propia visión; la otra persona puede tener otra. Las páginas que veas seguirán tu respuesta.

breach-i-was-hurt = Me hizo daño
breach-i-broke = Fui yo quien rompió la confianza
breach-we-hurt-each-other = Ambas cosas: hubo actos y daño por las dos partes
breach-rather-not-say = Prefiero no decirlo
breach-each-alone = También puede responder cada quien a solas

breach-until-ask = ¿Hasta cuándo?
breach-until-about = Lo que aplazas no se olvida, y nada lo anula. Si pones un día, el camino avisa cuando llega. Puedes abrirlo antes.
breach-park-for = Durante { $weeks } semanas, hasta el { $day }
breach-park-without-a-day = Sin fecha
breach-parked-until = Aplazado hasta el { $day }.
breach-was-parked-until = Estaba aplazado hasta el { $day }.

breach-view = { $role ->
    [hurt] Así lo ve { $name }: { $name } recibió el daño, { $other } rompió la confianza.
    [broke] Así lo ve { $name }: { $name } rompió la confianza, { $other } recibió el daño.
   *[both] Así lo ve { $name }: las dos partes recibieron daño, y las dos rompieron la confianza.
}
breach-no-view-yet = { $name } no lo ha dicho todavía.
breach-views-differ = Lo ven de forma distinta. Cada página le habla a cada quien según su propia respuesta. Las dos pueden quedar así.

breach-view-hurt = Así lo ves: recibiste el daño.
breach-view-broke = Así lo ves: rompiste la confianza.
breach-view-both = Así lo ves: hubo daño por las dos partes.

breach-other-version = Al mismo tiempo, en otro lugar, se escribió otra versión de una parte de esto. Se guardan las dos.

breach-yours-alone = Esto es solo tuyo, y también lo que va con ello.
breach-not-answered = Lo has traído tú. { $name } no ha respondido todavía.
breach-same = Es lo mismo que “{ $name }”.

breach-bring = Traerlo a la pareja
breach-park = Aplazarlo por ahora
breach-open = Abrirlo, y aplazar el otro
breach-park-anew = Aplazarlo hasta otro día
breach-the-name = El nombre
breach-the-kinds = Los tipos
breach-the-sentence = La frase de hechos
breach-a-second-sentence = Una segunda frase, en lo que no coinciden
breach-the-roles = Cómo lo vives tú

breach-brought = { $name } le puso nombre a solas, y lo trajo a la pareja.
breach-which = { $name }, ¿es lo mismo que “{ $own }”, o es otra cosa? Si es lo mismo, las dos pasan a ser una.
breach-which-in-mind = { $name }, ¿es lo mismo en lo que piensas tú, o es otra cosa?
breach-can-wait = Puede esperar. Nadie más responde a esto por ti.
breach-is-the-same = Es lo mismo
breach-is-another = Es otra cosa
