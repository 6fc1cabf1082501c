/** Words of Czech that say little about a question: prepositions, pronouns, conjunctions, question words, forms of být and moci. */
export const czech = `
a i o u v ve z ze s se si k ke na do od pro po za před při přes pod nad mezi bez nebo ale že aby když jestli pokud jak jaký
jaká jaké jakou kdo koho co čeho čím kde kam odkud kdy proč kolik který která které ten ta to ty toho tom tomu je jsou jsem
jste jsme byl byla bylo být mohu můžu může lze mám má mít chci musím ne není ano mi mě můj moje moji svůj já ty on ona my vy
jeho její jejich už také tak jen ještě prosím`;
