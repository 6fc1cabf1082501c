import { fileURLToPath } from 'node:url';
import { resolveConfig, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import {
  asFileAddress,
  componentsElsewhere,
} from '../../../../src/build/hooks/components-elsewhere.ts';

const file = fileURLToPath(import.meta.url);
const query = '?astro&type=script&index=0&lang.ts';

test('the path of a file is said as an address of a file, anything else stays', () => {
  expect(asFileAddress(file + query)).toBe(`/@fs${file}${query}`);
  for (const id of [`/@fs${file}${query}`, `/src/none.astro${query}`, 'C:/x.astro', '\0virtual']) {
    expect(asFileAddress(id)).toBe(id);
  }
});

test('what Astro compiled is asked for by that address', async () => {
  const asked: string[] = [];
  const load = { handler: (id: string) => void asked.push(id) };
  await configure({ name: 'astro:build', load });
  load.handler(file + query);
  expect(asked).toEqual([`/@fs${file}${query}`]);
});

test('an Astro without that plugin is told', async () => {
  await expect(configure({ name: 'other' })).rejects.toThrow('astro:build');
});

const configure = (astro: Plugin) =>
  resolveConfig({ configFile: false, plugins: [astro, componentsElsewhere()] }, 'build');
