import { findLocalText, toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { toFrame, type Frame } from '../model/frame.ts';
import { getCategories } from '../model/site-model.ts';
import { getContactFacts } from './contact.ts';
import { getSiteModel } from './model.ts';
import { onceABuildFor } from './once-a-build.ts';
import { getLocaleContext } from './site.ts';

/** Whom to call at once. */
export interface Emergency {
  label: LocalText;
  summary: LocalText | undefined;
  /** E.164. */
  phone: string;
  display: string;
}

export interface CurrentFrame extends Frame {
  topics: readonly { label: string; lang: string | undefined; url: string }[];
  emergency: Emergency | undefined;
}

/** More categories than this are left to the list from A to Z. */
const mostTopics = 8;

/** The frame of every page of a locale. */
export const getFrame = onceABuildFor(async (name): Promise<CurrentFrame> => {
  const [context, model] = await Promise.all([getLocaleContext(name), getSiteModel()]);
  // No more than is shown: the keys of all pages are made of it.
  const topics = getCategories(model, name)
    .slice(0, mostTopics)
    .map(({ label, lang, url }) => ({ label, lang, url }));
  return { ...toFrame(context, model), topics, emergency: await findEmergency(name) };
});

async function findEmergency(name: string): Promise<Emergency | undefined> {
  const { site, locale } = await getLocaleContext(name);
  const { channels } = await getContactFacts();
  const channel = channels.find(({ id }) => id === site.footer.emergency)?.data;
  const address = channel?.addresses.find(({ phone }) => phone !== undefined);
  if (!channel || address?.phone === undefined) return undefined;
  const { phone, display = phone } = address;
  const label = toLocalText(channel.label, locale);
  return { label, summary: findLocalText(channel.summary, locale), phone, display };
}
