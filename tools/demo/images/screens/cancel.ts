import type { Pen } from '../pen.ts';
import { at, path, text } from '../pen.ts';
import { button, card, ring } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { Texts } from '../texts/texts.ts';

const { x, width } = column;

/** The last day, and the button that ends the subscription. */
export function cancel(pen: Pen, { cancel: words }: Texts): Scene {
  const { muted, accent } = pen.theme;
  const lastDay = { x, y: 130, width, height: 84 };
  const confirm = { x, y: 312, width, height: 52 };
  const point = (y: number, line: string): string =>
    at(pen, { x: x + 9, y: y - 6 }, [path('M-6 0-2 4 6-5', { stroke: accent, strokeWidth: 2.5 })]) +
    text(pen, { x: x + 26, y, size: 17 }, line);
  return {
    height: 388,
    shapes: [
      phone(pen, 388),
      heading(pen, words.subscription, words.title),
      card(pen, lastDay),
      text(pen, { x: x + 16, y: 160, fill: muted }, words.lastDay),
      text(pen, { x: x + 16, y: 196, size: 25, bold: true }, words.date),
      ring(pen, lastDay, 14, 2),
      point(254, words.until),
      point(284, words.returnBike),
      button(pen, confirm, words.confirm, 'danger'),
      ring(pen, confirm, 12, 3),
    ],
  };
}
