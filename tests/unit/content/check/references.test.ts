import { describe, expect, test } from 'vitest';
import { article, checkFiles, listProblems } from './write-content.ts';

const files = {
  'files/all.pdf': 'x',
  'files/es/spanish.pdf': 'x',
  'files/clip.webm': 'x',
  'files/clip.vtt': 'WEBVTT',
  'images/poster.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>',
  'contact/channels/phone.yaml':
    "kind: phone\nlabel: Phone\nschedule: always\naddresses: [{ phone: '+34960130042' }]",
  'contact/schedules/always.yaml': 'zone: Europe/Madrid\nweek: always',
  'glossary/en.yaml': 'terms: { deposit: { label: Deposit, definition: Money that comes back. } }',
  'articles/es/help/page.md': article(),
};

const check = (body: string, more = {}) =>
  listProblems({ ...files, 'articles/en/help/page.mdx': article(body), ...more });

const video = (attributes: string) =>
  `<Video label="A" poster="poster" ${attributes}>\n\nText\n\n</Video>`;

describe('a component that names something is fine', () => {
  test.each([
    '<Download file="all.pdf" label="All" />',
    '<Channel id="phone" />',
    'Your <Term id="deposit">deposit</Term> comes back.',
    video('src="clip.webm" captions="clip.vtt"'),
    video('src="https://video.example.com/1"'),
  ])('%s', async (body) => {
    const problems = await check(body);
    expect(problems.filter((one) => one.includes('page.mdx'))).toEqual([]);
  });

  test('if its file is in a language that readers are shown instead', async () => {
    const site = 'site.yaml';
    const settings = 'locales: [{ locale: en, fallback: [es] }, es]';
    const body = '<Download file="spanish.pdf" label="A" />';
    expect(await check(body, { [site]: settings })).toEqual(
      await check('Text.', { [site]: settings }),
    );
  });
});

describe('what does not exist is told', () => {
  test.each([
    ['<Download file="al.pdf" label="All" />', 'FileMissing'],
    ['<Channel id="fax" />', 'ChannelUnknown'],
    ['A <Term id="toString">b</Term>', 'TermUnknown'],
    [video('src="clip.avi"'), 'VideoUnplayable'],
    [video('src="http://video.example.com/1"'), 'VideoUnplayable'],
    [video('src="gone.mp4"'), 'FileMissing'],
    [video('src="clip.webm" captions="all.pdf"'), 'VideoUnplayable'],
    ['<Video label="A" poster="gone" src="clip.webm">Text</Video>', 'PictureMissing'],
    ['<Video label="A" poster="poster" src="clip.webm"></Video>', 'ComponentMisplaced'],
  ])('%s', async (body, code) => {
    expect(await check(body)).toContain(`${code} articles/en/help/page.mdx:5`);
  });
});

test('a channel whose file is broken is no second mistake', async () => {
  const problems = await check('<Channel id="phone" />', {
    'contact/channels/phone.yaml': 'kind: fone',
  });
  expect(problems.join()).not.toContain('ChannelUnknown');
});

test('a page among the files is refused, because it could run code', async () => {
  const { problems } = await checkFiles({
    'articles/en/help/page.md': article(),
    'files/page.html': '<p>x</p>',
    'files/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'FileRefused files/drawing.svg',
    'FileRefused files/page.html',
  ]);
});
