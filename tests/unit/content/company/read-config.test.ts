import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCompany } from '../../../../src/content/company/read-config.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-company-'));
  writeFileSync(join(folder, 'Footer.astro'), '');
  writeFileSync(join(folder, 'PriceTable.astro'), '');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = async (config: string) => {
  writeFileSync(join(folder, 'candil.config.mjs'), config);
  return readCompany(folder);
};

const tell = async (config: string): Promise<readonly string[]> =>
  (await read(config)).problems.map(
    ({ code, file, line, message, remedy }) => `${code} ${file}:${line} ${message} ${remedy}`,
  );

test('without a file nothing is replaced', async () => {
  const { company, problems } = await readCompany(folder);
  expect(problems).toEqual([]);
  expect(company.configFile).toBeUndefined();
  expect(company.replaced.size + company.articleComponents.size).toBe(0);
});

test('names become files', async () => {
  const { company, problems } = await read(`export default {
    components: { Footer: './Footer.astro' },
    articleComponents: {
      PriceTable: { file: './PriceTable.astro', attributes: { plan: { required: true, values: ['basic', 'pro'] } } },
    },
  };`);
  expect(problems).toEqual([]);
  expect([...company.replaced]).toEqual([['site/Footer.astro', join(folder, 'Footer.astro')]]);
  expect(company.articleComponents.get('PriceTable')).toEqual({
    file: join(folder, 'PriceTable.astro'),
    attributes: { plan: { required: true, values: ['basic', 'pro'] } },
    content: 'none',
  });
});

test('every mistake is told with its line and the remedy', async () => {
  expect(
    await tell(`export default {
  components: {
    Foter: './Footer.astro',
  },
};`),
  ).toEqual([
    'FieldInvalid candil.config.mjs:3 "components.Foter" is nothing that can be replaced. Did you mean "Footer"?',
  ]);
  expect(
    await tell(`export default {
  components: {},
  articleComponents: {
    Note: { file: './PriceTable.astro' },
    priceTable: { file: './PriceTable.astro' },
  },
};`),
  ).toEqual([
    `FieldInvalid candil.config.mjs:4 "articleComponents.Note" is a component of Candil. To put yours in its place, name it under "components": Note: './…/Note.astro'.`,
    'FieldInvalid candil.config.mjs:5 "articleComponents.priceTable" must begin with a capital letter and hold letters and digits only, such as PriceTable. Correct it, or leave the field out.',
  ]);
  expect(await tell('export default { component: {} };')).toEqual([
    'FieldUnknown candil.config.mjs:1 "component" is no field. Did you mean "components"?',
  ]);
});

test('a file that is not there', async () => {
  const config = `export default {
  components: {
    Footer: './Footer.astro',
    Header: './Heder.astro',
  },
};`;
  expect(await tell(config)).toEqual([
    'ConfigFileMissing candil.config.mjs:4 There is no file Heder.astro. Write the file, or correct its name; it counts from the folder of the configuration.',
  ]);
  expect([...(await read(config)).company.replaced.keys()]).toEqual(['site/Footer.astro']);
});

test('a file that cannot be run, or says nothing', async () => {
  const [broken = ''] = await tell(
    `const a = 1;\nthrow new Error('no colour');\nexport default {};`,
  );
  expect(broken).toContain('ConfigUnreadable candil.config.mjs:2');
  expect(broken).toContain('no colour');
  const [silent = ''] = await tell('export const config = {};');
  expect(silent).toContain('exports nothing by default');
});
