import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeToOthers } from '../../../../src/server/data-folder/close-to-others.ts';

const request = 'uploads/0b9ab6a8-26f4-4ef2-9b92-7e6c63c24c0e';
/** What a process of before left in DATA_DIR. */
const own = [
  'candil.sqlite',
  'candil.sqlite-wal',
  'candil.sqlite-shm',
  'tickets/CND-2222-2222/ticket.json',
  'tickets/CND-2222-2222/messages/0001.json',
  'tickets/CND-2222-2222/attachments/0-1-bill.pdf',
  'tickets/.8a3f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa/attachments/0-1-bill.pdf',
  `${request}/0`,
];

let base: string;
let folder: string;
let log: string[];
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'candil-rights-'));
  folder = join(base, 'data');
  log = [];
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Makes files that everybody may read and write, as with a umask of 000. */
function write(...paths: readonly string[]): void {
  for (const path of paths) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'x');
  }
  chmodSync(folder, 0o755);
  for (const path of listPaths()) {
    const isFolder = statSync(join(folder, path)).isDirectory();
    chmodSync(join(folder, path), isFolder ? 0o777 : 0o666);
  }
}
const listPaths = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
const modeOf = (path: string): string =>
  (statSync(join(folder, path)).mode & 0o777).toString(8).padStart(3, '0');
const listOpen = (): string[] =>
  ['.', ...listPaths()].filter((path) => !/^[67]00$/u.test(modeOf(path))).sort();
const close = () => closeToOthers(folder, (line) => log.push(line.replaceAll(folder, 'DATA_DIR')));

describe.skipIf(process.platform === 'win32')('DATA_DIR of before', () => {
  test('is readable by its owner only from then on, which is said once', async () => {
    write(...own);
    await close();
    expect(listOpen()).toEqual([]);
    expect([modeOf('.'), modeOf('candil.sqlite')]).toEqual(['700', '600']);
    await close();
    expect(log).toEqual([
      'DATA_DIR: 17 files and folders could be read by other users of this machine; now by the owner only.',
    ]);
  });

  test('is closed by a second process if the first one ended in between', async () => {
    write(...own);
    await close();
    chmodSync(join(folder, 'tickets'), 0o755);
    chmodSync(join(folder, 'tickets/CND-2222-2222/ticket.json'), 0o644);
    await close();
    expect(listOpen()).toEqual([]);
  });

  test('keeps what is not ours as it was, and the folder around it', async () => {
    write(...own, 'backup.sqlite', 'nginx/cache', 'uploads/holiday.jpg', 'tickets/2026/a.pdf');
    await close();
    expect(listOpen()).toEqual([
      '.',
      'backup.sqlite',
      'nginx',
      'nginx/cache',
      'tickets',
      'tickets/2026',
      'tickets/2026/a.pdf',
      'uploads',
      'uploads/holiday.jpg',
    ]);
    expect(modeOf('.')).toBe('755');
    expect(log[1]).toMatchInlineSnapshot(
      `"DataFolderShared DATA_DIR
It holds what is not Candil's: backup.sqlite, nginx. That and the folder are left as they are; Candil's own files in it are readable by their owner only. Better name a folder in DATA_DIR that is for Candil alone."`,
    );
  });

  test('may hold what systems put into every folder', async () => {
    write('candil.sqlite', '.gitkeep', 'lost+found/x');
    await close();
    expect(modeOf('.')).toBe('700');
  });

  test('does not lead out of itself by a link', async () => {
    const outside = join(base, 'outside');
    writeFileSync(outside, 'x');
    chmodSync(outside, 0o644);
    write('candil.sqlite');
    symlinkSync(outside, join(folder, 'candil.link'));
    mkdirSync(join(folder, request), { recursive: true, mode: 0o777 });
    chmodSync(join(folder, 'uploads'), 0o755);
    symlinkSync(outside, join(folder, request, '0'));
    await close();
    expect((statSync(outside).mode & 0o777).toString(8)).toBe('644');
  });

  // Only the superuser can make files of somebody else.
  test.skipIf(process.getuid?.() !== 0)('that belongs to somebody else is told', async () => {
    write('candil.sqlite');
    chmodSync(base, 0o755);
    const program = [
      `const { closeToOthers } = await import(process.argv[1]);`,
      `process.setuid(65534);`,
      `await closeToOthers(process.argv[2], console.log);`,
    ];
    const path = resolve('src/server/data-folder/close-to-others.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program.join('\n'),
      path,
      folder,
    ]);
    expect(stdout.replaceAll(folder, 'DATA_DIR').trim()).toMatchInlineSnapshot(`
      "DataFolderOpen DATA_DIR
      Other users of this machine can read DATA_DIR/candil.sqlite, DATA_DIR. Let the user of this process own them, on a file system that knows owners."
    `);
  });

  test('need not be there', async () => {
    await close();
    expect(existsSync(folder)).toBe(false);
    expect(log).toEqual([]);
  });
});
