const listTag = /<(\/?)(ol|ul|li)\b([^>]*)>/gu;

/**
 * Gives every item of the outermost list an id, so that one step can be linked to: `step-3` in the
 * first list of a page, `step-2-3` in the second. Items that have an id keep it.
 */
export function numberSteps(html: string, list: number): string {
  const prefix = list === 1 ? 'step-' : `step-${list}-`;
  let depth = 0;
  let step = 0;
  return html.replace(listTag, (tag: string, slash: string, name: string, attributes: string) => {
    if (name !== 'li') {
      depth += slash === '' ? 1 : -1;
      return tag;
    }
    if (slash !== '' || depth !== 1) return tag;
    step += 1;
    return /\bid=/u.test(attributes) ? tag : `<li id="${prefix}${step}"${attributes}>`;
  });
}
