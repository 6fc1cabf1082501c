import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestUploads } from '../support/test-uploads.ts';

test('bytes of files are held from when they are written until their request is over', async () => {
  const root = mkdtempSync(join(tmpdir(), 'candil-held-'));
  const { uploads, close } = openTestUploads(root);
  const [one, other] = [uploads.reserve('a'), uploads.reserve('b')];
  const { file } = await one.makeFile('0');
  await file.appendFile(new Uint8Array(700));
  await file.appendFile(new Uint8Array(300));
  await file.close();
  const { file: second } = await other.makeFile('0');
  await second.appendFile(new Uint8Array(50));
  await second.close();
  expect(uploads.heldBytes()).toBe(1_050);
  await one.discard();
  expect(uploads.heldBytes()).toBe(50);
  await one.discard();
  await other.discard();
  expect(uploads.heldBytes()).toBe(0);
  await close();
  rmSync(root, { recursive: true, force: true });
});
