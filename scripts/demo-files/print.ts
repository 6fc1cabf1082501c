import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { directionOf } from '../../src/i18n/direction.ts';
import { browserArguments, getBrowser } from '../support/find-browser.ts';
import { accidentSheets, returnSheets, type Sheet } from './sheets.ts';

// Prints the downloads of the demo content anew: node scripts/demo-files/print.ts
const folder = join(import.meta.dirname, '../../content/files');
const sheets = [
  ...Object.entries(returnSheets).map(
    ([locale, sheet]) => [locale, 'return-checklist.pdf', sheet] as const,
  ),
  ...Object.entries(accidentSheets).map(
    ([locale, sheet]) => [locale, 'accident-notes.pdf', sheet] as const,
  ),
];

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
