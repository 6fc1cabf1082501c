import { nameToEmoji } from 'gemoji';
import type { ForeignSign } from '../blocks/source-lines.ts';

const codes = /(?<![\w:/\\])(?::(?<name>[a-z\d_+-]+):)(?![\w:])/gu;
const icons =
  /(?<![\w:\\]):(?<set>material|fontawesome|octicons|simple|custom|mdi|fa)-[a-z\d-]+:(?:\{[^{}\n]*\})?/gu;

/**
 * Codes of emoji as GitHub has them, `:tada:`, become the sign; unknown ones stay as they are. Icons
 * of MkDocs are left out: they stand for a picture that only its theme has.
 */
export function withEmoji(text: string, at: number, foreign: ForeignSign[]): string {
  if (!text.includes(':')) return text;
  return text
    .replaceAll(icons, (_whole, set: string) => {
      foreign.push({ kind: `:${set}-…:`, at });
      return '';
    })
    .replaceAll(codes, (whole, name: string) => nameToEmoji[name] ?? whole);
}
