import '../require-node.ts';
import { exitWithError } from '../exit-with-error.ts';
import { benchEngine } from './search/engine-mode.ts';
import { parseOptions, usage } from './search/options.ts';
import { readExamination } from './search/questions.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.corpus === undefined) throw new Error(usage);
  for (const language of options.languages) {
    await benchEngine(await readExamination(options.corpus, language), options);
  }
} catch (error) {
  exitWithError(error);
}
