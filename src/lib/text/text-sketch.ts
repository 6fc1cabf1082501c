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
  const shingles = listShingles(text);
  if (shingles.size === 0) return '';
  const least = new Uint32Array(minima).fill(0xffffffff);
  for (const shingle of shingles) {
    const hash = hashText(shingle);
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

function listShingles(text: string): ReadonlySet<string> {
  const found = text.normalize('NFKC').toLowerCase().match(words) ?? [];
  const shingles = new Set<string>();
  for (let length = 1; length <= longestShingle; length += 1) {
    for (let start = 0; start + length <= found.length; start += 1) {
      shingles.add(found.slice(start, start + length).join(' '));
    }
  }
  return shingles;
}

/** FNV-1a, 32 bits (draft-eastlake-fnv), over UTF-16 code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
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
