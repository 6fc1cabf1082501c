import './require-node.ts';
import { relative } from 'node:path';
import { writeShortNotice } from '../contact/hours/write-short-notice.ts';
import { listLocaleFolders } from '../content/read/locale-folders.ts';
import { readContact } from '../content/read/read-contact.ts';
import { readSite } from '../content/read/read-site.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { parseCommand } from './close/arguments.ts';
import { changeClosed, write } from './close/change-closed.ts';
import { toSiteText, writeToContent, writeToSite } from './close/write-closed.ts';
import { exitWithError } from './exit-with-error.ts';

/**
 * Closes schedules at once, or opens them again:
 * `npm run close -- <schedule> --until 18:00 --because "Power cut"`, `npm run close -- <schedule> --open`.
 * Written into the content folder for the next build, and beside the built site for pages that are open.
 */
try {
  const cwd = process.cwd();
  const {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    SITE_URL: siteUrl,
  } = parseEnvironment(process.env);
  const { site } = readSite(contentDir, listLocaleFolders(contentDir), { cwd, siteUrl });
  const { files, problems } = readContact(contentDir, cwd);
  const locales = site.locales.map(({ locale }) => locale);
  const command = parseCommand(process.argv.slice(2), locales);
  // What cannot be read is not written over: somebody may have mended it by hand.
  const broken = problems.find(({ file }) => file.endsWith('closed.yaml'));
  if (broken) throw new Error(`${broken.code} ${broken.file}\n${broken.message} ${broken.remedy}`);
  const zones = new Map([...files.schedules].map(([id, { value }]) => [id, value.zone]));
  const now = Temporal.Now.instant();
  const closed = changeClosed(files.closed?.value.closed ?? [], command, { zones, now });
  const text = toSiteText(writeShortNotice(closed, site.locales, now));
  const source = relative(cwd, await writeToContent(contentDir, closed));
  const told = await writeToSite(outDir, text);
  for (const id of command.schedules) {
    const channels = [...files.channels.values()]
      .filter(({ value }) =>
        [value.schedule, ...(value.purposes ?? []).map((one) => one.schedule)].includes(id),
      )
      .map((channel) => channel.id);
    const until = closed.find(({ schedules }) => schedules.includes(id))?.until;
    const zone = zones.get(id) ?? 'UTC';
    const end = until && write(Temporal.Instant.from(until).toZonedDateTimeISO(zone));
    console.log(
      `${id} ${end ? `is closed until ${end} (${zone})` : 'keeps its hours again'}: ${channels.join(', ') || 'no channel has it'}.`,
    );
  }
  console.log(`${source}: commit it, so that the next build knows.`);
  console.log(
    told.length === 0
      ? 'There is no built site here: open pages learn of it from the next build.'
      : `${told.map((file) => relative(cwd, file)).join(', ')}: publish it where the site stands. A server that runs on this folder sends it already; open pages follow within five minutes.`,
  );
} catch (error) {
  exitWithError(error);
}
