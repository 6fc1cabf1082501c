import { z } from 'zod/mini';

const storageKey = 'candil:ticket-draft';

/** A request as it was sent: sending the same again must not file it twice. */
const attemptSchema = z.object({
  /** UUID by which the API knows it again. */
  key: z.string(),
  /** The values for which it was made. */
  content: z.string(),
  /** It was sent and nobody answered: it may have been filed. */
  isOpen: z.optional(z.boolean()),
  /** Ids under which its files are sent, by what a file is: also with other values the same. */
  uploads: z.optional(z.record(z.string(), z.string())),
});
export type Attempt = z.infer<typeof attemptSchema>;

const draftSchema = z.object({
  /** By name of the field. */
  values: z.record(z.string(), z.string()),
  attempt: z.optional(attemptSchema),
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

/** Keeps a draft until the tab is closed. If the browser refuses, the text is in the form only. */
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

/**
 * The attempt for these values: the last one if nothing has changed since, else a new one. A
 * changed text needs a new key: under the old one the server would take it for a repetition, if the
 * first had arrived and only its answer was lost.
 */
export function toAttempt(
  values: Record<string, string>,
  last: Attempt | undefined,
  newKey: () => string,
): Attempt {
  const content = JSON.stringify(values);
  return last?.content === content ? last : { key: newKey(), content };
}
