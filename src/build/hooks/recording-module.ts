import { basePath } from '../../lib/base-path.ts';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listLocaleFolders } from '../../content/read/locale-folders.ts';
import { readSite } from '../../content/read/read-site.ts';
import { projectFolder } from '../../lib/project-folder.ts';
import type { Environment } from '../../schemas/environment.ts';
import { recordedKey } from '../../schemas/recorded-key.ts';

const prefix = 'virtual:candil-recording/';
const idPrefix = `\0${prefix}`;

/** What the scripts of a page call, by its module; each is in the file that calls it alone. */
const modules = {
  searches: (settings: string) =>
    `export const openRecorder = isRefused ? undefined : () =>
      ${load('search/record-search.ts')}.then((it) => it.openRecorder(${settings}));`,
  contact: (settings: string) =>
    `export function recordContact() {
      try {
        if (isRefused || !sessionStorage.getItem('${recordedKey}')) return;
      } catch { return; }
      ${load('search/recorded-searches.ts')}.then((it) => it.followUp(${settings}, 'contact'), () => undefined);
    }`,
  ticket: (settings: string) =>
    `export function recordTicketForm(form) {
      if (isRefused) return;
      ${load('ticket/sending/record-attempt.ts')}.then((it) => it.recordAttempt(form, ${settings}), () => undefined);
    }`,
};

/** The same where nothing is recorded. */
const off = {
  searches: 'export const openRecorder = undefined;',
  contact: 'export const recordContact = () => undefined;',
  ticket: 'export const recordTicketForm = () => undefined;',
};

/**
 * Whether the reader has told their browser once and for all: https://www.w3.org/TR/gpc/, Tracking
 * Preference Expression.
 */
const refused = `const isRefused =
  navigator.globalPrivacyControl === true || navigator.doNotTrack === '1';
`;

const load = (file: string): string =>
  `import(${JSON.stringify(join(projectFolder, 'src/components', file))})`;

/**
 * Gives pages what records searches and steps of requests, or nothing where `insights.record` is
 * `false` or there is no API: the scripts are then in no file of the build, as nothing imports them.
 */
export const recordingModule = ({ CONTENT_DIR, PUBLIC_API_URL }: Environment): Plugin => ({
  name: 'candil-recording',
  resolveId: (wanted) => (wanted.startsWith(prefix) ? `\0${wanted}` : undefined),
  load(id) {
    const name = id.startsWith(idPrefix) ? id.slice(idPrefix.length) : '';
    if (name !== 'searches' && name !== 'contact' && name !== 'ticket') return undefined;
    const locales = listLocaleFolders(CONTENT_DIR);
    const { site } = readSite(CONTENT_DIR, locales, { cwd: process.cwd() });
    const { record, sample } = site.insights;
    if (!record || PUBLIC_API_URL === 'off') return off[name];
    const api = PUBLIC_API_URL === '' ? basePath() : PUBLIC_API_URL.replace(/\/+$/u, '');
    return refused + modules[name](JSON.stringify({ api, sample }));
  },
});
