import { voteFeedbackUrl } from '../../i18n/urls.ts';
import type { FeedbackReason } from '../../schemas/vote-feedback.ts';
import { copyElement, cutPage, writeHtml } from '../site/page-html.ts';
import type { VotedPage } from './voted-page.ts';

/** What a reader has typed, and what is wrong with it. */
export interface ExplanationView {
  reason?: FeedbackReason | undefined;
  comment?: string;
  mistake?: 'empty' | 'long';
}

/** The built page that asks why an article did not help. */
export interface ExplanationPage {
  show(
    page: Pick<VotedPage, 'locale' | 'articleId' | 'url' | 'title'>,
    view: ExplanationView,
  ): string;
}

/** Reads the built page once; undefined if it does not ask. */
export function readExplanationPage(html: string): ExplanationPage | undefined {
  const parts: Element[] = [];
  const { texts } = cutPage(html, (document) => {
    parts.push(...document.querySelectorAll('[data-explanation]'));
    return parts;
  });
  if (parts.length === 0) return undefined;
  return {
    show(page, view) {
      const filled = parts.map((part) => {
        const copy = copyElement(part);
        fill(copy, page, view);
        return writeHtml(copy);
      });
      return texts.map((text, index) => text + (filled[index] ?? '')).join('');
    },
  };
}

function fill(
  part: Element,
  { locale, articleId, url, title }: Pick<VotedPage, 'locale' | 'articleId' | 'url' | 'title'>,
  { reason, comment = '', mistake }: ExplanationView,
): void {
  for (const link of part.querySelectorAll('[data-explained-article]')) {
    link.setAttribute('href', url);
  }
  const name = part.querySelector('[data-explained-title]');
  if (name && title !== '') name.textContent = title;
  const form = part.querySelector('form');
  form?.setAttribute('action', voteFeedbackUrl('', locale, articleId));
  for (const radio of form?.querySelectorAll('[name=reason]') ?? []) {
    radio.toggleAttribute('checked', radio.getAttribute('value') === reason);
  }
  const area = form?.querySelector('textarea');
  if (area) area.textContent = comment;
  form?.querySelector('[data-mistake]')?.toggleAttribute('hidden', mistake === undefined);
  for (const text of part.querySelectorAll('[data-mistake] [data-kind]')) {
    text.toggleAttribute('hidden', text.getAttribute('data-kind') !== mistake);
  }
}
