/*
 * How like two texts are, from a few bytes of each: MinHash over shingles of words (A. Broder, On the
 * resemblance and containment of documents, 1997), of which the lowest byte of each minimum is kept
 * (P. Li and A. C. König, b-bit minwise hashing, 2010).
 */

/**
 * Words in a shingle, one to so many. Long ones tell a text from another with the same words; single
 * words keep a text of one line, in which one of them is corrected, like itself.
 */
const longestShingle = 3;

/**
 * Minima in a sketch. The standard error of a likeness J is the root of J(1 − J)/128: at most 0.044.
 */
const minima = 128;

/** Chance that the lowest bytes of two different minima are the same. */
const coincidence = 1 / 256;

/** A letter of a script without spaces is a word; else what stands between what is neither letter nor digit. */
const words =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{M}\p{N}]+/gu;

/** A sketch of a text: base64 of 128 bytes, the same for the same words. Empty for a text without words. */
export function sketchText(text: string): string {
  const hashes = hashShingles(text);
  if (hashes.size === 0) return '';
  const least = new Uint32Array(minima).fill(0xffffffff);
  for (const hash of hashes) {
    for (let index = 0; index < minima; index += 1) {
      const value = mix(hash ^ Math.imul(index + 1, 0x9e3779b9));
      if (value < (least[index] ?? 0)) least[index] = value;
    }
  }
  return Buffer.from(Uint8Array.from(least, (value) => value & 0xff)).toString('base64');
}

/**
 * Share of shingles that two texts have in common of all that they have (Jaccard), 0 to 1, estimated
 * from their sketches; undefined if one is missing or of another kind.
 */
export function compareSketches(one: string, other: string): number | undefined {
  const [ours, theirs] = [Buffer.from(one, 'base64'), Buffer.from(other, 'base64')];
  if (ours.length !== minima || theirs.length !== minima) return undefined;
  const same = ours.reduce((sum, byte, index) => sum + Number(byte === theirs[index]), 0);
  return Math.max(0, (same / minima - coincidence) / (1 - coincidence));
}

/**
 * Hashes of the shingles of a text, its words joined by blanks. Each goes on from that of the shorter
 * one that begins at the same word, so that no shingle is written out: there are thousands in an article.
 */
function hashShingles(text: string): ReadonlySet<number> {
  const found = text.normalize('NFKC').toLowerCase().match(words) ?? [];
  const hashes = new Set<number>();
  for (let start = 0; start < found.length; start += 1) {
    let hash = offsetBasis;
    const end = Math.min(found.length, start + longestShingle);
    for (let place = start; place < end; place += 1) {
      if (place > start) hash = hashOn(hash, ' ');
      hash = hashOn(hash, found[place] ?? '');
      hashes.add(hash);
    }
  }
  return hashes;
}

/** What FNV-1a of 32 bits (draft-eastlake-fnv) starts with. */
const offsetBasis = 0x811c9dc5;

/** FNV-1a of a text behind another one whose hash is known, over UTF-16 code units. */
function hashOn(before: number, text: string): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The finaliser of MurmurHash3, a permutation of 32 bits in which every bit counts. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
