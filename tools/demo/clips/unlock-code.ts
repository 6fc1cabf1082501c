import { field } from '../images/bike/field.ts';
import { keypad, lockFromBehind } from '../images/bike/ring-lock.ts';
import type { Pen } from '../images/pen.ts';
import type { Scene } from '../images/scene.ts';
import type { Clip } from './clip.ts';
import { between } from './timeline.ts';

/** The code of the picture `app/lock-code`; seconds at which each key is pressed. */
const presses = [
  { key: '7', from: 0.8 },
  { key: '3', from: 1.5 },
  { key: '0', from: 2.2 },
  { key: '4', from: 2.9 },
  { key: 'OK', from: 3.9 },
];
const pressSeconds = 0.45;
const keypadUntil = 5;

function scene(pen: Pen, time: number): Scene {
  const background = field(pen, 350);
  if (time < keypadUntil) {
    const pressed = presses.find(({ from }) => time >= from && time < from + pressSeconds);
    return { height: 350, shapes: [background, ...keypad(pen, pressed?.key)] };
  }
  // The lever springs up faster than anything else moves.
  const shapes = lockFromBehind(pen, between(6, 6.3, time));
  return {
    height: 350,
    shapes: [background, `<g transform="translate(-40 0) scale(1.16667)">${shapes.join('')}</g>`],
  };
}

/** Four digits and OK; the lever opens by itself. */
export const unlockCode: Clip = { name: 'unlock-code', seconds: 8, scene };
