import { ApiError } from '../../http/errors.ts';
import { createSemaphore } from '../../../lib/semaphore.ts';
import { uploadsBusy } from '../../http/uploads-busy.ts';
import type { PictureTask } from './picture-task.ts';
import type { PictureWorker } from './picture-worker.ts';

export interface PictureBudgets {
  /** Time that the pictures of one request may take to be drawn, together, in milliseconds. */
  drawing: number;
  /** How long the pictures of one request may wait for their turn, together, in milliseconds. */
  waiting: number;
  /** Pictures that wait at a time. */
  most: number;
}

/** A large photo takes a second, so that most of those that wait are reached in time. */
const usualBudgets: PictureBudgets = { drawing: 20_000, waiting: 20_000, most: 16 };

export type PictureOutcome = 'drawn' | 'refused' | 'unknown';

/** The pictures of one request. */
export interface PictureTurn {
  /**
   * Draws one picture anew; `refused` if it is damaged or beyond the limits of size, memory and time,
   * `unknown` if it is of a sort that cannot be read here. Throws `uploads_busy` if too much is to be done before it, `storage_unavailable` if it cannot
   * be written.
   */
  draw(task: PictureTask): Promise<PictureOutcome>;
}

/** Hands pictures to the one process that draws them; each has its turn in the order it came. */
export interface PictureDesk {
  begin(): PictureTurn;
  /** Ends the process; what is being drawn is lost. */
  close(): void;
}

/** Lets the requests come to `worker` one picture at a time. */
export function createPictureDesk(
  worker: PictureWorker,
  budgets: PictureBudgets = usualBudgets,
): PictureDesk {
  const turns = createSemaphore({ permits: 1, mostWaiting: budgets.most, refuse: uploadsBusy });
  return {
    begin() {
      const left = { ...budgets };
      return {
        async draw(task) {
          if (left.drawing <= 0) return 'refused';
          const leave = await spend(left, 'waiting', () => turns.enter(left.waiting));
          try {
            return await spend(left, 'drawing', () => drawOrTryAgain(worker, task, left.drawing));
          } finally {
            leave();
          }
        },
      };
    },
    close: () => worker.close(),
  };
}

/** Takes the time that something needs from what is left. */
async function spend<Result>(
  left: PictureBudgets,
  name: 'drawing' | 'waiting',
  work: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    left[name] -= performance.now() - start;
  }
}

/** Draws once more if the process was ended from outside, which is no fault of the picture. */
async function drawOrTryAgain(
  worker: PictureWorker,
  task: PictureTask,
  milliseconds: number,
): Promise<PictureOutcome> {
  const end = performance.now() + milliseconds;
  let drawing = await worker.draw(task, milliseconds);
  if (drawing === 'dead') drawing = await worker.draw(task, end - performance.now());
  if (drawing === 'unwritten') throw new ApiError('storage_unavailable');
  return drawing === 'drawn' || drawing === 'unknown' ? drawing : 'refused';
}
