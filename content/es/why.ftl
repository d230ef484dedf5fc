### Why a page of the guide is as it is, and how sure that is.

why-this = Por qué esto
why-title = Por qué esto, y con qué certeza
why-grade-a = A: unas parejas, elegidas al azar, hicieron algo cercano a este ejercicio, y otras no. Después se compararon los dos grupos.
why-grade-b = B: se midió, pero de forma menos directa. Se hizo con otras personas, en un laboratorio, o sin azar. O se preguntó al menos a unas veinte parejas antes y después. O el ejercicio era una parte de algo más grande.
why-grade-c = C: un modelo, un argumento, una recomendación, informes de casos, o tan pocas parejas que no se puede comparar nada.
why-grades-limit = Una letra nunca dice que esta página funcione. Ningún estudio ha probado este programa.
why-source = { $authors } ({ $year }). { $title }
why-limit = Fuerza { $grade }. Límite: { $limit }
