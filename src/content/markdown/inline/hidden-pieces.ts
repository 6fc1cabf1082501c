/** Pieces of a text that stand as one sign each while the text around them is converted. */
export interface HiddenPieces {
  /** The sign for a piece; the piece itself when all signs are taken. */
  hide: (piece: string) => string;
  /** Puts the pieces back. */
  restore: (text: string) => string;
}

/** Hides pieces behind the signs of a range of code points, for private use, both ends included. */
export function createHiddenPieces(first: number, last: number): HiddenPieces {
  const pieces: string[] = [];
  const sign = new RegExp(`[\\u{${first.toString(16)}}-\\u{${last.toString(16)}}]`, 'gu');
  return {
    hide(piece) {
      if (first + pieces.length > last) return piece;
      pieces.push(piece);
      return String.fromCodePoint(first + pieces.length - 1);
    },
    restore: (text) =>
      text.replaceAll(sign, (found) => pieces[(found.codePointAt(0) ?? 0) - first] ?? found),
  };
}
