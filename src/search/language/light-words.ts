import { createWordLists } from './word-lists.ts';

/**
 * Articles, possessives and personal pronouns by language: *change my card* and *change the card* are
 * one phrase. A new language is one line.
 */
const lists: ReadonlyMap<string, string> = new Map([
  [
    'de',
    `der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein
    deine deinen deinem sein seine ihr ihre ihren unser unsere euer eure euren ich du er sie es wir
    mir mich dir dich ihm ihn ihnen uns euch sich`,
  ],
  [
    'en',
    `a an the my your his her its our their this that these those i you he she it we they me him us
    them im ive ill id`,
  ],
  [
    'es',
    `el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro
    vuestra este esta esto ese esa eso yo tu usted ustedes me te se le les lo nos os`,
  ],
  [
    'fr',
    `le la les l un une des du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet
    cette ces je j tu il elle on nous vous ils elles me m te t se s lui`,
  ],
  [
    'pt',
    `o a os as um uma uns umas meu minha meus minhas seu sua seus suas nosso nossa este esta esse essa
    eu tu você vocês ele ela nós me te se lhe lhes`,
  ],
]);

/** Folded words of a language (BCP 47 tag) that a phrase may be with, without, or have another of. */
export const lightWordsOf = createWordLists(lists);
