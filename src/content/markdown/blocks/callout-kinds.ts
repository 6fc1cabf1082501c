/** The call-outs that there are, from worth knowing to harm; `src/components/prose` draws them. */
export const calloutKinds = ['note', 'tip', 'attention', 'warning'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** The component of each. */
export const calloutComponents = {
  note: 'Note',
  tip: 'Tip',
  attention: 'Attention',
  warning: 'Warning',
} as const satisfies Record<CalloutKind, string>;

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const names: Readonly<Record<CalloutKind, readonly string[]>> = {
  note: words(`
    note info information abstract summary tldr seealso see-also question help faq example quote
    cite todo primary secondary default light dark blue notice callout aside admonition hint-info
    nota hinweis remarque anmerkung informazione versionadded versionchanged experimental
  `),
  tip: words(
    'tip hint success check done best-practice positive green new suggestion protip consejo tipp astuce conseil dica suggerimento',
  ),
  attention: words(
    'attention important caution deprecated yellow orange beta requirement atención precaución importante achtung wichtig attenzione atenção cuidado',
  ),
  warning: words(
    'warning warn danger error failure fail missing bug security critical red stop advertencia peligro warnung gefahr avertissement aviso avviso perigo pericolo',
  ),
};

const kinds: ReadonlyMap<string, CalloutKind> = new Map(
  calloutKinds.flatMap((kind) => names[kind].map((name) => [name, kind] as const)),
);

/** Call-out for the name that another system has for it, in any case; undefined for other names. */
export const findCalloutKind = (name: string): CalloutKind | undefined =>
  kinds.get(name.toLowerCase());

/**
 * Call-out for `> [!NOTE]` as GitHub and Obsidian have it. There, caution is the sharpest; a name
 * that nobody knows is a note, as Obsidian takes it.
 */
export const alertKind = (name: string): CalloutKind =>
  name.toLowerCase() === 'caution' ? 'warning' : (findCalloutKind(name) ?? 'note');
