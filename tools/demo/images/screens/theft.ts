import type { Pen } from '../pen.ts';
import { at, path, rect, text } from '../pen.ts';
import { badge, card } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { Texts } from '../texts/texts.ts';
import { fittingSize } from '../text-width.ts';

const { x, width } = column;
const start = x + 66;
const room = width - 76;

const pin = 'M0 10C-9 0-9-10 0-10S9 0 0 10zM0-5a2.5 2.5 0 1 0 .1 0z';
const file = 'M-8-10H3l6 6v14H-8zM-3 0h6M0-3v6';
const house = 'M-10 0 0-9 10 0M-7-2v11H7V-2';

interface Task {
  y: number;
  step: number;
  icon: string;
  title: string;
  detail: string;
}

function task(pen: Pen, { y, step, icon, title, detail }: Task): string {
  const { soft, accent, muted } = pen.theme;
  return (
    card(pen, { x, y, width, height: 78 }) +
    rect(pen, { x: x + 14, y: y + 19, width: 40, height: 40 }, 12, { fill: soft }) +
    at(pen, { x: x + 34, y: y + 39 }, [path(icon, { stroke: accent, strokeWidth: 2.2 })]) +
    text(
      pen,
      { x: start, y: y + 35, size: fittingSize(title, 17, true, room), bold: true },
      title,
    ) +
    text(pen, { x: start, y: y + 59, size: 16.5, fill: muted }, detail) +
    badge(pen, x + 6, y + 4, step)
  );
}

/** What a report of a theft asks for, numbered as in the article. */
export function theft(pen: Pen, { menus, theft: words }: Texts): Scene {
  return {
    height: 402,
    shapes: [
      phone(pen, 402),
      heading(pen, menus.bike, words.title),
      task(pen, { y: 132, step: 1, icon: pin, title: words.where, detail: words.within24 }),
      task(pen, { y: 220, step: 3, icon: file, title: words.report, detail: words.within72 }),
      task(pen, { y: 308, step: 4, icon: house, title: words.address, detail: words.street }),
    ],
  };
}
