import { wholeBike } from '../bike/whole-bike.ts';
import type { Pen } from '../pen.ts';
import { at, rect, text } from '../pen.ts';
import { button, chip, chipWidth, listRow, ring } from '../parts.ts';
import { column, phone, plainHeading } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { Texts } from '../texts/texts.ts';

const { x, width, end, middle } = column;

/** The start of the app: the bike, its state and the way to open it. */
function bikeScreen(pen: Pen, texts: Texts, marked: 'button' | 'state'): Scene {
  const { soft, muted } = pen.theme;
  const { menus, bike } = texts;
  const unlock = { x, y: 310, width, height: 52 };
  const stateWidth = chipWidth(bike.locked);
  const state = { x: middle - stateWidth / 2, y: 251, width: stateWidth, height: 30 };
  const height = marked === 'button' ? 432 : 384;
  return {
    height,
    shapes: [
      phone(pen, height),
      plainHeading(pen, menus.bike),
      rect(pen, { x, y: 98, width, height: 192 }, 16, { fill: soft }),
      at(pen, { x: pen.mirrored ? 298 : 62, y: 95, scale: 0.98 }, wholeBike(pen.theme)),
      text(pen, { x: end, y: 80, anchor: 'end', fill: muted, digits: true }, 'BR-204815'),
      chip(pen, state, bike.locked, 'good'),
      button(pen, unlock, bike.unlock),
      ...(marked === 'button'
        ? [listRow(pen, 372, bike.lockCode), ring(pen, unlock, 12)]
        : [ring(pen, state, 15)]),
    ],
  };
}

/** Where the lock is opened. */
export const unlock = (pen: Pen, texts: Texts): Scene => bikeScreen(pen, texts, 'button');

/** How the app says that the lock is shut. */
export const locked = (pen: Pen, texts: Texts): Scene => bikeScreen(pen, texts, 'state');
