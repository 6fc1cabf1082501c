/**
 * Words of English that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of be, have, do and the modal verbs, with their contractions.
 * Also the words by which requests begin and end politely, and what is typed in a hurry or said in
 * place of all of these.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const english = `
a about actually after again against aint aka all already also always am an and any anything are
arent as at bc be because been before being between bit both btw but by can cannot cant cos could
couldn couldnt couldve coz cuz dear did didn didnt do does doesn doesnt doing dont down dunno during
each else even ever everything few for from further fyi get gets getting gimme gonna got gotta
gotten had hadnt has hasnt have havent having he hello her here hers hes hey hi hii him his hiya how
however hows i id idk if ill im in into is isn isnt it itll its itself ive just kinda lemme let lets
like lol lot lots many may maybe me might mightve more most much must mustve my myself nah need
needed needing neednt needs never no nope nor not now of off ok okay omg on once one only or other
others oughtnt our ours out over own perhaps please pls plss plz quite r rather really same shall
she shes should shouldn shouldnt shouldve so some somehow something sorta still such tbh than thank
thanks that thats the their theirs them themselves then there therefore theres these they theyd
theyll theyre theyve thing things this tho those though through thru thx til till tmrw tnx to too ty
u under until up ur ure us very wanna want wanted wanting wants was wasn wasnt we were werent weve
what whats when whens where wheres which while who whom whos whose why whys will with without wont
would wouldn wouldnt wouldve ya yall yeah yep yes yet yo you youd youll your youre yours youve`;
