import type { Pen } from '../images/pen.ts';
import type { Scene } from '../images/scene.ts';

/** A short film without words or sound, so that one serves every language. */
export interface Clip {
  /** Of its file in `content/files/`. */
  name: string;
  seconds: number;
  scene: (pen: Pen, time: number) => Scene;
}
