import { batteryInFrame, liftBattery, turnKey } from '../images/bike/battery-key.ts';
import { field } from '../images/bike/field.ts';
import type { Pen } from '../images/pen.ts';
import type { Scene } from '../images/scene.ts';
import type { Clip } from './clip.ts';
import { between } from './timeline.ts';

const quarterTurn = 90;
/** As high as the handle can go without leaving the picture. */
const highest = 66;

const isDuring = (from: number, until: number, time: number): boolean =>
  time >= from && time < until;

/** The key turns to the left, the battery comes out; then it goes back until the key shuts it in. */
function scene(pen: Pen, time: number): Scene {
  const degrees = quarterTurn * (between(1, 2, time) - between(7.6, 8.4, time));
  const lift = highest * (between(2.8, 4.4, time) - between(6, 7, time));
  const arrows = [
    ...(isDuring(0.4, 2.2, time) ? [turnKey(pen)] : []),
    ...(isDuring(2.4, 4.6, time) ? [liftBattery(pen)] : []),
  ];
  return {
    height: 320,
    shapes: [
      field(pen, 320),
      `<g transform="translate(0 22)">${[...batteryInFrame(pen, { degrees, lift }), ...arrows].join('')}</g>`,
    ],
  };
}

export const batteryOut: Clip = { name: 'battery-out', seconds: 9, scene };
