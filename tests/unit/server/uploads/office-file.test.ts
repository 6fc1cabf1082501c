import { describe, expect, test } from 'vitest';
import { findOfficeKind } from '../../../../src/server/uploads/office-file.ts';
import { toZip } from '../support/zip.ts';

const main = 'application/vnd.openxmlformats-officedocument';
const typesOf = (type: string) => `<Types><Override ContentType="${type}"/></Types>`;
const word = typesOf(`${main}.wordprocessingml.document.main+xml`);
const ooxml = '[Content_Types].xml';

describe('an archive', () => {
  const bomb = { [ooxml]: `${word}${' '.repeat(5_000_000)}` };

  test.each([
    ['docx', { [ooxml]: word, 'word/document.xml': '<w/>' }],
    ['xlsx', { [ooxml]: typesOf(`${main}.spreadsheetml.sheet.main+xml`) }],
    ['pptx', { [ooxml]: typesOf(`${main}.presentationml.presentation.main+xml`) }],
    ['odt', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' }],
    ['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }],
    ['odp', { mimetype: 'application/vnd.oasis.opendocument.presentation' }],
    ['macros', { [ooxml]: word, 'word/vbaProject.bin': 'x' }],
    ['macros', { [ooxml]: word, 'word/activeX/activeX1.bin': 'x' }],
    ['macros', { [ooxml]: word, 'xl/macrosheets/sheet1.xml': 'x' }],
    ['macros', { [ooxml]: typesOf('application/vnd.ms-word.document.macroEnabled.main+xml') }],
    ['macros', { mimetype: 'x', 'Basic/Standard/Module1.xml': 'x' }],
    ['broken', bomb],
    ['other', { mimetype: 'application/epub+zip' }],
    ['other', { 'mimetype ': 'application/vnd.oasis.opendocument.text' }],
    ['other', { [ooxml]: typesOf('application/x') }],
    ['other', { 'photo.png': 'x' }],
  ])('is %s by its directory and the types of its parts', (finding, parts) => {
    expect(findOfficeKind(toZip(parts))).toBe(finding);
  });

  const whole = toZip({ [ooxml]: word });
  test.each([
    ['with something after it', Buffer.concat([whole, Buffer.from('<script>')])],
    ['with something before it', Buffer.concat([Buffer.from('PK\x03\x04'), whole])],
    ['that does not end', whole.subarray(0, -1)],
    ['without a directory', Buffer.from('PK\x03\x04')],
    ['whose list of types is damaged', Buffer.from(whole).fill(0xff, 49, 60)],
    [
      'whose directory leads elsewhere',
      Buffer.from(whole).fill(0xff, whole.length - 6, whole.length - 2),
    ],
  ])('%s is damaged', (_, content) => {
    expect(findOfficeKind(content)).toBe('broken');
  });
});
