import { html } from 'hono/html';
import type { Markup } from './frame.ts';
import type { TableName } from './files.ts';
import { insightsUrl } from './gate.ts';
import type { Words } from './words.ts';

/** A part of the report, named as its file is. */
export interface Section {
  name: TableName;
  title: string;
  lead: string;
  /** What will be here, where nothing is yet. */
  empty: string;
}

/** Rows that are shown of a table; its file has all. */
export const mostShown = 10;

/** A part of the report with its files; `body` is undefined where there is nothing to show. */
export const writeSection = (
  { name, title, lead, empty }: Section,
  body: Markup | undefined,
  { query, words, total = 0 }: { query: string; words: Words; total?: number },
): Markup =>
  html`<section>
    <h2 id="${name}">${title}</h2>
    ${
      body
        ? html`<p class="section-lead">${lead}</p>
            ${body} ${writeDownloads(name, title, { query, words, total })}`
        : html`<p class="section-empty">${empty}</p>`
    }
  </section>`;

function writeDownloads(
  name: TableName,
  title: string,
  { query, words: { t, count }, total }: { query: string; words: Words; total: number },
): Markup {
  const links = ['csv', 'json'].map(
    (kind) =>
      html`<a href="${insightsUrl()}${name}.${kind}${query}" download>
        <span class="visually-hidden">${t('insights.download', { table: title })}</span>
        ${kind.toUpperCase()}
      </a>`,
  );
  const shown = { shown: count(Math.min(total, mostShown)), total: count(total) };
  return html`<p class="downloads">
    ${total > mostShown ? html`<span>${t('insights.shown', shown)}</span>` : ''} ${links}
  </p>`;
}

/** A column of a table. Numbers stand under each other. */
export interface Column<Row> {
  label: string;
  isNumber?: boolean;
  cell: (row: Row) => Markup | string;
}

/** A table whose first column names its rows; undefined without rows. */
export function writeTable<Row>(
  label: string,
  rows: readonly Row[],
  [first, ...rest]: readonly [Column<Row>, ...Column<Row>[]],
): Markup | undefined {
  if (rows.length === 0) return undefined;
  const kindOf = ({ isNumber = false }: Column<Row>): string => (isNumber ? 'number' : '');
  const lines = rows.slice(0, mostShown).map(
    (row) =>
      html`<tr>
        <th scope="row">${first.cell(row)}</th>
        ${rest.map((column) => html`<td class="${kindOf(column)}">${column.cell(row)}</td>`)}
      </tr>`,
  );
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${[first, ...rest].map(
            (column) => html`<th scope="col" class="${kindOf(column)}">${column.label}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`;
}
