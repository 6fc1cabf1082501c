/**
 * Words of Spanish that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of ser, estar, haber, tener, poder and hacer.
 * Also the words by which requests begin and end politely.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const spanish = `
a al algo alguien algun alguna algunas alguno algunos ante antes aquel aquella aqui asi aunque
buenas buenos cada como con contra cual cuales cualquier cuando cuanta cuantas cuanto cuantos de
del desde dias donde dos durante e el ella ellas ellos en entre era eran eres es esa esas ese eso
esos esta estaba estan estar estas este esto estos estoy favor fue fueron gracias gustaria ha
habia hace hacen hacer hacia hago han has hasta hay haya he hola la las le les lo los mas me mi
mientras mis mucha muchas mucho muchos muy nada necesito ni no nos nosotros o os otra otras otro
otros para pero poco por porque pueda puede pueden puedo que querria quien quienes quiero quisiera
se sea segun ser si sido sin sobre son soy su sus tal tambien tan tanto te tener tengo ti tiene
tienen tienes todo todos tu tus un una unas uno unos usted y ya yo`;
