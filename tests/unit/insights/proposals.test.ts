import { describe, expect, test } from 'vitest';
import { listProposals } from '../../../src/insights/list-proposals.ts';
import { leastReaders, type SiteTexts } from '../../../src/insights/proposal-context.ts';
import type { QuestionRow } from '../../../src/insights/report.ts';
import { proposalFileSchema } from '../../../src/schemas/proposal.ts';

const articles = [
  { articleId: 'billing/refund', title: 'Get a refund', questions: ['where is my money'] },
  { articleId: 'billing/invoice', title: 'Find an invoice', questions: [] },
  { articleId: 'cards/reminder', title: 'Payment reminder', questions: [] },
];
const site: SiteTexts = { listArticles: (locale) => (locale === 'en' ? articles : []) };
const options = { from: '2026-03-02', until: '2026-03-30', least: leastReaders };

const refund = 'en/billing/refund';

function ask(question: string | readonly string[], row: Partial<QuestionRow> = {}): QuestionRow {
  const questions = typeof question === 'string' ? [question] : question;
  const key = questions[0] ?? '';
  return {
    ...{ locale: 'en', key, keys: [key], questions, readers: 10, none: 0, unsure: 0 },
    ...{ contacts: 0, tickets: 0, subjects: 0, opened: [] },
    ...row,
  };
}

const open = (article: string, opened: number, contacts = 0) => ({
  ...{ article, title: '', url: '', opened, contacts },
});

async function propose(rows: QuestionRow[], texts = site, least = leastReaders) {
  const proposals = await listProposals(rows, texts, { ...options, least });
  if (proposals.length > 0)
    proposalFileSchema.parse({ candil: 'proposals', version: 1, proposals });
  return proposals;
}

describe('customers’ words for an article', () => {
  test('are those with which most readers opened it, if it lacks one of them', async () => {
    const row = ask('shop has not paid me back', { opened: [open(refund, 8), open('en/x/y', 2)] });
    expect(await propose([row])).toEqual([
      {
        ...{ kind: 'question', locale: 'en', article: 'billing/refund' },
        questions: ['shop has not paid me back'],
        evidence: {
          ...{ from: '2026-03-02', until: '2026-03-30', readers: 10, unanswered: 0, opened: 8 },
          ...{ contacts: 0, text: '10 readers asked so. 8 opened this article.' },
        },
      },
    ]);
  });

  test('of several questions are joined, each with a word of its own', async () => {
    const opened = [open(refund, 4)];
    const rows = [
      ask('shop owes me', { opened }),
      ask('owes me ten euros', { opened }),
      ask(['the shop owes me', 'reimbursement when'], { opened, none: 3 }),
    ];
    expect(await propose(rows)).toMatchObject([
      {
        questions: ['the shop owes me', 'reimbursement when', 'owes me ten euros'],
        evidence: { readers: 20, unanswered: 3 },
      },
    ]);
  });

  test.each([
    ['that it has already', ask('my refund money', { opened: [open(refund, 8)] })],
    ['of too few readers', ask('shop owes me', { readers: 2, opened: [open(refund, 2)] })],
    ['that no one opened twice', ask('shop owes me', { opened: [open(refund, 1)] })],
    ['from which most went to contact', ask('shop owes me', { opened: [open(refund, 8, 5)] })],
    [
      'that led to several alike',
      ask('shop owes', { opened: [open(refund, 4), open('en/x/y', 4)] }),
    ],
    ['that led to another language', ask('shop owes', { locale: 'es', opened: [open(refund, 8)] })],
    ['of which the words were removed', ask('', { opened: [open(refund, 8)] })],
  ])('are not proposed for a question %s', async (_, row) => {
    expect(await propose([row])).toEqual([]);
  });

  test('leave out what was removed, and of a letter all but what it asks', async () => {
    const letter = `${'I bought a house for my cat and returned it last week. '.repeat(5)}Where is the cat money?`;
    const opened = [open(refund, 8)];
    expect(await propose([ask(letter, { opened })])).toMatchObject([
      { questions: ['Where is the cat money?'] },
    ]);
    expect(await propose([ask('card … gives E-07\u001B[2J', { opened })])).toMatchObject([
      { questions: ['card gives E-07'] },
    ]);
  });
});

describe('a word for another', () => {
  const opened = [open('en/cards/reminder', 9)];

  test('is one that the site does not know, after which all open one article', async () => {
    expect(await propose([ask('dunning', { unsure: 6, opened })])).toMatchObject([
      { kind: 'synonym', from: ['dunning'], to: ['Payment reminder'] },
    ]);
  });

  test('is a question instead where the site knows it, or where several were opened', async () => {
    const known: SiteTexts = { ...site, hasWord: () => true };
    const kinds = [
      ...(await propose([ask('dunning', { unsure: 6, opened })], known)),
      ...(await propose([ask('dunning', { opened })])),
      ...(await propose([ask('dunning', { unsure: 6, opened: [...opened, open(refund, 3)] })])),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(['question', 'question', 'question']);
  });

  test('names the word of a long title that no other has', async () => {
    const title = 'How to change the address for your invoice';
    const long = { articleId: 'billing/address', title, questions: [] };
    const texts: SiteTexts = { listArticles: () => [...articles, long] };
    const row = ask('domicile', { none: 9, opened: [open('en/billing/address', 9)] });
    const proposals = await propose([row], texts);
    // "change" and "address" stand in no other title: nobody can tell which is meant.
    expect(proposals).toMatchObject([{ kind: 'question', questions: ['domicile'] }]);
    const other = { articleId: 'billing/change', title: 'Change your plan', questions: [] };
    const more: SiteTexts = { listArticles: () => [...articles, long, other] };
    expect(await propose([row], more)).toMatchObject([{ kind: 'synonym', to: ['address'] }]);
  });
});

describe('an article that is missing', () => {
  test('is named after the question of most readers, near what it is like', async () => {
    const rows = [
      ask('can I take my dog', { none: 6 }),
      ask('refund for a broken helmet', { none: 9, subjects: 2 }),
      ask('take the dog along', { none: 5 }),
    ];
    const [helmet, dog, ...none] = await propose(rows);
    expect(none).toEqual([]);
    expect(helmet).toMatchObject({
      ...{ kind: 'article', article: 'billing/refund-for-a-broken-helmet' },
      title: 'Refund for a broken helmet',
    });
    expect(dog).toMatchObject({ questions: ['can I take my dog', 'take the dog along'] });
  });

  test('takes no name that is taken', async () => {
    const taken = { articleId: 'billing/lost-helmet', title: 'Helmet', questions: [] };
    const texts: SiteTexts = { listArticles: () => [taken] };
    const proposals = await propose([ask('lost helmet', { none: 9 })], texts);
    expect(proposals).toMatchObject([{ article: 'billing/lost-helmet-2' }]);
  });

  test.each([
    ['of which enough were answered', ask('helmet', { none: 2 })],
    ['that led somewhere', ask('helmet', { none: 9, opened: [open('en/gone', 3)] })],
  ])('is not proposed for a question %s', async (_, row) => {
    expect(await propose([row])).toEqual([]);
  });
});

test('what a single reader asked is proposed only where that is asked for', async () => {
  const row = ask('shop owes me', { readers: 1, opened: [open(refund, 1)] });
  expect(await propose([row])).toEqual([]);
  expect(await propose([row], site, 1)).toHaveLength(1);
});
