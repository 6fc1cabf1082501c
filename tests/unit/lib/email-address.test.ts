import { describe, expect, test } from 'vitest';
import { needsSmtpUtf8, readEmailAddress } from '../../../src/lib/email-address.ts';

describe('an e-mail address', () => {
  test.each([
    ['ana@example.org'],
    ['Ana.Maria+help@Example.ORG'],
    ["o'neil_2@sub.example.co.uk"],
    ['-a-@example.org'],
    ['ana@xn--mller-kva.example'],
    ['ana@xn--80ak6aa92e.xn--p1ai'],
  ])('%s stays as it is', (address) => {
    expect(readEmailAddress(` ${address} `)).toBe(address);
  });

  test.each([
    ['ana@müller.example', 'ana@xn--mller-kva.example'],
    ['ana@MÜLLER.example', 'ana@xn--mller-kva.example'],
    ['josé@example.org', 'josé@example.org'],
    // A letter and its accent as two signs are the same letter.
    ['jose\u0301@example.org', 'jos\u00e9@example.org'],
    ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ['用户@例子。广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ['ليلى@مثال.إختبار', 'ليلى@xn--mgbh0fb.xn--kgbechtv'],
    ['अजय@डाटा.भारत', 'अजय@xn--c2bd1gb.xn--h2brj9c'],
    ['Ünal@Example.org', 'Ünal@example.org'],
  ])('%s has one spelling', (address, expected) => {
    expect(readEmailAddress(address)).toBe(expected);
  });

  test.each([
    ...['', 'ana', '@example.org', 'ana@', 'ana@example', 'ana@@example.org', 'a na@example.org'],
    ...['.ana@example.org', 'ana.@example.org', 'a..b@example.org', 'ana@example..org'],
    ...['ana@-example.org', 'ana@example.org.', 'ana@example.1', 'ana@1.2.3.4', 'ana@[1.2.3.4]'],
    ...['ana@example.org:25', 'ana@example.org/x', 'ana@example.org?x', 'ana@user:pass@x.org'],
    ...['ana@exa%6Dple.org', 'ana@exam_ple.org'],
    ...['ana<b@example.org', 'ana,b@example.org', '"a b"@example.org', 'a;b@example.org'],
    ...['ana\u202Egro@example.org', 'a\u00A0b@example.org', 'a\u200Bb@example.org'],
    ...['ana\r\nBcc: b@example.org', 'ana@example.org\r\nBcc:b@example.org'],
    ...[`${'a'.repeat(65)}@example.org`, `${'é'.repeat(33)}@example.org`],
    ...[`a@${'b'.repeat(64)}.org`, `a@${'b.'.repeat(126)}org`],
  ])('is not %j', (address) => {
    expect(readEmailAddress(address)).toBeUndefined();
  });

  test('may have 64 octets before its sign and 254 in all', () => {
    const local = `${'é'.repeat(32)}@example.org`;
    expect(readEmailAddress(local)).toBe(local);
    const label = 'b'.repeat(60);
    const long = `a@${label}.${label}.${label}.${label}.${'c'.repeat(8)}`;
    expect(long).toHaveLength(254);
    expect(readEmailAddress(long)).toBe(long);
    expect(readEmailAddress(`a${long}`)).toBeUndefined();
  });

  test('needs a server for letters beyond ASCII if it has some before its sign', () => {
    expect(needsSmtpUtf8('josé@example.org')).toBe(true);
    expect(needsSmtpUtf8('jose@xn--mller-kva.example')).toBe(false);
  });
});
