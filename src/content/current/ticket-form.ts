import { describeAfterTicket, type AfterTicket } from '../../contact/form/after-ticket.ts';
import { chooseChannelForm, type ChannelForm } from '../../contact/form/channel-form.ts';
import { describeTicketForm, type TicketFormView } from '../../contact/form/ticket-form-view.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';
import { escapeHtml } from '../../lib/escape.ts';
import { localesOfText } from '../model/fallback.ts';
import { findPicture } from '../read/files/pictures.ts';
import { toPictureHtml } from '../render/picture-variants.ts';
import { getContactFacts, getFormSettings } from './contact.ts';
import { getArticleLinks } from './linked-articles.ts';
import { getPictures } from './media.ts';

/** What the page of a ticket form shows. */
export interface TicketFormPage extends Pick<ChannelForm, 'channel' | 'others'> {
  view: TicketFormView;
  after: AfterTicket;
  findArticles: (
    ids: readonly string[],
  ) => { url: string; title: string; lang?: string | undefined }[];
  /** HTML of the pictures of fields, by field. */
  pictures: ReadonlyMap<string, string>;
}

/** The form of a channel for tickets, or the main one. */
export async function getTicketForm(context: LocaleContext, id?: string): Promise<TicketFormPage> {
  const { locale, t } = context;
  const facts = await getContactFacts();
  const form = chooseChannelForm(facts, await getFormSettings(), { locale, t }, id);
  const otherLabel = form.takesOther ? t('ticket.topicOther') : undefined;
  const view = describeTicketForm(form.settings, form.topics, locale, otherLabel);
  const links = await getArticleLinks(context);
  return {
    channel: form.channel,
    others: form.others,
    view,
    after: describeAfterTicket(facts, form.settings, t, id),
    findArticles: (ids) =>
      ids.flatMap((article) => {
        const found = links.find(article);
        return found ? [{ url: found.url, title: found.title.text, lang: found.title.lang }] : [];
      }),
    pictures: await findPictures(view, context),
  };
}

async function findPictures(
  { groups }: TicketFormView,
  { locale }: LocaleContext,
): Promise<ReadonlyMap<string, string>> {
  const index = await getPictures();
  return new Map(
    groups
      .flatMap(({ fields }) => fields)
      .flatMap(({ id, picture, pictureText }): [string, string][] => {
        const found = picture && findPicture(index, picture, localesOfText(locale));
        return found ? [[id, toPictureHtml(found, escapeHtml(pictureText?.text ?? ''))]] : [];
      }),
  );
}
