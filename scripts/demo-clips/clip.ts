import type { Pen } from '../demo-images/pen.ts';
import type { Scene } from '../demo-images/scene.ts';

/** A short film without words or sound, so that one serves every language. */
export interface Clip {
  /** Of its file in `content/files/`. */
  name: string;
  seconds: number;
  scene: (pen: Pen, time: number) => Scene;
}
