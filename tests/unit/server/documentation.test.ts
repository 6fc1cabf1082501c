import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiErrorStatus } from '../../../src/server/http/errors.ts';

const codes = Object.keys(apiErrorStatus);

describe('the documentation', () => {
  test.each(codes)('has a page for %s', (code) => {
    expect(existsSync(`docs/errors/${code}.md`)).toBe(true);
  });

  test('lists every error with its status', () => {
    const text = readFileSync('docs/api.md', 'utf8').replaceAll(/ +/gu, ' ');
    const missing = Object.entries(apiErrorStatus).filter(
      ([code, status]) => !text.includes(`| ${status} | [\`${code}\`](errors/${code}.md) |`),
    );
    expect(missing).toEqual([]);
  });
});
