import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isBeside, isCompanyPage, noRoutes } from '../../../../src/build/preview/company-routes.ts';

const about = { pattern: /^\/about\/?$/u, isOpen: false };
const rest = { pattern: /^\/.*$/u, isOpen: true };

test('routes and files of public/ answer addresses beside the help centre', () => {
  const publicDir = mkdtempSync(join(tmpdir(), 'candil-public-'));
  onTestFinished(() => {
    rmSync(publicDir, { recursive: true });
  });
  writeFileSync(join(publicDir, 'a photo.png'), '');
  const site = { routes: [about], publicDir };
  expect(
    ['/about', '/about/', '/a%20photo.png'].filter((path) => isBeside(path, site)),
  ).toHaveLength(3);
  expect(['/', '/gone/', '/%'].filter((path) => isBeside(path, site))).toEqual([]);
  expect(isBeside('/about/', noRoutes)).toBe(false);
});

test('a route that takes all that is left takes no page of the help centre', () => {
  const site = { ...noRoutes, routes: [about, rest] };
  expect(isCompanyPage('/shop/bikes/', site, ['en'])).toBe(true);
  expect(isCompanyPage('/en/billing/pay/', site, ['en'])).toBe(false);
  expect(isCompanyPage('/about/', site, ['about'])).toBe(true);
});
