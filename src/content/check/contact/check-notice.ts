import type { Entry } from '../../../contact/contact-facts.ts';
import { noticeSpan } from '../../../contact/page/notice-span.ts';
import { suggest } from '../../../lib/text/nearest-name.ts';
import type { SiteModels } from '../../model/site-model.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { Notice } from '../../../schemas/notice.ts';
import { isKnown, placeOf, type ContactFiles, type Files } from '../../read/read-contact.ts';
import { checkNamedArticle } from './check-named-article.ts';
import { missingInTexts } from './missing-texts.ts';

/** A notice that is over, names that lead nowhere, texts that a locale lacks. */
export function checkNotice(
  entry: YamlEntry<Notice>,
  files: ContactFiles,
  models: SiteModels,
  now: Date,
): readonly Problem[] {
  const { text, linkLabel, link, until, channels = [], locales: shown } = entry.value;
  const locales = models.published.site.locales.filter(
    ({ locale }) => shown?.includes(locale) ?? true,
  );
  return [
    ...missingInTexts(
      entry,
      [
        [['text'], text],
        [['linkLabel'], linkLabel],
      ],
      { locales },
    ),
    ...(until !== undefined && isOver(entry.value, files, models, now) ? [over(entry, until)] : []),
    ...channels.flatMap((channel, index) =>
      isKnown(channel, files.channels, files)
        ? []
        : [
            toError(
              'NoticeChannelUnknown',
              placeOf(entry, ['channels', index]),
              `There is no channel "${channel}".`,
              suggest(channel, files.channels.keys(), 'Remove the line.'),
            ),
          ],
    ),
    ...(link === undefined || /^https?:\/\//u.test(link)
      ? []
      : checkNamedArticle(
          {
            id: link,
            place: placeOf(entry, ['link']),
            locales: locales.map(({ locale }) => locale),
            unknown: { code: 'LinkArticleUnknown', remedy: () => remedyFor(link, models) },
          },
          models,
        )),
  ];
}

const remedyFor = (link: string, { articleIds }: SiteModels): string =>
  suggest(
    link,
    articleIds,
    'Write an article id such as "billing/invoices", or an address that starts with https://.',
  );

function isOver(
  notice: Notice,
  { channels, schedules }: ContactFiles,
  { published: { site } }: SiteModels,
  now: Date,
): boolean {
  const facts = { channels: toEntries(channels), schedules: toEntries(schedules) };
  const { until } = noticeSpan(notice, facts, site.zone);
  return until !== undefined && until.epochMilliseconds <= now.getTime();
}

const toEntries = <Value>(files: Files<Value>): readonly Entry<Value>[] =>
  [...files].map(([id, { value }]) => ({ id, data: value }));

const over = (entry: YamlEntry<Notice>, until: string): Problem =>
  toWarning(
    'NoticePast',
    placeOf(entry, ['until']),
    `The notice ended on ${until.replace('T', ' ')} and is not shown any more.`,
    'Remove the file.',
  );
