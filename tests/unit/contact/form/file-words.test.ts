import { describe, expect, test } from 'vitest';
import { describeFiles } from '../../../../src/contact/form/file-words.ts';
import { createTranslator } from '../../../../src/i18n/translate.ts';
import type { FileRules } from '../../../../src/schemas/file-limits.ts';

const describeIn = (tag: string, rules: FileRules) =>
  describeFiles(rules, createTranslator({ tag, register: 'informal' }), tag);
const usual: FileRules = { count: 5, megabytes: 10 };

describe('the words of the files', () => {
  test('name everything that is taken, and end in what to do', () => {
    const { hint, errors } = describeIn('en', usual);
    expect(hint).toBe(
      'Pictures, PDF and office documents, text, sound and short videos. At most 5 files, each up to 10 MB.',
    );
    const byCode = new Map(errors);
    expect(byCode.get('type')).toBe(
      '“{name}” is a file that we can’t take. We take pictures, PDF and office documents, text, sound or short videos',
    );
    expect(byCode.get('too_large')).toContain('at most {size} MB');
    expect(byCode.get('too_much')).toContain('25 MB');
  });

  test('name single kinds by their endings, and other sizes beside them', () => {
    const rules = { ...usual, kinds: ['pdf', 'text', 'mp4', 'webm'] };
    const { hint } = describeIn('de', { ...rules, megabytesByKind: { mp4: 25, webm: 25 } });
    expect(hint).toBe(
      'PDF, Text und kurze Videos. Höchstens 5 Dateien, jede bis 10 MB. Kurze Videos: bis 25 MB.',
    );
    const uneven = describeIn('en', {
      ...usual,
      kinds: ['mp4', 'webm'],
      megabytesByKind: { mp4: 20 },
    });
    expect(uneven.hint).toBe('MP4 and WEBM. At most 5 files, each up to 10 MB. MP4: up to 20 MB.');
  });

  test('offer what the rules take, but no HEIC, which telephones then turn into JPEG', () => {
    const { accept } = describeIn('en', { ...usual, kinds: ['heic', 'jpeg', 'mp4'] });
    expect(accept.split(',')).toEqual([
      ...['image/jpeg', '.jpg', '.jpeg', '.jfif'],
      ...['video/mp4', 'video/quicktime', '.mp4', '.m4v', '.mov', '.3gp'],
    ]);
  });
});
