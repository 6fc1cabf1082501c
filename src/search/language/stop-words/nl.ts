/** Words of Dutch that say little about a question: articles, prepositions, pronouns, conjunctions, question words, forms of zijn, hebben and kunnen. */
export const dutch = `
de het een en of maar dat die dit deze in op aan van voor met bij naar uit over om te tot door als dan er ook nog al niet geen
ik je jij u we wij ze zij hij hem haar ons mij me mijn jouw uw zijn is ben bent was waren heb hebt heeft hebben kan kun kunt
kunnen wil wilt moet moeten mag zal word wordt worden wat wie waar wanneer waarom hoe hoeveel welke welk wel zo hier daar graag`;
