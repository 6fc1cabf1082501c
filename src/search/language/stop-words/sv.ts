/** Words of Swedish that say little about a question: articles, prepositions, pronouns, conjunctions, question words, forms of vara, ha and kunna. */
export const swedish = `
en ett den det de dem dessa denna detta och eller men att som i på av för med till från om vid under över hos ut in inte
jag du han hon vi ni man mig dig oss er min mitt mina din ditt dina sin sitt sina är var vara varit har hade ha kan kunde ska
skulle vill måste får blir blev vad vem vems vilken vilket vilka när varför hur hur där här då så också mycket många finns`;
