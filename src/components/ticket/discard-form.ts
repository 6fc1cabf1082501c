import { forgetDraft, readDraft } from './draft.ts';
import { forgetDraftFiles } from './files/draft-files.ts';

/** Offers to remove what was typed and chosen, once there is something. */
export const offerDiscard = (form: HTMLFormElement, isKept: boolean): void => {
  form.querySelector('[data-discard]')?.toggleAttribute('hidden', !isKept);
};

/** Removes everything of the draft from this device, and its files from the server, if the reader says yes, and begins anew. */
export async function discardForm(form: HTMLFormElement, question: string): Promise<void> {
  if (!window.confirm(question)) return;
  for (const id of Object.values(readDraft()?.attempt?.uploads ?? {})) {
    // What was sent of the files; should it not go now, it goes after two hours.
    void fetch(`${form.action}/uploads/${id}`, { method: 'DELETE', keepalive: true }).catch(
      () => undefined,
    );
  }
  forgetDraft();
  await forgetDraftFiles();
  form.reset();
  history.replaceState(null, '', location.pathname);
  location.reload();
}
