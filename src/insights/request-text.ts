import { toCodeSpan } from '../lib/text/markdown-text.ts';
import type { Proposal } from '../schemas/proposal.ts';

/**
 * Title of a pull request and message of its commit. Forges take orders from both, such as
 * `fixes #1`, so that nothing in them was typed by a reader.
 */
export function toRequestTitle({ kind, locale, ...proposal }: Proposal): string {
  if (kind === 'question' && 'article' in proposal) {
    return `content(${locale}): customers' words for ${toName(proposal.article)}`;
  }
  if (kind === 'synonym') return `content(${locale}): a word of customers for the search`;
  return `content(${locale}): begin an article that customers miss`;
}

/** An id of an article of the site; anything else in it is left out. */
const toName = (id: string): string => id.replace(/[^\p{L}\p{M}\p{N}/._-]+/gu, '').slice(0, 100);

/** Evidence and change as Markdown, with everything that readers typed as code. */
export function toRequestText(proposal: Proposal): string {
  const { evidence } = proposal;
  const list = (texts: readonly string[]): string =>
    texts.map((text) => `- ${toCodeSpan(text)}`).join('\n');
  const asked =
    proposal.kind === 'synonym'
      ? `Customers type ${toCodes(proposal.from)}; the site says ${toCodes(proposal.to)}.`
      : `What customers ask:\n\n${list(proposal.questions)}`;
  return [
    asked,
    `## What was counted\n\n${toCodeSpan(evidence.text)}`,
    [
      '| from | until | readers | without a good answer | opened it | went to contact |',
      '| --- | --- | --- | --- | --- | --- |',
      `| ${evidence.from} | ${evidence.until} | ${evidence.readers} | ${evidence.unanswered} | ${evidence.opened} | ${evidence.contacts} |`,
    ].join('\n'),
    'The words are those of readers, without what identifies a person. Read them before you merge: `npm run check:content` says whether the files are right, not whether the words are.',
  ].join('\n\n');
}

const toCodes = (words: readonly string[]): string => words.map(toCodeSpan).join(', ');
