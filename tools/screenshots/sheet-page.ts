import { escapeHtml } from '../../src/lib/escape.ts';

/** A picture of the sheet, with what has changed since the last one that was kept. */
export interface SheetPicture {
  file: string;
  /** Heading under which it stands: its template. */
  template: string;
  /** Share of its pixels that differ, 0 to 1; undefined if it is new. */
  changed: number | undefined;
}

/** The sheet as a page of its own: what changed first, then all pictures, small, by template. */
export function toSheetPage(pictures: readonly SheetPicture[]): string {
  const changed = pictures
    .filter((one) => one.changed !== 0)
    .toSorted((one, other) => (other.changed ?? 1) - (one.changed ?? 1));
  const byTemplate = Map.groupBy(pictures, ({ template }) => template);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>',
    '<style>body{font:15px/1.5 system-ui;margin:24px;background:#eee}',
    'figure{display:inline-block;margin:0 12px 24px 0;vertical-align:top}',
    'img{display:block;inline-size:200px;max-block-size:420px;object-fit:cover;object-position:top;',
    'border:1px solid #bbb;background:#fff}.changed img{inline-size:380px;max-block-size:none}</style>',
    `<h1>${pictures.length} screenshots, ${changed.length} changed</h1>`,
    ...changed.map(toComparison),
    ...[...byTemplate].map(
      ([template, all]) =>
        `<h2>${escapeHtml(template)}</h2>${all.map(({ file }) => toFigure(`now/${file}`, file)).join('')}`,
    ),
    '</html>',
  ].join('\n');
}

function toComparison({ file, changed }: SheetPicture): string {
  const what =
    changed === undefined ? 'new' : `${(100 * changed).toFixed(2)} % of its pixels differ`;
  const figures =
    changed === undefined
      ? toFigure(`now/${file}`, 'now')
      : toFigure(`kept/${file}`, 'kept') +
        toFigure(`now/${file}`, 'now') +
        toFigure(`changed/${file}`, 'difference');
  return `<section class="changed"><h2>${escapeHtml(file)}: ${what}</h2>${figures}</section>`;
}

const toFigure = (path: string, caption: string): string =>
  `<figure><a href="${escapeHtml(path)}"><img src="${escapeHtml(path)}" alt="" loading="lazy"></a>` +
  `<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
