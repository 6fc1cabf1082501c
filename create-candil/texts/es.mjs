/** @type {import('./texts.mjs').StarterTexts} */
export default {
  category: 'Primeros pasos',
  summary: 'Cómo encontrar lo que buscas.',
  find: `---
title: Encontrar una respuesta
description: Cómo buscar en este centro de ayuda y qué hacer si no encuentras la respuesta.
keywords: [buscar, ayuda, pregunta]
questions:
  - ¿Cómo busco?
  - No encuentro lo que busco
---

Lo más rápido es preguntar. Puedes escribir preguntas enteras, con tus propias palabras.

## Buscar

1. Pulsa \`/\` en el teclado o toca el buscador.
2. Escribe lo que quieres saber, tal como se lo dirías a una persona.
3. Elige un resultado. Te lleva al fragmento donde está la respuesta.

Si una palabra lleva una errata, se busca la que probablemente querías escribir y se te avisa.
`,
  languages: `
## Leer en otro idioma

Elige tu idioma en la parte superior de la página. Sigues en el mismo artículo; si falta la traducción, verás el texto en otro idioma.
`,
  last: `
## Dinos si te ha servido

Al final de cada artículo puedes decir si te ha servido. Si no, cuéntanos por qué: lo leemos y mejoramos el artículo.

## Si no encuentras la respuesta

En la [página de contacto](page:contact) verás cómo hablar con nosotros.
`,
  write: `---
title: Escribir tu primer artículo
description: Para quien escribe aquí. Los lectores no ven esta página.
draft: true
---

Esta página es un borrador: aparece en la vista previa, pero no en el sitio publicado. Bórrala cuando ya no la necesites.

1. Inicia la vista previa con \`npm run dev\` y déjala abierta.
2. Empieza un artículo con \`npm run new -- es/getting-started/mi-articulo\`.
3. Cambia el título y la descripción, y escribe el texto. Lo que guardas se ve al momento.
4. Añade en \`questions\` las palabras de tus clientes: el buscador las trata como un título.
5. Revísalo todo con \`npm run check\`. De cada error se indican el archivo, la línea y cómo corregirlo.
6. Quita la línea \`draft: true\`. El artículo se publica la próxima vez que se genere el sitio.

El título es la pregunta o la tarea tal como la diría un cliente. Empieza por la respuesta; los motivos y las excepciones van después.
`,
};
