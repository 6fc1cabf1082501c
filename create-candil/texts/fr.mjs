/** @type {import('./texts.mjs').StarterTexts} */
export default {
  category: 'Premiers pas',
  summary: 'Comment trouver ce que vous cherchez.',
  find: `---
title: Trouver une réponse
description: Comment chercher dans ce centre d’aide, et que faire si vous ne trouvez pas.
keywords: [chercher, recherche, aide, question]
questions:
  - Comment chercher\u202f?
  - Je ne trouve pas ce que je cherche
---

Le plus rapide est de poser votre question en entier, avec vos propres mots.

## Chercher

1. Appuyez sur la touche \`/\` du clavier ou touchez le champ de recherche.
2. Écrivez ce que vous voulez savoir, comme vous le diriez à quelqu’un.
3. Choisissez un résultat. Il vous mène au passage qui contient la réponse.

Si un mot contient une faute de frappe, la recherche porte sur celui que vous vouliez sans doute écrire, et vous le signale.
`,
  languages: `
## Lire dans une autre langue

Choisissez votre langue en haut de la page. Vous restez sur le même article\u202f; si la traduction manque, le texte s’affiche dans une autre langue.
`,
  last: `
## Dites-nous si cela vous a aidé

À la fin de chaque article, vous pouvez indiquer s’il vous a aidé. Si ce n’est pas le cas, dites-nous pourquoi\u202f: nous lisons vos remarques et améliorons l’article.

## Si vous ne trouvez pas

La [page de contact](page:contact) indique comment nous joindre.
`,
  write: `---
title: Rédiger votre premier article
description: Pour les personnes qui rédigent ici. Les lecteurs ne voient pas cette page.
draft: true
---

Cette page est un brouillon\u202f: elle apparaît dans l’aperçu, mais pas sur le site publié. Supprimez-la quand vous n’en avez plus besoin.

1. Lancez l’aperçu avec \`npm run dev\` et laissez-le ouvert.
2. Commencez un article avec \`npm run new -- fr/getting-started/mon-article\`.
3. Remplacez le titre et la description, puis rédigez le texte. Ce que vous enregistrez s’affiche aussitôt.
4. Ajoutez sous \`questions\` les mots de vos clients\u202f: la recherche les traite comme un titre.
5. Vérifiez le tout avec \`npm run check\`. Chaque erreur est signalée avec le fichier, la ligne et la façon de la corriger.
6. Retirez la ligne \`draft: true\`. L’article est publié à la prochaine génération du site.

Le titre est la question ou la tâche telle qu’un client la formulerait. Commencez par la réponse\u202f; les raisons et les exceptions viennent ensuite.
`,
};
