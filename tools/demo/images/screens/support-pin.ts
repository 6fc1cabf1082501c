import type { Pen } from '../pen.ts';
import { at, path, text } from '../pen.ts';
import { card, ring } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts } from '../texts/texts.ts';

const { x, width, middle } = column;
const clock = 'M0-8A8 8 0 1 0 0 8 8 8 0 1 0 0-8zM0-4V0l3 2';

/** The six digits that the desk asks for. */
export function supportPin(pen: Pen, { menus, supportPin: words }: FullTexts): Scene {
  const { muted } = pen.theme;
  const digits = { x, y: 138, width, height: 92 };
  return {
    height: 320,
    shapes: [
      phone(pen, 320),
      heading(pen, menus.profile, words.title),
      card(pen, digits),
      text(
        pen,
        { x: middle, y: 201, size: 46, bold: true, anchor: 'middle', digits: true },
        '482 913',
      ),
      ring(pen, digits, 14),
      at(pen, { x: x + 12, y: 262 }, [path(clock, { stroke: muted, strokeWidth: 2 })]),
      text(pen, { x: x + 32, y: 268, fill: muted }, words.changes),
      text(pen, { x: x + 32, y: 296, fill: muted }, words.use),
    ],
  };
}
