/** What customers call time and quantity: when, how long, deadlines, days, limits, and words of place and degree. */
export const time = `
wann habt ihr auf, wann macht ihr auf, habt ihr auf, macht ihr auf, sonntags offen, samstags offen, sonntags auf, am Wochenende auf, heute offen, wie lange auf, bis wann auf, wann geöffnet, wann macht ihr zu, wann ist jemand da, habt ihr sonntags, haben Sie geöffnet, haben Sie auf > Öffnungszeiten, geöffnet
# Wie lange, wann
wie lange, Dauer, dauert, wie lang, wie viele Tage, wie viel Zeit, Zeitraum, Zeitspanne, dauern, gedauert, Zeitdauer | Bearbeitungszeit | Frist, Lieferzeit
Bearbeitungszeit, Bearbeitungsdauer, Wartezeit, in Bearbeitung, wann bearbeitet, wie lange Bearbeitung, Bearbeitung dauert, noch nicht bearbeitet, Bearbeitungsstand | Dauer
Frist, Deadline, bis wann, Stichtag, letzter Tag, Einreichfrist, Fristende, spätestens, bis spätestens, Zeitlimit, Endtermin, Ultimo | Ablauf
Frist verpasst, Frist versäumt, zu spät dran, Frist übersehen, Fristversäumnis, zu spät gemerkt, verschlafen, Frist vorbei, bin zu spät | abgelaufen, Frist
Frist verlängern, Fristverlängerung, mehr Zeit, Aufschub, länger Zeit, Verlängerung der Frist | Frist
ablaufen, abgelaufen, läuft ab, Ablauf, ungültig geworden, Ablaufdatum, nicht mehr gültig, ausgelaufen, auslaufen, Gültigkeitsende, läuft aus | verlängern, Gültigkeit
gültig, Gültigkeit, gilt, gilt noch, Gültigkeitsdauer, gültig bis, wie lange gültig, noch gültig, haltbar, Geltungsdauer, gelten, gültige | ablaufen | Frist
verfallen, verfällt, Verfall, Verfallsdatum, weg nach, Guthaben verfallen, Punkte verfallen, Gutschein verfallen, verfielen | ablaufen, Gültigkeit
Datum, Zeitpunkt, Kalendertag, am wievielten, welches Datum | Kalender
Uhrzeit, um wie viel Uhr, welche Uhrzeit, wann genau | Zeitfenster
Zeitfenster, Zeitraum, zwischen welchen Uhrzeiten, Vormittag oder Nachmittag, von wann bis wann, Zeitspanne, Slot | Uhrzeit | Termin
Kalender, Outlook, Terminkalender, Google Kalender, Kalendereintrag, in Kalender eintragen | Termin
Zeitzone, Ortszeit, Zeitverschiebung, Sommerzeit, Winterzeit, Zeitumstellung | Uhrzeit
# Tage
Werktag, Werktage, Arbeitstag, Arbeitstage, Bankarbeitstag, Geschäftstag, Bankarbeitstage, unter der Woche, Wochentag | Tage
Wochenende, Samstag, Sonntag, Sonnabend, am Wochenende, Sa und So | Öffnungszeiten, Werktag
Feiertag, Feiertage, Weihnachten, Ostern, Silvester, Neujahr, Feiertags, gesetzlicher Feiertag, Pfingsten, über Feiertage, Fenstertag, Brückentag, Heiligabend, Heiliger Abend | Öffnungszeiten
sofort, jetzt gleich, noch heute, am selben Tag, auf der Stelle, taggleich | dringend
heut > heute
nächster Tag, am nächsten Tag, tags darauf, folgender Tag, Mogn > morgen, Folgetag
gestern, vorgestern, letztens, neulich, vor kurzem, kürzlich, unlängst, vor paar Tagen, letzte Woche, jüngst | früher
vorherig, bisherig, früher, damals, ehemals, ehemalig, vorige
nachts, Nacht, in der Nacht, nächtlich, Nachtruhe, spätabends, Nachtzeit | Uhrzeit
morgens, Vormittag, in der Früh, vormittags, frühmorgens, am Morgen, zeitig, früh | Uhrzeit
abends, Abend, am Abend, nach der Arbeit, spätabends, nach Feierabend | Uhrzeit
Mittag, mittags, Mittagspause, zu Mittag, Nachmittag, nachmittags | Uhrzeit
täglich, jeden Tag, alltäglich, pro Tag, tagtäglich | regelmäßig
wöchentlich, jede Woche, pro Woche, allwöchentlich, einmal die Woche | regelmäßig
monatlich, jeden Monat, jedes Monat, pro Monat, mtl, im Monat | regelmäßig, Abrechnungszeitraum
jährlich, jedes Jahr, pro Jahr, alljährlich, einmal im Jahr, Jahres, p.a. | regelmäßig
zwei Wochen, 14 Tage, vierzehn Tage, vierzehntägig, zweiwöchig | Frist
ein Monat, vier Wochen, 30 Tage, dreißig Tage, einmonatig | Frist
ein Jahr, zwölf Monate, 12 Monate, 365 Tage, einjährig | Laufzeit
zwei Jahre, 24 Monate, zweijährig, vierundzwanzig Monate | Laufzeit, Gewährleistung
halbes Jahr, sechs Monate, Halbjahr, halbjährlich, 6 Monate | Laufzeit
Quartal, vierteljährlich, drei Monate, 3 Monate, quartalsweise, Vierteljahr | Abrechnungszeitraum
24 Stunden, rund um Uhr, 24/7, Tag und Nacht, jederzeit, immer erreichbar | Öffnungszeiten
Stunde, Stunden, stündlich, pro Stunde, Std, stundenlang | Dauer
Minute, Minuten, Min, minutenlang, pro Minute, minutengenau | Dauer
Jahreszeit, Sommer, Winter, Saison, Frühling, Herbst, Frühjahr, Saisonende | Zeitraum
# Ablauf
anfangen, beginnen, begonnen, starten, gestartet, loslegen, losgehen, Beginn, Start, angefangen, Anfang, geht los, fängt an, begann, gestartet wird | ab wann
enden, beenden, Ende, beendet, aufhören, aufgehört, Schluss, stoppen, zu Ende, Beendigung, höre auf, endet, Stopp, Abschluss | kündigen
ab wann, wann beginnt, Startdatum, Beginn, wann startet, Anfangsdatum, Inkrafttreten, wann gilt | Datum
verschieben, verschoben, verlegen, verlegt, Verschiebung, aufschieben, später machen, vertagen, vorziehen, hinausschieben, vorverlegen, verschiebt sich, nach hinten schieben | Termin verschieben
warten, gewartet, Wartezeit, abwarten, warte, ewig gewartet, warte schon, seit Tagen gewartet, Warterei | Dauer, Verspätung
Wartezeit, Warteschleife, in der Warteschleife, hänge in der Leitung, Warteschlange, lange Warteschleife, keiner hebt ab, niemand geht ran, nimmt niemand ab, ewig in der Leitung, keiner geht ran | Hotline, Öffnungszeiten
immer noch, noch immer, nach wie vor, weiterhin, noch nicht, bis heute nicht, seit Wochen nicht > Verzögerung, ausstehend, Status
seit Tagen, seit Wochen, seit Monaten, schon ewig, schon lange, seit Ewigkeiten, seit langem, seit einer Woche, schon so lange > Dauer, Verzögerung
plötzlich, unerwartet, ohne Vorwarnung, unangekündigt, überraschend, aus heiterem Himmel
manchmal, ab und zu, gelegentlich, hin und wieder, sporadisch, mitunter, von Zeit zu Zeit, zeitweise, öfters | unregelmäßig
immer wieder, ständig, dauernd, andauernd, laufend, jedes Mal, wiederholt, mehrmals, pausenlos, permanent, in einer Tour, mehrfach, zum wiederholten Mal, regelmäßig, alle paar Minuten | oft
einmalig, nur einmal, einziges Mal, erstmalig, zum ersten Mal, erstmals, erstes Mal | einzeln
vorübergehend, vorläufig, temporär, zeitweilig, befristet, zeitlich begrenzt, kurzfristig, für eine Weile, für kurze Zeit, fürs Erste, zwischenzeitlich | pausieren
dauerhaft, für immer, endgültig, permanent, unbefristet, auf Dauer, ein für alle Mal, unwiderruflich, lebenslang | endgültig löschen
im Voraus, vorab, vorher, im Vorhinein, vorzeitig, rechtzeitig, frühzeitig, Vorlaufzeit, wie lange vorher | Frist
nachträglich, im Nachhinein, hinterher, rückwirkend, danach noch, später noch, rückwirkende, im Nachgang | ändern
rückgängig, rückgängig machen, zurücknehmen, zurückziehen, zurückgezogen, widerrufen, zurückgenommen, nehme zurück, ziehe zurück, ungeschehen machen, Rücknahme | stornieren, wiederherstellen
Verspätung, verspätet, zu spät, verzögert, Verzögerung, Verzug, überfällig, Delay, säumig | Entschädigung
pünktlich, rechtzeitig, fristgerecht, termingerecht, zeitgerecht, on time | Frist
schnell, rasch, zügig, flott, flink, so schnell wie möglich, asap, ehestmöglich, schnellstmöglich, baldmöglichst, zeitnah, umgehend, baldigst, schnellstens, möglichst bald, prompt | sofort, Express
Reihenfolge, Ablauf, Vorgehen, Schritte, Prozess, Prozedere, Vorgehensweise, Verfahren, Procedere, wie läuft ab, wie läuft das, wie geht es weiter, nächste Schritte, was passiert dann | Anleitung
Status, Stand, aktueller Stand, wie weit, Zwischenstand, Fortschritt, Bearbeitungsstatus, Stand der Dinge, wie schaut's aus, gibt es Neuigkeiten, Neuigkeiten, was jetzt mit | Statusabfrage
ausstehend, noch offen, pendent, schwebend, unerledigt, in Arbeit, noch in Bearbeitung, hängig | Status
fertig, erledigt, abgeschlossen, vollendet, fertiggestellt, abgearbeitet, vollständig bearbeitet | Status
Ankündigung, angekündigt, Vorankündigung, Vorinformation, kündigt an, ankündigen, vorher Bescheid geben | Benachrichtigung
Erinnerung, erinnern, erinnert, Reminder, daran erinnern, Terminerinnerung | Benachrichtigung
# Mengen und Grenzen
Limit, Grenze, Höchstgrenze, Obergrenze, Maximum, Höchstbetrag, Begrenzung, Beschränkung, Einschränkung, maximal, höchstens, Grenzwert, begrenzt, limitiert, Deckel | erhöhen
Minimum, mindestens, Mindestbetrag, wenigstens, Untergrenze, minimal, ab welchem Betrag | Mindestbestellwert
erhöhen, erhöht, Erhöhung, raufsetzen, steigern, anheben, aufstocken, hochsetzen, vergrößern, Aufstockung, aufgestockt, mehr bekommen, raufgesetzt | Limit, Upgrade
verringern, senken, reduzieren, herabsetzen, runtersetzen, vermindern, kürzen, Senkung, heruntersetzen, Reduktion, Reduzierung, gesenkt, gekürzt, Verringerung, drosseln | weniger
doppelt, zweimal, zwei Mal, zweifach, 2x, 2 mal, mehrfach, Duplikat | zweites
zu viel, zuviel, zu hoch, übermäßig, überhöht, mehr als, mehr als vereinbart | falscher Betrag
zu wenig, zuwenig, zu niedrig, fehlt, fehlen, fehlend, nicht genug, weniger als, unzureichend, gefehlt | unvollständig
teilweise, zum Teil, nur ein Teil, partiell, die Hälfte | unvollständig
komplett, vollständig, gesamt, sämtliche, gänzlich, restlos, zur Gänze
Anzahl, wie viele, wieviele, Menge, Stückzahl
restlich, übrig, Rest, verbleibend, was übrig bleibt, übrig geblieben, Überrest, verbleibt | Restbetrag
zusätzlich, extra, weitere, noch ein, obendrauf, on top | hinzufügen
Ausnahme, Sonderfall, ausnahmsweise, Ausnahmefall, Sonderregelung, Härtefall, Sonderregel | Kulanz
Voraussetzung, Bedingung, Anforderung, Kriterium, Vorraussetzung, nötig, erforderlich, Kriterien, Bedingungen, was brauche ich, notwendig, was benötige ich, Erfordernis, benötigt | Unterlagen, berechtigt
berechtigt, Anspruch, habe ich Anspruch, Recht auf, steht mir zu, Anspruchsvoraussetzung, anspruchsberechtigt, Berechtigung, mein Recht, Rechtsanspruch, zustehen, qualifiziert | Voraussetzung
erlaubt, darf man, darf ich, gestattet, zulässig, zugelassen, Erlaubnis, legal | Regeln
verboten, nicht erlaubt, untersagt, darf nicht, unzulässig, Verbot, nicht gestattet, illegal, nicht zulässig, nicht zugelassen | Regeln, Verstoß
möglich, machbar, klappt das, ist es möglich, Möglichkeit
unmöglich, nicht möglich, keine Möglichkeit, nicht machbar | Fehler
freiwillig, optional, muss ich nicht, wahlweise, nach Wunsch, auf Wunsch | Option
verpflichtend, Pflicht, zwingend, obligatorisch, verbindlich, vorgeschrieben, Zwang, gezwungen, bin verpflichtet, Verpflichtung | Voraussetzung
automatisch, von selbst, von allein, selbstständig, selbsttätig, ohne Zutun, automatisiert, von alleine | Einstellungen
manuell, von Hand, händisch, selber machen, per Hand, eigenhändig | selbst
Unterschied, Vergleich, vergleichen, unterscheidet, was ist besser, Differenz, verglichen, unterschiedlich, Gegenüberstellung, oder doch lieber | Übersicht
Vorteil, Nutzen, bringt das was, lohnt sich, Vorzug, was bringt, was habe davon, Benefit, Vorteile, lohnt es sich, rentiert sich | Leistungen
Nachteil, Haken, Risiko, Risiken, wo der Haken | Bedingungen
Grund, Ursache, woran liegt, Gründe, Begründung, wie kommt das, Auslöser, woher kommt, woran liegt das | Erklärung
bedeutet, Bedeutung, Definition, steht für | Erklärung
was heißt, was bedeutet, was ist, was soll heißen, worum geht es > Bedeutung, Erklärung, Definition
Beispiel, zum Beispiel, Muster, Vorlage, Musterbrief, beispielsweise, Mustertext, Vordruck | Formular
Formular, Antragsformular, Online-Formular, Vordruck, Formblatt, Kontaktformular, Webformular, Antrag, Anmeldeformular | ausfüllen
Antrag, beantragen, beantragt, Antrag stellen, ansuchen, Gesuch, einreichen, eingereicht, Beantragung, Einreichung, Antragstellung, reiche ein, angesucht, Antragsteller | Formular
Antrag abgelehnt, abgelehnt, Ablehnung, abgewiesen, zurückgewiesen, Absage, nicht genehmigt, abgeschmettert, negativ beschieden, nicht bewilligt, lehnt ab, verweigert, Verweigerung, Zurückweisung, nicht angenommen, abgeschlagen | Einspruch, Grund
Einspruch, Widerspruch, anfechten, Beschwerde einlegen, Einspruch erheben, Rekurs, Berufung, widersprechen, Einwand, angefochten, widersprochen, Widerspruch einlegen, Einsprache, Anfechtung, Überprüfung verlangen | Beschwerde
genehmigt, bewilligt, Genehmigung, Zusage, zugesagt, angenommen, bestätigt, Bewilligung, akzeptiert, freigegeben, Zuschlag | Bestätigung
bestätigen, Bestätigung, bestätigt, Zusage, bestätige, zugesichert, Rückbestätigung, quittieren
prüfen, überprüfen, geprüft, kontrollieren, Kontrolle, Prüfung, Überprüfung, checken, nachsehen, nachschauen, schaue nach, gecheckt, überprüft, verifizieren, nachprüfen | Status
# Ort und Art
online, im Internet, übers Internet, per App, digital, elektronisch, auf der Website, im Netz | Webseite, App
persönlich, vor Ort, in der Filiale, im Geschäft, direkt im Laden, am Schalter, face to face | Filiale
schriftlich, per Brief, per Post, auf Papier, per Fax, Brief, postalisch, Schreiben, in Schriftform | Formular
zu Hause, daheim, zuhause, bei mir, in der Wohnung, im Haus, eigene vier Wände, Dahoam | Adresse
unterwegs, außer Haus, auswärts, on the road, mobil | Roaming, mobile Daten
in der Nähe, nächste Filiale, wo finde ich, nächstgelegen, Umgebung, in meiner Nähe, nächster Standort, um die Ecke, wo gibt es | Filiale, Standort
Land, Länder, Staat, Österreich, Deutschland, Schweiz, Bundesland, Kanton, Region | Ausland
suchen, finden, gefunden, gesucht, Suche, auffinden, finde nicht, wo finde ich, wo ist, wo steht, auffindbar | anzeigen
anzeigen, einsehen, ansehen, anschauen, sehen, abrufen, Einsicht, Übersicht, nachlesen, abgerufen, eingesehen, wo sehe ich, schaue an, Anzeige | finden
# Mehr zu Zeit und Menge
Stornofrist, bis wann absagen, bis wann stornieren, rechtzeitig absagen, Absagefrist, wie lange vorher absagen | absagen, Frist
letzte Woche, vorige Woche, letzten Monat, vergangenen Monat, vorigen Monat, vergangene Woche, Vormonat | früher
nächste Woche, kommende Woche, nächsten Monat, demnächst, in Kürze, in paar Tagen, in nächster Zeit | Termin
seit wann, ab welchem Datum, seit welchem Tag, von wann, ab wann genau | Datum
über Nacht, 48 Stunden, 72 Stunden, zwei Tage, drei Tage, wenige Tage, ein paar Tage, paar Tage | Dauer
Minutentakt, Taktung, Abrechnungstakt, Takt, minutengenaue Abrechnung | Abrechnung
Jahresende, Monatsende, Ende des Monats, zum Monatsende, zum Jahresende, Monatsletzter | Frist
Monatsanfang, Anfang des Monats, Monatserster, am Ersten, zum Ersten | Datum
Mitternacht, 0 Uhr, 24 Uhr, null Uhr, um zwölf | Uhrzeit
Stoßzeit, Stoßzeiten, Hauptzeit, Spitzenzeit, Rushhour, wann wenig los, Nebenzeit | Uhrzeit
wie oft, Häufigkeit, wie viele Male, wie häufig, in welchen Abständen, Turnus, Intervall, Rhythmus | regelmäßig
regelmäßig, periodisch, in regelmäßigen Abständen, wiederkehrend, laufend, fortlaufend | monatlich
erste Mal, beim ersten Mal, erstmalig, neu hier, zum allerersten Mal, bin neu, Neuling | erste Schritte
aktuell, derzeit, momentan, gegenwärtig, zurzeit, im Moment, im Augenblick, heutzutage, zur Zeit, dzt. | heute
veraltet, überholt, nicht aktuell, nicht mehr aktuell, out of date, obsolet | aktualisieren
gleichzeitig, parallel, zur selben Zeit, zugleich, zur gleichen Zeit
zusammen, gemeinsam, miteinander, zu zweit
getrennt, einzeln, separat, gesondert
zusammenlegen, zusammenführen, kombinieren, vereinen, kombiniert, kombinierbar, zusammengelegt, zusammengeführt, zusammenfassen | zusammen
trennen, aufteilen, splitten, auftrennen, aufgeteilt, getrennt zahlen, Aufteilung | getrennt
größer, mehr Platz, vergrößern, erweitern, erweitert, Erweiterung, ausbauen, ausgeweitet | Upgrade
ersetzen, austauschen, ersetzt, ausgetauscht, auswechseln, Austausch, ausgewechselt, erneuern, erneuert | Ersatz
Alternative, alternativ, stattdessen, anderweitig, Ausweichmöglichkeit
nächster Schritt, wie weiter, was kommt danach, was passiert als Nächstes, weiteres Vorgehen | Schritte
Reihe, Position in der Warteschlange, wann bin dran, an der Reihe, drankommen, wann komme dran | Wartezeit
Priorität, bevorzugt, Vorrang, vorgezogen, priorisieren, bevorzugte Bearbeitung, vordrängen | Express
Eröffnung, Neueröffnung, wann macht auf, wann eröffnet, eröffnet, wieder geöffnet | Öffnungszeiten
geschlossen, zugesperrt, zugemacht, dicht gemacht, Betriebsurlaub, geschlossene Filiale, Schließung, Betriebsferien, zu Mittag geschlossen | Öffnungszeiten
Sonderöffnungszeiten, Öffnungszeiten Feiertag, Feiertagsöffnung, zu Weihnachten offen, am Feiertag offen, verkaufsoffener Sonntag | Öffnungszeiten, Feiertag
Bereitschaftsdienst, Notdienst, Journaldienst, Störungsdienst, Wochenenddienst, Nachtdienst | Notfall, Hotline
Einarbeitung, Schonfrist, Übergangsfrist, Kulanzfrist, Übergangszeit, Übergangsphase, Nachfrist
Mindestfrist, Vorlauf, Vorankündigungsfrist, Ankündigungsfrist, Voranmeldung, vorher anmelden
Verjährung, verjährt, verjähren, nach Jahren, Verjährungsfrist, nach drei Jahren | Forderung | Frist
Aufbewahrung, aufbewahren, aufheben, wie lange aufheben, Archiv, archivieren, archiviert, aufbewahrt, Archivierung | speichern | Frist
Prozent, Prozentsatz, prozentual, Anteil, Quote, wie viel Prozent, anteilsmäßiger Betrag | anteilig
Durchschnitt, durchschnittlich, im Schnitt, im Mittel, Mittelwert, normalerweise, in der Regel | Dauer
ungefähr, circa, ca., geschätzt, so um die, schätzungsweise | voraussichtlich
voraussichtlich, vermutlich, wahrscheinlich, erwartet, geplant, geschätzter Termin, prognostiziert | ungefähr
insgesamt, Summe, Gesamtbetrag, Gesamtsumme, alles zusammen, Gesamtkosten, Endpreis, Endbetrag, gesamter Betrag | Rechnung
berechnen, ausrechnen, berechnet, Berechnung, kalkulieren, Rechner, wie berechnet sich, Kalkulation, zusammengesetzt, errechnen | Abrechnung
schätzen, Schätzung, geschätzter Wert, Schätzwert, taxieren, Wert ermitteln, Wertermittlung, wie viel wert, Bewertung des Geräts, Wert | Ankauf, Gutachten
zählen, zählt, angerechnet, anrechnen, Anrechnung, wird angerechnet, rechnet an, mitgezählt | Abrechnung
umrechnen, Umrechnung, umgerechnet, Einheit, konvertieren, umwandeln, Umwandlung, umgewandelt | Währung
übertragen, übertragbar, mitnehmen, übernommen, ins nächste Monat mitnehmen, Rollover, Übertragung, übertragbare | verfallen
zurückstellen, ablehnen, abgelehnte, ausschlagen, nein sagen, nicht annehmen, lehne ab | Antrag abgelehnt
freie Plätze, Platz frei, noch Plätze, Kapazität, Restplätze, freie Termine, noch frei, Restplatz | Reservierung, verfügbar
wie lang, wie lange, lang braucht, dauert ewig, wie viele Tage, bis wann da > Dauer, dauert, Bearbeitungsdauer, Bearbeitungszeit, Lieferzeit, Frist
`;
