### The page that says nothing, laid over the screen when somebody comes in.

cover-title = Notas
cover-enter = Con Enter se sigue.
