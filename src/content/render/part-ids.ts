import { slug } from 'github-slugger';

/**
 * Id of a part that has a name, which other parts of the page may have, too: `tab:iphone`, then
 * `tab:iphone:2`. The colon keeps it apart from the ids of headings.
 *
 * @param taken how often each id was wanted on this page; is counted on
 */
export function toPartId(kind: 'tab' | 'video', name: string, taken: Map<string, number>): string {
  const id = `${kind}:${slug(name)}`;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}:${count}`;
}
