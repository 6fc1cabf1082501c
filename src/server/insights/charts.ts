import { html } from 'hono/html';
import type { WeekRow } from '../../insights/report.ts';
import type { Markup } from './frame.ts';
import type { Words } from './words.ts';

/** Height of a chart, in its own units; a week is one unit wide with a gap. */
const height = 100;
const [step, bar] = [10, 8];

/** Votes by week, those that said "no" at the foot of each bar; with a table of the same figures. */
export function drawWeeks(weeks: readonly WeekRow[], { t, count, date }: Words): Markup {
  const most = Math.max(1, ...weeks.map(({ total }) => total));
  const scale = (value: number): number => Math.round((value / most) * height * 10) / 10;
  const bars = weeks.map(({ helpful, total }, place) => {
    const [all, no] = [scale(total), scale(total - helpful)];
    const x = place * step + (step - bar) / 2;
    return html`<rect
        class="chart-all"
        x="${x}"
        y="${height - all}"
        width="${bar}"
        height="${all}"
      />
      <rect class="chart-no" x="${x}" y="${height - no}" width="${bar}" height="${no}" />`;
  });
  const width = weeks.length * step;
  return html`<svg
      class="chart"
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${bars}
    </svg>
    <p class="chart-ends" aria-hidden="true">
      <span>${date(weeks[0]?.week ?? '')}</span>
      <span class="chart-key"><i class="chart-all"></i>${t('insights.votes')}</span>
      <span class="chart-key"><i class="chart-no"></i>${t('insights.no')}</span>
      <span>${date(weeks.at(-1)?.week ?? '')}</span>
    </p>
    ${writeWeekTable(weeks, { t, count, date })}`;
}

function writeWeekTable(
  weeks: readonly WeekRow[],
  { t, count, date }: Pick<Words, 't' | 'count' | 'date'>,
): Markup {
  const rows = weeks.map(
    ({ week, helpful, total }) =>
      html`<tr>
        <th scope="row">${date(week)}</th>
        <td class="number">${count(total)}</td>
        <td class="number">${count(total - helpful)}</td>
      </tr>`,
  );
  const title = t('insights.weeks.title');
  return html`<details>
    <summary>${t('insights.weeks.table')}</summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label="${title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('insights.weeks.week')}</th>
            <th scope="col" class="number">${t('insights.votes')}</th>
            <th scope="col" class="number">${t('insights.no')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** A line of small bars, and their figures for who does not see them; nothing where all are zero. */
export function drawSpark(values: readonly number[], label: string, { count }: Words): Markup | '' {
  const most = Math.max(...values, 0);
  if (most === 0) return '';
  const bars = values.map((value, place) => {
    const size = Math.round((value / most) * 20 * 10) / 10;
    return html`<rect x="${place * 5}" y="${20 - size}" width="4" height="${size}" />`;
  });
  const text = `${label}: ${values.map(count).join(', ')}`;
  return html`<svg class="spark" viewBox="0 0 ${values.length * 5} 20" role="img">
    <title>${text}</title>
    ${bars}
  </svg>`;
}
