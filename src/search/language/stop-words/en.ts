/**
 * Words of English that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of be, have, do and the modal verbs, with their contractions.
 * Also the words by which requests begin and end politely.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const english = `
a about actually after again against all already also always am an and any anything are arent as at
be because been before being between bit both but by can cannot cant could couldnt dear did didnt do
does doesnt doing dont down during each else even ever everything few for from further get gets
getting got gotten had hadnt has hasnt have havent having he hello her here hers hey hi him his how
however i id if ill im in into is isnt it its itself ive just let lets like lot lots many may maybe
me might more most much must my myself need never no nor not now of off ok okay on once one only or
other our ours out over own perhaps please quite rather really same shall she should shouldnt so
some somehow something still such than thank thanks that thats the their theirs them themselves then
there therefore theres these they theyre thing things this those though through til till to too
under until up us very want was wasnt we were werent what whats when where wheres which while who
whom whose why will with without wont would wouldnt yes yet you your youre yours`;
