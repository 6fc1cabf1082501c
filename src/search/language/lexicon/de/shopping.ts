/** What customers of a shop tell of parcels, orders, returns, repairs and paying, in German. */
export const shopping = `
# Pakete
immer noch nicht da, noch nix da, sollte längst da sein, hätte da sein sollen, war für gestern angekündigt, lässt auf sich warten, verspätet sich, kommt nicht daher > Lieferverzögerung, Verspätung, Lieferzeit, Sendungsverfolgung
wo steckt es, wo bleibt es, wann krieg ich es, wann kommt es, kommt es heute, was ist mit meiner Bestellung, wie weit ist, wann hab ich es > Sendungsverfolgung, Sendungsstatus, Lieferzeit, Bestellstatus
beim Zoll, hängt im Zoll, Zoll zahlen, Einfuhrabgaben > Zoll, Einfuhr, Abgaben
Status ändert sich nicht, seit Tagen gleicher Status, Nummer nicht gefunden, Tracking zeigt nix > Sendungsverfolgung, Sendungsnummer, Status
angeblich zugestellt, angeblich geliefert, soll zugestellt sein, steht zugestellt, nicht meine Unterschrift, beim Nachbarn auch nicht, niemand was bekommen > zugestellt, nicht erhalten, Zustellnachweis, Nachforschung
verschwunden, verschollen, verloren gegangen, Post hat verloren, verschütt gegangen > Verlust, verlorene Sendung, Nachforschung
kaputt angekommen, zerbrochen angekommen, Karton zerdrückt, Karton offen, Karton nass, verbeult, zerkratzt, Display gesprungen > Transportschaden, Beschädigung, beschädigt
nur die Hälfte da, fehlt was, Teil fehlt, Kabel fehlt, Ladegerät fehlt, nur eins gekommen, Rest fehlt > unvollständige Lieferung, fehlende Artikel, Teillieferung
was Falsches bekommen, nicht das Bestellte, anderes Modell, fremde Ware, gehört jemand anderem > Falschlieferung, falscher Artikel
Lieferadresse falsch, woanders hinschicken, falsche Straße, falsche Hausnummer, in die Arbeit liefern > Lieferadresse ändern, Lieferadresse, Adressänderung
war nicht daheim, keiner daheim, niemand zuhause, bin arbeiten wenn, Zettel im Briefkasten, gelber Zettel, Benachrichtigungskarte > verpasste Zustellung, erneute Zustellung, Zustellversuch
selber abholen, selbst holen, in der Filiale holen, im Laden abholen, hol es mir > Abholung, Click and Collect, Filiale
jemand anderer holt ab, Mann holt ab, was brauche ich zum Abholen > Abholung, Ausweis, Vollmacht, Abholcode
in den dritten Stock, hochtragen, rauftragen, raufschleppen, ohne Lift, kein Aufzug, altes Gerät mitnehmen, alte Waschmaschine mitnehmen > Altgerätemitnahme, Speditionslieferung, Lieferung bis zum Aufstellort, Altgerät
brauche es morgen, Expressversand, schneller liefern > Express, Versandart, Versandoptionen

# Bestellungen
will es nicht mehr, doch nicht, noch stoppen, aus Versehen bestellt, zu schnell geklickt, verklickt, Bestellung zurücknehmen, rückgängig machen > stornieren, Stornierung, Bestellung
was anderes bestellen, noch was dazu, Bestellung ergänzen, Farbe noch ändern > Bestellung ändern, Änderung
ging die Bestellung durch, keine Mail nach Bestellung, keine Bestätigung, nicht sicher ob bestellt > Bestellbestätigung, Bestellstatus
ihr habt storniert, einfach storniert, Bestellung wurde storniert > stornierte Bestellung, Stornierung
ohne Konto bestellen, ohne Anmeldung kaufen, als Gast kaufen > Gastbestellung, Kundenkonto
vorab bestellen, vor Erscheinen, am Erscheinungstag, gleich wenn es rauskommt > Vorbestellung, Erscheinungstermin
wieder auf Lager, wann wieder da, ausverkauft, Bescheid wenn wieder da > Verfügbarkeit, Lagerbestand, lieferbar

# Zurück, Umtausch, Reparatur
gefällt mir nicht, will ich nicht behalten, zurückgeben, zurückbringen, wie lange darf ich, Frist vorbei, retour schicken > Rückgabe, Widerruf, Rücksendung, Rückgabefrist
Etikett zum Zurückschicken, kein Drucker, wer zahlt Rücksendung, Retourenschein > Rücksendeetikett, Rücksendekosten
Geld für die Retoure, schon zurückgeschickt, habt ihr schon zurück, retour und kein Geld > Erstattung, Rückerstattung, Retoure
gegen was anderes, größere Größe, andere Farbe lieber, lieber das andere, eins größer > Umtausch, umtauschen
gibt den Geist auf, Geist aufgegeben, ist hin, im Eimer, im Arsch, hinüber, abgeraucht, nach einem Monat kaputt, funktioniert nicht mehr > Garantie, Gewährleistung, Defekt, Reparatur
reparieren lassen, richten lassen, herrichten, was kostet die Reparatur > Reparatur, Reparaturauftrag
ist die Reparatur fertig, wie weit ist Reparatur, schon ewig in Reparatur > Reparaturstatus, Reparaturdauer
Leihgerät, Ersatzgerät inzwischen > Leihgerät, Ersatzgerät
was krieg für mein altes, altes Handy abgeben, altes Handy verkaufen, in Zahlung geben > Ankauf, Inzahlungnahme, Altgerät

# Zahlen im Laden
womit kann man zahlen, nehmt ihr PayPal, beim Fahrer zahlen, bar beim Boten > Zahlungsarten, Zahlungsmöglichkeiten
nicht alles auf einmal zahlen, jeden Monat ein bisschen, in Raten, auf Stottern > Ratenzahlung, Finanzierung, Ratenkauf
Code tut nix, Code wird nicht genommen, zieht nichts ab, nimmt den Gutschein nicht, Code ungültig > Aktionscode, Gutscheincode, Einlösung, Rabattcode
ordentliche Rechnung, Rechnung für die Firma, Kassenzettel verloren, Beleg fürs Finanzamt, Beleg für Chef > Rechnung, Kaufbeleg, Beleg
am nächsten Tag billiger, jetzt billiger, woanders billiger gesehen, Preis gefallen > Preisgarantie, Preisdifferenz, Preisversprechen
billiger für Studenten, bin Student, auf der Uni > Studentenrabatt, Studierende
Punkte nicht da, was sind die Punkte wert, Punkte ausgeben > Bonuspunkte, Punkte, Einlösen
was noch auf der Geschenkkarte, Geschenkkarte abgelaufen > Geschenkkarte, Guthaben
keine Werbung mehr, Mails abbestellen, aus dem Verteiler, zu viel Werbung > abmelden, Newsletter, Werbung, Einwilligung
wann habt ihr offen, sonntags offen, nächster Laden, wo seid ihr > Öffnungszeiten, Filialen
`;
