### The first run: what this is, and how to leave fast.

welcome-privacy = La privacidad, explicada
welcome-more = Más sobre esta guía
welcome-leaving = Salir al instante
welcome-leaving-try = Puedes probarlo ahora: pulsa { KEY("leave") }. Después abre trustpath otra vez. Vuelve a esta página, y tus manos ya saben cómo se hace.
welcome-limits = Lo que no puede hacer
welcome-limit-screen = Una pantalla vacía también puede llamar la atención.
welcome-limit-shell = La lista de comandos que guarda tu terminal sigue nombrando el programa.
welcome-limit-folder = No esconde la carpeta en la que se guardan tus palabras.
