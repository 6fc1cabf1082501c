/** Words of Italian that say little about a question: articles, prepositions, pronouns, conjunctions, question words, forms of essere, avere and potere. */
export const italian = `
il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai alle da dal dalla dai in nel nella nei con
col su sul sulla per tra fra e ed o ma se che chi cosa come dove quando quanto quanti quanta quale quali perché non più mi ti
si ci vi io tu lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro questo questa quello quella è sono sei ho hai ha
abbiamo hanno era essere posso può puoi possono voglio vorrei devo deve bisogna fare anche cui ne già qui quindi grazie`;
