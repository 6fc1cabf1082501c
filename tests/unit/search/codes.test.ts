import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    en: {
      '/en/e07/': '<h1>Error E-07</h1><p>Error E-07: the battery is cold. Warm it up.</p>',
      '/en/f07/': '<h1>Error F-07</h1><p>Error F-07: the lock is stuck. Press it again.</p>',
      '/en/usb-a/': '<h1>Charge by USB-A</h1><p>A USB-A cable charges slowly.</p>',
      '/en/usb-c/': '<h1>Charge by USB-C</h1><p>A USB-C cable charges at once.</p>',
      '/en/c/': '<h1>Programs in C</h1><p>Write it in C.</p>',
      '/en/cpp/': '<h1>Programs in C++</h1><p>Write it in C++.</p>',
      '/en/c-sharp/': '<h1>Programs in C#</h1><p>Write it in C#.</p>',
      '/en/att/': '<h1>Roaming with AT&amp;T</h1><p>Your contract holds abroad.</p>',
      '/en/qa/': '<h1>Q&amp;A of the month</h1><p>What people wanted to know.</p>',
      '/en/v213/': '<h1>What is new in v2.1.3</h1><p>A faster start.</p>',
      '/en/v2-13/': '<h1>What is new in v2.13</h1><p>A slower start.</p>',
      '/en/v21-3/': '<h1>What is new in v21.3</h1><p>A later start.</p>',
      '/en/3000/': '<h1>A limit of 3000</h1><p>You may pay 3000 a day.</p>',
      '/en/30000/': '<h1>A limit of 30,000</h1><p>You may pay 30 000 a month.</p>',
      '/en/iban/': '<h1>Our account</h1><p>Pay to ES91 2100 0418 4502 0005 1332.</p>',
      '/en/call/': '<h1>Call us</h1><p>Call +34 900 123 456 at any time.</p>',
      '/en/call-madrid/': '<h1>Our shop in Madrid</h1><p>The number is 911 222 333.</p>',
      '/en/storage/': '<h1>How much storage</h1><p>A phone has 16 GB at least.</p>',
      '/en/memory/': '<h1>How much memory</h1><p>A computer has 32GB at least.</p>',
      '/en/abroad/': '<h1>Bikes in the U.S.</h1><p>You can ride there, too.</p>',
      '/en/tell/': '<h1>Tell us about you</h1><p>Write to us, or call us.</p>',
      '/en/hours/': '<h1>Hours</h1><p>We are there 24/7, at code=4711 or ABC-1234/X too.</p>',
      '/en/login/':
        '<h1>Your profile</h1><p>All of it.</p><h2 id="in">Where to sign in/sign-in</h2><p>Above.</p>',
    },
    zh: {
      '/zh/8/': '<h1>型号8的电池</h1><p>充电。</p>',
      '/zh/9/': '<h1>型号9的电池</h1><p>充电。</p>',
    },
  });
}, 60_000);

afterAll(() => index[Symbol.asyncDispose]());

const find = async (query: string, language = 'en'): Promise<string[]> =>
  (await index.searchIn(language)(query)).results.map(({ url }) => url);

describe('a code is exactly what it says', () => {
  test.each([
    ['F-07', '/en/f07/'],
    ['f07', '/en/f07/'],
    ['error f-07', '/en/f07/'],
    ['E-07', '/en/e07/'],
    ['e07', '/en/e07/'],
    ['USB-C', '/en/usb-c/'],
    ['usbc', '/en/usb-c/'],
    ['USB-C cable', '/en/usb-c/'],
    ['usb-a cable', '/en/usb-a/'],
    ['C', '/en/c/'],
    ['C++', '/en/cpp/'],
    ['programs in c#', '/en/c-sharp/'],
    ['AT&T', '/en/att/'],
    ['Q&A', '/en/qa/'],
    ['v2.1.3', '/en/v213/'],
    ['v2.13', '/en/v2-13/'],
    ['v21.3', '/en/v21-3/'],
    ['3000', '/en/3000/'],
    ['30000', '/en/30000/'],
    ['30.000', '/en/30000/'],
    ['24/7', '/en/hours/'],
    ['4711', '/en/hours/'],
    ['abc-1234/x', '/en/hours/'],
    ['ABC1234X', '/en/hours/'],
  ])('"%s" finds %s first', async (query, url) => {
    expect((await find(query))[0]).toBe(url);
  });

  test.each([
    ['F-07', '/en/e07/'],
    ['usbc', '/en/usb-a/'],
    ['v2.13', '/en/v213/'],
    ['v2.13', '/en/v21-3/'],
    ['30000', '/en/3000/'],
    ['C++', '/en/c/'],
    ['C', '/en/cpp/'],
  ])('"%s" does not find %s', async (query, url) => {
    expect(await find(query)).not.toContain(url);
  });

  test.each(['F-08', 'G07', 'usb-d', 'v2.1.4', '300000'])(
    '"%s", which no page has, is taken for no other',
    async (query) => {
      const { results, corrected } = await index.searchIn('en')(query);
      expect({ results, corrected }).toEqual({ results: [], corrected: [] });
    },
  );
});

describe('a long number is the same however it is written', () => {
  test.each([
    'ES91 2100 0418 4502 0005 1332',
    'ES9121000418450200051332',
    'es91-2100-0418-4502-0005-1332',
  ])('an account: %s', async (query) => {
    expect((await find(query))[0]).toBe('/en/iban/');
  });

  test.each(['+34 900 123 456', '900 123 456', '900123456', '900-123-456', '(900) 123 456'])(
    'a telephone: %s',
    async (query) => {
      expect((await find(query))[0]).toBe('/en/call/');
    },
  );
});

test.each(['911 222 333', '+34 911 222 333', '+34911222333', '0034 911222333'])(
  'a telephone whose page leaves out the code of the country: %s',
  async (query) => {
    expect((await find(query))[0]).toBe('/en/call-madrid/');
  },
);

test.each([
  ['16GB', '/en/storage/'],
  ['16 gb', '/en/storage/'],
  ['32 GB', '/en/memory/'],
  ['32gb', '/en/memory/'],
])('a quantity is the same with and without a space before its unit: %s', async (query, url) => {
  expect(await find(query)).toEqual([url]);
});

test('a name of capitals with points is no word of the same letters', async () => {
  expect(await find('U.S.')).toEqual(['/en/abroad/']);
  expect(await find('tell us')).not.toContain('/en/abroad/');
});

test('a number behind a point is found in Chinese', async () => {
  expect((await find('型号.8怎么办', 'zh'))[0]).toBe('/zh/8/');
  expect((await find('型号.9怎么办', 'zh'))[0]).toBe('/zh/9/');
});

describe('what the index finds is marked, and in its section', () => {
  const markedOf = async (query: string): Promise<string[]> => {
    const { results } = await index.searchIn('en')(query);
    return (results[0]?.snippet ?? []).flatMap(({ text, marked }) => (marked ? [text] : []));
  };

  test.each([
    ['24/7', ['24/7']],
    ['4711', ['code=4711']],
    ['ABC-1234/X', ['ABC-1234/X']],
    ['900123456', ['34 900 123 456']],
  ])('%s', async (query, marked) => {
    expect((await markedOf(query)).join(' ')).toBe(marked.join(' '));
  });

  test('sign in, joined to other words by a slash', async () => {
    const { results } = await index.searchIn('en')('where to sign in');
    expect(results[0]).toMatchObject({ url: '/en/login/', section: { url: '/en/login/#in' } });
  });
});
