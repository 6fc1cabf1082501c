import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSignature, sign } from '../../../../src/server/http/signature.ts';

const secret = 'a secret of at least thirty-two characters';
const now = new Date('2026-03-01T08:00:00.500Z');
const body = '{"reference":"CND-7K3M-Q9TX"}';
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe('a signature', () => {
  test('is HMAC-SHA256 over time and body', () => {
    const expected = createHmac('sha256', secret).update(`1772352000.${body}`).digest('hex');
    expect(sign(body, secret, now)).toBe(`t=1772352000,v1=${expected}`);
  });

  test('holds for five minutes, both ways', () => {
    const header = sign(body, secret, now);
    expect(checkSignature(header, body, secret, later(299))).toBe('valid');
    expect(checkSignature(header, body, secret, later(-299))).toBe('valid');
    expect(checkSignature(header, body, secret, later(301))).toBe('expired');
    expect(checkSignature(header, body, secret, later(-301))).toBe('expired');
  });

  test('may stand beside one by another secret', () => {
    const [time = '', own = ''] = sign(body, secret, now).split(',');
    const [, other = ''] = sign(body, 'another secret', now).split(',');
    expect(checkSignature(`${time}, ${other}, ${own}`, body, secret, now)).toBe('valid');
  });

  test('does not hold for another body, secret or time', () => {
    const header = sign(body, secret, now);
    expect(checkSignature(header, `${body} `, secret, now)).toBe('invalid');
    expect(checkSignature(header, body, `${secret}x`, now)).toBe('invalid');
    expect(checkSignature(header.replace('t=1', 't=2'), body, secret, now)).toBe('invalid');
    expect(checkSignature(undefined, body, secret, now)).toBe('invalid');
  });

  test('is never mistaken for one, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkSignature(text, body, secret, now)).toBe('invalid');
        expect(checkSignature(`t=1772352000,v1=${text}`, body, secret, now)).toBe('invalid');
      }),
    );
  });
});
