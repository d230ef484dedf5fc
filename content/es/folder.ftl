### README.txt of the data folder: a paragraph each. Commands stand between some of them, and file names and the names in quotes are what the files hold: they stay as they are.

folder-holds = Esta carpeta contiene lo que se escribió en trustpath, una guía privada para reconstruir la confianza.

folder-by-hand = Para leerla a mano: cada archivo writers/*/*.jsonl es texto simple, una línea por cada cosa escrita, la más nueva al final. Con la herramienta jq, esto muestra todas las notas:

folder-answers = Y esto muestra todas las respuestas, cada una bajo la pregunta que se hizo (null donde una versión anterior no la guardó):

folder-versions = Varias líneas con el mismo "id" son versiones de una misma cosa; cuenta la que tiene el "hlc" más alto. Una línea con "del":true dice que la cosa se borró; una línea con "scrubbed":true ocupaba el lugar de palabras que se destruyeron a propósito.

folder-sealed = Donde alguien puso una frase de acceso, las líneas tienen un "enc" en su lugar. Es el base64 de un archivo de la herramienta age, sellado con la clave de keys/. Dentro está la línea tal como estaría ahí si no. Esto abre la clave de la primera persona; pide la frase de acceso:

folder-opening = (Quien solo tiene la clave de recuperación pone esa única línea en ~/trustpath-key.txt. La clave de la segunda persona está en keys/second.age; una cuya frase de acceso se quitó, en keys/first.removed.age.) Y esto abre cada línea, y cada texto sin terminar, que abre la clave:

folder-notes = Desde ahí las notas se muestran como antes:

folder-removing = Después, todo se puede leer en ese archivo y se abre con esa clave, así que se quitan de nuevo:

folder-copy = Para tener una copia: copia esta carpeta entera, mejor mientras trustpath no está abierto.
folder-two-machines = Para seguir en dos equipos: deja que una sincronización de carpetas la lleve. local/, backup/ y quarantine/ se quedan en un solo equipo.
folder-quarantine = quarantine/ contiene copias de líneas dañadas. Nada de ahí hace falta, y nada de ahí se borra nunca.
folder-editing = Las líneas se pueden editar a mano. Una línea de alguien con frase de acceso se muestra entonces como no firmada; las demás se aceptan, y `trustpath doctor` las nombra.
