### The notice before something that is for others than those who are here. The last one: asked of the hurt one alone, or of the one who broke trust alone.

entry-alone = Esto lo responde cada quien a solas. Lo verás cuando una de las dos personas esté aquí a solas.
entry-together = Esto es para la pareja. Lo verás cuando estén aquí tú y tu pareja.
entry-other = Esto es para tu pareja. Puedes leerlo. No hay nada que responder.
entry-is-alone = { $name } está aquí a solas
entry-both = Estamos aquí en pareja
