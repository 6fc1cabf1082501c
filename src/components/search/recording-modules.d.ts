/* Modules of src/build/hooks/recording-module.ts. */

declare module 'virtual:candil-recording/searches' {
  import type { SearchRecorder } from './record-search.ts';

  /** Undefined where nothing is recorded. */
  export const openRecorder: (() => Promise<SearchRecorder>) | undefined;
}

declare module 'virtual:candil-recording/contact' {
  /** Tells that the reader of this tab went on to contact, if they had searched. */
  export function recordContact(): void;
}

declare module 'virtual:candil-recording/ticket' {
  /** Records what happens in the form of a ticket. */
  export function recordTicketForm(form: HTMLFormElement): void;
}
