import { stripNames } from './personal/names.ts';
import { stripNumbers } from './personal/numbers.ts';
import { stripPlaces } from './personal/places.ts';
import { stripSecrets } from './personal/secrets.ts';

/** Stands where something was removed: one sign, the same in all languages, no word of a question. */
export const removed = '…';

/**
 * A text without what identifies the person who wrote it: e-mail addresses, numbers of phones, cards
 * and accounts, streets, passwords and tokens, what links carry after `?`, and names after "I am", "my
 * name is" or a closing, in English, Spanish, German, French, Portuguese, Italian and Arabic. `…`
 * stands for each. Error codes, versions, dates, amounts and short numbers stay: they are what readers
 * ask about. A name that nothing announces stays, too: no list knows them all.
 *
 * @example
 * stripPersonal('my card 4111 1111 1111 1111 gives E-07'); // 'my card … gives E-07'
 */
export function stripPersonal(text: string): string {
  const plain = text.normalize('NFC').replace(directionMarks, '');
  const stripped = [stripSecrets, stripPlaces, stripNumbers, stripNames].reduce(
    (rest, strip) => strip(rest, removed),
    plain,
  );
  return stripped.replace(/…(?:[\s,.;:/–-]*…)+/gu, removed).trim();
}

/** Invisible signs that phones put around copied numbers. */
const directionMarks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\u200B\uFEFF]/gu;
