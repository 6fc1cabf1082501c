import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { applyProposals } from '../../../../src/content/write/apply-proposals.ts';
import { proposalSchema, type Proposal } from '../../../../src/schemas/proposal.ts';
import { writeContent } from '../check/write-content.ts';

const evidence = {
  ...{ from: '2026-03-02', until: '2026-03-30', readers: 9 },
  ...{ unanswered: 4, opened: 7, contacts: 1, text: 'Nine asked so.' },
};

const parse = (proposal: object): Proposal => proposalSchema.parse({ ...proposal, evidence });

const questions = (...asked: string[]): Proposal =>
  parse({ kind: 'question', locale: 'en', article: 'cards/pin', questions: asked });

/** What a proposal makes of files that are held in memory. */
async function apply(
  files: Readonly<Record<string, string | undefined>>,
  ...proposals: Proposal[]
) {
  return applyProposals(proposals, { read: (path) => Promise.resolve(files[path]) });
}

const pin = 'articles/en/cards/pin.md';
const body = '\r\nBody  \nwith {odd} <ends>\r\n\n---\nquestions: []\n';

describe('customers’ words for an article', () => {
  test('go into its front matter and nowhere else', async () => {
    const text = `\uFEFF---\r\ntitle: PIN # short\r\nquestions: []\r\n---\r\n${body}`;
    const { changes } = await apply({ [pin]: text }, questions('forgot my number'));
    expect(changes).toEqual([
      {
        path: pin,
        before: text,
        after: `\uFEFF---\r\ntitle: PIN # short\r\nquestions:\r\n  - forgot my number\r\n---\r\n${body}`,
      },
    ]);
  });

  test('are not put in twice, whatever their marks and capitals', async () => {
    const text = '---\ntitle: My PIN\nquestions: [Forgot it?]\n---\n';
    const asked = questions('forgot it', 'my pin', 'FORGOT IT!');
    const { changes, outcomes } = await apply({ [pin]: text }, asked);
    expect(changes).toEqual([]);
    expect(outcomes[0]?.applied).toMatchObject({ ok: true, changed: false });
    const once = await apply({ [pin]: text }, questions('new one'));
    const twice = await apply({ [pin]: once.changes[0]?.after ?? '' }, questions('new one'));
    expect(twice.changes).toEqual([]);
  });

  test('are put in as far as there is room', async () => {
    const known = Array.from({ length: 29 }, (_, number) => `question ${number}`);
    const text = `---\ntitle: PIN\nquestions: ${JSON.stringify(known)}\n---\n`;
    const { outcomes } = await apply({ [pin]: text }, questions('one more', 'two more'));
    expect(outcomes[0]?.applied).toMatchObject({
      note: `${pin}: 1 added to "questions". 1 more did not fit: an article has 30 at most.`,
    });
  });

  test('of several proposals make one change of a file', async () => {
    const text = '---\ntitle: PIN\n---\n';
    const { changes } = await apply({ [pin]: text }, questions('one one'), questions('two two'));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.before).toBe(text);
    expect(changes[0]?.after).toBe('---\ntitle: PIN\nquestions:\n  - one one\n  - two two\n---\n');
  });

  test.each([
    [{}, 'There is no article articles/en/cards/pin.mdx or .md'],
    [{ [pin]: 'no front matter' }, 'has no front matter'],
    [{ [pin]: '---\ntitle: [\n---\n' }, 'has mistakes'],
    [{ [pin]: '---\ntitle: PIN\nextra: 1\n---\n' }, 'has mistakes'],
  ])('are refused with a remedy where they have no place', async (files, reason) => {
    const { outcomes } = await apply(files, questions('a question'));
    expect(outcomes[0]?.applied).toMatchObject({ ok: false });
    expect(JSON.stringify(outcomes[0]?.applied)).toContain(reason);
  });
});

describe('a word for another', () => {
  const words = parse({ kind: 'synonym', locale: 'de', from: ['Mahnung'], to: ['Erinnerung'] });
  const file = 'synonyms/de.yaml';

  test('begins the file of its language', async () => {
    const { changes } = await apply({}, words);
    const after = 'synonyms:\n  - { from: [Mahnung], to: [Erinnerung] }\n';
    expect(changes).toEqual([{ path: file, before: undefined, after }]);
  });

  test('goes to the end of the file, after what stands there', async () => {
    const text = '# ours\nsynonyms:\n  - { both: [a, b] } # short\n';
    const { changes } = await apply({ [file]: text }, words);
    expect(changes[0]?.after).toBe(`${text}  - { from: [Mahnung], to: [Erinnerung] }\n`);
  });

  test.each([
    'synonyms: [{ from: [mahnung, brief], to: [erinnerung] }]',
    'synonyms:\n  - both: [Erinnerung, Mahnung]\n',
  ])('is not put in twice', async (text) => {
    expect((await apply({ [file]: text }, words)).changes).toEqual([]);
  });
});

describe('an article that is missing', () => {
  const start = (title: string, ...asked: string[]): Proposal =>
    parse({ kind: 'article', locale: 'en', article: 'cards/lost', title, questions: asked });

  test('is a draft with its questions that passes the check, whatever strangers typed', async () => {
    const nasty = [
      '<script>alert(1)</script>',
      '{process.exit()} import x from "y"',
      '--- --- title: x',
      "it's: [a] #b & *c",
      '\u001B[2Jcleared',
    ];
    const { changes } = await apply({}, start(nasty[0] ?? '', ...nasty));
    const files = Object.fromEntries(changes.map(({ path, after }) => [path, after]));
    const dir = writeContent({
      'articles/en/cards/pin.md': '---\ntitle: PIN\n---\nText.\n',
      ...files,
    });
    const { problems, folder } = await checkContent(dir, { cwd: dir });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const begun = folder.articles.find(({ id }) => id === 'cards/lost');
    expect(begun?.frontMatter).toMatchObject({ title: nasty[0], draft: true });
    expect(begun?.frontMatter.questions).toEqual([...nasty.slice(0, 4), 'cleared']);
    expect(begun?.body).not.toMatch(/script|process|cleared/u);
  });

  test('leaves one alone that is there', async () => {
    const files = { 'articles/en/cards/lost.md': '---\ntitle: Lost\n---\n' };
    expect((await apply(files, start('Lost', 'lost it'))).changes).toEqual([]);
  });

  test('has a name that may stand in an address', async () => {
    const proposal = parse({
      ...{ kind: 'article', locale: 'en', article: 'cards/Lost Card'.replace(' ', '_x') },
      ...{ title: 'Lost', questions: ['lost it'] },
    });
    const { outcomes } = await apply({}, proposal);
    expect(JSON.stringify(outcomes[0]?.applied)).toContain('cannot stand in an address');
  });
});

test.each(['../../etc', 'a/../b', 'a/.git', String.raw`a/..\b`, '/a/b', 'a'])(
  'takes no path that leads out of the folder: %s',
  (article) => {
    const proposal = { kind: 'question', locale: 'en', article, questions: ['ab'], evidence };
    expect(proposalSchema.safeParse(proposal).success).toBe(false);
  },
);
