import { fieldWidth } from './bike/field.ts';
import type { Pen } from './pen.ts';
import { toSvg } from './pen.ts';
import { phoneWidth } from './phone.ts';
import { bikePictures, fullScreens, sharedScreens } from './pictures.ts';
import type { Scene } from './scene.ts';
import { ar } from './texts/ar.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import { ptBr } from './texts/pt-br.ts';
import { themes } from './theme.ts';

interface Picture {
  name: string;
  width: number;
  /** None where the picture has no words. */
  language?: string;
  draw: (pen: Pen) => Scene;
}

const fullLanguages = [es, de, en];
const languages = [...fullLanguages, fr, ptBr, ar];
const rightToLeft = [ar.language];

/** The screens of one app, each with the words of one language. */
const inWords = <Words extends { language: string }>(
  screens: Readonly<Record<string, (pen: Pen, words: Words) => Scene>>,
  words: Words,
): Picture[] =>
  Object.entries(screens).map(([name, draw]) => ({
    name: `${words.language}/${name}`,
    width: phoneWidth,
    language: words.language,
    draw: (pen) => draw(pen, words),
  }));

const pictures: readonly Picture[] = [
  ...Object.entries(bikePictures).map(([name, draw]) => ({ name, width: fieldWidth, draw })),
  ...languages.flatMap((words) => inWords(sharedScreens, words)),
  ...fullLanguages.flatMap((words) => inWords(fullScreens, words)),
];

/** Every picture in both themes: its path below the folder of pictures, and the file's text. */
export const drawFiles = (): { path: string; content: string }[] =>
  pictures.flatMap(({ name, width, language, draw }) =>
    themes.map(({ ending, theme }) => {
      const mirrored = language !== undefined && rightToLeft.includes(language);
      const pen: Pen = { theme, width, mirrored };
      return { path: `${name}${ending}`, content: toSvg(pen, draw(pen), language) };
    }),
  );
