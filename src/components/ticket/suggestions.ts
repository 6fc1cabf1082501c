import { recordTicketForm } from 'virtual:candil-recording/ticket';
import type { suggestArticles } from '../search/suggest.ts';

type Suggest = typeof suggestArticles;

/** Articles offered at once: more would push the form away. */
const limit = 3;

/** Shorter texts lead everywhere. */
const shortest = 4;

/** Milliseconds of silence after which the text counts as typed. */
const pause = 300;

/**
 * Milliseconds after the last key in which articles may still appear. Later, what is below would move
 * under the finger of a reader who goes on; the next key, or coming back to the field, asks anew.
 */
const latest = 1000;

/** Offers matching articles under the subject while it is typed. Search is loaded when it is focused. */
export function offerArticles(form: HTMLFormElement, signal: AbortSignal): void {
  const subject = form.querySelector<HTMLInputElement>('[name=subject]');
  const place = form.querySelector<HTMLElement>('[data-suggestions]');
  if (!subject || !place) return;
  const timer = { id: 0 };
  const suggest: { load?: Promise<Suggest | undefined> } = {};
  const onChange = () => {
    suggest.load ??= loadSuggest();
    clearTimeout(timer.id);
    const deadline = performance.now() + latest;
    timer.id = window.setTimeout(() => {
      void offer({ subject, place, deadline }, suggest.load);
    }, pause);
  };
  subject.addEventListener('focus', onChange, { signal });
  subject.addEventListener('input', onChange, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer.id));
  form.addEventListener('focusin', () => recordTicketForm(form), { signal, once: true });
}

/** Without search the form works as well. */
async function loadSuggest(): Promise<Suggest | undefined> {
  try {
    const { suggestArticles } = await import('../search/suggest.ts');
    return suggestArticles;
  } catch {
    return undefined;
  }
}

async function offer(
  { subject, place, deadline }: { subject: HTMLInputElement; place: HTMLElement; deadline: number },
  load: Promise<Suggest | undefined> | undefined,
): Promise<void> {
  const text = subject.value.trim();
  const suggest = await load;
  if (!suggest) return;
  const articles = text.length < shortest ? [] : await suggest(text, limit).catch(() => []);
  // A late answer is dropped: it would push away the fields that the reader has moved on to.
  const isLate = performance.now() > deadline || document.activeElement !== subject;
  if (isLate || subject.value.trim() !== text) return;
  show(place, articles);
}

function show(place: HTMLElement, articles: readonly { title: string; url: string }[]): void {
  const title = place.querySelector('[role=status]');
  const { title: text = '', newTab = '', solvedIt = '' } = place.dataset;
  if (title) title.textContent = articles.length > 0 ? text : '';
  const items = articles.map((article) => toItem(article, { newTab, solvedIt }));
  place.querySelector('ul')?.replaceChildren(...items);
}

/** Opens in another tab, so that the half-written request stays in sight. */
function toItem(
  { title, url }: { title: string; url: string },
  { newTab, solvedIt }: { newTab: string; solvedIt: string },
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const note = document.createElement('span');
  note.className = 'visually-hidden';
  note.textContent = ` ${newTab}`;
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.append(title, note);
  item.append(link, toSolvedButton(title, url, solvedIt));
  return item;
}

/** What the form listens for: the article made the request needless. */
function toSolvedButton(title: string, url: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  const note = document.createElement('span');
  note.className = 'visually-hidden';
  note.textContent = ` ${title}`;
  button.type = 'button';
  button.className = 'ticket-solved-it';
  button.dataset['solved'] = new URL(url, location.href).pathname;
  button.append(label, note);
  return button;
}

/** Tells the server that an article made the request needless. A failure does not matter. */
export async function reportSolved(
  address: string,
  solved: { attempt: string; article: string; topic: string },
): Promise<void> {
  await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(solved),
    keepalive: true,
  }).catch(() => undefined);
}
