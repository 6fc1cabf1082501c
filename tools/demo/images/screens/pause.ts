import type { Pen } from '../pen.ts';
import { rect, text } from '../pen.ts';
import { button, card, ring, rule } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts } from '../texts/texts.ts';

const { x, width, end } = column;
const third = width / 3;

function monthChoice(pen: Pen, y: number): string {
  const { soft, accent, onAccent, text: ink } = pen.theme;
  return (
    rect(pen, { x, y, width, height: 46 }, 12, { fill: soft }) +
    rect(pen, { x: x + third, y, width: third, height: 46 }, 12, { fill: accent }) +
    [1, 2, 3]
      .map((month) => {
        const middle = x + third * (month - 0.5);
        const fill = month === 2 ? onAccent : ink;
        return text(
          pen,
          { x: middle, y: y + 30, size: 19, bold: true, anchor: 'middle', fill },
          `${month}`,
        );
      })
      .join('')
  );
}

/** Months, days and price of a pause, and the button that begins it. */
export function pause(pen: Pen, { cancel, pause: words }: FullTexts): Scene {
  const { muted } = pen.theme;
  const dates = { x, y: 234, width, height: 92 };
  const confirm = { x, y: 386, width, height: 52 };
  const day = (y: number, name: string, date: string): string =>
    text(pen, { x: x + 14, y, fill: muted }, name) +
    text(pen, { x: end - 14, y, bold: true, anchor: 'end' }, date);
  return {
    height: 462,
    shapes: [
      phone(pen, 462),
      heading(pen, cancel.subscription, words.title),
      text(pen, { x, y: 146, fill: muted }, words.months),
      monthChoice(pen, 164),
      ring(pen, { x: x + third, y: 164, width: third, height: 46 }, 12, 2),
      card(pen, dates),
      day(264, words.firstDay, words.first),
      rule(pen, x + 14, 280, width - 28),
      day(310, words.lastDay, words.last),
      ring(pen, dates, 14, 3),
      text(pen, { x: x + 14, y: 360 }, words.price),
      button(pen, confirm, words.confirm),
      ring(pen, confirm, 12, 4),
    ],
  };
}
