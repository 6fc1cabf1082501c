import { withServerBase } from '../../lib/base-path.ts';
import { html } from 'hono/html';
import type { Markup } from './frame.ts';
import { signInPath, type SignInState } from './gate.ts';
import type { Words } from './words.ts';

/** What a stranger sees, whatever was asked for; `lang` is what the address said, or empty. */
export const writeSignIn = (state: SignInState, lang: string, { t }: Words): Markup =>
  html`<div class="insights-sign-in">
    <h1>${t('insights.title')}</h1>
    <p class="lead">${t('insights.signIn.lead')}</p>
    ${
      state === 'asked'
        ? ''
        : html`<p id="fault" class="fault" role="alert">${t(`insights.signIn.${state}`)}</p>`
    }
    <form method="post" action="${withServerBase(signInPath)}${lang === '' ? '' : `?lang=${lang}`}">
      <label for="token">${t('insights.signIn.token')}</label>
      <input
        id="token"
        name="token"
        type="password"
        required
        autocomplete="current-password"
        ${state === 'asked' ? '' : html`aria-describedby="fault" aria-invalid="true"`}
      />
      <button class="button" type="submit">${t('insights.signIn.submit')}</button>
    </form>
  </div>`;
