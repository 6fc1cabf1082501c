import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { directionOf } from '../../../src/i18n/direction.ts';
import { browserArguments, getBrowser } from '../../browser/find-browser.ts';
import { accidentSheets, returnSheets, theftSheets, type Sheet } from './sheets.ts';

// Prints the downloads of the demo content anew: node tools/demo/files/print.ts [name.pdf …]
const folder = join(import.meta.dirname, '../../../content/files');
const files = {
  'return-checklist.pdf': returnSheets,
  'accident-notes.pdf': accidentSheets,
  'theft-notes.pdf': theftSheets,
};
/** The files named on the command line, or all of them. */
const wanted = process.argv.slice(2);
const sheets = Object.entries(files)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .flatMap(([name, byLocale]) =>
    Object.entries(byLocale).map(([locale, sheet]): [string, string, Sheet] => [
      locale,
      name,
      sheet,
    ]),
  );

const browser = await chromium.launch({
  executablePath: getBrowser(),
  args: [...browserArguments],
});
try {
  const page = await browser.newPage();
  for (const [locale, name, sheet] of sheets) {
    const path = join(folder, locale, name);
    await mkdir(dirname(path), { recursive: true });
    await page.setContent(toHtml(locale, sheet));
    await page.pdf({
      path,
      format: 'A4',
      margin: { top: '20mm', left: '20mm', right: '20mm' },
      tagged: true,
    });
  }
} finally {
  await browser.close();
}
console.log(`Printed ${sheets.length} files into content/files.`);

function toHtml(locale: string, { title, lead, ticks, blanks }: Sheet): string {
  const list = (items: readonly string[]): string =>
    items.map((item) => `<li>${item}</li>`).join('');
  return `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><title>${title}</title><style>
body { font: 12pt/1.5 sans-serif } h1 { font-size: 20pt } ul { padding: 0; list-style: none }
.ticks li { padding-block: 2mm } .ticks li::before { content: '☐' / ''; margin-inline-end: 4mm; font-size: 16pt }
.blanks li { padding-block-end: 11mm; margin-block-end: 4mm; border-block-end: 0.3mm solid #888 }
</style><h1>${title}</h1><p>${lead}</p><ul class="ticks">${list(ticks)}</ul><ul class="blanks">${list(blanks)}</ul></html>`;
}
