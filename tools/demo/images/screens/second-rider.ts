import type { Pen } from '../pen.ts';
import { at, circle, path, rect, text } from '../pen.ts';
import { button, card, ring } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts } from '../texts/texts.ts';

const { x, width } = column;
const person = 'M-10 11C-9 2 9 2 10 11M0-11a5.5 5.5 0 1 0 .1 0z';

/** The two riders of the Family plan, and the button that invites the second one. */
export function secondRider(pen: Pen, { menus, secondRider: words }: FullTexts): Scene {
  const { soft, accent, muted, border } = pen.theme;
  const invite = { x, y: 300, width, height: 52 };
  return {
    height: 376,
    shapes: [
      phone(pen, 376),
      heading(pen, menus.profile, words.title),
      card(pen, { x, y: 128, width, height: 72 }),
      circle(pen, x + 36, 164, 22, { fill: soft }),
      at(pen, { x: x + 36, y: 164 }, [path(person, { stroke: accent, strokeWidth: 2.2 })]),
      text(pen, { x: x + 70, y: 159, bold: true }, words.name),
      text(pen, { x: x + 70, y: 183, size: 16.5, fill: muted }, words.you),
      rect(pen, { x, y: 210, width, height: 72 }, 14, {
        stroke: border,
        dash: '5 6',
        strokeWidth: 2,
      }),
      circle(pen, x + 36, 246, 22, { stroke: muted, dash: '4 5', strokeWidth: 2 }),
      at(pen, { x: x + 36, y: 246 }, [path('M-7 0H7M0-7V7', { stroke: muted, strokeWidth: 2.2 })]),
      text(pen, { x: x + 70, y: 252, fill: muted }, words.free),
      button(pen, invite, words.invite),
      ring(pen, invite, 12, 1),
    ],
  };
}
