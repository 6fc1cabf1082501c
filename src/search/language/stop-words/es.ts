/**
 * Words of Spanish that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of ser, estar, haber, tener, poder and hacer.
 * Also the words by which requests begin and end politely, and what is typed in a hurry or said in
 * place of all of these.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const spanish = `
a aca ademas adonde ahi al algo alguien algun alguna algunas alguno algunos alla alli ante antes
aquel aquella aqui asi aunque ay buen buena buenas bueno buenos cada como con contra cual cuales
cualquier cuando cuanta cuantas cuanto cuantos cuya cuyo d dais de debe debemos deben deber
deberia debes debo del desde dias donde dos durante e el ella ellas ellos en entonces entre era
eramos eran eres es esa esas ese eso esos esta estaba estaban estais estamos estan estar estara
estas este esto estos estoy favor fue fueron gracias gustaria ha habeis habia hace haceis hacemos
hacen hacer hacerla hacerlas hacerlo hacerme hacerse hacia haciendo haga hagan hago han has hasta
hay haya hayan he hemos hola iba ibamos incluso k ke kiero la las le les lo los mas me mi mia mias
mientras mio mios mis mucha muchas mucho muchos muxo muy nada nadie necesita necesitaba
necesitamos necesitan necesitar necesitas necesito ni ningun ninguna ninguno no nos nosotros
nuestra nuestras nuestro nuestros o oiga ola os osea otra otras otro otros oye pa para pero plis
poca pocas poco pocos podeis podemos podria podriais podrian por porfa porfi porque pq pueda
puedas puede pueden puedes puedo pues q qe que quereis queremos queria querria quien quienes
quieras quiere quieren quieres quiero quise quisiera quisieramos quiza quizas saludos se sea segun
ser sera seria si sido siendo sin sino sobre sois somos son soy su sus suya suyas suyo suyos ta
tal tambien tampoco tan tanta tantas tanto tantos tas tb te teneis tenemos tener tenga tengan
tengas tengo tenia tenian tenido teniendo ti tiene tienen tienes tmb toda todas todo todos toy tu
tus tuve tuvieron tuvo tuya tuyas tuyo tuyos un una unas uno unos usted ustedes vosotros vuestra
vuestras vuestro vuestros x xk xq y ya yo`;
