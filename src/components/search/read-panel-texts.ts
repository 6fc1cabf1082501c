import type { PanelTexts } from './search-panel.ts';

/** What the attributes of an element hold or lead to, see `toSearchAttributes`. */
export async function readPanelTexts({ dataset }: HTMLElement): Promise<PanelTexts> {
  const { strings, texts = '' } = dataset;
  const held: unknown = strings ? JSON.parse(strings) : await (await fetch(texts)).json();
  if (!isPanelTexts(held)) throw new Error('The texts of the search are not what they were.');
  return held;
}

/** Only one part is checked, since page and script are of the same build. */
const isPanelTexts = (value: unknown): value is PanelTexts =>
  typeof value === 'object' && value !== null && 'otherLanguages' in value;
