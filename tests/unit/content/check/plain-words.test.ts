import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/content/check/format-problems.ts';
import { article, checkFiles } from './write-content.ts';

/** What the check says of a folder with this article and these files. */
async function say(body: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { problems } = await checkFiles({ 'articles/en/x/y.mdx': article(body), ...files });
  return problems.map(formatProblem).join('\n').replaceAll('articles/en/x/', '');
}

test('a tag without a closing one is written with a slash, not closed', async () => {
  expect(await say('One<br>two')).toMatchInlineSnapshot(`
    "MdxUnreadable y.mdx:5
    <br> is not closed, and in .mdx files every tag is. Write <br />."
  `);
  expect(await say('<hr>')).toContain('Write <hr />.');
});

test('a word is not called a file name', async () => {
  expect(await say('![Foto](/foto.png)')).toMatchInlineSnapshot(`
    "PictureTextIsName y.mdx:5
    "Foto" does not tell what the picture shows. Write what the picture tells, such as ![The red lever under the saddle](saddle.jpg).
    PictureMissing y.mdx:5
    There is no file "/foto.png" in the site. Put the file into images/ and write ![…](image:foto)."
  `);
  expect(await say('![IMG_2041](/foto.png)')).toContain('is a file name: "IMG_2041"');
});

test('a picture whose ending is in capital letters is told its new name', async () => {
  const picture = new Uint8Array([1, 2, 3]);
  expect(await say('Text.', { 'images/bike/Lever.PNG': picture })).toMatchInlineSnapshot(`
    "FileUnread images/bike/Lever.PNG (warning)
    A picture whose ending is in capital letters is not read. Rename it to "bike/Lever.png"."
  `);
});
