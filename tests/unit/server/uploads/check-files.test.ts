import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFile } from '../../../../src/server/uploads/check-files.ts';
import { cleanName } from '../../../../src/server/uploads/file-type.ts';
import type { FileRules } from '../../../../src/schemas/file-limits.ts';
import { createSemaphore } from '../../../../src/lib/semaphore.ts';
import { uploadsBusy } from '../../../../src/server/http/uploads-busy.ts';
import { createPictureDesk } from '../../../../src/server/uploads/pictures/picture-desk.ts';
import { createPictureWorker } from '../../../../src/server/uploads/pictures/picture-worker.ts';
import { toZip } from '../support/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'candil-files-'));
const pictures = createPictureDesk(createPictureWorker());
afterAll(() => {
  pictures.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

const usual: FileRules = { count: 5, megabytes: 20 };

async function check(name: string, content: Buffer, rules = usual) {
  const path = join(folder, String((count += 1)));
  writeFileSync(path, content);
  const checkers = {
    pictures: pictures.begin(),
    reading: createSemaphore({ permits: 1, mostWaiting: 0, refuse: uploadsBusy }),
  };
  const result = await checkFile({ name, path, isTooLarge: false }, rules, checkers);
  if ('error' in result) return result;
  const { path: stored, size, ...file } = result.file;
  const kept = readFileSync(stored);
  expect(kept).toHaveLength(size);
  return { file: { ...file, content: kept } };
}

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a3' } });

const script = Buffer.from('<script>alert(document.domain)</script><?php system($_GET[0]); ?>');
const zip = Buffer.from('504b0304140000000000', 'hex');

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

const box = (type: string, content = Buffer.alloc(0)): Buffer<ArrayBuffer> => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};
const video = Buffer.concat([box('ftyp', Buffer.from('isom0000')), box('moov'), box('mdat')]);

describe('a picture', () => {
  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('as %s is drawn anew', async (format) => {
    const result = await check('a', await draw(40, 30).toFormat(format).toBuffer());
    if (!('file' in result)) throw new Error(result.error);
    expect(result.file.mediaType).toBe(`image/${format}`);
    expect(await sharp(result.file.content).metadata()).toMatchObject({ width: 40, height: 30 });
  });

  test('loses where and by whom it was taken, and stays upright', async () => {
    const image = draw(40, 30)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: 'Ana Secret' } });
    const result = await check('a.jpg', await image.toBuffer());
    if (!('file' in result)) throw new Error(result.error);
    expect(Buffer.from(result.file.content).includes('Ana Secret')).toBe(false);
    const { exif: left, width } = await sharp(result.file.content).metadata();
    expect([left, width]).toEqual([undefined, 30]);
  });

  test.each(['png', 'jpeg', 'gif', 'webp'] as const)(
    'as %s that is a script or an archive too is only a picture afterwards',
    async (format) => {
      const image = await draw(40, 30).toFormat(format).toBuffer();
      const result = await check('a.php', Buffer.concat([image, script, zip]));
      const content = 'file' in result ? Buffer.from(result.file.content) : Buffer.alloc(0);
      expect(content.includes('<script>')).toBe(false);
      expect(content.includes(zip)).toBe(false);
    },
  );

  test('that unfolds into a thousand million points is refused before it does', async () => {
    const side = 31_623;
    const line = Buffer.alloc(Math.ceil(side / 8) + 1);
    const chunk = (type: string, content: Buffer): Buffer => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(content.length);
      head.write(type, 4);
      return Buffer.concat([head, content, Buffer.alloc(4)]);
    };
    const size = Buffer.alloc(13);
    size.writeUInt32BE(side);
    size.writeUInt32BE(side, 4);
    size[8] = 1;
    const points = deflateSync(Buffer.concat(Array.from({ length: 2_000 }, () => line)));
    const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    const bomb = Buffer.concat([start, chunk('IHDR', size), chunk('IDAT', points)]);
    const before = process.memoryUsage.rss();
    expect(await check('bomb.png', bomb)).toEqual({ error: 'broken' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  });

  test('that ends in the middle is refused', async () => {
    const image = await draw(400, 300).png({ compressionLevel: 0 }).toBuffer();
    expect(await check('a.png', image.subarray(0, 2_000))).toEqual({ error: 'broken' });
  });
});

describe('another file', () => {
  test.each([
    ['a PDF', pdf, 'application/pdf'],
    ['a video', video, 'video/mp4'],
    ['a text', Buffer.from('\ufeffError E07 at 10:15 – ñ, 中\n\u001b[31mred'), 'text/plain'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'text/plain'],
    ['a list in Windows-1252', Buffer.from('Caf\xe9;3,50 \x80\r\n', 'latin1'), 'text/plain'],
    ['a list in Shift JIS', Buffer.from('8365835883672c310d0a', 'hex'), 'text/plain'],
    ['a list in UTF-16', Buffer.from('\ufeffname\tقيمة\r\n', 'utf16le'), 'text/plain'],
    ['a long text whose signs are split', Buffer.from(`x${'ñ中😀'.repeat(40_000)}`), 'text/plain'],
  ])('that is %s is kept as it is', async (_, content, mediaType) => {
    const result = await check('x.html', content);
    expect(result).toMatchObject({ file: { mediaType, content } });
  });

  test.each([
    ['an archive in a PDF', Buffer.concat([pdf, zip]), 'broken'],
    ['a PDF that begins late', Buffer.concat([Buffer.from('\0\0'), pdf]), 'type'],
    ['a PDF that does not end', pdf.subarray(0, 20), 'broken'],
    [
      'a video of a hundred thousand boxes',
      Buffer.concat([video, ...Array.from({ length: 100_000 }, () => box('free'))]),
      'broken',
    ],
    ['an archive in a video', Buffer.concat([video, zip]), 'broken'],
    [
      'a video whose box is endless',
      Buffer.concat([video, box('free').fill(0xff, 0, 4)]),
      'broken',
    ],
    ['an archive that does not end', zip, 'broken'],
    ['an archive', toZip({ 'a.txt': 'text' }), 'type'],
    ['a program', Buffer.from('MZ\x90\0\x03', 'latin1'), 'type'],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">\0'), 'type'],
    ['nothing', Buffer.alloc(0), 'broken'],
    ['a text in UTF-16 with a NUL', Buffer.from('\ufeffa\0b', 'utf16le'), 'type'],
    ['half a sign of UTF-16', Buffer.from([0xff, 0xfe, 0x61]), 'type'],
    ['a long text with a NUL at its end', Buffer.from(`${'x'.repeat(200_000)}\0`), 'type'],
  ])('that is %s is refused', async (_, content, error) => {
    expect(await check('harmless.txt', content)).toEqual({ error });
  });
});

describe('an office file', () => {
  test('is kept as it is, and refused with macros', async () => {
    const parts = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' };
    expect(await check('Q3.odt', toZip(parts))).toMatchObject({ file: { name: 'Q3.odt' } });
    const withBasic = toZip({ ...parts, 'Basic/Standard/Module1.xml': 'x' });
    expect(await check('Q3.odt', withBasic)).toEqual({ error: 'macros' });
  });
});

describe('what cannot be looked into', () => {
  const ftyp = (brands: string) => box('ftyp', Buffer.from(brands));
  const lossless = (jpeg: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => {
    const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    return Buffer.from(jpeg).fill(0xcb, at + 1, at + 2);
  };

  test.each([
    ['IMG_1.heic', () => ftyp('heic\0\0\0\0mif1heic'), 'image/heic'],
    ['IMG_1.heic', () => ftyp('mif1\0\0\0\0mif1miafheic'), 'image/heic'],
    ['a.avif', () => ftyp('avif\0\0\0\0avifmif1'), 'image/avif'],
    ['a.avif', () => ftyp('mif1\0\0\0\0miafavif'), 'image/avif'],
    ['scan.jpg', async () => lossless(await draw(40, 30).jpeg().toBuffer()), 'image/jpeg'],
  ])('as %s is kept as it came and marked', async (name, make, mediaType) => {
    const content = await make();
    const result = await check(name, content);
    const kept = 'file' in result ? result.file : result;
    expect(kept).toEqual({ name, mediaType, content, isUnverified: true });
  });

  test('does not say any more where it was taken', async () => {
    const heic = readFileSync('tests/fixtures/pictures/place.heic');
    const exif = { IFD0: { Artist: 'Ana Example' }, IFD3: { GPSLatitudeRef: 'N' } };
    const scan = lossless(await draw(40, 30).withExif(exif).jpeg().toBuffer());
    for (const [name, content] of [
      ['a.heic', heic],
      ['a.jpg', scan],
    ] as const) {
      const result = await check(name, content);
      if (!('file' in result)) throw new Error(result.error);
      expect(content.toString('latin1')).toContain('Ana Example');
      expect(result.file.content.toString('latin1')).not.toMatch(/Ana Example|Valencia|GPS/u);
      expect(result.file.content).toHaveLength(content.length);
    }
  });
});

describe('a sound', () => {
  const wav = (size: number) => {
    const head = Buffer.from('RIFF....WAVEfmt ');
    head.writeUInt32LE(size, 4);
    return Buffer.concat([head, Buffer.alloc(20)]);
  };
  const page = Buffer.concat([
    Buffer.from('OggS'),
    Buffer.alloc(22),
    Buffer.from([1, 5]),
    Buffer.from('Opus!'),
  ]);
  // MPEG 1, layer III, 128 kbit/s at 44.1 kHz: 417 bytes.
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
  const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x05'), Buffer.alloc(5)]);
  const end = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125)]);
  const track = (kind: string) => box('hdlr', Buffer.from(`\0\0\0\0\0\0\0\0${kind}`));
  const voice = (brand: string) =>
    Buffer.concat([box('ftyp', Buffer.from(`${brand}0000`)), box('moov', track('soun'))]);

  test.each([
    ['a.wav', wav(28), 'audio/wav', false],
    ['a.wav', wav(0), 'audio/wav', true],
    ['a.opus', Buffer.concat([page, page]), 'audio/ogg', false],
    ['a.ogg', Buffer.concat([page, script]), 'audio/ogg', true],
    ['a.mp3', Buffer.concat([tag, frame, frame, end]), 'audio/mpeg', false],
    ['a.mp3', Buffer.concat([frame, frame]), 'audio/mpeg', false],
    ['a.mp3', Buffer.concat([frame, frame, script]), 'audio/mpeg', true],
    ['a.m4a', voice('M4A '), 'audio/mp4', false],
    ['a.m4a', voice('isom'), 'audio/mp4', false],
  ])('as %s is kept, and marked if it does not add up', async (name, content, mediaType, mark) => {
    const result = await check(name, content);
    const kept = 'file' in result ? result.file : result;
    expect(kept).toEqual({ name, mediaType, content, isUnverified: mark });
  });
});

describe('the rules of the form', () => {
  test('decide what is taken, by what is in the file', async () => {
    const rules = { ...usual, kinds: ['pdf'], megabytesByKind: { pdf: 0.0001 } };
    expect(await check('a.pdf', Buffer.from('text'), rules)).toEqual({ error: 'type' });
    expect(await check('a.pdf', pdf, rules)).toMatchObject({ file: { name: 'a.pdf' } });
    const long = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(99, 32), pdf]);
    expect(await check('a.pdf', long, rules)).toEqual({ error: 'too_large' });
  });
});

describe('the name of a file', () => {
  test.each([
    ['photo.JPG.exe', 'photo.JPG.exe.txt'],
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\Users\\ana\\notes.log', 'notes.log'],
    ['a\r\nContent-Type: text/html\r\n\r\n<b>.txt', 'html b.txt'],
    ['gpj.\u202Etxt', 'gpj.txt'],
    ['zero\u200Bwidth\u2060.csv', 'zerowidth.csv'],
    ['\uD800.txt', '\uFFFD.txt'],
    ['.htaccess', 'htaccess.txt'],
    ['"quoted;name".txt', 'quoted name.txt'],
    ['', 'file.txt'],
    ['فاتورة.txt', 'فاتورة.txt'],
    [`${'a'.repeat(300)}.txt`, `${'a'.repeat(80)}.txt`],
  ])('%j is kept as %j', async (name, kept) => {
    const result = await check(name, Buffer.from('text'));
    expect('file' in result && result.file.name).toBe(kept);
  });
});

test('the name of a file with very many dots is looked at once', () => {
  expect(cleanName(`${'.'.repeat(200_000)}a${'.'.repeat(200_000)}b.`)).toMatch(/^a\.{999}$/u);
});
