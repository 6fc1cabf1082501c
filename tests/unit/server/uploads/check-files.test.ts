import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFile } from '../../../../src/server/uploads/check-files.ts';
import { createSemaphore } from '../../../../src/lib/semaphore.ts';
import { uploadsBusy } from '../../../../src/server/http/uploads-busy.ts';
import { createPictureDesk } from '../../../../src/server/uploads/pictures/picture-desk.ts';
import { createPictureWorker } from '../../../../src/server/uploads/pictures/picture-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'candil-files-'));
const pictures = createPictureDesk(createPictureWorker());
afterAll(() => {
  pictures.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

async function check(name: string, content: Buffer) {
  const path = join(folder, String((count += 1)));
  writeFileSync(path, content);
  const checkers = {
    pictures: pictures.begin(),
    reading: createSemaphore({ permits: 1, mostWaiting: 0, refuse: uploadsBusy }),
  };
  const result = await checkFile({ name, path, isTooLarge: false }, checkers);
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

const box = (type: string, content = Buffer.alloc(0)): Buffer => {
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
    ['an archive', zip, 'type'],
    ['a program', Buffer.from('MZ\x90\0\x03', 'latin1'), 'type'],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">\0'), 'type'],
    ['a text that is no UTF-8', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'type'],
    ['nothing', Buffer.alloc(0), 'broken'],
    ['a text that ends in the middle of a sign', Buffer.from('ñ').subarray(0, 1), 'type'],
    ['a long text with a NUL at its end', Buffer.from(`${'x'.repeat(200_000)}\0`), 'type'],
  ])('that is %s is refused', async (_, content, error) => {
    expect(await check('harmless.txt', content)).toEqual({ error });
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
