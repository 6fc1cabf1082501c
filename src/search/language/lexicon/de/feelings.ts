/** How customers say how they feel and what they ask for: lost, angry, cheated, in a hurry, help, a person, a complaint. */
export const feelings = `
# Hilfe
Hilfe, helfen, Unterstützung, Hilfestellung, hilft, helft, geholfen, unterstützen, weiterhelfen, Beistand, hilf, zur Seite stehen, Hülfe | Kundendienst, Support
Kundendienst, Kundenservice, Support, Kundenbetreuung, Kundenberatung, Service-Team, Kundensupport, Helpdesk, Servicecenter, Kundencenter, Kundenbetreuer, Supportteam, Kundenhilfe, Serviceteam | Kontakt, Hotline
Kontakt, kontaktieren, erreichen, Kontakt aufnehmen, erreichbar, melden bei, Kontaktmöglichkeit, wie erreiche ich, an wen wenden, wenden an, Ansprechpartner, in Verbindung setzen, wo melde mich, kontaktiert, anschreiben, Kontaktdaten, Kontaktaufnahme, wen kontaktieren | Kundendienst, E-Mail, Chat | Telefon
mit jemandem sprechen, mit Menschen reden, echter Mensch, Mitarbeiter sprechen, jemanden sprechen, mit Mitarbeiter reden, richtiger Mensch, persönlich sprechen, Berater sprechen, kein Bot, kein Roboter, jemand Echtes, einen Menschen, echte Person, mit jemand reden, mit Menschen, Menschen erreichen, lebende Person, mit Person sprechen, jemand ans Telefon, Mensch, Menschen sprechen | Kontakt, Telefon, Chat, Kundendienst
Hotline, Telefonnummer, Servicenummer, Callcenter, Telefonhotline, Kundenhotline, Rufnummer Kundendienst, Service-Hotline, Servicetelefon, Kundentelefon, Nummer vom Kundendienst, Supportnummer | Kontakt, anrufen, kontaktieren | Telefon
anrufen, telefonieren, Anruf, rufe an, angerufen, telefonisch, durchklingeln, anläuten, Telefonat, telefoniert, per Telefon, ruft an, Telefongespräch, anklingeln, klingeln | Hotline, Kontakt, kontaktieren | Telefon
Rückruf, zurückrufen, zurückgerufen, ruft zurück, rufen Sie mich an, Rückruf anfordern, Rückrufservice, Rückrufbitte, mich anrufen, um Rückruf bitten, rufen zurück | anrufen, Kontakt
Chat, chatten, Livechat, Live-Chat, Chatbot, WhatsApp, Messenger, Chat-Support, Chatfunktion, Bot | Kontakt, kontaktieren
schreiben, geschrieben, Mail schreiben, E-Mail schicken, Nachricht schicken, anschreiben, Anfrage senden, Kontaktformular, schreib, E-Mail-Kontakt | Kontakt, E-Mail
keine Antwort, antwortet nicht, niemand antwortet, meldet sich nicht, keine Rückmeldung, keine Reaktion, reagiert nicht, ignoriert, ghosten, nichts gehört, nix gehört, melden sich nicht, niemand meldet sich, niemand erreichbar, keinen erreichen, erreiche niemanden, ihr antwortet nicht, keiner antwortet, nie eine Antwort, nichts von euch gehört, nix von euch gehört, niemand reagiert, totgestellt | Antwort, Kontakt, Beschwerde
Antwort, antworten, Rückmeldung, Reaktion, geantwortet, beantworten, Feedback, Rückantwort, beantwortet, Stellungnahme, Bescheid, Bescheid geben, bescheid sagen, zurückschreiben, Bescheid bekommen | Kontakt
Wartezeit auf Antwort, wie lange auf Antwort, wann bekomme Antwort, Antwortzeit, Reaktionszeit, wann meldet ihr euch | Bearbeitungszeit, Antwort
Anfrage, Ticket, Fall, Vorgang, Anliegen, Supportanfrage, Serviceanfrage, Fallnummer, Ticketnummer, Kundenanfrage, Support-Ticket | Kontakt, Status
Stand meiner Anfrage, Status meiner Anfrage, was mit meiner Anfrage, Anfrage verfolgen, wie weit Anliegen, Status des Tickets, was wurde aus | Anfrage, Status
Vorgesetzter, Chef, Teamleiter, Manager, Geschäftsführer, Vorgesetzten sprechen, Leiter, Filialleiter, Geschäftsführung, Teamleitung, Verantwortlicher, zuständige Person, Boss, Direktor, höhere Stelle | Beschwerde, Kontakt
zuständig, Zuständigkeit, verantwortlich, wer ist zuständig, wer kümmert sich, Verantwortung, wer hilft mir, zuständige Stelle | Kontakt
# Fragen
Frage, FAQ, nachfragen, gefragt, Frage stellen, hab eine Frage, Rückfrage, häufige Fragen, wüsste gern | Hilfe, Antwort
wie geht das, wie funktioniert, wie mache ich, wie mach ich, was muss tun, was tun, was soll machen, was kann tun, wie gehe vor, was nun, was jetzt, wie stelle an, was muss machen, wie bekomme hin > Anleitung, Hilfe, Schritte
erklären, Erklärung, erklärt, erläutern, Erläuterung, erklärt mir, verständlich, klarmachen, aufklären | Anleitung
Information, Info, Informationen, Auskunft, Infos, informieren, Hinweise, informiert, Details, Angaben, Informationsmaterial, Bescheid wissen | Hilfe
verstehe nicht, kapiere nicht, check ich nicht, blicke nicht durch, komme nicht klar, unklar, unverständlich, raffe nicht, verstehe nur Bahnhof, kenn mich nicht aus, kenne mich nicht aus, verwirrt, verwirrend, check es nicht, Bahnhof, kapier das nicht, verwirrung, ratlos, blick da nicht durch, zu kompliziert, kompliziert, umständlich > Anleitung, Erklärung, Hilfe
weiß nicht, weiß nicht weiter, keine Ahnung, weiß nicht wie, überfragt, planlos, keinen Plan, weiß nicht was tun, überfordert, stehe auf der Leitung, steh am Schlauch, stehe auf Schlauch, aufgeschmissen, verloren fühlen, hilflos, komme nicht weiter > Anleitung, Hilfe, Kontakt
nicht technisch, alter Mensch, bin schon älter, mit Technik nicht auskennen, Anfänger, Laie, Oma, Opa, nicht so fit, Technik-Depp, Pensionistin, für Dummies, Senioren, unerfahren > Anleitung, Einrichtung, Hilfe
finde ich nicht, wo finde ich, wo ist, kann nicht finden, suche vergeblich, wo steckt, versteckt, nirgends zu finden, sehe ich nicht, nirgends > finden, anzeigen, Übersicht
Beratung, beraten, Empfehlung, Tipp, Rat, empfehlen, Ratschlag, Tipps, beratet, Kaufberatung, Fachberatung, geraten, berät, was empfehlt ihr | Hilfe, Kontakt
Vorschlag, Idee, Verbesserung, Anregung, Wunsch, vorschlagen, Feedback, Verbesserungsvorschlag, Feature, wünsche mir, Kritik, Rückmeldung geben, Feedback geben, Lob, vorgeschlagen, Verbesserungsidee, konstruktive Kritik | Kontakt
# Ärger
Beschwerde, beschweren, beschwert, sich beschweren, Reklamation, Beschwerde einreichen, Beschwerde schreiben, beschwere mich, mich beschweren, Beanstandung, Beschwerdebrief, Beschwerdestelle, Beschwerdeformular, Beschwerdemanagement, Ombudsstelle | unzufrieden, Kontakt
Schlichtung, Schlichtungsstelle, Ombudsmann, Ombudsfrau, Verbraucherschutz, Konsumentenschutz, Streitbeilegung, Verbraucherschlichtung, VKI, RTR, Bundesnetzagentur, Aufsichtsbehörde, BaFin, Schiedsstelle, Streitschlichtung, unabhängige Stelle, neutrale Stelle, außergerichtlich, Verbraucherzentrale | Beschwerde
unzufrieden, enttäuscht, Enttäuschung, enttäuschend, nicht zufrieden, unzufriedenheit, schlechter Service, mieser Service, schlechte Erfahrung, mies, miserabel, unterirdisch, grottenschlecht, katastrophal, Katastrophe, schlecht, unter aller Sau, letztklassig, Saftladen > Beschwerde, Feedback, Kundendienst
wütend, sauer, verärgert, genervt, stinksauer, ärgerlich, Ärger, nervt, zornig, angepisst, grantig, aufgebracht, auf 180, ärgere mich, ang'fressen, angefressen, platzt der Kragen, reicht's mir, kotzt mich an, es reicht, Schnauze voll, hab Nase voll, langsam reicht's, erbost > Beschwerde, Kundendienst
Frechheit, Unverschämtheit, Sauerei, unverschämt, unglaublich, dreist, unfassbar, Schweinerei, das geht gar nicht, Zumutung, Skandal, inakzeptabel, unmöglich sowas, lächerlich, peinlich, Witz, Verarsche, verarscht, veräppelt, Kundenverarsche, Schikane, geht's noch, ihr spinnt wohl > Beschwerde
unhöflich, unfreundlich, frech, respektlos, patzig, unverschämter Mitarbeiter, schlecht behandelt, Mitarbeiter unhöflich, aufgelegt, beleidigend, herablassend, grob, pampig, arrogant, angeschrien, ungehalten | Beschwerde, Mitarbeiter
Diskriminierung, diskriminiert, rassistisch, Rassismus, benachteiligt, ausgegrenzt, Benachteiligung, sexistisch | Beschwerde
ungerecht, unfair, nicht gerecht, nicht in Ordnung, ungerechtfertigt, unberechtigt, zu Unrecht, nicht fair, nicht richtig | Einspruch, Beschwerde
zufrieden, glücklich, super, toll, begeistert, Lob, danke, vielen Dank, bedanken, dankbar, loben, bester Service, großes Lob, Dankeschön, merci, gelobt, thx > Feedback, Bewertung
nie wieder, Schluss mit euch, letztes Mal, bin weg, wechsle Anbieter, das war's mit euch, keine Lust mehr, hab genug von euch, will weg von euch > Kündigung, Konto löschen, Beschwerde
# Betrug
Betrug, betrogen, Betrüger, Scam, abgezockt, Abzocke, Betrugsfall, reingelegt, übers Ohr gehauen, beschissen, hereingelegt, betrügen, Schwindel, Beschiss, Betrugsmasche, gelinkt, aufs Kreuz gelegt, Gaunerei, über Tisch gezogen, Nepp, ausgenommen, gefoppt, Trickbetrug, Betrugsopfer, Internetbetrug, Gauner, Schwindler, Opfer von Betrug, Fakeshop, Fake-Shop | Phishing, melden, Polizei, Missbrauch
Betrug melden, Betrugsverdacht, verdächtigen Vorgang melden, Betrüger melden, Verdacht, Scam melden, Betrugsversuch melden, Betrugsmeldung | Betrug, Phishing
falscher Mitarbeiter, angeblicher Mitarbeiter, gibt sich als Mitarbeiter aus, Anruf von Betrüger, Betrugsanruf, Schockanruf, Enkeltrick, falscher Polizist, Tochter-Sohn-Trick, Microsoft-Anruf, Anruf angeblich von euch, Vishing, TeamViewer, AnyDesk, Fernzugriff, Anruf von der Bank, jemand von der Bank, angeblich von der Bank, angeblich von Microsoft, rief an angeblich, sagte er sei von > Phishing, Betrug
Liebesbetrug, Love Scam, Heiratsschwindler, Anlagebetrug, Krypto-Betrug, falscher Broker, Gewinnspiel gewonnen, angeblich gewonnen, Investment-Betrug, Romance Scam > Betrug, Polizei
Missbrauch, missbraucht, missbräuchlich, Kartenmissbrauch, missbräuchliche Nutzung, widerrechtlich, unbefugt, zweckentfremdet, Unbefugter, Missbrauchsfall | Betrug, gehackt
Diebstahl, gestohlen, geklaut, stehlen, Dieb, gefladert, entwendet, beklaut, bestohlen, geraubt, Raub, klauen, stahl, gefilzt, mitgehen lassen, Taschendieb, ausgeraubt, überfallen, stibitzt, gemopst, Diebstahlsanzeige, mitgenommen worden, Einbruch, gezockt, mitgenommen | verloren, Polizei, sperren
Polizei, Anzeige erstatten, Strafanzeige, polizeilich, Polizeibericht, angezeigt, Polizeianzeige, Anzeige bei der Polizei, Polizeibestätigung, Polente, Kripo, zur Polizei gehen, Anzeigebestätigung | Anzeige, Diebstahl, Betrug
verloren, Verlust, verlegt, verlieren, abhandengekommen, verliere, unauffindbar, nicht mehr auffindbar, finde nicht mehr, verschollen, vermisst, verbummelt, verschlampt, vermisse, verschmissen, verschusselt, abhanden | gestohlen, Ersatz, Fundbüro
echt, seriös, legitim, vertrauenswürdig, ist das echt, stimmt das, Fake, ist von euch, glaubwürdig, sicher oder Betrug, unseriös, dubios, verdächtig, ist das Betrug | Phishing, Betrug
# Angst und Eile
Angst, Sorge, besorgt, mache mir Sorgen, Sorgen, Panik, beunruhigt, ängstlich, befürchte, bange, unsicher, fürchte, Bedenken, mulmig, beunruhigend > Sicherheit, Hilfe, Schutz
dringend, eilig, sofort, brauche schnell, Eile, pressiert, so schnell wie möglich, dringlich, drängt, ganz dringend, unbedingt heute, asap, es eilt, eilt, sofortige Hilfe, akut, brauche dringend, Zeitdruck | Notfall, Express, Kontakt
verzweifelt, am Ende, am Verzweifeln, Verzweiflung, weiß nicht mehr weiter, bitte helft mir, Nervenzusammenbruch, fertig mit Nerven, mit Nerven am Ende, brauche Hilfe, zum Heulen, zum Verzweifeln > Hilfe, Kontakt, Kundendienst
psychische Krise, Krisentelefon, will nicht mehr leben, Suizid, Depression, Selbstmord, Telefonseelsorge, depressiv, Burnout > Notfall, Hilfe
# Fehler der Kunden
aus Versehen, versehentlich, irrtümlich, ungewollt, unabsichtlich, ausversehen, Versehen, unbeabsichtigt, ohne Absicht, verklickt, Irrtum, falsch gedrückt, vertan, geirrt, fälschlicherweise, irrtümlicherweise, verdrückt | rückgängig, Fehler
vertippt, Tippfehler, verschrieben, Schreibfehler, falsch geschrieben, falsch eingegeben, Zahlendreher, Buchstabendreher, Rechtschreibfehler, falsch eingetippt, verschreiben | ändern, korrigieren
vergessen, entfallen, nicht mehr wissen, erinnere mich nicht, verschwitzt, weiß nicht mehr, vergaß, verpennt, nicht dran gedacht, versäumt, vergesslich, hab's vergessen | Passwort vergessen, wiederherstellen
Mist gebaut, verbockt, verkackt, Blödsinn gemacht, vermasselt, versemmelt, verhaut, verhunzt, vergeigt, zerschossen, verbaut > Fehler, rückgängig
falsch, verkehrt, unrichtig, nicht richtig, stimmt nicht, fehlerhaft, inkorrekt, nicht korrekt, unkorrekt, passt nicht, nicht korrekte | Fehler, korrigieren
ungültig, nicht gültig, unzulässig, invalid, wird nicht akzeptiert, nicht anerkannt, ungültige Eingabe, nicht angenommen | abgelaufen, falsch
seltsam, komisch, merkwürdig, eigenartig, suspekt, sonderbar, unüblich, strange, spanisch vorkommen, ungewöhnlich, auffällig > verdächtig, Fehler
klappt nicht, funktioniert nicht, geht nicht, haut nicht hin, geht schief, schiefgegangen, schiefgelaufen, läuft nicht, will nicht, tut es nicht, funkt nicht, funzt nicht, in Hose gegangen, misslungen, gescheitert, in die Binsen, daneben gegangen, schief, tut sich nichts, tut sich nix | fehlgeschlagen, Fehler, Störung
fehlgeschlagen, fehlschlägt, gescheitert, schlägt fehl, nicht erfolgreich, nicht geklappt, Fehlschlag, nicht durchgeführt, misslingt, missglückt, geplatzt, konnte nicht ausgeführt werden, abgebrochen | Fehler, funktioniert nicht
Problem, Probleme, Schwierigkeiten, Schwierigkeit, Ärger mit, Thema mit, Stress mit, Issue, Troubles > Fehler, Störung, Hilfe
schon wieder, nochmal, erneut, noch einmal, noch mal, neuerlich, nochmals, ein weiteres Mal, zum zweiten Mal | wiederholt
selber, eigenhändig, ohne Hilfe, in Eigenregie, alleine machen, Selbsthilfe, Do it yourself | Anleitung
# Wünsche
weg, verschwunden, fort, abgängig > verloren, gestohlen
verlangen, fordern, Forderung, einfordern, verlange, bestehe auf, fordere, gefordert, verlangt, beharre | Anspruch
anbieten, Angebot machen, entgegenkommen, was bietet ihr, gibt es auch, habt ihr auch, bietet ihr | Angebot
loswerden, weghaben, weg haben, will weg, abschaffen, los werden, raus haben, nicht mehr wollen, weg damit > löschen, kündigen, abbestellen
behalten, behält, beibehalten, nicht verlieren, weiter nutzen, weiterverwenden, erhalten bleiben, weiterbenutzen, behalte | mitnehmen, übertragen
bekommen, erhalten, kriegen, gekriegt, bekam, bekomme, erhielt, Erhalt, kriege, gekriagt, krieg | ankommen
verschwunden, einfach weg, ist weg, nicht mehr da, plötzlich weg, wie vom Erdboden verschluckt, nicht mehr sichtbar, weg ist, nicht mehr angezeigt, wird nicht angezeigt, fehlt plötzlich | wiederherstellen, verloren
benutzen, verwenden, nutzen, gebrauchen, Nutzung, Verwendung, anwenden, benutzt, Gebrauch, verwendet, Anwendung, bedienen, Bedienung, genutzt, Benutzung | Anleitung
testen, ausprobieren, probieren, Test, getestet, versuchen, ausprobiert, probeweise, versucht, Probe, Versuch | Probezeit
wählen, auswählen, Auswahl, aussuchen, gewählt, entscheiden, ausgewählt, ausgesucht, wähle aus | Unterschied
verhindern, vermeiden, vorbeugen, verhindert, stoppen, unterbinden, schützen vor, abwehren, vermieden, unterbunden, abstellen | Schutz, sperren
sprechen, reden, gesprochen, geredet, Gespräch, besprechen, unterhalten, sprich, quatschen, schwätzen, redet | Kontakt | Telefon
Meinung, Umfrage, Bewertung, Feedback, Befragung, Kundenumfrage, Zufriedenheitsumfrage, Fragebogen, NPS | Rückmeldung
versprochen, zugesagt, Versprechen, Zusage, zugesichert, nicht eingehalten, nicht Wort gehalten, Versprechen gebrochen, gelogen, angelogen, Lüge, belogen, falsch informiert, falsche Auskunft, falsch beraten, Fehlberatung | Beschwerde
Entschuldigung, entschuldigen, sorry, tut mir leid, pardon, Verzeihung, bedauern, tschuldigung | Kulanz
Wiedergutmachung, entschädigen, entschädigt, Ausgleich, Schadenersatz, Schadensersatz, als Entschädigung, Trostpflaster, Schmerzensgeld, Gutmachung | Entschädigung, Gutschrift | Gutschein
auf Deutsch, deutschsprachig, andere Sprache, spreche kein Deutsch, englischsprachig, Englisch, Türkisch, Dolmetscher, Übersetzung, übersetzen, Fremdsprache, Deutsch | Sprache
Gewinnspiel, Verlosung, gewonnen, Gewinn, Preisausschreiben, Wettbewerb, verlost | Teilnahmebedingungen
# Mehr zum Kontakt
Videoanruf, per Video, Videotelefonie, Videochat, Online-Beratung | Beratung, Kontakt
Facebook, Instagram, Social Media, soziale Medien, Twitter, TikTok, Forum, Community | Kontakt
Postadresse vom Kundendienst, Briefadresse, wohin Brief schicken, Firmenanschrift, Sitz der Firma, Impressum, Hauptsitz, Firmensitz, Zentrale, Firmenzentrale | Kontakt, Adresse
Hotline kostet, kostenlose Hotline, kostenpflichtige Hotline, was kostet der Anruf, Gebühren der Hotline, Hotline kostenlos | Hotline, Kosten
Hotline nicht erreichbar, Hotline besetzt, immer besetzt, niemand geht ran, keiner hebt ab, komme nicht durch, Telefon besetzt, erreiche Hotline nicht, niemand hebt ab, durchkommen, Leitung besetzt | Hotline, Kontakt, Öffnungszeiten
Gespräch beendet, einfach aufgelegt, aus der Leitung geworfen, Verbindung zur Hotline getrennt, Chat beendet, Chat abgebrochen, Anruf abgebrochen | Hotline, Chat
Bot versteht mich nicht, Chatbot hilft nicht, nur Bot, Roboter am Telefon, Sprachcomputer, Automatenstimme, KI, künstliche Intelligenz, immer nur Computer > Kontakt, Kundendienst, mit jemandem sprechen
von zum anderen geschickt, herumgereicht, hin und her geschickt, jeder sagt etwas anderes, im Kreis geschickt, von Pontius zu Pilatus, drehe mich im Kreis, widersprüchliche Auskunft, schon dreimal angerufen, schon mehrmals geschrieben, schon x-mal > Beschwerde, Kundendienst
Bearbeiter, Sachbearbeiter, Betreuer, Kundenberater, Berater, Ansprechperson, Kundenberaterin, Agent, Servicemitarbeiter | Kontakt
Mitarbeiter, Angestellter, Personal, Verkäuferin, Kollege von euch, Belegschaft, Angestellte | Kundendienst
Rückmeldung auf Beschwerde, Antwort auf Beschwerde, wie lange dauert Beschwerde, Beschwerde abgelehnt, Beschwerde ignoriert, Beschwerde nicht bearbeitet | Beschwerde, Bearbeitungszeit
Dokumente nachreichen, nachreichen, nachgereicht, Unterlagen schicken, Unterlagen einreichen, Unterlagen nachreichen, fehlende Unterlagen, Dokumente senden, reiche nach | hochladen, Nachweis
Anliegen melden, melden, Problem melden, Bescheid sagen, Bescheid geben, durchgeben, mitteilen, mitgeteilt, teile mit, gemeldet, Mitteilung machen | Kontakt
Lösung gefunden, hat sich erledigt, erledigt, Problem gelöst, geht wieder, funktioniert wieder, hat geklappt | Anfrage schließen
Anfrage zurückziehen, Ticket schließen, Beschwerde zurückziehen, Fall schließen, Anliegen erledigt, Ticket geschlossen, Fall geschlossen, Anfrage stornieren | Anfrage
# Mehr zum Gefühl
ungeduldig, Geduld am Ende, wann endlich, endlich, reißt der Geduldsfaden, keine Geduld mehr, wie lange noch, wird noch was > Bearbeitungszeit, Status, Wartezeit
Zeitverschwendung, verlorene Zeit, umsonst gewartet, kostet mich Nerven, unnötiger Aufwand, Aufwand, mühsam, nervig, lästig, anstrengend > Beschwerde, einfacher
misstrauisch, traue dem nicht, Zweifel, zweifle, kommt mir komisch vor, kommt mir spanisch vor, skeptisch, bin unsicher ob, stimmt da was nicht, da stimmt was nicht > Betrug, Phishing, Sicherheit
erpresst, Erpressung, bedroht, Drohung, droht, erpressen, Drohmail, gedroht, Bedrohung, Nötigung | Polizei, Betrug
überrascht, schockiert, geschockt, Schock, erschrocken, aus allen Wolken, fassungslos, traf mich der Schlag, perplex > unerwartet, Rechnung zu hoch
traurig, schade, unglücklich, betrübt, enttäuschend, niedergeschlagen, heulen, geweint > Beschwerde, Hilfe
verunsichert, verwundert, irritiert, wundere mich, stutzig, wundert mich, verdutzt > Erklärung, Information
peinlich, unangenehm, schäme mich, blöd gelaufen, dumm gelaufen, zu blöd, dumm angestellt, so dumm > versehentlich, Hilfe
Glück gehabt, gerade noch, erleichtert, zum Glück, Gott sei Dank > gelöst
Druck machen, mit Anwalt drohen, Frist setzen, letzte Chance, letzte Aufforderung, Ultimatum, gerichtlich, setze Frist, Fristsetzung, Rechtsmittel > Beschwerde, Frist, rechtliche Schritte
Lüge, gelogen, lügt, Lügner, falsche Versprechungen, Irreführung, irreführend, getäuscht, Täuschung, irregeführt, unwahr, falsche Werbung, Lockangebot, arglistig | Betrug, Beschwerde
im Stich gelassen, alleingelassen, kümmert sich keiner, interessiert keinen, niemand hilft, keiner hilft, allein gelassen, niemand kümmert sich, keiner fühlt sich zuständig, wird nur vertröstet, vertröstet, hingehalten > Beschwerde, Kontakt, Kundendienst
abgewimmelt, abgespeist, nicht ernst genommen, Standardantwort, Textbaustein, Standardmail, nur Floskeln, Ausrede, Ausreden > Beschwerde, Kundendienst
Vertrauen verloren, kein Vertrauen, Vertrauen, vertraue, Zuverlässigkeit, unzuverlässig, verlässlich, zuverlässig | Beschwerde | Sicherheit
beleidigt, beschimpft, angepöbelt, Beschimpfung, beschimpfen, Schimpfwort, angemacht, belästigt | melden, unhöflich
sexuelle Belästigung, angegrapscht, begrapscht, Übergriff, sexuell belästigt, Missbrauch von Kindern | melden, Polizei
# Mehr zum Betrug und Verlust
Geld weg, Geld verschwunden, mein Geld weg, Konto leergeräumt, Konto geplündert, leergeräumt, Konto abgeräumt, Geld gestohlen, Geld fehlt, bestohlen worden | Betrug, unbekannte Abbuchung, Polizei
an Betrüger überwiesen, Betrüger Geld geschickt, Geld an Betrüger, auf Betrug reingefallen, reingefallen, darauf hereingefallen, drauf reingefallen, hereingefallen, auf Leim gegangen | Betrug, Überweisung zurückrufen, Rückbuchung
fremde Bestellung | Identitätsdiebstahl, Betrug, gehackt
jemand kauft mit Daten, in Namen bestellt, auf Namen bestellt, jemand hat in Namen, Bestellung nicht von mir, auf meinen Namen, unter Namen bestellt, jemand hat auf mich bestellt > Identitätsdiebstahl, Missbrauch, Betrug, fremde Bestellung
Passwort verraten, Daten weitergegeben, zu viel verraten, Ausweis verschickt, Ausweiskopie geschickt, Ausweiskopie an Betrüger | Identitätsdiebstahl, Phishing, Passwort ändern
Ausweis verloren, Ausweis gestohlen, Pass verloren, Pass gestohlen, Führerschein verloren, Personalausweis weg, Führerschein gestohlen | Verlust melden, Polizei, neuer Ausweis
Geldbörse verloren, Portemonnaie weg, Brieftasche gestohlen, Geldbeutel verloren, Geldtasche gestohlen, Handtasche gestohlen, Portmonee, Geldbeutel geklaut, Börsel, Geldbörse gestohlen | Karte sperren, Polizei, Fundbüro
gefunden, wiedergefunden, wieder aufgetaucht, wieder da, habe es wieder, wiederaufgetaucht, Karte wiedergefunden, Handy wiedergefunden | entsperren, Fundbüro
Karte gefunden, Handy gefunden, fremde Karte gefunden, etwas gefunden, Fund melden, Gegenstand gefunden, Finder, Finderlohn | Fundbüro
was muss sperren, alles sperren, alles sperren lassen, wen informieren, wem melden, wo melden, wo sperren | sperren, melden
falsche Webseite, gefälschte Webseite, Fake-Seite, falsche Seite, nachgemachte Seite, gefälschter Shop, betrügerischer Shop, unseriöser Shop | Phishing, Betrug
Gewinn-SMS, Paket-SMS Betrug, SMS mit Link, Link in SMS, Nachricht mit Link, SMS vom Zoll, SMS von der Post, Mail von DHL, Mail mit Anhang, Link in Mail > Phishing, Betrug
Kettenbrief, Abzockanruf, Anruf aus Ausland, unbekannter Anruf, Tonbandanruf, Robocall, mehrmals verpasster Anruf > unerwünschte Anrufe, Betrug
# Mehr Wünsche
Überblick, Übersicht, Zusammenfassung, Liste, Aufstellung, Auflistung, auf einen Blick | anzeigen
Ausdruck, schriftliche Bestätigung, etwas Schriftliches, schwarz auf weiß, Schriftstück, schriftlich haben | Bestätigung
Wiederholung, wiederholen, wiederholt, nochmals versuchen, erneut versuchen, noch einmal versuchen, neuer Versuch, versuche es nochmal | Fehler beheben
jemandem schenken, geschenkt, schenken, beschenken, Mitbringsel | Geschenk
Ansage, vorlesen, große Schrift, Schriftgröße, zu kleine Schrift, lesen kann nicht, schlecht sehen, Brille vergessen | Barrierefreiheit
verwalten, Verwaltung, organisieren, managen, verwalte | Konto | Einstellungen
Mindestalter, ab wie vielen Jahren, bin erst, darf mit sechzehn, mit 16, mit 17, bin 15, bin 17, noch ein Kind > minderjährig, Eltern
Geldbörse, Portemonnaie, Brieftasche, Geldbeutel, Geldtasche, Portmonee, Börsel, Handtasche > Karte sperren, Verlust, Fundbüro
klick ins Leere, komische SMS, komischer Link, auf Link getippt, Link draufgeklickt, reingefallen > Phishing, Betrug, kompromittiert, Passwort
mit einem Menschen, ruf ich an, wo anrufen, wo ruf ich, keine Maschine, mit jemandem quatschen > Kundendienst, Kontakt, kontaktieren, Hotline, Telefon
geht schief, schief gegangen, klappt nie, dreimal versucht, schon mehrmals versucht, hundertmal probiert, zigmal, schon alles versucht > fehlgeschlagen, abgelehnt, Fehler, Problem
verschlampt, verschludert, verbummelt, verbaselt, vermurkst > verloren, Verlust, Fehler
rührt sich keiner, keiner rührt sich, meldet euch nicht, alles geschickt und nichts, alles geschickt und nix, wann krieg ich endlich, warte und warte > Bearbeitungsstand, Bearbeitung, Status, Antwort
`;
