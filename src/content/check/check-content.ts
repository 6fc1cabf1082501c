import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadCompany } from '../company/read-config.ts';
import { checkContact, checkContactRest } from './contact/check-contact.ts';
import { listLockedChannels } from '../../contact/channels/locked-channels.ts';
import { listTicketChannels } from '../../contact/form/ticket-channels.ts';
import { listRoutes, writeTicketRules } from '../../contact/form/write-ticket-rules.ts';
import type { Site } from '../../i18n/locales.ts';
import type { Kept } from '../../lib/kept/kept-folder.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { createSiteModels, type SiteModels } from '../model/site-model.ts';
import type { Problem } from '../read/files/problem.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContactFiles } from '../read/read-contact.ts';
import { readSharedTexts } from '../read/shared-texts.ts';
import { readContentFolder, type ContentFolder } from '../read/read-content-folder.ts';
import { findTallies } from '../read/read-tallies.ts';
import { startingTalliesFile } from '../../schemas/tallies.ts';
import type { LockedChannel } from '../../schemas/locked-channel.ts';
import type { TicketChannel } from '../../schemas/ticket-channel.ts';
import type { TicketRules } from '../../schemas/ticket-rules.ts';
import { otherTopic } from '../../schemas/topic.ts';
import { createArticleLookup, createCategoryTest } from './links/article-lookup.ts';
import type { ArticleFacts } from './body/article-facts.ts';
import { checkBody } from './body/check-body.ts';
import { checkKeptBody } from './body/kept-facts.ts';
import { listComponentRules } from './body/component-rules.ts';
import { checkAddresses } from './links/check-addresses.ts';
import { checkAnnouncements } from './check-announcements.ts';
import { checkCategories } from './check-categories.ts';
import { checkFrame } from './looks/check-frame.ts';
import { checkFields, checkFrontMatter } from './check-front-matter.ts';
import { checkHistory } from './check-history.ts';
import { checkHome, listHomeFacts } from './check-home.ts';
import { checkLayout, checkLocaleFiles, checkOtherFiles } from './looks/check-layout.ts';
import { checkLinks } from './links/check-links.ts';
import { checkLooks } from './looks/check-looks.ts';
import { checkOwnPages } from './check-own-pages.ts';
import { createPageLookup } from './links/check-page-link.ts';
import { checkPictureFiles, checkPictures } from './check-pictures.ts';
import { checkPlaces } from './links/check-places.ts';
import { checkFiles, checkReferences } from './links/check-references.ts';
import { checkRedirects } from './links/check-redirects.ts';
import { checkRelated } from './links/check-related.ts';
import { checkStrings } from './check-strings.ts';
import { checkSynonyms } from './check-synonyms.ts';
import { checkTexts } from './check-texts.ts';
import { withoutExcused } from './excuse-problems.ts';
import { applySeverities, checkSeverities } from './severity.ts';
import { readSiteFiles } from './links/site-files.ts';

export interface CheckedContent {
  folder: ContentFolder;
  models: SiteModels;
  /** Ids of the ticket topics that the form offers. */
  topics: readonly string[];
  /** What the ticket form asks. */
  ticketRules: TicketRules;
  /** The channels for tickets that have a form. */
  ticketChannels: readonly TicketChannel[];
  /** The channels whose addresses are for customers who are signed in. */
  lockedChannels: readonly LockedChannel[];
  /** Topic → who answers. */
  routes: Readonly<Record<string, string>>;
  /** Everything that is wrong with the folder, by file and line. */
  problems: readonly Problem[];
  /** Problems found later, with what `site.yaml` and comments in articles say of them. */
  judge: (problems: readonly Problem[]) => readonly Problem[];
}

export interface CheckOptions {
  cwd: string;
  siteUrl?: string | undefined;
  now?: Date;
  /** Whether the folder lies in a clone without its history: `isShallowClone(dir)`. */
  isShallow?: boolean;
  /** What `candil.config.ts` says: `await readCompany(cwd)`. */
  company?: ReadCompany;
  /** Whether an address (from the root of the site) is answered by something beside the help centre. */
  isBeside?: ((path: string) => boolean) | undefined;
  /** What earlier checks have found in articles, and this one will. */
  kept?: Kept;
}

/**
 * Reads a content folder (an absolute path) and checks all of it in one go. Never throws for a
 * mistake in the content. Problems name files by their path from `cwd`; `now` decides which
 * announcements, notices and calendars are over.
 */
export const checkContent = async (dir: string, options: CheckOptions): Promise<CheckedContent> =>
  checkFolder(await readContentFolder(dir, options), options);

/**
 * Checks a content folder that has been read. `memory` keeps what was found in each article, for a
 * folder that is checked again without some of its files.
 */
export async function checkFolder(
  folder: ContentFolder,
  options: CheckOptions,
  memory = new WeakMap<ArticleFile, ArticleFacts>(),
): Promise<CheckedContent> {
  const { contact, dir, findPath } = folder;
  const models = createSiteModels(folder);
  const factsOf = createFactReader(options, folder.dir, memory);
  const facts = folder.articles.map(factsOf);
  const rests = folder.unreadable.flatMap(({ rest }) => (rest ? [rest] : []));
  const lookup = createArticleLookup(models, facts, folder);
  const ownFacts = folder.ownPages.map(factsOf);
  const pages = createPageLookup(models, ownFacts, folder);
  const bodies = [...facts, ...rests.map(factsOf), ...ownFacts];
  const texts = [...bodies, ...listHomeFacts(folder)];
  const { isBeside, now = new Date(), siteUrl = folder.settings?.value.url } = options;
  const { hasSiteFile, isPublic } = readSiteFiles(options.cwd, isBeside);
  const { addresses, problems: addressProblems } = checkAddresses(folder, models, isPublic);
  const where = { lookup, addresses, hasSiteFile, hasCategory: createCategoryTest(models) };
  const links = { ...where, siteUrl, findPath, pages, isBeside };
  const problems = [
    ...(options.company?.problems ?? []),
    ...folder.problems,
    ...checkSeverities(folder),
    ...checkHistory(folder, options),
    ...checkLayout(folder, (path) => listEntries(join(dir, path))),
    ...checkOtherFiles(folder),
    ...checkLocaleFiles(folder),
    ...checkPlaces(folder),
    ...addressProblems,
    ...checkRedirects(folder, { models, ...where, isPublic }),
    ...checkCategories(folder),
    ...checkTexts(folder, readSharedTexts(folder.dir, options.cwd)),
    ...checkStrings(folder),
    ...checkSynonyms(folder),
    ...(await checkLooks(folder)),
    ...checkFrame(folder, { models, lookup, pages }),
    ...checkAnnouncements(folder, { models, lookup, now }),
    ...checkRelated({ dir, articles: [...folder.articles, ...rests] }, lookup),
    ...checkFrontMatter(folder, now),
    ...checkOwnPages(folder, now),
    ...checkFields({ dir, articles: rests }, now),
    ...(await checkTallies(dir, options.cwd)),
    ...checkContact(contact, models, now),
    ...checkContactRest(folder, models, now),
    ...checkHome(folder, { models, lookup }),
    ...texts.flatMap((one) => [...one.problems, ...checkLinks(one, links)]),
    ...checkPictures(folder, texts, hasSiteFile),
    ...checkFiles(folder),
    ...checkReferences(folder, bodies, contact),
    ...(await checkPictureFiles(folder, bodies)),
  ];
  const { left, faults } = withoutExcused(problems, bodies);
  return {
    ...{ folder, models, ...listFormFacts(contact) },
    problems: sortProblems(applySeverities([...left, ...faults], folder)),
    judge: (found) => applySeverities(withoutExcused(found, bodies).left, folder),
    lockedChannels: listLocked(folder, models.published.site),
  };
}

/** Votes from before, and those that pages show. */
async function checkTallies(dir: string, cwd: string): Promise<readonly Problem[]> {
  const shown = await findTallies(dir, cwd);
  const starting = await findTallies(dir, cwd, startingTalliesFile);
  return [shown, starting].flatMap(({ problem }) => problem ?? []);
}

/** What an article says, from memory where it was read before. */
function createFactReader(
  { company, cwd, kept }: CheckOptions,
  dir: string,
  memory: WeakMap<ArticleFile, ArticleFacts>,
): (article: ArticleFile) => ArticleFacts {
  const components = listComponentRules(company?.company.articleComponents);
  const texts = readSharedTexts(dir, cwd);
  return (article) => {
    const known = memory.get(article);
    if (known?.texts === texts) return known;
    const facts = kept
      ? checkKeptBody(article, components, texts, kept)
      : checkBody(article, components, texts);
    memory.set(article, facts);
    return facts;
  };
}

/** What no page says of channels. */
const listLocked = ({ contact, entries }: ContentFolder, { locales }: Site): LockedChannel[] =>
  listLockedChannels(
    [...contact.channels].map(([id, { value }]) => ({ id, data: value })),
    locales,
    (locale) => createTranslator(locale, entries.strings.get(locale.locale)?.value),
  );

/** What the forms for tickets ask, and who answers. */
function listFormFacts({
  channels,
  topics,
  form,
}: ContactFiles): Pick<CheckedContent, 'topics' | 'ticketRules' | 'ticketChannels' | 'routes'> {
  const topicEntries = [...topics].map(([id, { value }]) => ({ id, data: value }));
  const channelEntries = [...channels].map(([id, { value }]) => ({ id, data: value }));
  return {
    ticketRules: writeTicketRules(form?.value, topicEntries),
    ticketChannels: listTicketChannels(channelEntries, topicEntries),
    routes: listRoutes(topicEntries),
    topics: [...new Set([...topics.keys(), otherTopic])],
  };
}

function listEntries(path: string): readonly string[] {
  try {
    return readdirSync(path).filter((entry) => !entry.startsWith('.'));
  } catch {
    return [];
  }
}

/** By file and line. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(byPlace);

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
