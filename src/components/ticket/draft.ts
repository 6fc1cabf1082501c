import { z } from 'zod/mini';

const storageKey = 'candil:ticket-draft';

const draftSchema = z.object({
  /** By name of the field. */
  values: z.record(z.string(), z.string()),
  /** Names the request to the API, and the values for which it was made. */
  attempt: z.optional(z.object({ key: z.string(), content: z.string() })),
});

/** What was typed and not yet sent. */
export type Draft = z.infer<typeof draftSchema>;

/** The draft of this tab; undefined if there is none or the browser keeps nothing. */
export function readDraft(): Draft | undefined {
  try {
    return draftSchema.parse(JSON.parse(sessionStorage.getItem(storageKey) ?? ''));
  } catch {
    return undefined;
  }
}

/** Keeps a draft until the tab is closed. Where the browser refuses, the form itself still has it. */
export function saveDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(draft));
  } catch {
    // Private windows and full storage: the page works without.
  }
}

/** Forgets the draft once its request is stored. */
export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // As above.
  }
}
