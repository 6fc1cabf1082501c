/**
 * Words of French that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of être, avoir, faire and pouvoir, elided words.
 * Also the words by which requests begin and end politely.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const french = `
a ai aimerais ainsi alors apres as au aucun aucune aussi autre autres aux avaient avais avait avant
avec avez avoir avons besoin bonjour c ca car ce ceci cela celle celles celui ces cet cette ceux
chaque chez combien comme comment d dans de depuis des donc dont du elle elles en encore entre es
est et etaient etais etait ete etes etre eu eux faire fais faisait fait faite faites faut font il
ils j je jusqu l la laquelle le lequel les lesquels leur leurs lorsque lui m ma mais me meme memes
merci mes moi mon n ne ni nos notre nous on ont ou par parce pas pendant peut peuvent peux plus pour
pourquoi pouvez pouvons puis puisque qu quand que quel quelle quelles quels qui quoi s sa sans se
sera serai serait ses si soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres
tu un une vers veulent veut veux voici vos votre voudrais vous y`;
