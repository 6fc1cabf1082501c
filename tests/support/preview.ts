import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findAddress, spawnProgram } from './running-server.ts';

/** `npm run dev` over a content folder that a test may write in. */
export interface Preview {
  /** Address without a slash at the end. */
  url: string;
  /** Folder of its storage, inside that of the program. */
  dataDir: string;
  /** Everything that it printed so far. */
  output: () => string;
  read: (path: string) => string;
  /** Saves a file of the content folder; its folders are made. */
  save: (path: string, text: string | Uint8Array) => void;
  /** Saves a file with one place of it written otherwise; throws if there is no such place. */
  edit: (path: string, from: string, to: string) => void;
  move: (from: string, to: string) => void;
  remove: (path: string) => void;
  stop: () => Promise<{ code: number | null; milliseconds: number }>;
}

/** Starts a preview of a copy of `contentDir`, or of nothing but the given files. */
export async function startPreview(
  content: string | Readonly<Record<string, string | Uint8Array>>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'candil-preview-'));
  const at = (path: string): string => join(folder, 'content', path);
  const save = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  // Where it lies without a setting: in the folder of the program.
  mkdirSync(resolve('.candil/test'), { recursive: true });
  const dataDir = mkdtempSync(resolve('.candil/test/preview-data-'));
  if (typeof content === 'string') cpSync(content, at(''), { recursive: true });
  else for (const [path, text] of Object.entries(content)) save(path, text);
  const server = spawnProgram('src/cli/dev.ts', {
    CONTENT_DIR: at(''),
    DATA_DIR: dataDir,
    RATE_LIMITS: 'off',
    ...settings,
  });
  const read = (path: string): string => readFileSync(at(path), 'utf8');
  return {
    url: (await findAddress(server)).replace(/\/$/u, ''),
    output: server.output,
    dataDir,
    read,
    save,
    edit: (path, from, to) => {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}.`);
      save(path, text.replace(from, to));
    },
    move: (from, to) => {
      mkdirSync(dirname(at(to)), { recursive: true });
      renameSync(at(from), at(to));
    },
    remove: (path) => rmSync(at(path), { recursive: true }),
    stop: async () => {
      const started = performance.now();
      server.process.kill('SIGINT');
      const { code } = await server.ended;
      const milliseconds = performance.now() - started;
      rmSync(folder, { recursive: true, force: true });
      rmSync(dataDir, { recursive: true, force: true });
      return { code, milliseconds };
    },
  };
}

/** Collects what a page complains of: errors and warnings in its console, and requests that failed. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** The text of the page has pictures, and every one has come, those far below included. */
export async function expectPictures(page: Page): Promise<void> {
  const pictures = page.getByRole('main').getByRole('img').locator('visible=true');
  await expect(pictures.first()).toBeVisible();
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((element) => 'naturalWidth' in element && element.naturalWidth))
      .toBeGreaterThan(0);
  }
}
