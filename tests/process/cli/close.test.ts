import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { article, writeContent } from '../../unit/content/check/write-content.ts';

const root = join(import.meta.dirname, '../../..');

test('close tells the next build and open pages, and takes it back', async () => {
  const content = writeContent({
    'articles/en/x/y.md': article(),
    'contact/schedules/desk.yaml': 'zone: Europe/Madrid\nalways: true\n',
    'contact/channels/phone.yaml':
      'kind: phone\nlabel: Phone\nschedule: desk\naddresses:\n  - phone: "+34960130042"\n',
  });
  const site = join(content, 'site');
  const told = join(site, 'contact/closures.json');
  const close = (...parameters: readonly string[]) =>
    promisify(execFile)(process.execPath, ['src/cli/close.ts', ...parameters], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site },
    });
  const command = ['desk', '--until', '2099-12-31 18:00', '--because', 'Flood'];

  const first = await close(...command);
  expect(first.stdout).toContain('desk is closed until 2099-12-31 18:00 (Europe/Madrid): phone.');
  expect(first.stdout).toContain('There is no built site here');
  const yaml = readFileSync(join(content, 'contact/closed.yaml'), 'utf8');
  expect(yaml).toContain('until: 2099-12-31T18:00:00+01:00');
  expect(existsSync(told)).toBe(false);

  mkdirSync(join(site, 'contact'), { recursive: true });
  writeFileSync(`${told}.br`, 'what was told before');
  const second = await close(...command);
  expect(second.stdout).toContain('open pages follow within five minutes');
  expect(JSON.parse(readFileSync(told, 'utf8'))).toMatchObject({
    closed: [{ schedules: ['desk'], until: '2099-12-31T17:00Z', because: 'Flood' }],
  });
  expect(existsSync(`${told}.br`)).toBe(false);

  // Hosts that publish a folder as it is find the site in one of its own; others get a copy.
  mkdirSync(`${site}.private`);
  mkdirSync(join(site, 'help'));
  mkdirSync(join(content, 'output/help'), { recursive: true });
  const places = { folder: 'help', copy: '../output/help' };
  writeFileSync(join(`${site}.private`, 'manifest.json'), JSON.stringify(places));
  const below = await close(...command);
  for (const path of ['site/help', 'output/help']) {
    const file = join(content, path, 'contact/closures.json');
    expect(readFileSync(file, 'utf8')).toContain('Flood');
    expect(below.stdout).toContain(`${path}/contact/closures.json`);
  }
  rmSync(`${site}.private`, { recursive: true });

  const third = await close('desk', '--open');
  expect(third.stdout).toContain('desk keeps its hours again: phone.');
  expect(readFileSync(told, 'utf8')).toBe('{"closed":[]}');
  expect(existsSync(join(content, 'contact/closed.yaml'))).toBe(false);

  await expect(close('dsek', '--open')).rejects.toThrow('Did you mean "desk"?');
});
