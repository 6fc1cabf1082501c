/** Words of Spanish that come with any story: general verbs, times, people, requests. */
export const spanish = `
hacer hago hace haciendo hecho usar uso usando quiero quiere querer necesito necesita saber decir
dice dijo digo intentar intento intentando ayuda ayudar ver veo encontrar encuentro dar doy dado
venir vengo viene ir voy va tomar llevar llevo pensar creo mirar funciona funcionar manera forma vez
veces día días hoy ayer mañana semana semanas mes meses año años tiempo bueno malo problema
problemas pregunta preguntas gente persona alguien poder puedo puede podría pasar pasa pasado ocurre
empezar poner puse parece desde hasta todavía ahora últimamente varios cierto seguro entender
entiendo explicar información disponible posible amigo amigos cada primero último próximo pronto
luego temprano grande pequeño pedir pregunto dejar esperar espero esperando uno dos tres cuatro
cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta
sesenta setenta ochenta noventa cien ciento mil enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo fin
finde noche tarde madrugada rato siempre nunca jamás casi apenas además también tampoco incluso
siquiera solo sólo ello encima arriba abajo enfrente detrás delante dentro fuera cerca lejos lado
verdad cosa cosas caso casos siguiente anterior mismo misma mismos mismas propio propia tipo
bastante demasiado demasiada menos mejor peor bien mal quedar queda quedo quedado quedaba deja dejo
dejan dejado dejó meter meto metido pone ponen ponía tocar toca tocó lleva llevan sigue sigo siguen
seguir acabar acabo acaba acabado hablar hablo hablé hablado llamar llamé llama comento cuento
cuenta contar trabajo trabajar madre padre mamá papá hermano hermana hijo hija hijos marido mujer
esposo esposa novio novia suegra suegro abuelo abuela tío tía primo prima sobrino sobrina nieto
nieta vecino vecina amiga amigas jefe señor señora chico chica niño niña dios tonto tonta tontería
narices paciencia urgente favor perdón disculpe disculpa saludo cordial`;
