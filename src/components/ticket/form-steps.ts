/** The step that the reader is at, the only one that is shown. */
export type TicketStep = 'topic' | 'details' | 'review' | 'solved';

const steps = ['topic', 'details', 'review', 'solved'] as const satisfies TicketStep[];

/** Under which the step stands in an entry of the browser's history. */
const property = 'candilStep';

/** The step of an entry; undefined if it is not one of the form. */
export function readStep(state: unknown = history.state): TicketStep | undefined {
  if (typeof state !== 'object' || state === null || !(property in state)) return undefined;
  return steps.find((step) => step === state[property]);
}

/**
 * The step with which the page begins: that of its entry. A review comes when the files are back, so
 * that it stays; any other becomes the one that is shown.
 */
export function beginStep(shown: TicketStep): TicketStep {
  if (readStep() === 'review') return 'review';
  history.replaceState(withStep(shown), '');
  return shown;
}

const withStep = (step: TicketStep): object => {
  const state: unknown = history.state;
  return { ...(typeof state === 'object' ? state : {}), [property]: step };
};

/** Makes a step one of the browser's history, so that its way back leads to the step before. */
export function recordStep(step: TicketStep): void {
  if (readStep() !== step) history.pushState(withStep(step), '');
}
