/**
 * Words of English that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of be, have, do and the modal verbs, with their contractions.
 * Also the words by which requests begin and end politely.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const english = `
a about after again against all also am an and any are arent as at be because been before being
between both but by can cannot cant could couldnt did didnt do does doesnt doing dont down during
each few for from further had hadnt has hasnt have havent having he hello her here hers hi him his
how i id if ill im in into is isnt it its itself ive just let lets like many may me might more
most much must my myself need no nor not now of off on once one only or other our ours out over
own please same shall she should shouldnt so some such than thank thanks that thats the their
theirs them themselves then there theres these they theyre this those through to too under until
up us very want was wasnt we were werent what whats when where wheres which while who whom whose
why will with without wont would wouldnt you your youre yours`;
