import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { LogLevel } from '../../../../src/lib/log.ts';
import { withRequestId } from '../../../../src/server/log/request-context.ts';
import { createServerLog } from '../../../../src/server/log/server-log.ts';

function openLog(
  settings: { LOG_LEVEL?: LogLevel; LOG_FORMAT?: 'auto' | 'text' | 'json' } = {},
  isTTY = false,
) {
  const lines: string[] = [];
  const stream = { isTTY, write: (line: string) => lines.push(line) };
  const log = createServerLog({ LOG_LEVEL: 'info', LOG_FORMAT: 'auto', ...settings }, stream);
  return { lines, log };
}

const id = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';

describe('a line of the log', () => {
  test('is JSON where nobody looks on, with time and level', () => {
    const { lines, log } = openLog();
    log('The storage is away: read ECONNRESET', 'error');
    expect(lines[0]).toMatch(/\}\n$/u);
    const { time, ...rest } = z
      .looseObject({ time: z.iso.datetime() })
      .parse(JSON.parse(lines[0] ?? ''));
    expect(time).toContain('T');
    expect(rest).toEqual({ level: 'error', msg: 'The storage is away: read ECONNRESET' });
  });

  test('is one line, however many the message has', () => {
    const { lines, log } = openLog();
    log('GET /api/x\nError: one\n    at a');
    expect(lines[0]?.trimEnd()).not.toContain('\n');
  });

  test('is text on a terminal, as it is, or with its level', () => {
    const { lines, log } = openLog({}, true);
    log('The help centre is at http://localhost:4321', 'info');
    log('The outbox stands still: it is away');
    expect(lines).toEqual([
      'The help centre is at http://localhost:4321\n',
      'warn: The outbox stands still: it is away\n',
    ]);
  });

  test.each([
    ['text', false, /^warn: /u],
    ['json', true, /^\{/u],
  ] as const)('is %s where that is set', (LOG_FORMAT, isTTY, start) => {
    const { lines, log } = openLog({ LOG_FORMAT }, isTTY);
    log('Something.');
    expect(lines[0]).toMatch(start);
  });

  test.each([
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'warn', 'info']],
    ['debug', ['error', 'warn', 'info', 'debug']],
  ] as const)('is written from its level on: %s', (LOG_LEVEL, written) => {
    const { lines, log } = openLog({ LOG_LEVEL });
    for (const level of ['error', 'warn', 'info', 'debug'] as const) log(level, level);
    const schema = z.looseObject({ msg: z.string() });
    expect(lines.map((line) => schema.parse(JSON.parse(line)).msg)).toEqual(written);
  });

  test('names the request for which it was written', async () => {
    const json = openLog();
    const text = openLog({ LOG_FORMAT: 'text' });
    await withRequestId(id, async () => {
      await Promise.resolve();
      json.log('One.');
      text.log('One.', 'info');
    });
    expect(JSON.parse(json.lines[0] ?? '')).toMatchObject({ requestId: id });
    expect(text.lines).toEqual([`One. [${id}]\n`]);
  });

  test('has no e-mail address', () => {
    const { lines, log } = openLog();
    log('450 <ana@example.org>: Greylisted');
    expect(lines[0]).toContain('450 <…@…>: Greylisted');
  });
});
