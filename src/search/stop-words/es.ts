/**
 * Words of Spanish that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of ser, estar, haber, tener, poder and hacer.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const spanish = `a al algo alguien algun alguna algunas alguno algunos ante antes aquel aquella
aqui asi aunque cada como con contra cual cuales cualquier cuando cuanta cuantas cuanto cuantos de
del desde donde dos durante e el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta
estaba estan estar estas este esto estos estoy fue fueron ha habia han has hasta hay he haya hace
hacen hacer hago hacia la las le les lo los mas me mi mientras mis mucha muchas mucho muchos muy nada
ni no nos nosotros o os otra otras otro otros para pero poco por porque pueda puede pueden puedo
que quien quienes se sea segun ser si sido sin sobre son soy su sus tal tambien tan tanto te tener
tengo ti tiene tienen tienes todo todos tu tus un una unas uno unos usted y ya yo`;
