### Building a text from ordered parts: an apology, a soft start. At the end it is seen whole.

builder-whole = El texto entero, tal como se leería.
builder-whole-shared = El texto entero, tal como se leería. Aquí es visible para ti y tu pareja.
builder-change = Cambiar una parte
builder-keep = Guardarlo por ahora: seguir
builder-which = ¿Qué parte quieres cambiar?
builder-none = Ninguna: volver al texto entero
