import { createDraw, type Draw } from './chance.ts';
import { listBenchWords } from './keywords.ts';
import type { CorpusArticle, Examination } from './questions.ts';

/** One word in so many is a new one: a site's vocabulary grows with its articles. */
const wordsPerNewWord = 60;

/**
 * The same texts and enough made-up ones to be `count`: sentences of the texts, drawn anew, with words
 * joined from halves of others here and there. Always the same; for measuring cost, not ranking.
 */
export function growTo(examination: Examination, count: number): Examination {
  const { corpus, language } = examination;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = corpus.map(({ text }) =>
    Array.from(segmenter.segment(text), ({ segment }) => segment.trim()),
  );
  const grown = [...corpus];
  while (grown.length < count) {
    const number = grown.length;
    const pattern = number % corpus.length;
    const draw = createDraw(`${language} ${number}`);
    const text = (sentences[pattern] ?? []).map(() => {
      const drawn = sentences[draw(sentences.length)] ?? [];
      return withNewWords(drawn[draw(drawn.length)] ?? '', language, draw);
    });
    grown.push(toArticle(number, corpus[pattern], text.join(' ')));
  }
  return { ...examination, corpus: grown };
}

const toArticle = (
  number: number,
  pattern: CorpusArticle | undefined,
  text: string,
): CorpusArticle => ({ id: `made-up-${number}`, title: `${pattern?.title} ${number}`, text });

function withNewWords(sentence: string, language: string, draw: Draw): string {
  const words = listBenchWords(sentence, language).filter((word) => word.length > 5);
  return words.reduce((text, word) => {
    if (draw(wordsPerNewWord) > 0) return text;
    const other = words[draw(words.length)] ?? word;
    const joined = word.slice(0, Math.ceil(word.length / 2)) + other.slice(other.length >> 1);
    return text.replace(word, () => joined);
  }, sentence);
}
