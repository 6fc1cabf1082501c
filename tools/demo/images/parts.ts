import type { Box, Pen } from './pen.ts';
import { at, circle, path, rect, text } from './pen.ts';
import { textWidth } from './text-width.ts';

/** Room between what is marked and the ring around it. */
const ringGap = 6;

/** The warm ring around what the reader looks for, with the number of the step where there is one. */
export function ring(pen: Pen, box: Box, radius: number, step?: number): string {
  const { mark, markEdge } = pen.theme;
  const outer = {
    x: box.x - ringGap,
    y: box.y - ringGap,
    width: box.width + 2 * ringGap,
    height: box.height + 2 * ringGap,
  };
  const shapes = [
    rect(pen, outer, radius + ringGap, { stroke: markEdge, strokeWidth: 5.5 }),
    rect(pen, outer, radius + ringGap, { stroke: mark, strokeWidth: 3.5 }),
  ];
  if (step !== undefined) shapes.push(badge(pen, outer.x + outer.width - 10, outer.y, step));
  return shapes.join('');
}

/** A round ring, for parts of the bike. */
export const roundRing = (pen: Pen, cx: number, cy: number, r: number): string =>
  circle(pen, cx, cy, r, { stroke: pen.theme.markEdge, strokeWidth: 7 }) +
  circle(pen, cx, cy, r, { stroke: pen.theme.mark, strokeWidth: 4.5 });

/** The number of a step in a warm disc. */
export const badge = (pen: Pen, x: number, y: number, step: number): string =>
  circle(pen, x, y, 14, { fill: pen.theme.mark, stroke: pen.theme.screen, strokeWidth: 2.5 }) +
  text(
    pen,
    { x, y: y + 6, size: 17, bold: true, anchor: 'middle', fill: pen.theme.onMark },
    `${step}`,
  );

type ButtonKind = 'filled' | 'quiet' | 'danger';

export function button(pen: Pen, box: Box, label: string, kind: ButtonKind = 'filled'): string {
  const { accent, onAccent, danger, screen, border } = pen.theme;
  const looks = {
    filled: { fill: accent, edge: accent, ink: onAccent },
    quiet: { fill: screen, edge: border, ink: accent },
    danger: { fill: screen, edge: danger, ink: danger },
  }[kind];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 6 };
  return (
    rect(pen, box, 12, { fill: looks.fill, stroke: looks.edge }) +
    text(pen, { ...middle, bold: true, anchor: 'middle', fill: looks.ink }, label)
  );
}

export const card = (pen: Pen, box: Box): string =>
  rect(pen, box, 14, { fill: pen.theme.card, stroke: pen.theme.border });

export const rule = (pen: Pen, x: number, y: number, width: number): string =>
  rect(pen, { x, y, width, height: 1 }, 0, { fill: pen.theme.border });

const chipSize = 16.5;

/** The room that a chip takes. */
export const chipWidth = (label: string): number => textWidth(label, chipSize, true) + 22;

/** A short word about a state, on its own colour. */
export function chip(
  pen: Pen,
  { x, y }: { x: number; y: number },
  label: string,
  tone: 'good' | 'danger',
): string {
  const { good, goodSoft, danger, dangerSoft } = pen.theme;
  const [ink, fill] = tone === 'good' ? [good, goodSoft] : [danger, dangerSoft];
  const width = chipWidth(label);
  return (
    rect(pen, { x, y, width, height: 30 }, 15, { fill }) +
    text(
      pen,
      { x: x + width / 2, y: y + 21, size: chipSize, bold: true, anchor: 'middle', fill: ink },
      label,
    )
  );
}

/** An arrow head that points along the text: there is more behind. */
export const chevron = (pen: Pen, x: number, y: number): string =>
  at(pen, { x, y, turns: true }, [
    path('M-3-6 3 0-3 6', { stroke: pen.theme.muted, strokeWidth: 2 }),
  ]);

/** A line of a list that leads on, as far from the edges of the column as `inset` says. */
export const listRow = (pen: Pen, y: number, label: string, inset = 2): string =>
  text(pen, { x: 38 + inset, y: y + 30 }, label) + chevron(pen, 316 - inset, y + 24);
