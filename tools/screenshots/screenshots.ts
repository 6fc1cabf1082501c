import '../../src/cli/require-node.ts';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { openDemo } from './open-demo.ts';
import { pageShots, partShots } from './shots.ts';
import { takeSheet } from './sheet.ts';
import { takePage, takePart, takeTokens, type Source } from './take.ts';

// Takes the pictures of README.md, content/README.md and docs/design.md anew from the demo, and a
// sheet of every template, which is compared with the last one that was kept.
const folder = join(import.meta.dirname, '../../docs/images');
const sheetFolder = resolve('.candil/screenshots');

/** Larger ones would make the repository heavy; in bytes. */
const largest = 150_000;

try {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, keep: { type: 'boolean', default: false } },
  });
  const { only, keep } = values;
  if (only !== undefined && !['docs', 'sheet'].includes(only)) {
    throw new Error(`"--only ${only}" is neither docs nor sheet.`);
  }
  await openDemo(async (source) => {
    if (only !== 'sheet') await takeDocs(source);
    if (only !== 'docs') {
      await takeSheet(source, { folder: sheetFolder, locales: listLocales(), isKept: keep });
    }
  });
} catch (error) {
  exitWithError(error);
}

/** The languages of the demo: a folder of articles each. */
function listLocales(): string[] {
  return readdirSync(join(import.meta.dirname, '../../content/articles')).sort();
}

async function takeDocs(source: Source): Promise<void> {
  mkdirSync(join(folder, 'components'), { recursive: true });
  for (const shot of pageShots) write(`${shot.name}.png`, await takePage(source, shot));
  write('tokens.png', await takeTokens(source));
  for (const shot of partShots) {
    const picture = await takePart(source, shot);
    if (!picture) throw new Error(`No page of the demo has ${shot.selector} (${shot.name}).`);
    write(`components/${shot.name}.png`, picture);
  }
}

function write(name: string, picture: Buffer): void {
  if (picture.length > largest) throw new Error(`${name} has ${picture.length} bytes.`);
  writeFileSync(join(folder, name), picture);
  console.log(`docs/images/${name}  ${Math.ceil(picture.length / 1000)} kB`);
}
