import type { Pen } from '../pen.ts';
import { text } from '../pen.ts';
import { button, card, ring, rule } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts } from '../texts/texts.ts';

const { x, width, end } = column;

/** The invoices by month; the newest is open. */
export function invoices(pen: Pen, { menus, invoices: words }: FullTexts): Scene {
  const { muted } = pen.theme;
  const [newest, ...older] = words.months;
  const row = (y: number, month: string, bold: boolean): string =>
    text(pen, { x: x + 16, y, bold }, month) +
    text(pen, { x: end - 16, y, anchor: 'end', fill: muted }, words.amount);
  const month = { x: x + 12, y: 142, width: width - 24, height: 32 };
  const download = { x: x + 12, y: 198, width: width - 24, height: 48 };
  return {
    height: 372,
    shapes: [
      phone(pen, 372),
      heading(pen, menus.profile, words.title),
      card(pen, { x, y: 126, width, height: 136 }),
      row(164, newest, true),
      ring(pen, month, 10, 2),
      button(pen, download, words.download),
      ring(pen, download, 12, 3),
      ...older.flatMap((name, index) => [
        row(297 + index * 52, name, false),
        rule(pen, x, 317 + index * 52, width),
      ]),
    ],
  };
}
