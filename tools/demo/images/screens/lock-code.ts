import type { Pen } from '../pen.ts';
import { rect, text } from '../pen.ts';
import { ring } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts } from '../texts/texts.ts';

const { x, width } = column;
const boxWidth = 60;
const gap = (width - 4 * boxWidth) / 3;

/** The code that opens the lock without Bluetooth. */
export function lockCode(pen: Pen, { menus, lockCode: words }: FullTexts): Scene {
  const { soft, muted } = pen.theme;
  const digits = ['7', '3', '0', '4'].map((digit, index) => {
    const left = x + index * (boxWidth + gap);
    return (
      rect(pen, { x: left, y: 140, width: boxWidth, height: 76 }, 12, { fill: soft }) +
      text(pen, { x: left + boxWidth / 2, y: 193, size: 40, bold: true, anchor: 'middle' }, digit)
    );
  });
  return {
    height: 284,
    shapes: [
      phone(pen, 284),
      heading(pen, menus.bike, words.title),
      ...digits,
      ring(pen, { x, y: 140, width, height: 76 }, 12, 1),
      text(pen, { x, y: 258, fill: muted }, words.hint),
    ],
  };
}
