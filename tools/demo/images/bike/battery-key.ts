import type { Pen } from '../pen.ts';
import { circle, path, rect } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { arrow, field, sign } from './field.ts';

/** How far the key is turned to the left, and the battery lifted out of the frame. */
interface Moment {
  degrees: number;
  lift: number;
}

const still: Moment = { degrees: 0, lift: 36 };

const tilt = (16 * Math.PI) / 180;

/** Lifting goes square to the frame, which is tilted. */
function packPlace(lift: number): string {
  const down = still.lift - lift;
  const x = -8 + down * Math.sin(tilt);
  const y = 126 + down * Math.cos(tilt);
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}

/** The frame, the battery and its key, without arrows. */
export function batteryInFrame(pen: Pen, { degrees, lift }: Moment): string[] {
  const { line, tube, metal, shape, bright } = pen.theme;
  const edge = { stroke: line, strokeWidth: 3 };
  const frame = [
    rect(pen, { x: -80, y: 0, width: 660, height: 78 }, 0, { fill: tube, ...edge }),
    rect(pen, { x: 96, y: -1, width: 268, height: 22 }, 5, { fill: bright, ...edge }),
    path('M122 10h12M144 10h12M166 10h12', { stroke: metal, strokeWidth: 7 }),
    circle(pen, 322, 50, 20, { fill: metal, ...edge }),
  ];
  const pack = [
    path('M300 8v-16q0-16 16-16h16q16 0 16 16v16', { stroke: line, strokeWidth: 10 }),
    path('M128 74v13M150 74v13M172 74v13', { stroke: metal, strokeWidth: 8 }),
    rect(pen, { x: 96, y: 0, width: 268, height: 78 }, 16, { fill: shape, ...edge }),
    path('M236 16l-22 26h16l-8 22 24-30h-16z', { fill: sign.paper }),
  ];
  const key = [
    path('M0 0v34', { stroke: line, strokeWidth: 14 }),
    path('M0 0v34', { stroke: bright, strokeWidth: 8 }),
    path('M-27 58a27 24 0 1 1 54 0a27 24 0 1 1-54 0z', { fill: bright, ...edge }),
    path('M-8 62a8 8 0 1 0 16 0a8 8 0 1 0-16 0z', { fill: pen.theme.panel, ...edge }),
  ];
  const turn = degrees === 0 ? '' : ` rotate(${-degrees})`;
  return [
    `<g transform="translate(22 228) rotate(-16)">${frame.join('')}</g>`,
    `<g transform="translate(${packPlace(lift)}) rotate(-16)">${pack.join('')}</g>`,
    `<g transform="translate(345 187)${turn}">${key.join('')}</g>`,
  ];
}

export const turnKey = (pen: Pen): string =>
  arrow(pen, 'M386 198a44 44 0 0 0-82-2M302 177l1 20 20-1');

export const liftBattery = (pen: Pen): string => arrow(pen, 'M66 210 50 154M36 168l14-15 17 7');

/** The battery comes out of the frame by its handle, once the key has been turned to the left. */
export const batteryKey = (pen: Pen): Scene => ({
  height: 320,
  shapes: [field(pen, 320), ...batteryInFrame(pen, still), turnKey(pen), liftBattery(pen)],
});
