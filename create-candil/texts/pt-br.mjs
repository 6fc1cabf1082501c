/** @type {import('./texts.mjs').StarterTexts} */
export default {
  category: 'Primeiros passos',
  summary: 'Como encontrar o que você procura.',
  find: `---
title: Encontrar uma resposta
description: Como pesquisar nesta central de ajuda e o que fazer se você não encontrar a resposta.
keywords: [pesquisar, busca, ajuda, pergunta]
questions:
  - Como faço uma busca?
  - Não encontro o que procuro
---

O jeito mais rápido é perguntar. Você pode escrever perguntas inteiras, com as suas palavras.

## Pesquisar

1. Pressione \`/\` no teclado ou toque no campo de busca.
2. Escreva o que você quer saber, como diria a uma pessoa.
3. Escolha um resultado. Ele leva você ao trecho que traz a resposta.

Se uma palavra tiver um erro de digitação, a busca usa a que você provavelmente quis escrever e avisa você.
`,
  languages: `
## Ler em outro idioma

Escolha o seu idioma no alto da página. Você continua no mesmo artigo; se não houver tradução, o texto aparece em outro idioma.
`,
  last: `
## Conte para nós se ajudou

No fim de cada artigo você pode dizer se ele ajudou. Se não ajudou, conte por quê: nós lemos e melhoramos o artigo.

## Se você não encontrar a resposta

A [página de contato](page:contact) mostra como falar com a gente.
`,
  write: `---
title: Escrever seu primeiro artigo
description: Para quem escreve aqui. Os leitores não veem esta página.
draft: true
---

Esta página é um rascunho: ela aparece na prévia, mas não no site publicado. Apague-a quando não precisar mais dela.

1. Abra a prévia com \`npm run dev\` e deixe-a aberta.
2. Comece um artigo com \`npm run new -- pt-BR/getting-started/meu-artigo\`.
3. Troque o título e a descrição e escreva o texto. O que você salva aparece na hora.
4. Inclua em \`questions\` as palavras dos seus clientes: a busca as trata como um título.
5. Verifique tudo com \`npm run check\`. Cada erro vem com o arquivo, a linha e o que fazer para corrigi-lo.
6. Remova a linha \`draft: true\`. O artigo é publicado na próxima geração do site.

O título é a pergunta ou a tarefa do jeito que um cliente diria. Comece pela resposta; motivos e exceções vêm depois.
`,
};
