import type { Pen } from '../pen.ts';
import { at, circle, path, rect, text } from '../pen.ts';
import { button, ring } from '../parts.ts';
import { column, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { Texts } from '../texts/texts.ts';
import { textWidth } from '../text-width.ts';

const { x, width, middle } = column;

function field(pen: Pen, y: number, label: string): string {
  const { muted, border, screen } = pen.theme;
  return (
    text(pen, { x, y, size: 16.5, fill: muted }, label) +
    rect(pen, { x, y: y + 10, width, height: 46 }, 11, { fill: screen, stroke: border })
  );
}

/** Signing in, with the way to a new password. */
export function signIn(pen: Pen, { signIn: words }: Texts): Scene {
  const { accent, onAccent, muted } = pen.theme;
  const dots = Array.from({ length: 9 }, (_, index) =>
    circle(pen, x + 22 + index * 15, 245, 4, { fill: muted }),
  );
  const linkWidth = Math.min(textWidth(words.forgotten, 17, true) + 8, width - 4);
  const link = { x: middle - linkWidth / 2, y: 284, width: linkWidth, height: 32 };
  return {
    height: 410,
    shapes: [
      phone(pen, 410),
      rect(pen, { x: middle - 66, y: 57, width: 38, height: 38 }, 11, { fill: accent }),
      at(pen, { x: middle - 47, y: 76 }, [
        path('M-12 0q6-9 12 0t12 0', { stroke: onAccent, strokeWidth: 3.5 }),
      ]),
      text(pen, { x: middle - 18, y: 85, size: 25, bold: true, digits: true }, 'Brisela'),
      field(pen, 124, words.email),
      text(pen, { x: x + 16, y: 163, digits: true }, words.address),
      field(pen, 212, words.password),
      ...dots,
      text(pen, { x: middle, y: 306, bold: true, anchor: 'middle', fill: accent }, words.forgotten),
      ring(pen, link, 10, 1),
      button(pen, { x, y: 342, width, height: 50 }, words.signIn),
    ],
  };
}
