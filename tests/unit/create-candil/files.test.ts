import { existsSync } from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { ask, askForAnswers } from '../../../create-candil/ask.mjs';
import { parseCommand } from '../../../create-candil/command.mjs';
import { listFiles } from '../../../create-candil/files.mjs';
import { questions } from '../../../create-candil/questions.mjs';
import {
  readPackageManager,
  type PackageManager,
} from '../../../create-candil/package-manager.mjs';
import { localAddress } from '../../../create-candil/readme.mjs';
import {
  quoteFolder,
  refuseFull,
  toDependency,
  toPackageName,
} from '../../../create-candil/target-folder.mjs';
import { locales } from '../../../create-candil/texts/texts.mjs';
import { checkContent } from '../../../src/content/check/check-content.ts';
import { commands } from '../../../src/cli/candil/commands.ts';
import { openWorkflowLint, type LintWorkflow } from '../../support/lint-workflow.ts';

const folder = mkdtempSync(join(tmpdir(), 'create-candil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm: PackageManager = { name: 'npm', major: '' };
const pnpm: PackageManager = { name: 'pnpm', major: '12' };

const beginWith = async (manager: PackageManager, ...words: readonly string[]) =>
  listFiles(await askForAnswers(parseCommand(words), false), '^1.2.3', manager);

const begin = (...words: readonly string[]) => beginWith(npm, ...words);

/** What the content check says of a new help centre: code, file, message. */
async function check(files: ReadonlyMap<string, string>, name: string): Promise<readonly string[]> {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  const dir = join(folder, name, 'content');
  const { problems } = await checkContent(dir, { cwd: folder, now: new Date() });
  return problems.map(({ code, file, message }) => `${code} ${file}: ${message}`);
}

test('holds content and what a repository needs, with one dependency', async () => {
  const files = await begin('my-help', '--yes');
  expect([...files.keys()].sort()).toEqual([
    '.github/workflows/help.yml',
    '.gitignore',
    '.gitlab-ci.yml',
    'README.md',
    'content/articles/en/getting-started/find-an-answer.md',
    'content/articles/en/getting-started/write-your-first-article.md',
    'content/categories/getting-started.yaml',
    'content/site.yaml',
    'package.json',
  ]);
  const manifest: unknown = JSON.parse(files.get('package.json') ?? '');
  expect(manifest).toMatchObject({ name: 'my-help', dependencies: { candil: '^1.2.3' } });
});

test.each(locales.map((locale) => [locale]))(
  'in %s alone the check finds nothing',
  async (locale) => {
    const files = await begin('my-help', '--yes', '--languages', locale);
    expect(await check(files, locale)).toEqual([]);
  },
);

test('in all languages the check finds nothing, and the articles tell of the others', async () => {
  const files = await begin('my-help', '--yes', '--languages', locales.join(','));
  expect(await check(files, 'all')).toEqual([]);
  expect(files.get('content/articles/de/getting-started/find-an-answer.md')).toContain('Sprache');
});

test('what is asked for stands in site.yaml, whatever signs it has', async () => {
  const files = await begin(
    ...['my-help', '--yes', '--name', `Ana's "help": #1`, '--languages', 'fr,en'],
    ...['--color', '#006D77', '--url', 'help.example.com/'],
  );
  expect(parse(files.get('content/site.yaml') ?? '')).toEqual({
    contract: 1,
    name: `Ana's "help": #1`,
    url: 'https://help.example.com',
    locales: ['fr', 'en'],
    defaultLocale: 'fr',
    brand: { accent: '#006d77' },
  });
});

test('its scripts and texts name commands that there are', async () => {
  const names = new Set(commands.map(({ name }) => name));
  const files = await begin('my-help', '--yes', '--languages', locales.join(','));
  const said = [...files.values()].flatMap((text) =>
    [...text.matchAll(/(?:npx|exec) candil (?<name>[a-z]+)\b/gu)].map(
      ({ groups }) => groups?.['name'],
    ),
  );
  const scripts = [...files.values()].flatMap((text) =>
    [...text.matchAll(/npm run (?<name>[a-z]+)/gu)].map(({ groups }) => groups?.['name']),
  );
  expect(said.length).toBeGreaterThan(5);
  for (const name of [...said, ...scripts]) expect(names).toContain(name);
});

describe('what cannot be is refused with what to do', () => {
  test.each([
    [['--languages', 'en,tlh'], 'not in tlh. Begin with one of these'],
    [['--languages', 'pt'], 'Did you mean pt-BR?'],
    [['--color', 'red'], 'Write it as #006d77.'],
    [['--url', 'https://help.example.com?x'], 'Write it as https://help.example.com'],
    [['--url', 'ftp://help.example.com'], 'Write it as https://help.example.com'],
    ...['/a b', '/hilfe/über', '//x', '/.x', '/he*lp'].map((path): [string[], string] => [
      ['--url', `https://help.example.com${path}`],
      'Write it as https://help.example.com/help',
    ]),
    [['--name', ' '], 'It needs a name.'],
  ])('%j', async (words, reason) => {
    await expect(begin('my-help', '--yes', ...words)).rejects.toThrow(reason);
  });

  test('a flag that there is not, and a word too many', () => {
    expect(() => parseCommand(['--colour', 'x'])).toThrow('Usage: npm create candil@latest');
    expect(() => parseCommand(['one', 'two'])).toThrow('"two" is too much.');
  });
});

describe('who is asked', () => {
  beforeEach(() => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(console, 'log').mockReturnValue();
  });
  afterEach(() => vi.restoreAllMocks());

  /** What typed lines become as the answer to a question. */
  async function answer(field: string, ...typed: readonly string[]): Promise<string> {
    const question = questions.find((one) => one.field === field);
    if (question === undefined) throw new Error(`There is no question "${field}".`);
    const lines = Readable.from(typed)[Symbol.asyncIterator]();
    return ask(lines, question, 'my-help');
  }

  test('takes the default by an empty line', async () => {
    expect(await answer('name', '')).toBe('My help');
  });

  test('is asked again after an answer that cannot be', async () => {
    expect(await answer('color', 'red', ' #006D77 ')).toBe('#006d77');
    expect(console.log).toHaveBeenCalledExactlyOnceWith('Write it as #006d77.');
  });

  test('is asked again for a folder that holds something', async () => {
    const full = join(folder, 'held');
    mkdirSync(full);
    writeFileSync(join(full, 'a'), '');
    expect(await answer('folder', full, join(full, 'new'))).toBe(join(full, 'new'));
    expect(console.log).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('The folder holds a.'),
    );
  });

  test('writes nothing by ending the input', async () => {
    await expect(answer('languages', 'tlh')).rejects.toThrow('Nothing was written.');
  });
});

test('it is published with all that it needs', () => {
  for (const name of ['index.mjs', 'package.json', 'README.md']) {
    expect(existsSync(join('create-candil', name))).toBe(true);
  }
});

describe('its workflows', () => {
  let lint: LintWorkflow;
  beforeAll(async () => {
    lint = await openWorkflowLint();
  });

  test.each([npm, pnpm])('for GitHub are ones, by its own parser: $name', async (manager) => {
    const workflow = (await beginWith(manager, 'my-help')).get('.github/workflows/help.yml') ?? '';
    expect(await lint(workflow)).toEqual([]);
    expect(await lint(workflow.replace('steps.deployment', 'step.deployment'))).not.toEqual([]);
    // An expression in a script is put together before a shell reads it.
    expect(workflow).not.toMatch(/run: [^\n]*\$\{\{/u);
    expect(workflow).toContain(
      manager === npm ? 'run: npm ci\n' : 'pnpm@12 install --frozen-lockfile\n',
    );
  });

  test.each([npm, pnpm])(
    'for GitLab publish the folder that GitLab takes: $name',
    async (manager) => {
      const files = await beginWith(manager, 'my-help');
      const pipeline: unknown = parse(files.get('.gitlab-ci.yml') ?? '');
      expect(pipeline).toMatchObject({
        pages: {
          extends: '.candil',
          script: ['npx candil build', 'mv dist public'],
          artifacts: { paths: ['public'] },
          variables: { SITE_URL: '$CI_PAGES_URL', PUBLIC_API_URL: 'off' },
        },
        variables: { HELP_PAGES: 'off' },
      });
      expect(files.get('.gitlab-ci.yml')).toContain(
        manager === npm ? 'files: [package-lock.json]' : 'files: [pnpm-lock.yaml]',
      );
    },
  );
});

test('pnpm is told of the install script, and named in the texts', async () => {
  const files = await beginWith(pnpm, 'my-help', '--url', 'example.com/help');
  expect(parse(files.get('pnpm-workspace.yaml') ?? '')).toEqual({
    allowBuilds: { esbuild: false },
  });
  expect(files.get('package.json')).not.toContain('allowScripts');
  const readme = files.get('README.md') ?? '';
  expect(readme).not.toMatch(/\bnp[mx]\b/u);
  expect(readme).toContain('http://localhost:4321/help/.');
});

test('who runs it is known by what it says of itself', () => {
  expect(readPackageManager('pnpm/12.21.0 npm/? node/v24.0.0 linux x64')).toEqual(pnpm);
  expect(readPackageManager('npm/11.2.0 node/v24.0.0 linux x64')).toEqual(npm);
  expect(readPackageManager('yarn/4.1.0 npm/? node/v24.0.0')).toEqual(npm);
  expect(readPackageManager(undefined)).toEqual(npm);
});

test('a folder of any name is a package that can be installed, and a word for a shell', () => {
  expect(
    ['My.Help', 'my help', '@acme/help', 'ヘルプ', 'candil', '_x_'].map(toPackageName),
  ).toEqual([...['my-help', 'my-help', 'help', 'help-centre', 'candil-help', 'x']]);
  expect(['my-help', '../x', 'my help', "ana's", '"a" $b', 'a"\'b'].map(quoteFolder)).toEqual([
    ...['my-help', '../x', '"my help"', '"ana\'s"', '\'"a" $b\'', `'a"'\\''b'`],
  ]);
});

test('a tarball is named by its way from the new folder, wherever that lies', () => {
  const tarball = join(folder, 'candil-1.2.3.tgz');
  writeFileSync(tarball, '');
  expect(toDependency(tarball, join(folder, 'a/b'))).toBe('file:../../candil-1.2.3.tgz');
  expect(toDependency(`file:${tarball}`, folder)).toBe('file:candil-1.2.3.tgz');
  for (const version of ['^1.2.3', 'next', 'https://example.com/candil.tgz']) {
    expect(toDependency(version, folder)).toBe(version);
  }
  expect(() => toDependency('./gone.tgz', folder)).toThrow(/^CommandInvalid --candil/u);
});

test('the local address has the path of the site', () => {
  expect(['', 'https://a.example', 'https://a.example/help'].map(localAddress)).toEqual([
    'http://localhost:4321',
    'http://localhost:4321',
    'http://localhost:4321/help/',
  ]);
});

describe('a folder that is there', () => {
  const refuse = (name: string) => () => {
    refuseFull(join(folder, name), name);
  };

  test('may hold a repository and its licence', () => {
    mkdirSync(join(folder, 'cloned/.git'), { recursive: true });
    writeFileSync(join(folder, 'cloned/LICENSE'), '');
    expect(refuse('cloned')).not.toThrow();
  });

  test('may hold nothing else, and be no file', () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/README.md'), '');
    expect(refuse('full')).toThrow('FolderNotEmpty full\nThe folder holds README.md.');
    expect(refuse('full/README.md')).toThrow('FolderIsFile full/README.md');
    expect(refuse('full/README.md/x')).toThrow('README.md is a file there.');
  });
});
