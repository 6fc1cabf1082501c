import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeIndex } from '../../../src/search/index/write/write-index.ts';

const root = join(import.meta.dirname, '../../..');
const site = mkdtempSync(join(tmpdir(), 'candil-search-'));

const toPage = (language: string, url: string, content: string) => ({
  url,
  read: () =>
    Promise.resolve(
      `<html lang="${language}"><body><article data-pagefind-body>${content}</article></body></html>`,
    ),
});

const question = (text: string): string => `<p id="search-question:1" hidden>${text}</p>`;

beforeAll(async () => {
  await writeIndex(join(site, 'pagefind'), [
    toPage('en', '/en/pay/', `<h1>Pay</h1><p>By card.</p>${question('how do I pay')}`),
    toPage('de', '/de/zahlen/', `<h1>Zahlen</h1><p>Mit Karte.</p>${question('wie')}`),
    ...['a', 'b', 'c', 'd'].map((name) =>
      toPage('es', `/es/${name}/`, '<h1>Pagar con tarjeta</h1><p>Pagar con tarjeta.</p>'),
    ),
  ]);
});

afterAll(() => rm(site, { recursive: true }));

function run(...flags: readonly string[]): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, OUT_DIR: site };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/cli/search.ts', ...flags],
      { cwd: root, env },
      (_, out, err) => {
        resolve({ code: child.exitCode, output: out + err });
      },
    );
  });
}

describe('search -- --check', () => {
  test('passes a language in which every article is found by its own questions', async () => {
    expect(await run('--check', '--locale', 'EN')).toEqual({
      code: 0,
      output:
        'en: 2 questions of 1 article, titles included; 2 find theirs first; 2 among the first three.\n',
    });
  });

  test('takes all languages without one named, and fails if one article is out of reach', async () => {
    const { code, output } = await run('--check');
    expect(output.match(/^\w+(?=: \d+ questions)/gmu)).toEqual(['de', 'en', 'es']);
    expect(output).toContain('place 4: “Pagar con tarjeta”\n   of /es/');
    expect(code).toBe(1);
  });

  test('names the languages if it has not the one that is meant', async () => {
    expect(await run('--check', '--locale', 'fr')).toEqual({
      code: 2,
      output: 'The index has no such language; it has de, en, es.\n',
    });
  });
});

test('a question or --check is needed, and not both', async () => {
  for (const flags of [[], ['pay', '--check']]) {
    const { code, output } = await run(...flags);
    expect(output).toMatch(/^Usage: npm run search -- "question"/u);
    expect(code).toBe(2);
  }
});

test('a question is answered in English unless another language is named', async () => {
  expect((await run('pay')).output).toContain('/en/pay/');
  expect((await run('Zahlen', '--locale', 'de')).output).toContain('/de/zahlen/');
});
