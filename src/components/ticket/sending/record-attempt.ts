import { localeOfPath } from '../../../i18n/urls.ts';
import type { AttemptBatch } from '../../../schemas/search-record.ts';
import { followUp, type RecordingSettings } from '../../search/recorded-searches.ts';
import { randomKey } from '../random-key.ts';

type Step = AttemptBatch['steps'][number];

/** The server takes no more at a time. */
const mostSteps = 30;

/**
 * Records that the form is used, which articles it offers, which of them are opened, and which did
 * not keep the reader from sending; and that a search of this tab led to a request.
 */
export function recordAttempt(form: HTMLFormElement, settings: RecordingSettings): void {
  const root = form.closest<HTMLElement>('candil-ticket-form');
  if (!root) return;
  const address = form.action.replace(/tickets$/u, 'attempts');
  const locale = localeOfPath(location.pathname);
  const known = new Map<string, Step>();
  const attempt = randomKey();
  const waiting: Step[] = [];
  let topic = '';
  const add = (kind: Step['kind'], article = ''): void => {
    const key = `${kind} ${article}`;
    if (known.has(key)) return;
    const chosen = form.isConnected ? new FormData(form).get('topic') : topic;
    topic = typeof chosen === 'string' ? chosen : topic;
    const step = { kind, article, topic };
    known.set(key, step);
    waiting.push(step);
  };
  const send = (): void => {
    const steps = waiting.splice(0, mostSteps);
    // As text: any other kind would be asked for first where the API stands elsewhere.
    if (steps.length > 0) navigator.sendBeacon(address, JSON.stringify({ attempt, locale, steps }));
  };
  add('started');
  watchOffers(form, (article) => add('offered', article));
  form.addEventListener('click', ({ target }) => {
    const article = target instanceof Element ? findOpened(target) : undefined;
    if (article !== undefined) add('opened', article);
  });
  new MutationObserver(() => {
    if (root.dataset['state'] !== 'sent') return;
    for (const { kind, article } of [...known.values()])
      if (kind === 'opened') add('sent', article);
    followUp(settings, 'ticket');
    send();
  }).observe(root, { attributeFilter: ['data-state'] });
  addEventListener('pagehide', send);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send();
  });
}

/** Articles appear under the subject while it is typed. */
function watchOffers(form: HTMLFormElement, onOffer: (article: string) => void): void {
  const list = form.querySelector('[data-suggestions] ul');
  if (!list) return;
  const tell = (): void => {
    for (const button of list.querySelectorAll<HTMLElement>('[data-solved]')) {
      onOffer(button.dataset['solved'] ?? '');
    }
  };
  tell();
  new MutationObserver(tell).observe(list, { childList: true });
}

/** The article of a link that stands beside "this solved it". */
const findOpened = (target: Element): string | undefined =>
  target.closest('a')?.closest('li')?.querySelector<HTMLElement>('[data-solved]')?.dataset[
    'solved'
  ];
