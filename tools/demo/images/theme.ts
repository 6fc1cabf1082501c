/** The colours of one picture; every pair of text and surface has at least 4.5 : 1. */
export interface Theme {
  /** Behind everything: a calm field that sets the picture off from the page. */
  panel: string;
  screen: string;
  card: string;
  border: string;
  bezel: string;
  bezelEdge: string;
  text: string;
  muted: string;
  accent: string;
  onAccent: string;
  soft: string;
  danger: string;
  dangerSoft: string;
  good: string;
  goodSoft: string;
  /** The one warm colour: marks what the reader looks for. The edge has 3 : 1 to every surface. */
  mark: string;
  markEdge: string;
  onMark: string;
  /** Bike: contours, tubes of the frame, dark parts, bright parts, metal. */
  line: string;
  tube: string;
  shape: string;
  bright: string;
  metal: string;
}

const light: Theme = {
  panel: '#e6f1f2',
  screen: '#ffffff',
  card: '#f2f7f7',
  border: '#cddcde',
  bezel: '#17343b',
  bezelEdge: '#17343b',
  text: '#11262c',
  muted: '#4a6067',
  accent: '#006d77',
  onAccent: '#ffffff',
  soft: '#e1f1f2',
  danger: '#b3261e',
  dangerSoft: '#fdecea',
  good: '#1a6b3c',
  goodSoft: '#d5f0de',
  mark: '#ffb703',
  markEdge: '#b86e00',
  onMark: '#241a00',
  line: '#1d373e',
  tube: '#006d77',
  shape: '#2c4a52',
  bright: '#ffffff',
  metal: '#a9bfc4',
};

const dark: Theme = {
  panel: '#1d2b33',
  screen: '#121c24',
  card: '#1c2a33',
  border: '#37494f',
  bezel: '#070c10',
  bezelEdge: '#4b5f68',
  text: '#e8f0f2',
  muted: '#a8bac0',
  accent: '#62c6cf',
  onAccent: '#04262a',
  soft: '#173a40',
  danger: '#ff9d94',
  dangerSoft: '#3a2327',
  good: '#7fd39b',
  goodSoft: '#1f4630',
  mark: '#ffb703',
  markEdge: '#ffb703',
  onMark: '#241a00',
  line: '#c1d2d6',
  tube: '#35a0ab',
  shape: '#3a505a',
  bright: '#2a3b45',
  metal: '#738a93',
};

/** A file name's ending per theme: the light variant is the picture itself. */
export const themes = [
  { ending: '.svg', theme: light },
  { ending: '.dark.svg', theme: dark },
] as const;
