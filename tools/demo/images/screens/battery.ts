import type { Pen } from '../pen.ts';
import { rect, text } from '../pen.ts';
import { card, listRow, ring, rule } from '../parts.ts';
import { column, phone, plainHeading } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts } from '../texts/texts.ts';

const { x, width, end } = column;
const charge = 0.64;

/** How full the battery is. */
export function battery(pen: Pen, { battery: words, bike, menus }: FullTexts): Scene {
  const { accent, muted, line } = pen.theme;
  const status = { x, y: 102, width, height: 104 };
  const cell = { x: x + 20, y: 130, width: 92, height: 48 };
  return {
    height: 316,
    shapes: [
      phone(pen, 316),
      plainHeading(pen, menus.bike),
      text(pen, { x: end, y: 80, anchor: 'end', fill: muted, digits: true }, 'BR-204815'),
      card(pen, status),
      rect(pen, { x: cell.x + cell.width + 3, y: 144, width: 6, height: 20 }, 3, { fill: line }),
      rect(pen, cell, 11, { stroke: line, strokeWidth: 3 }),
      rect(
        pen,
        { x: cell.x + 6, y: cell.y + 6, width: (cell.width - 12) * charge, height: 36 },
        6,
        {
          fill: accent,
        },
      ),
      text(pen, { x: x + 138, y: 156, size: 34, bold: true, digits: true }, '64 %'),
      text(pen, { x: x + 138, y: 184, fill: muted }, words.range),
      ring(pen, status, 14),
      listRow(pen, 220, bike.lockCode),
      rule(pen, x, 267, width),
      listRow(pen, 268, words.bookRepair),
    ],
  };
}
