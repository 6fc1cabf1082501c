import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../../../../src/search/index/read/open-index-on-disk.ts';
import { parseEntry } from '../../../../../src/search/index/pagefind/entry-file.ts';
import type { SearchIndex } from '../../../../../src/search/index/search-index.ts';
import type { SearchOutcome } from '../../../../../src/search/outcome.ts';
import { writeTemporaryIndex, type TemporaryIndex } from '../../support/temporary-index.ts';

/** Many pages of words that begin alike, so that the words fill several files. */
const manyWords = Object.fromEntries(
  Array.from({ length: 60 }, (_, page) => [
    `/en/filler/${page}/`,
    `<h1>Filler ${page}</h1><p>${Array.from({ length: 100 }, (_word, word) => `${'abcdefghij'[word % 10] ?? ''}${'klmnopqrst'[page % 10] ?? ''}${word}x${page}`).join(' ')}</p>`,
  ]),
);

let index: TemporaryIndex;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    en: {
      '/en/pay/': `<h1>What happens if a payment fails</h1>
        <p>We try again after 3 and 7 days.</p>
        <h2 id="now">Pay the open amount now</h2><p>Choose the payment method — in the app.</p>
        <p hidden id="search-keywords">declined, insufficient funds</p>
        <p hidden id="search-question:1">Why was my débit card bounced?</p>
        <p hidden id="search-question:2">d’argent zurück, please</p>`,
      '/en/unlock/': `<h1>The bike won’t unlock</h1><p>Wake up the smart lock–the button is below.</p>`,
      '/en/partition/': `<h1>Partitions</h1><p>Party tents are not part of the offer.</p>`,
      ...manyWords,
    },
    es: {
      '/es/pago/': `<h1>Qué pasa si falla un pago</h1><p>Está todo explicado en esta página: la
        facturación y las facturas. Pagamos por ti.</p>`,
      '/es/robo/': '<h1>Denunciar un robo</h1><p>Avisa a la policía.</p>',
    },
    'pt-br': { '/pt-BR/pagar/': '<h1>Pagamento recusado</h1><p>Tente outra vez.</p>' },
    fr: { '/fr/payer/': '<h1>Payer l’abonnement</h1><p>D’abord, ouvrez l’application.</p>' },
    zh: { '/zh/mima/': '<h1>忘记密码</h1><p>在应用程序中重置您的密码。</p>' },
    ar: { '/ar/dafa/': '<h1>ماذا يحدث إذا فشل الدفع</h1><p>نحاول مرة أخرى بعد ثلاثة أيام.</p>' },
  });
});

afterAll(() => index[Symbol.asyncDispose]());

const ask = (language: string, query: string): Promise<SearchOutcome> =>
  index.searchIn(language)(query);

async function findFirst(language: string, query: string): Promise<string | undefined> {
  return (await ask(language, query)).results[0]?.url;
}

test('the index holds what Candil reads, and nothing for Pagefind’s own reader', async () => {
  const names = await readdir(index.folder);
  expect(names.sort()).toEqual(['fragment', 'pagefind-entry.json', 'vocabulary']);
});

test.each([
  ['en', 'my payments were failing', '/en/pay/'],
  ['en', 'insufficient funds', '/en/pay/'],
  ['en', 'unlocked', '/en/unlock/'],
  ['en', 'smart lock button', '/en/unlock/'],
  ['es', '¿Dónde veo mi factura?', '/es/pago/'],
  ['es', 'policia', '/es/robo/'],
  ['pt-BR', 'pagamentos', '/pt-BR/pagar/'],
  ['fr', 'abonnement', '/fr/payer/'],
  ['zh', '我的密码忘记了', '/zh/mima/'],
  ['ar', 'فشل الدفع', '/ar/dafa/'],
])('in %s "%s" finds %s', async (language, query, url) => {
  expect(await findFirst(language, query)).toBe(url);
});

describe('misses', () => {
  test.each([
    ['en', 'xylophone'],
    ['en', 'partisan fundsqwertz'],
    ['es', 'zzz'],
    ['es', 'perro'],
  ])('in %s "%s" finds nothing', async (language, query) => {
    expect(await ask(language, query)).toMatchObject({ results: [], total: 0 });
  });

  test('a language without an index has no pages, although Pagefind would take another', async () => {
    const engine = index.engineOf('sv');
    expect(await engine.countPages()).toBe(0);
    expect(await engine.lookUp('payment')).toEqual([]);
  });
});

describe('matches', () => {
  test('are words of the same stem, not every word that begins so', async () => {
    expect(await index.engineOf('en').lookUp('part')).toHaveLength(1);
    const hits = await index.engineOf('en').lookUp('filler');
    expect(hits).toHaveLength(60);
  });

  test('take the words of the keywords, which no snippet shows', async () => {
    const { results } = await ask('en', 'declined');
    const [result] = results;
    expect(result?.url).toBe('/en/pay/');
    expect(result?.snippet.map(({ text }) => text).join('')).not.toContain('declined');
  });

  test('take the words of the questions, which no snippet, section or heading shows', async () => {
    const { results } = await ask('en', 'bounced');
    const [result] = results;
    expect(result).toMatchObject({ url: '/en/pay/', section: undefined });
    expect(result?.snippet.map(({ text }) => text).join('')).not.toContain('bounced');
    const [hit] = await index.engineOf('en').lookUp('bounced');
    const page = await index.engineOf('en').load(hit?.page ?? -1);
    expect(page.questions).toEqual(['Why was my débit card bounced?', 'd’argent zurück, please']);
    expect(page.keywords).toEqual(['declined,', 'insufficient', 'funds.']);
    expect(page.folded).not.toContain('bounced');
    expect(page.headings.map(({ text }) => text)).toEqual(['Pay the open amount now']);
  });

  test('count every form of a word with and without accents', async () => {
    const hits = await index.engineOf('es').lookUp('esta');
    expect(hits).toHaveLength(1);
  });
});

test('a result names its category and the section that answers', async () => {
  const [result] = (await ask('en', 'payment method')).results;
  expect(result).toMatchObject({
    url: '/en/pay/',
    category: 'Help',
    section: { title: 'Pay the open amount now', url: '/en/pay/#now' },
  });
});

test('apostrophes are shown as the writer typed them', async () => {
  const [result] = (await ask('fr', 'application')).results;
  expect(result?.snippet.map(({ text }) => text).join('')).toBe('D’abord, ouvrez l’application.');
});

test('the last word may be unfinished while typing, and only then', async () => {
  const search = index.searchIn('es');
  const typed = await search('facturac', { asYouType: true });
  expect(typed.results.map(({ url }) => url)).toEqual(['/es/pago/']);
});

test('a query ranks the same before and after others have loaded more of the index', async () => {
  const query = 'Why did the payment fail, and where is the button of the lock, ak10x0 and ck2?';
  const fresh = await ask('en', query);
  const search = index.searchIn('en');
  for (const other of ['partitions', 'aa', 'bl', 'ck', 'jt799x59', 'filler', 'the']) {
    await search(other, { asYouType: true });
  }
  expect(await search(query)).toEqual(fresh);
});

test('five hundred queries at once get the answers that they get alone', async () => {
  const queries = ['payment method', 'smart lock', 'party tents', 'open amount', 'filler 12'];
  const search = index.searchIn('en');
  const alone = await Promise.all(queries.map((query) => ask('en', query)));
  const together = await Promise.all(
    Array.from({ length: 500 }, (_, turn) => search(queries[turn % queries.length] ?? '')),
  );
  together.forEach((outcome, turn) => {
    expect(outcome).toEqual(alone[turn % queries.length]);
  });
});

test('a page that is open goes on when a new build takes the place of the index', async () => {
  await using old = await writeTemporaryIndex({
    en: { '/en/old/': '<h1>Payment</h1><p>Pay by card.</p>' },
  });
  await using fresh = await writeTemporaryIndex({
    en: { '/en/new/': '<h1>Invoice</h1><p>Every invoice is in your account.</p>' },
  });
  const search = old.searchIn('en');
  expect((await search('payment')).total).toBe(1);
  await rm(old.folder, { recursive: true });
  await cp(fresh.folder, old.folder, { recursive: true });
  expect((await search('account')).results.map(({ url }) => url)).toEqual(['/en/new/']);
  expect(await search('invoice')).toMatchObject({ total: 1, partial: false });
});

describe('a network that fails', () => {
  let isOffline = false;
  let refused: ReadonlySet<string> = new Set();
  let overNetwork = globalThis.fetch;
  const loaded: string[] = [];

  beforeAll(() => {
    overNetwork = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const url = typeof input === 'string' ? input : '';
      loaded.push(url);
      return isOffline || refused.has(url)
        ? Promise.reject(new Error('offline'))
        : overNetwork(input, init);
    };
  });
  afterEach(() => {
    isOffline = false;
    refused = new Set();
  });
  afterAll(() => {
    globalThis.fetch = overNetwork;
  });

  /** The files that a fresh engine loads to answer; the index is open already. */
  const filesFor = async (ask: (engine: SearchIndex) => Promise<unknown>): Promise<string[]> => {
    const engine = index.engineOf('en');
    await engine.vocabulary.find('0');
    loaded.length = 0;
    await ask(engine);
    return [...loaded];
  };

  const refuse = (files: readonly string[]): void => {
    expect(files).not.toEqual([]);
    refused = new Set(files);
  };

  test('is told, and the next query starts afresh', async () => {
    const search = index.searchIn('es');
    isOffline = true;
    await expect(search('robo')).rejects.toThrow('offline');
    isOffline = false;
    expect((await search('robo')).results.map(({ url }) => url)).toEqual(['/es/robo/']);
  });

  test('does not pass for a miss', async () => {
    const search = index.searchIn('es');
    await search('policia');
    isOffline = true;
    await expect(search('xilofono')).rejects.toThrow('offline');
    isOffline = false;
    expect(await search('xilofono')).toMatchObject({ total: 0 });
  });

  test('fails at the directory of the words: nothing can be answered, and it is asked for again', async () => {
    const search = index.searchIn('en');
    refuse([`${addressOf(index.folder)}${await vocabularyOf('en')}/directory`]);
    await expect(search('payment')).rejects.toThrow('offline');
    refused = new Set();
    expect((await search('payment')).results[0]?.url).toBe('/en/pay/');
  });

  test.each<
    [part: string, ask: (engine: SearchIndex) => Promise<unknown>, query: string, found: string]
  >([
    ['a file of words', (engine) => engine.vocabulary.find('payment'), 'payment button', 'unlock'],
    ['the pages of a common word', (engine) => engine.lookUp('filler'), 'filler button', 'unlock'],
    ['a page', loadFirst('payment'), 'payment button', 'unlock'],
  ])('without %s a query is answered from the others', async (_, need, query, found) => {
    const search = index.searchIn('en');
    const needed = await filesFor((engine) => engine.lookUp('button'));
    refuse((await filesFor(need)).filter((file) => !needed.includes(file)).slice(-1));
    const outcome = await search(query);
    expect(outcome.partial).toBe(true);
    expect(outcome.results.map(({ url }) => url)).toEqual([`/en/${found}/`]);
    refused = new Set();
    const whole = await ask('en', query);
    expect(whole.partial).toBe(false);
    expect(await search(query)).toEqual(whole);
  });
});

/** Folder of the vocabulary of a language below that of the index. */
async function vocabularyOf(language: string): Promise<string> {
  const entry = parseEntry(
    JSON.parse(await readFile(`${index.folder}/pagefind-entry.json`, 'utf8')),
  );
  return entry.languages[language]?.vocabulary ?? '';
}

const loadFirst =
  (word: string) =>
  async (engine: SearchIndex): Promise<unknown> => {
    const [first] = await engine.lookUp(word);
    return engine.load(first?.page ?? -1);
  };
