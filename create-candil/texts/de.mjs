/** @type {import('./texts.mjs').StarterTexts} */
export default {
  category: 'Erste Schritte',
  summary: 'So finden Sie, was Sie suchen.',
  find: `---
title: Eine Antwort finden
description: Wie Sie in dieser Hilfe suchen und was Sie tun können, wenn nichts passt.
keywords: [suchen, Suche, Hilfe, Frage]
questions:
  - Wie suche ich?
  - Ich finde nicht, was ich suche
---

Am schnellsten geht es, wenn Sie einfach fragen: gern in ganzen Sätzen und in Ihren eigenen Worten.

## Suchen

1. Drücken Sie \`/\` auf der Tastatur oder tippen Sie auf das Suchfeld.
2. Schreiben Sie, was Sie wissen möchten, so wie Sie es einem Menschen sagen würden.
3. Wählen Sie ein Ergebnis. Es führt zu der Stelle, an der die Antwort steht.

Haben Sie sich vertippt, wird nach dem Wort gesucht, das Sie wahrscheinlich meinten; die Hilfe weist Sie darauf hin.
`,
  languages: `
## In einer anderen Sprache lesen

Wählen Sie oben auf der Seite Ihre Sprache. Sie bleiben beim selben Artikel; fehlt die Übersetzung, sehen Sie den Text in einer anderen Sprache.
`,
  last: `
## Sagen Sie uns, ob es geholfen hat

Am Ende jedes Artikels können Sie sagen, ob er geholfen hat. Wenn nicht, schreiben Sie uns, warum: Wir lesen es und verbessern den Artikel.

## Wenn nichts passt

Auf der [Kontaktseite](page:contact) steht, wie Sie uns erreichen.
`,
  write: `---
title: Den ersten Artikel schreiben
description: Für alle, die hier schreiben. Leserinnen und Leser sehen diese Seite nicht.
draft: true
---

Diese Seite ist ein Entwurf: Sie steht in der Vorschau, aber nicht auf der veröffentlichten Website. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.

1. Starten Sie die Vorschau mit \`npm run dev\` und lassen Sie sie offen.
2. Beginnen Sie einen Artikel mit \`npm run new -- de/getting-started/mein-artikel\`.
3. Ersetzen Sie Titel und Beschreibung und schreiben Sie den Text. Was Sie speichern, ist sofort zu sehen.
4. Tragen Sie unter \`questions\` ein, wie Ihre Kundschaft fragt: Die Suche behandelt diese Fragen wie einen Titel.
5. Prüfen Sie alles mit \`npm run check\`. Zu jedem Fehler werden Datei, Zeile und Abhilfe genannt.
6. Entfernen Sie die Zeile \`draft: true\`. Mit dem nächsten Build wird der Artikel veröffentlicht.

Der Titel ist die Frage oder die Aufgabe, so wie Kundinnen und Kunden sie nennen würden. Beginnen Sie mit der Antwort; Gründe und Ausnahmen folgen danach.
`,
};
