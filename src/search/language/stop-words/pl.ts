/** Words of Polish that say little about a question: prepositions, pronouns, conjunctions, question words, forms of być and móc. */
export const polish = `
i a o w we z ze na do od dla po za przy przez pod nad u oraz lub albo ale że żeby aby czy jak jaki jaka jakie jakiego jaką kto
kogo komu co czego czym gdzie skąd kiedy dlaczego czemu ile który która które których ten ta to te tego tej tym tych jest są
był była było być mogę może można mam ma mieć chcę chce muszę trzeba nie tak się mi mnie mój moja moje moją ja ty on ona my go
jego jej ich już też tylko bardzo jeśli gdy proszę`;
