import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameCommands, nameFiles } from '../../../../tools/package/command-texts.ts';

test.each([
  ['npm run tickets -- list --stuck', 'npx candil tickets list --stuck'],
  ['npm run check:content', 'npx candil check'],
  ['npm run check:content -- --all shows', 'npx candil check --all shows'],
  ['"npm run build" first', '"npx candil build" first'],
  ['npm run db:move -- --to sqlite', 'npx candil db move --to sqlite'],
  ['npm run insights [-- --weeks 4]', 'npx candil insights [--weeks 4]'],
  ['npm run search -- "question"', 'npx candil search "question"'],
  ['npm run -s tickets -- export', 'npx candil tickets export'],
  ['npm run bench:search -- --table', 'npm run bench:search -- --table'],
])('%s', (text, wanted) => {
  expect(nameCommands(text)).toBe(wanted);
});

test('files are named where they lie, and imports stay', () => {
  expect(nameFiles('see docs/hosts.md, src/i18n/strings/en.json')).toBe(
    'see node_modules/candil/docs/hosts.md, node_modules/candil/src/i18n/strings/en.json',
  );
  expect(nameFiles("'docs/errors has a page'")).toBe(
    "'node_modules/candil/compiled/errors.md has a page'",
  );
  for (const text of [
    "'../../docs/hosts.md'",
    'my/content/README.md',
    "below(dir, 'src/content/docs')",
  ]) {
    expect(nameFiles(text)).toBe(text);
  }
});

test('no message of the program names a script that the package does not have', () => {
  const left = globSync('src/{cli,server,build,content,contact,insights,import}/**/*.ts').flatMap(
    (file) => {
      const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
      return [...nameCommands(code).matchAll(/npm run [a-z]+[\w:]*/gu)].map(
        ([text]) => `${file}: ${text}`,
      );
    },
  );
  expect(left).toEqual([]);
});
