import { describe, expect, test } from 'vitest';
import { readYamlText } from '../../../src/content/read/yaml/yaml-file.ts';
import { guessFileKind } from '../../../src/schemas/file-kinds.ts';
import { isTaken, mostBytesOfOne, mostMegabytes } from '../../../src/schemas/file-limits.ts';
import { toFileRules } from '../../../src/schemas/file-settings.ts';
import { formSettingsSchema } from '../../../src/schemas/form-settings.ts';

const read = (yaml: string) => readYamlText(yaml, 'ticket-form.yaml', formSettingsSchema);

function rulesOf(yaml: string) {
  const result = read(yaml);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return toFileRules(result.entry.value.files);
}

describe('the files of ticket-form.yaml', () => {
  test('are all that can be taken, if the file does not say', () => {
    const rules = rulesOf('checklist: []\n');
    expect(rules).toEqual({ count: 5, megabytes: 10 });
    expect(isTaken(rules, 'heic')).toBe(true);
    expect(mostMegabytes(rules, 'mp4')).toBe(10);
  });

  test('are groups and single kinds, with sizes of their own', () => {
    const rules = rulesOf(
      'files:\n  types: [audio, pdf]\n  megabytesByType: { pdf: 2, documents: 4, audio: 20 }\n' +
        '  totalMegabytes: 20\n',
    );
    expect(rules.kinds).toEqual(['m4a', 'mp3', 'ogg', 'wav', 'pdf']);
    expect([isTaken(rules, 'pdf'), isTaken(rules, 'docx'), isTaken(rules, 'png')]).toEqual([
      true,
      false,
      false,
    ]);
    const sizes = ['pdf', 'docx', 'mp3', 'png'].map((kind) => mostMegabytes(rules, kind));
    expect(sizes).toEqual([2, 4, 20, 10]);
    expect(mostMegabytes(rules, undefined)).toBe(10);
    expect(mostBytesOfOne(rules)).toBe(20_000_000);
    expect(rules.totalMegabytes).toBe(20);
  });

  test.each([
    ['files: { types: [photos] }', /"files\.types\[0\]" is no type of file\. Use pictures, /u],
    ['files: { types: [] }', /files\.types/u],
    ['files: { megabytesByType: { film: 3 } }', /film/u],
    ['files: { totalMegabytes: 26 }', /totalMegabytes/u],
  ])('are refused as %s', (yaml, message) => {
    const result = read(`${yaml}\n`);
    expect(result.ok).toBe(false);
    const told = result.ok ? [] : result.problems.map((one) => `${one.message} ${one.remedy}`);
    expect(told.join('\n')).toMatch(message);
  });
});

describe('what a file says it is', () => {
  test.each([
    ['IMG_1.HEIC', '', 'heic'],
    ['IMG_1.heic', 'image/heic', 'heic'],
    ['photo', 'image/jpeg', 'jpeg'],
    ['voice.opus', '', 'ogg'],
    ['voice.m4a', 'audio/x-m4a', 'm4a'],
    ['clip.MOV', 'video/quicktime', 'mp4'],
    ['list.csv', 'application/vnd.ms-excel', 'text'],
    ['list.csv', 'text/csv; charset=utf-8', 'text'],
    ['page.html', 'text/html', 'text'],
    ['a.docm', 'application/vnd.ms-word.document.macroenabled.12', undefined],
    ['noend', '', undefined],
  ])('%s of type "%s" is %s', (name, type, kind) => {
    expect(guessFileKind({ name, type })).toBe(kind);
  });
});
