import { consentKey } from '../../schemas/analytics-load.ts';

/** Days after which a choice is asked for again: six months, as the CNIL advises. */
const choiceLasts = 182;
const day = 86_400_000;

/** What a campaign adds to an address; anything else there is the reader’s own. */
const campaign = /^(?:utm_|mtm_|pk_|ref$|source$)/u;

/** What attributes of the script start with, on our element. */
const ofTool = 'data-tool-';

/** The reader has told their browser once and for all: https://www.w3.org/TR/gpc/, Tracking Preference Expression. */
const isRefused = (): boolean =>
  Reflect.get(navigator, 'globalPrivacyControl') === true || navigator.doNotTrack === '1';

/** Whether the address holds what was typed, such as the words of a search. */
const isPersonal = (): boolean =>
  [...new URLSearchParams(location.search).keys()].some((key) => !campaign.test(key));

/**
 * Loads the tool that counts visits, at once or when the reader agrees. It is told no words of a
 * search, which may stand in the address that led here.
 */
class Analytics extends HTMLElement {
  #isLoaded = false;
  /** What leads to the question anew, if the reader has come by it. */
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    if (isRefused()) return;
    if (!this.querySelector('button')) return this.#load();
    const opener = document.querySelector<HTMLElement>('[data-consent]');
    if (opener) {
      opener.hidden = false;
      opener.addEventListener('click', () => this.#ask(opener));
    }
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#choose(target.value === 'yes');
    });
    const choice = readChoice();
    if (choice === undefined) this.hidden = false;
    else if (choice) this.#load();
  }

  /** The reader wants to choose anew. */
  #ask(opener: HTMLElement): void {
    this.#opener = opener;
    const choice = readChoice();
    for (const button of this.querySelectorAll('button')) {
      if (choice !== undefined) button.ariaPressed = String((button.value === 'yes') === choice);
    }
    this.hidden = false;
    this.querySelector('button')?.focus();
  }

  #choose(isAllowed: boolean): void {
    keepChoice(isAllowed);
    this.hidden = true;
    const origin = this.#opener ?? document.getElementById('page:content');
    origin?.focus({ preventScroll: true });
    if (isAllowed) return this.#load();
    removeCookies();
    if (this.#isLoaded) {
      // A script that runs cannot be taken back, but the page can be had without it.
      location.reload();
    }
  }

  #load(): void {
    const { src, globals = '{}' } = this.dataset;
    if (this.#isLoaded || src === undefined || isPersonal()) return;
    this.#isLoaded = true;
    hideQueryOfReferrer();
    Object.assign(window, JSON.parse(globals));
    const script = document.createElement('script');
    for (const { name, value } of this.attributes) {
      if (name.startsWith(ofTool)) script.setAttribute(`data-${name.slice(ofTool.length)}`, value);
    }
    script.src = src;
    document.head.append(script);
  }
}

/** The page before may have been a search of ours. */
function hideQueryOfReferrer(): void {
  const { referrer } = document;
  if (!referrer.startsWith(`${location.origin}/`)) return;
  const { origin, pathname } = new URL(referrer);
  Object.defineProperty(document, 'referrer', { value: origin + pathname });
}

/** Those of Matomo, the one tool that sets some: https://matomo.org/faq/general/faq_146/ */
function removeCookies(): void {
  for (const [name = ''] of document.cookie.split('; ').map((cookie) => cookie.split('='))) {
    if (name.startsWith('_pk_')) document.cookie = `${name}=; max-age=0; path=/`;
  }
}

const today = (): number => Math.floor(Date.now() / day);

/** What the reader chose on this device; undefined if they have not, or long ago. */
function readChoice(): boolean | undefined {
  try {
    const [choice, at] = localStorage.getItem(consentKey)?.split(' ') ?? [];
    return choice === undefined || today() - Number(at) > choiceLasts
      ? undefined
      : choice === 'yes';
  } catch {
    return undefined;
  }
}

function keepChoice(isAllowed: boolean): void {
  try {
    localStorage.setItem(consentKey, `${isAllowed ? 'yes' : 'no'} ${today()}`);
  } catch {
    // Without storage it is chosen for this page only.
  }
}

customElements.define('candil-analytics', Analytics);
