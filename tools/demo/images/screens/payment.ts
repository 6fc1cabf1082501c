import type { Pen } from '../pen.ts';
import { at, path, rect, text } from '../pen.ts';
import { badge, button, card, chip, chipWidth, listRow, ring, rule } from '../parts.ts';
import { column, heading, phone } from '../phone.ts';
import type { Scene } from '../scene.ts';
import type { FullTexts, Texts } from '../texts/texts.ts';

const { x, width } = column;

const cardHeight = 96;
const chipAt = { x: x + 72, y: 51 };

/** A card as it stands in the list of payment methods, and what is to be said about it. */
function cardRow(pen: Pen, y: number, state: string, tone: 'good' | 'danger'): string {
  const { accent, onAccent } = pen.theme;
  return (
    card(pen, { x, y, width, height: cardHeight }) +
    rect(pen, { x: x + 16, y: y + 33, width: 44, height: 30 }, 6, { fill: accent }) +
    rect(pen, { x: x + 16, y: y + 40, width: 44, height: 6 }, 0, { fill: onAccent, opacity: 0.6 }) +
    text(pen, { x: chipAt.x, y: y + 33, bold: true, digits: true }, '•••• 4821') +
    chip(pen, { x: chipAt.x, y: y + chipAt.y }, state, tone)
  );
}

/** A payment that failed: why, and how to pay it now. */
export function failedPayment(pen: Pen, { menus, failedPayment: words }: Texts): Scene {
  const { danger, dangerSoft } = pen.theme;
  const method = { x, y: 250, width, height: cardHeight };
  const pay = { x, y: 372, width, height: 52 };
  const sign = 'M0-9 10 9H-10zM0-2v5M0 6v.1';
  return {
    height: 448,
    shapes: [
      phone(pen, 448),
      heading(pen, menus.profile, words.title),
      rect(pen, { x, y: 126, width, height: 104 }, 14, { fill: dangerSoft }),
      at(pen, { x: x + 24, y: 150 }, [path(sign, { stroke: danger, strokeWidth: 2.2 })]),
      text(pen, { x: x + 42, y: 157, bold: true, fill: danger }, words.failed),
      text(pen, { x: x + 14, y: 188 }, words.amount),
      text(pen, { x: x + 14, y: 214 }, words.nextTry),
      cardRow(pen, method.y, words.expired, 'danger'),
      ring(pen, method, 14, 2),
      button(pen, pay, words.pay),
      ring(pen, pay, 12, 3),
    ],
  };
}

/** Choosing another way to pay. */
export function paymentMethod(pen: Pen, texts: FullTexts): Scene {
  const { menus, failedPayment: title, paymentMethod: words } = texts;
  const inUse = { x: chipAt.x, y: 126 + chipAt.y, width: chipWidth(words.inUse), height: 30 };
  const change = { x, y: 242, width, height: 50 };
  return {
    height: 456,
    shapes: [
      phone(pen, 456),
      heading(pen, menus.profile, title.title),
      cardRow(pen, 126, words.inUse, 'good'),
      ring(pen, inUse, 15),
      badge(pen, inUse.x + inUse.width + 10, inUse.y + 15, 4),
      button(pen, change, words.change, 'quiet'),
      ring(pen, change, 12, 2),
      card(pen, { x, y: 310, width, height: 132 }),
      listRow(pen, 308, words.card, 16),
      rule(pen, x + 16, 354, width - 32),
      listRow(pen, 352, words.account, 16),
      rule(pen, x + 16, 398, width - 32),
      listRow(pen, 396, words.paypal, 16),
    ],
  };
}
