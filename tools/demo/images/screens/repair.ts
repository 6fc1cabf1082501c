import type { Pen } from '../pen.ts';
import { rect, text } from '../pen.ts';
import { button, card, ring } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts } from '../texts/texts.ts';

const { x, width } = column;
const gap = 8;
const third = (width - 2 * gap) / 3;
const times = ['8:00', '10:00', '12:00', '14:00', '16:00', '18:00'];
const chosenDay = 1;
const chosenTime = 1;

const slot = (index: number, y: number, height: number) => ({
  x: x + (index % 3) * (third + gap),
  y: y + Math.floor(index / 3) * (height + gap),
  width: third,
  height,
});

/** Days and free hours of a repair. */
export function repair(pen: Pen, { repair: words, menus }: FullTexts): Scene {
  const { soft, accent, onAccent, border, screen, muted, text: ink } = pen.theme;
  const cell = (
    index: number,
    y: number,
    height: number,
    label: string,
    chosen: boolean,
  ): string => {
    const box = slot(index, y, height);
    const looks = chosen ? { fill: accent } : { fill: screen, stroke: border };
    return (
      rect(pen, box, 11, looks) +
      text(
        pen,
        {
          x: box.x + third / 2,
          y: box.y + height / 2 + 6,
          size: 16.5,
          bold: true,
          anchor: 'middle',
          fill: chosen ? onAccent : ink,
        },
        label,
      )
    );
  };
  const confirm = { x, y: 396, width, height: 52 };
  return {
    height: 472,
    shapes: [
      phone(pen, 472),
      heading(pen, menus.bike, words.title),
      card(pen, { x, y: 126, width, height: 72 }),
      text(pen, { x: x + 14, y: 156, bold: true }, words.fault),
      text(pen, { x: x + 14, y: 182, size: 16.5, fill: muted }, words.place),
      ...words.days.map((day, index) =>
        index === chosenDay
          ? rect(pen, slot(index, 212, 42), 11, { fill: soft, stroke: accent }) +
            text(
              pen,
              {
                x: slot(index, 212, 42).x + third / 2,
                y: 239,
                size: 16.5,
                bold: true,
                anchor: 'middle',
                fill: accent,
              },
              day,
            )
          : cell(index, 212, 42, day, false),
      ),
      ...times.map((time, index) => cell(index, 276, 46, time, index === chosenTime)),
      ring(pen, slot(chosenTime, 276, 46), 11, 4),
      button(pen, confirm, words.confirm),
    ],
  };
}
