/*
 * Numbers of phones, cards, accounts and people, in the digits of any script.
 */

/** Digits of an IBAN and letters, at least: Norway has the shortest, of 15. */
const shortestIban = 15;
/** Of digits that stand together, or with signs between them, this many identify someone. */
const longNumber = 7;
/** A number for all countries may be shorter. */
const longWithPlus = 6;

const gap = '[\\s.\\-\u2010-\u2015]?';
/** Each group goes as far as it can: digits that could be cut into groups in many ways would take for ever. */
const iban = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Z]{2}${gap}\\p{Nd}{2}(?:${gap}[A-Z]{4}(?=${gap}[A-Z]{0,3}\\p{Nd})|${gap}[A-Z]{0,3}\\p{Nd}[A-Z\\p{Nd}]*(?![A-Z\\p{Nd}]))+(?![\\p{L}\\p{N}])`,
  'giu',
);

/** What is no number of a person though it has many digits. */
const harmless = [
  // 0x80070005
  '0x[\\da-f]{2,16}(?![\\p{L}\\p{N}])',
  // 2026-03-02, 02.03.2026, 3/2/26
  '(?<![\\p{L}\\p{N}])\\p{Nd}{4}[-./]\\p{Nd}{1,2}[-./]\\p{Nd}{1,2}(?![-./]?\\p{Nd})',
  '(?<![\\p{L}\\p{N}])\\p{Nd}{1,2}[-./]\\p{Nd}{1,2}[-./](?:\\p{Nd}{4}|\\p{Nd}{2})(?![-./\\s]?\\p{Nd})',
].join('|');
const digits = '[+＋(]*\\p{Nd}(?:[\\s().\\-\u2010-\u2015/·_]{0,3}\\p{Nd})*';
const number = new RegExp(`(${harmless})|(\\p{L}-?)?(${digits})`, 'giu');

/** Short numbers are those of someone after these words. */
const called = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:tel|tlf|tfno|fon|phone|mobile|cell|handy|rufnummer|telefonnummer|tel[eé]fono|m[oó]vil|celular|telefone|t[eé]l[eé]phone|portable|whatsapp|هاتفي?|جوالي?|رقمي)(?:\\s(?:number|is|es|ist|est|é|número|nummer|هو))*[\\s.:#]*)\\p{Nd}{4,}`,
  'giu',
);
/** Dates stay, unless they are of a birth. */
const born = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:born|birthday|date of birth|dob|geboren|geburts(?:tag|datum)|geb\\.|nacid[oa]|nacimiento|n[ée]e?|naissance|nascid[oa]|nascimento|ميلادي?|مواليد)(?:\\s?(?:on|in|is|am|ist|el|es|le|est|em|é|في|هو))*[\\s:]*)\\p{Nd}{1,4}[-./]\\p{Nd}{1,2}(?:[-./]\\p{Nd}{1,4})?`,
  'giu',
);

export function stripNumbers(text: string, mark: string): string {
  return text
    .replace(iban, (found) => (count(found, /[\p{L}\p{Nd}]/gu) < shortestIban ? found : mark))
    .replace(born, `$1${mark}`)
    .replace(number, (found: string, ...groups: (string | undefined)[]) => {
      const [harmless, letters = '', run = ''] = groups;
      return harmless !== undefined || !isPersonal(run, letters) ? found : `${letters}${mark}`;
    })
    .replace(called, `$1${mark}`);
}

function isPersonal(run: string, letters: string): boolean {
  const length = count(run, /\p{Nd}/gu);
  if (/^[+＋(]*[+＋]/u.test(run)) return length >= longWithPlus;
  // KB5034441 names an update, AB-1234567 an article.
  const isCode = letters !== '' && length <= longNumber && !/[^\p{Nd}]/u.test(run);
  return length >= longNumber && !isCode && !isAmount(run);
}

/** Years, and round amounts: `2023/2024`, `1000-2000`, `10.000.000`. */
function isAmount(run: string): boolean {
  const groups = run.match(/\p{Nd}+/gu) ?? [];
  const areRound = groups.every((group) => /^(?:(?:19|20)\d\d|\d{1,3}000*)$/u.test(group));
  return (groups.length < 4 && areRound) || /^\d{1,3}(?:[.\s]?000)+$/u.test(run);
}

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
