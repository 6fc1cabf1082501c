import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { examineContent } from '../../../../src/cli/doctor/examine-content.ts';
import { examineFolder } from '../../../../src/cli/doctor/examine-folder.ts';
import {
  askRegistry,
  examineRelease,
  type Answer,
} from '../../../../src/cli/doctor/examine-release.ts';
import { examineSettings } from '../../../../src/cli/doctor/examine-settings.ts';
import { examineVersions } from '../../../../src/cli/doctor/examine-versions.ts';
import { formatFindings, type Finding } from '../../../../src/cli/doctor/finding.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ gravity, subject, message }) => `${gravity} ${subject}: ${message}`);

const package_ = JSON.stringify({ dependencies: { candil: '^1.0.0' } });
const allIgnored = 'node_modules\n/dist/\n*.private/\ndata/\n.astro/\n.candil/\n';

test('a whole folder is fine', () => {
  write({ 'package.json': package_, 'package-lock.json': '{}', '.gitignore': allIgnored });
  expect(told(examineFolder(folder))).toEqual([
    'fine package.json: It asks for candil ^1.0.0.',
    'fine .gitignore: It names what is not to be committed.',
  ]);
});

test('what is missing in a folder is told, and data of readers first of all', () => {
  write({ 'package.json': '{}', '.gitignore': 'dist/' });
  const findings = examineFolder(folder);
  expect(told(findings)).toEqual([
    'error package.json: It does not name candil, so another machine installs none.',
    'advice package.json: There is no lock file: each machine may install other versions.',
    'error .gitignore: What readers wrote (data/) would be committed with the articles.',
  ]);
  expect(findings.at(-1)?.fix?.after).toBe(
    'dist/\nnode_modules/\n.astro/\n.candil/\ndist.private/\ndata/\n',
  );
});

test('a package.json that is not there or broken is told', () => {
  expect(told(examineFolder(folder))[0]).toBe('error package.json: There is none.');
  write({ 'package.json': '{' });
  expect(told(examineFolder(folder))[0]).toBe('error package.json: It cannot be read.');
});

test('a wrong variable is an error, a misspelt one is advice', () => {
  expect(told(examineSettings({ PORT: 'x', SITE_ULR: 'https://a.example', HOSTS: 'a' }))).toEqual([
    'error PORT: must be a port, a whole number from 0 to 65535',
    'advice SITE_ULR: Candil does not read it.',
  ]);
  expect(told(examineSettings({ PORT: '99999', TRUSTED_PROXY: 'a', SITES_URL: 'b' }))).toEqual([
    'error PORT: must be a port, a whole number from 0 to 65535',
    'advice TRUSTED_PROXY: Candil does not read it.',
    'advice SITES_URL: Candil does not read it.',
  ]);
  expect(told(examineSettings({ PORT: '80' }))).toEqual(['fine Environment: Set: PORT.']);
});

test('a package of another version than was tested is told, and one that is missing', () => {
  const dependencies = { astro: '7.0.0', zod: '4.0.0', yaml: '2.0.0' };
  write({
    'candil/package.json': JSON.stringify({ version: '1.0.0', dependencies }),
    'astro/package.json': '{"version":"7.0.0"}',
    'zod/package.json': '{"version":"4.1.0"}',
  });
  const find = (name: string): string | undefined =>
    name === 'yaml' ? undefined : join(folder, name);
  expect(told(examineVersions(join(folder, 'candil'), '26.1.0', find))).toEqual([
    'fine Node: 26.1.0',
    'fine Candil: 1.0.0',
    'advice zod: 4.1.0, and 4.0.0 was tested.',
    'error yaml: It is not installed.',
  ]);
  expect(told(examineVersions(join(folder, 'candil'), '22.1.0', find))[0]).toBe(
    'error Node: This is 22.1.0.',
  );
});

test('a newer version is advice, whatever the number of digits', () => {
  const tell = (own: string, version: string) => told([examineRelease(own, { version })]);
  expect(tell('0.9.0', '0.10.0')).toEqual([
    'advice Newest version: 0.10.0 is out, and this is 0.9.0.',
  ]);
  expect(tell('1.0.0-beta.1', '1.0.0')).toHaveLength(1);
  expect(tell('1.0.0-beta.1', '1.0.0')[0]).toMatch(/^advice/u);
  for (const own of ['0.10.0', '0.10.1', '1.0.0-beta.1']) {
    expect(tell(own, '0.10.0')).toEqual(['fine Newest version: 0.10.0.']);
  }
});

describe('the registry is asked as npm is set up', () => {
  let address = '';
  let answer: (response: ServerResponse) => void;
  const server = createServer((_, response) => {
    answer(response);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = async (): Promise<Answer> => {
    write({
      'package.json': '{}',
      '.npmrc': `registry=${address}\ncache=${join(folder, 'cache')}\n`,
    });
    vi.stubEnv('npm_config_registry', undefined);
    return askRegistry(folder);
  };
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('and gives the newest version', async () => {
    const packument = {
      name: 'candil',
      'dist-tags': { latest: '1.2.3' },
      versions: { '1.2.3': { name: 'candil', version: '1.2.3' } },
    };
    answer = (response) => response.end(JSON.stringify(packument));
    expect(await ask()).toEqual({ version: '1.2.3' });
  });

  test('and says so if it lacks the package, or cannot be reached', async () => {
    answer = (response) => response.writeHead(404).end('{}');
    expect(await ask()).toEqual({ failure: 'the registry has no package "candil"' });
    expect(await askRegistry(folder, 1)).toEqual({
      failure: 'the registry did not answer in 0.001 seconds',
    });
    address = 'http://127.0.0.1:9/';
    const { failure = '' } = { failure: undefined, ...(await ask()) };
    expect(failure).toMatch(/^the registry could not be reached \(\w+\)$/u);
  });
});

test('the contract and a guessed language are proposed for site.yaml, before what is there', async () => {
  const article = '---\ntitle: A\n---\n\nText.\n';
  write({
    'content/articles/en/start/a.md': article,
    'content/articles/es/start/a.md': article,
    'content/site.yaml': '# Ours\nname: Help\n',
  });
  const findings = await examineContent(join(folder, 'content'), folder);
  expect(told(findings)).toEqual([
    `advice ${join('content', 'site.yaml')}: It leaves to a guess what readers get where a translation is missing.`,
    'fine content: The check finds no error.',
  ]);
  expect(findings[0]?.fix?.after).toBe('contract: 1\ndefaultLocale: en\n# Ours\nname: Help\n');
  write({ 'content/site.yaml': findings[0]?.fix?.after ?? '' });
  expect(told(await examineContent(join(folder, 'content'), folder))).toEqual([
    `fine ${join('content', 'site.yaml')}: Contract 1, the newest.`,
    'fine content: The check finds no error.',
  ]);
});

test('a contract of a newer Candil is an error that says to upgrade', async () => {
  write({
    'content/articles/en/start/a.md': '---\ntitle: A\n---\n\nText.\n',
    'content/site.yaml': 'contract: 99\n',
  });
  const findings = await examineContent(join(folder, 'content'), folder);
  expect(told(findings)).toEqual(['error content: The check finds 1 error.']);
  expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toBe('contract: 99\n');
});

test('findings are counted, without those that were mended', () => {
  const fix = { file: 'a', before: undefined, after: 'b' };
  const mended: Finding = {
    gravity: 'error',
    subject: 'a',
    message: 'Wrong.',
    remedy: 'Add b',
    fix,
  };
  const left: Finding = { gravity: 'advice', subject: 'c', message: 'Could be.', remedy: 'Do\nit' };
  expect(formatFindings([mended, left], new Set())).toBe(
    'error   a: Wrong.\n        Add b\nadvice  c: Could be.\n        Do\n        it\n\n1 error, 1 of advice; --fix mends 1.',
  );
  expect(formatFindings([mended, left], new Set([mended]))).toContain('Mended.\n');
  expect(formatFindings([mended, left], new Set([mended]))).toContain('\n0 errors, 1 of advice.');
});
