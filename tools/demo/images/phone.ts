import type { Pen } from './pen.ts';
import { at, path, rect, text } from './pen.ts';
import { fittingSize } from './text-width.ts';

/** Width of every picture of a phone: its smallest text, 16.5 units, stays above 14 px down to 310 px. */
export const phoneWidth = 360;

/** The column between the edges of the screen. */
export const column = { x: 38, width: 284, end: 322, middle: 180 } as const;

const top = 16;
const bezel = 7;

/** The field and a phone that runs out of it at the bottom. */
export function phone(pen: Pen, height: number): string {
  const { panel, bezel: body, bezelEdge, screen, border } = pen.theme;
  const inside = { x: 14 + bezel, y: top + bezel, width: 332 - 2 * bezel };
  const { x, y, width } = inside;
  const outline = (left: number, up: number, wide: number, radius: number): string =>
    `M${left} ${height}V${up + radius}a${radius} ${radius} 0 0 1 ${radius}-${radius}` +
    `h${wide - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}V${height}`;
  return [
    rect(pen, { x: 0, y: 0, width: pen.width, height }, 18, { fill: panel }),
    path(outline(14, top, 332, 40), { fill: body, stroke: bezelEdge }),
    path(`${outline(x, y, width, 33)}z`, { fill: screen }),
    rect(pen, { x: 150, y: 33, width: 60, height: 6 }, 3, { fill: border }),
    // Closes the picture where the screen runs out of it.
    rect(pen, { x: 0.5, y: 0.5, width: pen.width - 1, height: height - 1 }, 17.5, {
      stroke: border,
      strokeWidth: 1,
    }),
  ].join('');
}

/** Where a screen begins: what the arrow leads back to, and its own name. */
export const heading = (pen: Pen, back: string, title: string): string =>
  at(pen, { x: 44, y: 66, turns: true }, [
    path('M4-7-3 0 4 7', { stroke: pen.theme.accent, strokeWidth: 2.5 }),
  ]) +
  text(pen, { x: 56, y: 72, fill: pen.theme.accent }, back) +
  text(
    pen,
    { x: column.x, y: 108, size: fittingSize(title, 25, true, column.width), bold: true },
    title,
  );

/** Where a screen begins that leads nowhere back. */
export const plainHeading = (pen: Pen, title: string): string =>
  text(pen, { x: column.x, y: 82, size: 27, bold: true }, title);
