import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../src/schemas/environment.ts';
import { siteAddressSchema } from '../../../src/schemas/site-address.ts';
import { checkFiles } from '../content/check/write-content.ts';
import { article } from '../content/check/write-content.ts';

test.each([
  ['https://help.example.com', 'https://help.example.com'],
  ['https://Help.example.com/', 'https://help.example.com'],
  ['http://localhost:4321/', 'http://localhost:4321'],
])('takes %s as %s', (given, address) => {
  expect(siteAddressSchema.parse(given)).toBe(address);
});

const mistakeIn = (variables: Record<string, string>): string => {
  try {
    parseEnvironment(variables);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

test('PUBLIC_API_URL with a path is refused', () => {
  for (const behind of ['/help', '/help/']) {
    expect(mistakeIn({ PUBLIC_API_URL: `https://www.example.com${behind}` })).toContain(
      'EnvironmentInvalid PUBLIC_API_URL: must be an address without a path',
    );
  }
});

test.each(['SITE_URL', 'PUBLIC_API_URL'])('%s with a query or a name is refused', (name) => {
  for (const behind of ['/?a=b', '/#a']) {
    expect(mistakeIn({ [name]: `https://www.example.com${behind}` })).toContain(name);
  }
  expect(mistakeIn({ [name]: 'https://ana@www.example.com/' })).toContain(name);
  expect(mistakeIn({ [name]: 'ftp://www.example.com' })).toContain(name);
});

test('SITE_URL may name a path', () => {
  expect(parseEnvironment({ SITE_URL: 'https://www.example.com/help/' }).SITE_URL).toBe(
    'https://www.example.com/help',
  );
});

test('says how an address is written instead', () => {
  expect(mistakeIn({ SITE_URL: 'https://www.example.com/help?a' })).toMatchInlineSnapshot(
    `"EnvironmentInvalid SITE_URL: must be an address of a host or of a path on it, without query and "#", the path in letters, digits, "-", "_" and ".". Write it as https://www.example.com or https://www.example.com/help"`,
  );
  expect(mistakeIn({ PUBLIC_API_URL: 'https://www.example.com/api' })).toMatchInlineSnapshot(
    `"EnvironmentInvalid PUBLIC_API_URL: must be an address without a path such as https://api.example.com, empty, or "off""`,
  );
});

test('a variable that is not documented changes nothing', () => {
  expect(parseEnvironment({ NO_SUCH_SETTING: 'x' })).toEqual(parseEnvironment({}));
});

test('"url" of site.yaml with a query is refused with its line', async () => {
  const { problems } = await checkFiles({
    'site.yaml': 'name: Help\nurl: https://www.example.com/help/?a\n',
    'articles/en/x/y.md': article(),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "code": "FieldInvalid",
        "file": "site.yaml",
        "line": 2,
        "message": ""url" must be an address of a host or of a path on it, without query and "#", the path in letters, digits, "-", "_" and ".".",
        "remedy": "Write it as https://www.example.com or https://www.example.com/help.",
        "severity": "error",
      },
    ]
  `);
});
