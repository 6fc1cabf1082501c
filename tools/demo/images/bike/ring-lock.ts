import { badge, ring, roundRing } from '../parts.ts';
import type { Box, Pen } from '../pen.ts';
import { path, rect, text } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { arrow, field, glass } from './field.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'C', '0', 'OK'];

const keyAt = (index: number): Box => ({
  x: 151 + (index % 3) * 62,
  y: 128 + Math.floor(index / 3) * 46,
  width: 54,
  height: 38,
});

function key(pen: Pen, label: string, box: Box): string {
  const { accent, onAccent } = pen.theme;
  const [fill, ink] = label === 'OK' ? [accent, onAccent] : [glass.key, glass.ink];
  const middle = { x: box.x + box.width / 2, y: box.y + 27 };
  return (
    rect(pen, box, 9, { fill }) +
    text(pen, { ...middle, size: 20, bold: true, anchor: 'middle', fill: ink }, label)
  );
}

/** The keypad under the cover of the lock, a warm ring around the key that is pressed. */
export function keypad(pen: Pen, pressed?: string): string[] {
  const { line, shape, metal, bright } = pen.theme;
  const edge = { stroke: line, strokeWidth: 3 };
  const marked = pressed === undefined ? [] : [ring(pen, keyAt(keys.indexOf(pressed)), 9)];
  return [
    rect(pen, { x: 118, y: 250, width: 44, height: 100 }, 0, { fill: metal, ...edge }),
    rect(pen, { x: 318, y: 250, width: 44, height: 100 }, 0, { fill: metal, ...edge }),
    rect(pen, { x: 106, y: 102, width: 268, height: 226 }, 34, { fill: shape, ...edge }),
    path('M146 104 162 40q2-10 12-10h132q10 0 12 10l16 64z', { fill: bright, ...edge }),
    path('M212 44h56', { stroke: metal, strokeWidth: 6 }),
    rect(pen, { x: 137, y: 114, width: 206, height: 204 }, 16, { fill: glass.fill }),
    ...keys.map((label, index) => key(pen, label, keyAt(index))),
    ...marked,
  ];
}

/** Before the clip of the code begins. */
export const keypadInUse = (pen: Pen): Scene => ({
  height: 350,
  shapes: [field(pen, 350), ...keypad(pen, '7')],
});

/** Lift the cover, then end with OK. */
export function lockKeypad(pen: Pen): Scene {
  const ok = keyAt(11);
  return {
    height: 350,
    shapes: [
      field(pen, 350),
      ...keypad(pen, 'OK'),
      badge(pen, ok.x + ok.width + 8, ok.y + ok.height + 2, 3),
      badge(pen, 240, 78, 2),
      arrow(pen, 'M392 112q10-38-16-66M374 66l1-22 21 5'),
    ],
  };
}

const arch = 'M150 236v-84a90 90 0 0 1 180 0v84';
const treads = [10, 50, 90, 130, 170, 210, 250, 290];

/** From where the lever ends when the lock is shut to where it ends when it is open. */
const leverWay = { shut: 206, open: 124 } as const;

const lever = (y: number): Box => ({ x: 318, y, width: 66, height: 30 });

/** The lock from behind, with the wheel in it; the lever is `opened` from 0 (shut) to 1. */
export function lockFromBehind(pen: Pen, opened: number): string[] {
  const { line, shape, metal, accent, bright, muted } = pen.theme;
  const edge = { stroke: line, strokeWidth: 3 };
  const y = leverWay.shut + (leverWay.open - leverWay.shut) * opened;
  const bolt = 200 * (1 - opened);
  return [
    rect(pen, { x: 200, y: 0, width: 80, height: 300 }, 0, { fill: metal, ...edge }),
    path(treads.map((y) => `M216 ${y}l24 14 24-14`).join(''), { stroke: line, strokeWidth: 3 }),
    rect(pen, { x: 340 - bolt, y: 226, width: bolt, height: 22 }, 11, { fill: bright, ...edge }),
    path(arch, { stroke: line, strokeWidth: 58 }),
    path(arch, { stroke: shape, strokeWidth: 52 }),
    rect(pen, { x: 204, y: 40, width: 72, height: 46 }, 10, { fill: bright, ...edge }),
    path('M228 78h24', { stroke: metal, strokeWidth: 4 }),
    path('M330 140v84', { stroke: glass.fill, strokeWidth: 14 }),
    rect(pen, lever(leverWay.open), 12, { stroke: muted, dash: '5 6', strokeWidth: 2.5 }),
    rect(pen, lever(y), 12, { fill: accent, ...edge }),
  ];
}

/** The lever goes down until it clicks. */
export const lockLever = (pen: Pen): Scene => ({
  height: 300,
  shapes: [
    field(pen, 300),
    ...lockFromBehind(pen, 0),
    roundRing(pen, 351, 221, 46),
    arrow(pen, 'M426 124v72M410 180l16 18 16-18'),
  ],
});
