/** Description of an article that `npm run new` begins. */
export const templateDescription =
  'One sentence that answers the question, shown in search results.';

const sentences = {
  answer: 'Begin with the answer, in one or two sentences.',
  first: 'Say what to do first.',
  next: 'Say what comes next, and what people see then.',
  otherwise: 'Say what to try, and link to [our contact page](page:contact).',
} as const;

/** Sentences for writers, which readers are not meant to see. */
export const templateSentences: readonly string[] = Object.values(sentences);

/** The shape of a good answer; content/README.md says more. */
export const templateBody: readonly string[] = [
  sentences.answer,
  '',
  '<Steps>',
  '',
  `1. ${sentences.first}`,
  '',
  `2. ${sentences.next}`,
  '',
  '</Steps>',
  '',
  '## If that does not help',
  '',
  sentences.otherwise,
];
