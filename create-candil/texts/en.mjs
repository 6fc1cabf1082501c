/** @type {import('./texts.mjs').StarterTexts} */
export default {
  category: 'Getting started',
  summary: 'How to find what you are looking for.',
  find: `---
title: Find an answer
description: How to search this help centre, and what to do if you cannot find the answer.
keywords: [search, help, question]
questions:
  - How do I search?
  - I can't find what I'm looking for
---

The quickest way is to ask. Whole questions work, in your own words.

## Search

1. Press \`/\` on your keyboard, or tap the search box.
2. Type what you want to know, the way you would ask a person.
3. Choose a result. It takes you to the passage that has the answer.

If a word is misspelt, the search looks for the one you probably meant, and tells you so.
`,
  languages: `
## Read in another language

Choose your language at the top of the page. You stay on the same article; where a translation is missing, you see the text in another language.
`,
  last: `
## Tell us whether it helped

At the end of each article you can say whether it helped. If it did not, tell us why: we read it, and we improve the article.

## If you cannot find the answer

The [contact page](page:contact) says how to reach us.
`,
  write: `---
title: Write your first article
description: For whoever writes here. Readers do not see this page.
draft: true
---

This page is a draft: it is shown in the preview and left out of the published site. Delete it when you no longer need it.

1. Start the preview with \`npm run dev\`, and leave it open.
2. Start an article with \`npm run new -- en/getting-started/my-article\`.
3. Replace the title and the description, and write the text. What you save is shown at once.
4. Add the words your customers use under \`questions\`: search treats them like a title.
5. Check everything with \`npm run check\`. Each mistake comes with its file, its line and how to fix it.
6. Remove the line \`draft: true\`. The next build publishes the article.

The title is the question or the task as a customer would put it. Begin with the answer; reasons and exceptions come after it.
`,
};
