import { explanationPageUrl, localeOfPath } from '../../i18n/urls.ts';
import { provenFetch } from './proven-fetch.ts';

const sectionOfPage = /<section[^>]*\sdata-explanation[^]*?<\/section>/u;

/** The section of the page that asks why, in the language of this page; undefined if there is none. */
export async function fetchExplanation(): Promise<HTMLElement | undefined> {
  const response = await fetch(explanationPageUrl(localeOfPath(location.pathname)));
  if (!response.ok) return undefined;
  // The section alone: the page has styles inside it, which the policy of this page refuses.
  const [text = ''] = sectionOfPage.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(text, 'text/html');
  return page.querySelector<HTMLElement>('[data-explanation]') ?? undefined;
}

/**
 * Asks below a vote why the article did not help. `address` is that of the vote, `voter` the id of the
 * device: asked of the part of the vote, it would cost each article a request more. The question goes
 * when it is answered or declined, and when the vote changes.
 */
export async function askWhy(vote: HTMLElement, address: string, voter: string): Promise<void> {
  document.querySelector('[data-explanation]')?.remove();
  const section = await fetchExplanation();
  const form = section?.querySelector('form');
  if (!section || !form || vote.dataset['state'] !== 'thanked') return;
  await moveStyles(section);
  for (const part of section.querySelectorAll('[data-page-only]')) part.remove();
  section.querySelector('[data-skip]')?.removeAttribute('hidden');
  vote.after(section);
  const asked = new AbortController();
  const { signal } = asked;
  const close = (): void => {
    asked.abort();
    section.remove();
  };
  const decline = (): void => {
    close();
    vote.querySelector<HTMLElement>('[value=down]')?.focus();
  };
  vote.addEventListener('submit', close, { signal });
  section.querySelector('[data-skip]')?.addEventListener('click', decline, { signal });
  section.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') decline();
    },
    { signal },
  );
  form.addEventListener('input', () => showCount(form), { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void send(form, address, voter).then((mistake) => {
        showMistake(form, mistake);
        if (mistake === undefined) thank(section);
      });
    },
    { signal },
  );
  section.querySelector('fieldset')?.focus();
}

/** The sheet of the section counts before it is shown. */
async function moveStyles(section: HTMLElement): Promise<void> {
  const link = section.querySelector('link');
  if (!link) return;
  link.remove();
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = link.getAttribute('href') ?? '';
  if ([...document.querySelectorAll('link')].some(({ href }) => href === sheet.href)) return;
  await new Promise((resolve) => {
    for (const name of ['load', 'error']) sheet.addEventListener(name, resolve);
    document.head.append(sheet);
  });
}

type Mistake = 'empty' | 'failed';

/** Sends what was chosen and written; undefined if it is stored. */
async function send(
  form: HTMLFormElement,
  address: string,
  voter: string,
): Promise<Mistake | undefined> {
  const reason = form.querySelector<HTMLInputElement>(':checked')?.value;
  const comment = form.querySelector('textarea')?.value.trim() ?? '';
  if (reason === undefined && comment === '') return 'empty';
  try {
    const response = await provenFetch(address.replace('/votes/', '/votes/explanations/'), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ voter, reason, comment }),
      credentials: 'include',
    });
    return response.ok ? undefined : 'failed';
  } catch {
    return 'failed';
  }
}

function showMistake(form: HTMLFormElement, mistake: Mistake | undefined): void {
  for (const text of form.querySelectorAll<HTMLElement>('[data-kind]')) {
    text.hidden = text.dataset['kind'] !== mistake;
  }
  form.querySelector('[data-mistake]')?.toggleAttribute('hidden', mistake === undefined);
  if (mistake === 'empty') form.querySelector('input')?.focus();
}

/** The focus goes to the thanks, so that they are read out. */
function thank(section: HTMLElement): void {
  const thanks = document.createElement('p');
  thanks.tabIndex = -1;
  thanks.textContent = section.dataset['done'] ?? '';
  section.replaceChildren(thanks);
  thanks.focus();
}

function showCount(form: HTMLFormElement): void {
  const area = form.querySelector('textarea');
  const count = area?.value.length ?? 0;
  const text = count > 0 ? `${count} / ${area?.maxLength ?? 0}` : '';
  form.querySelector('[data-count]')?.replaceChildren(text);
}
