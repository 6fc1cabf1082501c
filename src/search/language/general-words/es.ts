/** Words of Spanish that come with any story: general verbs, times, people, requests. */
export const spanish = `
hacer hago hace haciendo hecho usar uso usando quiero quiere querer necesito necesita saber decir
dice dijo digo intentar intento intentando ayuda ayudar ver veo encontrar encuentro dar doy dado
venir vengo viene ir voy va tomar llevar llevo pensar creo mirar funciona funcionar manera forma
vez veces día días hoy ayer mañana semana semanas mes meses año años tiempo bueno malo problema
problemas pregunta preguntas gente persona alguien poder puedo puede podría pasar pasa pasado
ocurre empezar poner puse parece desde hasta todavía ahora últimamente varios cierto seguro
entender entiendo explicar información disponible posible amigo amigos cada primero último próximo
pronto luego temprano grande pequeño pedir pregunto dejar esperar espero esperando`;
