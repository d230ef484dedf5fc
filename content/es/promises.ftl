### All promises, agreements, rituals, plans and requests on one page.

promises-back = Volver a promesas y acuerdos
promises-nothing-yet = Aquí todavía no hay nada. Las promesas, los acuerdos y las costumbres llegan aquí desde las páginas en las que se hacen.

promises-heading-due = Para ahora
promises-heading-promises = Promesas
promises-heading-closed = Cerradas hace poco
promises-heading-agreements = Acuerdos
promises-heading-rituals = Costumbres
promises-heading-plans = Planes
promises-heading-requests = Peticiones

promises-a-request = Una petición
promises-someones = La promesa de { $name }

promises-for = { $name }: { $days-due ->
    [today] para hoy
    [ahead] para el { $day }
   *[past] era para el { $day }
}
promises-without-day = { $name }: sin fecha
promises-no-day-left = { $name }: no queda ningún día
promises-went = { $name }: { $promises-how ->
    [kept] cumplida
    [changed] cambiada a tiempo
   *[missed] no cumplida
}, { $day }
promises-open-closed = La promesa de { $name }, { $promises-how ->
    [kept] cumplida
    [changed] cambiada a tiempo
   *[missed] no cumplida
}

promises-again-both = { $title }: para revisar cuando estén aquí tú y tu pareja
promises-again-today = { $title }: para revisar hoy
promises-again-since = { $title }: para revisar; el día era el { $day }
promises-again-on = { $title }: se revisa el { $day }
promises-ended = { $title }: terminó el { $day }, como estaba previsto

promises-repeated = { $all ->
    [0] sin empezar todavía
   *[other] { $lately ->
        [0] hecha { $all ->
            [1] una vez
            [2] dos veces
           *[other] { $all } veces
        } en total
       *[other] hecha { $lately ->
            [1] una vez
            [2] dos veces
           *[other] { $lately } veces
        } en las últimas tres semanas, { $all ->
            [1] una vez
            [2] dos veces
           *[other] { $all } veces
        } en total{ $today ->
            [yes] , hoy también
           *[no] {""}
        }
    }
}
promises-ritual = { $title }: { $repeated }
promises-did-today = { $solo ->
    [yes] Hoy lo hice
   *[no] Hoy lo hicimos
}: { $title }

promises-answered = { $name }: { $other } dijo “{ $answer }”
promises-unanswered = { $name }: todavía sin respuesta
promises-not-brought = { $name }: sin traer; solo tú la ves

promises-counted = En { $good } de { $closed } días cumpliste lo que habías prometido, o lo cambiaste a tiempo. Solo tú ves esto.
