/**
 * Words of Spanish that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of ser, estar, haber, tener, poder and hacer.
 * Also the words by which requests begin and end politely, and what is typed in a hurry or said in
 * place of all of these.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const spanish = `
a aca ahi al algo alguien algun alguna algunas alguno algunos alla alli ante antes aquel aquella
aqui asi aunque buen buenas bueno buenos cada como con contra cual cuales cualquier cuando cuanta
cuantas cuanto cuantos de debe deberia debo del desde dias donde dos durante e el ella ellas ellos
en entonces entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto
estos estoy favor fue fueron gracias gustaria ha habeis habia hace hacen hacer hacia hago han has
hasta hay haya he hemos hola k ke kiero la las le les lo los mas me mi mientras mis mucha muchas
mucho muchos muxo muy nada nadie necesita necesitamos necesito ni ningun ninguna ninguno no nos
nosotros o oiga ola os osea otra otras otro otros oye pa para pero plis poco por porfa porfi porque
pq pueda puede pueden puedo pues q qe que querria quien quienes quiero quisiera saludos se sea segun
ser si sido sin sobre son soy su sus ta tal tambien tan tanto tas tb te tener tengo tenia ti tiene
tienen tienes tmb todo todos toy tu tus tuve un una unas uno unos usted x xk xq y ya yo`;
