/** How customers say how they feel and what they ask for: lost, angry, cheated, in a hurry, help, a person, a complaint. */
export const feelings = `
# Hilfe
Hilfe, helfen, Unterstützung, Hilfestellung, hilft, helft, geholfen, unterstützen, weiterhelfen, Beistand, hilf, zur Seite stehen, Hülfe | Kundendienst, Support
Kundendienst, Kundenservice, Support, Kundenbetreuung, Kundenberatung, Service-Team, Kundensupport, Helpdesk, Servicecenter, Kundencenter, Kundenbetreuer, Supportteam, Kundenhilfe, Serviceteam | Kontakt, Hotline
Kontakt, kontaktieren, erreichen, Kontakt aufnehmen, erreichbar, melden bei, Kontaktmöglichkeit, wie erreiche ich, an wen wenden, wenden an, Ansprechpartner, in Verbindung setzen, wo melde ich mich, kontaktiert, anschreiben, Kontaktdaten, Kontaktaufnahme, wen kontaktieren | Kundendienst, Telefon, E-Mail, Chat
mit jemandem sprechen, mit einem Menschen reden, echter Mensch, Mitarbeiter sprechen, jemanden sprechen, mit Mitarbeiter reden, richtiger Mensch, persönlich sprechen, Berater sprechen, kein Bot, kein Roboter, jemand Echtes, einen Menschen, echte Person, mit jemand reden, mit Menschen, Menschen erreichen, lebende Person, mit Person sprechen, jemand ans Telefon | Kontakt, Telefon, Chat, Kundendienst
Hotline, Telefonnummer, Servicenummer, Callcenter, Telefonhotline, Kundenhotline, Rufnummer Kundendienst, Service-Hotline, Servicetelefon, Kundentelefon, Nummer vom Kundendienst, Supportnummer | Telefon, Kontakt, anrufen
anrufen, telefonieren, Anruf, rufe an, angerufen, telefonisch, durchklingeln, anläuten, Telefonat, telefoniert, per Telefon, ruft an, Telefongespräch, anklingeln, klingeln | Telefon, Hotline, Kontakt
Rückruf, zurückrufen, zurückgerufen, ruft zurück, rufen Sie mich an, Rückruf anfordern, Rückrufservice, Rückrufbitte, mich anrufen, um Rückruf bitten, rufen zurück | anrufen, Kontakt
Chat, chatten, Livechat, Live-Chat, Chatbot, WhatsApp, Messenger, Chat-Support, Chatfunktion, Bot | Kontakt
schreiben, geschrieben, Mail schreiben, E-Mail schicken, Nachricht schicken, anschreiben, Anfrage senden, Kontaktformular, schreib, E-Mail-Kontakt | Kontakt, E-Mail
keine Antwort, antwortet nicht, niemand antwortet, meldet sich nicht, keine Rückmeldung, keine Reaktion, reagiert nicht, ignoriert, ghosten, nichts gehört, melden sich nicht, niemand meldet sich, niemand erreichbar, keinen erreichen, erreiche niemanden, ihr antwortet nicht, keiner antwortet, nie eine Antwort, nichts von euch gehört, niemand reagiert, totgestellt | Antwort, Kontakt, Beschwerde
Antwort, antworten, Rückmeldung, Reaktion, geantwortet, beantworten, Feedback, Rückantwort, beantwortet, Stellungnahme, Bescheid, Bescheid geben, bescheid sagen, zurückschreiben, Bescheid bekommen | Kontakt
Wartezeit auf Antwort, wie lange auf Antwort, wann bekomme ich Antwort, Antwortzeit, Reaktionszeit, wann meldet ihr euch | Bearbeitungszeit, Antwort
Anfrage, Ticket, Fall, Vorgang, Anliegen, Supportanfrage, Serviceanfrage, Fallnummer, Ticketnummer, Kundenanfrage, Support-Ticket | Kontakt, Status
Stand meiner Anfrage, Status meiner Anfrage, was ist mit meiner Anfrage, Anfrage verfolgen, wie weit ist mein Anliegen, Status des Tickets, was wurde aus | Anfrage, Status
Vorgesetzter, Chef, Teamleiter, Manager, Geschäftsführer, Vorgesetzten sprechen, Leiter, Filialleiter, Geschäftsführung, Teamleitung, Verantwortlicher, zuständige Person, Boss, Direktor, höhere Stelle | Beschwerde, Kontakt
zuständig, Zuständigkeit, verantwortlich, wer ist zuständig, wer kümmert sich, Verantwortung, wer hilft mir, zuständige Stelle | Kontakt
# Fragen
Frage, FAQ, nachfragen, gefragt, Frage stellen, hab eine Frage, Rückfrage, häufige Fragen, wüsste gern | Hilfe, Antwort
wie geht das, wie funktioniert, wie mache ich, wie mach ich, was muss ich tun, was tun, was soll ich machen, was kann ich tun, wie gehe ich vor, was nun, was jetzt, wie stelle ich das an, was muss ich machen, wie bekomme ich das hin > Anleitung, Hilfe, Schritte
erklären, Erklärung, erklärt, erläutern, Erläuterung, erklärt mir, verständlich, klarmachen, aufklären | Anleitung
Information, Info, Informationen, Auskunft, Infos, informieren, Hinweise, informiert, Details, Angaben, Informationsmaterial, Bescheid wissen | Hilfe
verstehe nicht, kapiere nicht, check ich nicht, blicke nicht durch, komme nicht klar, unklar, unverständlich, raffe nicht, verstehe nur Bahnhof, kenn mich nicht aus, kenne mich nicht aus, verwirrt, verwirrend, check es nicht, Bahnhof, kapier das nicht, verwirrung, ratlos, blick da nicht durch, zu kompliziert, kompliziert, umständlich > Anleitung, Erklärung, Hilfe
weiß nicht, weiß nicht weiter, keine Ahnung, weiß nicht wie, überfragt, planlos, keinen Plan, weiß nicht was tun, überfordert, stehe auf der Leitung, steh am Schlauch, stehe auf dem Schlauch, aufgeschmissen, verloren fühlen, hilflos, komme nicht weiter > Anleitung, Hilfe, Kontakt
nicht technisch, alter Mensch, bin schon älter, mit Technik nicht auskennen, Anfänger, Laie, Oma, Opa, nicht so fit, Technik-Depp, Pensionistin, für Dummies, Senioren, unerfahren > Anleitung, Einrichtung, Hilfe
finde nicht, finde ich nicht, wo finde ich, wo ist, kann nicht finden, suche vergeblich, wo steckt, versteckt, nirgends zu finden, sehe ich nicht, nirgends > finden, anzeigen, Übersicht
Beratung, beraten, Empfehlung, Tipp, Rat, empfehlen, Ratschlag, Tipps, beratet, Kaufberatung, Fachberatung, geraten, berät, was empfehlt ihr | Hilfe, Kontakt
Vorschlag, Idee, Verbesserung, Anregung, Wunsch, vorschlagen, Feedback, Verbesserungsvorschlag, Feature, wünsche mir, Kritik, Rückmeldung geben, Feedback geben, Lob, vorgeschlagen, Verbesserungsidee, konstruktive Kritik | Kontakt
# Ärger
Beschwerde, beschweren, beschwert, sich beschweren, Reklamation, Beschwerde einreichen, Beschwerde schreiben, beschwere mich, mich beschweren, Beanstandung, Beschwerdebrief, Beschwerdestelle, Beschwerdeformular, Beschwerdemanagement, Ombudsstelle | unzufrieden, Kontakt
Schlichtung, Schlichtungsstelle, Ombudsmann, Ombudsfrau, Verbraucherschutz, Konsumentenschutz, Streitbeilegung, Verbraucherschlichtung, VKI, RTR, Bundesnetzagentur, Aufsichtsbehörde, BaFin, Schiedsstelle, Streitschlichtung | Beschwerde
unzufrieden, enttäuscht, Enttäuschung, enttäuschend, nicht zufrieden, unzufriedenheit, schlechter Service, mieser Service, schlechte Erfahrung, mies, miserabel, unterirdisch, grottenschlecht, katastrophal, Katastrophe, schlecht, unter aller Sau, letztklassig, Saftladen > Beschwerde, Feedback, Kundendienst
wütend, sauer, verärgert, genervt, stinksauer, ärgerlich, Ärger, nervt, zornig, angepisst, grantig, aufgebracht, auf 180, ärgere mich, ang'fressen, angefressen, platzt der Kragen, reicht's mir, kotzt mich an, es reicht, Schnauze voll, hab die Nase voll, langsam reicht's, erbost > Beschwerde, Kundendienst
Frechheit, Unverschämtheit, Sauerei, unverschämt, unglaublich, dreist, unfassbar, Schweinerei, das geht gar nicht, Zumutung, Skandal, inakzeptabel, unmöglich sowas, lächerlich, peinlich, Witz, Verarsche, verarscht, veräppelt, Kundenverarsche, Schikane, geht's noch, ihr spinnt wohl > Beschwerde
unhöflich, unfreundlich, frech, respektlos, patzig, unverschämter Mitarbeiter, schlecht behandelt, Mitarbeiter unhöflich, aufgelegt, beleidigend, herablassend, grob, pampig, arrogant, angeschrien, ungehalten | Beschwerde, Mitarbeiter
Diskriminierung, diskriminiert, rassistisch, Rassismus, benachteiligt, ausgegrenzt, Benachteiligung, sexistisch | Beschwerde
ungerecht, unfair, nicht gerecht, nicht in Ordnung, ungerechtfertigt, unberechtigt, zu Unrecht, nicht fair, nicht richtig | Einspruch, Beschwerde
zufrieden, glücklich, super, toll, begeistert, Lob, danke, vielen Dank, bedanken, dankbar, loben, bester Service, großes Lob, Dankeschön, merci, gelobt, thx > Feedback, Bewertung
nie wieder, Schluss mit euch, letztes Mal, bin weg, wechsle den Anbieter, das war's mit euch, keine Lust mehr, hab genug von euch, will weg von euch > Kündigung, Konto löschen, Beschwerde
# Betrug
Betrug, betrogen, Betrüger, Scam, abgezockt, Abzocke, Betrugsfall, reingelegt, übers Ohr gehauen, beschissen, hereingelegt, betrügen, Schwindel, Beschiss, Betrugsmasche, gelinkt, aufs Kreuz gelegt, Gaunerei, über den Tisch gezogen, Nepp, ausgenommen, gefoppt, Trickbetrug, Betrugsopfer, Internetbetrug, Gauner, Schwindler, Opfer von Betrug, Fakeshop, Fake-Shop | Phishing, melden, Polizei, Missbrauch
Betrug melden, Betrugsverdacht, verdächtigen Vorgang melden, Betrüger melden, Verdacht, Scam melden, Betrugsversuch melden, Betrugsmeldung | Betrug, Phishing
falscher Mitarbeiter, angeblicher Mitarbeiter, gibt sich als Mitarbeiter aus, Anruf von Betrüger, Betrugsanruf, Schockanruf, Enkeltrick, falscher Polizist, Tochter-Sohn-Trick, Microsoft-Anruf, Anruf angeblich von euch, Vishing, TeamViewer, AnyDesk, Fernzugriff > Phishing, Betrug
Liebesbetrug, Love Scam, Heiratsschwindler, Anlagebetrug, Krypto-Betrug, falscher Broker, Gewinnspiel gewonnen, angeblich gewonnen, Investment-Betrug, Romance Scam > Betrug, Polizei
Missbrauch, missbraucht, missbräuchlich, Kartenmissbrauch, missbräuchliche Nutzung, widerrechtlich, unbefugt, zweckentfremdet, Unbefugter, Missbrauchsfall | Betrug, gehackt
Diebstahl, gestohlen, geklaut, stehlen, Dieb, gefladert, entwendet, beklaut, bestohlen, geraubt, Raub, klauen, stahl, gefilzt, mitgehen lassen, Taschendieb, ausgeraubt, überfallen, stibitzt, gemopst, Diebstahlsanzeige, mitgenommen worden, Einbruch, gezockt | verloren, Polizei, sperren
Polizei, Anzeige, Anzeige erstatten, Strafanzeige, polizeilich, Polizeibericht, angezeigt, Polizeianzeige, Anzeige bei der Polizei, Polizeibestätigung, Polente, Kripo, zur Polizei gehen, Anzeigebestätigung | Diebstahl, Betrug
verloren, Verlust, verlegt, verlieren, abhandengekommen, verliere, unauffindbar, nicht mehr auffindbar, finde nicht mehr, verschollen, vermisst, verbummelt, verschlampt, vermisse, verschmissen, verschusselt, abhanden | gestohlen, Ersatz, Fundbüro
echt, seriös, legitim, vertrauenswürdig, ist das echt, stimmt das, Fake, ist das von euch, glaubwürdig, sicher oder Betrug, unseriös, dubios, verdächtig, ist das Betrug | Phishing, Betrug
# Angst und Eile
Angst, Sorge, besorgt, mache mir Sorgen, Sorgen, Panik, beunruhigt, ängstlich, befürchte, bange, unsicher, fürchte, Bedenken, mulmig, beunruhigend > Sicherheit, Hilfe, Schutz
dringend, eilig, sofort, brauche schnell, Eile, pressiert, so schnell wie möglich, dringlich, drängt, ganz dringend, unbedingt heute, asap, es eilt, eilt, sofortige Hilfe, akut, brauche dringend, Zeitdruck | Notfall, Express, Kontakt
verzweifelt, am Ende, am Verzweifeln, Verzweiflung, weiß nicht mehr weiter, bitte helft mir, Nervenzusammenbruch, fertig mit den Nerven, mit den Nerven am Ende, brauche Hilfe, zum Heulen, zum Verzweifeln > Hilfe, Kontakt, Kundendienst
psychische Krise, Krisentelefon, will nicht mehr leben, Suizid, Depression, Selbstmord, Telefonseelsorge, depressiv, Burnout > Notfall, Hilfe
# Fehler der Kunden
aus Versehen, versehentlich, irrtümlich, ungewollt, unabsichtlich, ausversehen, Versehen, unbeabsichtigt, ohne Absicht, verklickt, Irrtum, falsch gedrückt, vertan, geirrt, fälschlicherweise, irrtümlicherweise, verdrückt | rückgängig, Fehler
vertippt, Tippfehler, verschrieben, Schreibfehler, falsch geschrieben, falsch eingegeben, Zahlendreher, Buchstabendreher, Rechtschreibfehler, falsch eingetippt, verschreiben | ändern, korrigieren
vergessen, entfallen, nicht mehr wissen, erinnere mich nicht, verschwitzt, weiß nicht mehr, vergaß, verpennt, nicht dran gedacht, versäumt, vergesslich, hab's vergessen | Passwort vergessen, wiederherstellen
Mist gebaut, verbockt, verkackt, Blödsinn gemacht, vermasselt, versemmelt, verhaut, verhunzt, vergeigt, zerschossen, verbaut > Fehler, rückgängig
falsch, verkehrt, unrichtig, nicht richtig, stimmt nicht, fehlerhaft, inkorrekt, nicht korrekt, unkorrekt, passt nicht, nicht korrekte | Fehler, korrigieren
ungültig, nicht gültig, unzulässig, invalid, wird nicht akzeptiert, nicht anerkannt, ungültige Eingabe, nicht angenommen | abgelaufen, falsch
seltsam, komisch, merkwürdig, eigenartig, suspekt, sonderbar, unüblich, strange, spanisch vorkommen, ungewöhnlich, auffällig > verdächtig, Fehler
klappt nicht, funktioniert nicht, geht nicht, haut nicht hin, geht schief, schiefgegangen, schiefgelaufen, läuft nicht, will nicht, tut es nicht, funkt nicht, funzt nicht, in die Hose gegangen, misslungen, gescheitert, in die Binsen, daneben gegangen | fehlgeschlagen, Fehler, Störung
fehlgeschlagen, fehlschlägt, gescheitert, schlägt fehl, nicht erfolgreich, nicht geklappt, Fehlschlag, nicht durchgeführt, misslingt, missglückt, geplatzt, konnte nicht ausgeführt werden, abgebrochen | Fehler, funktioniert nicht
Problem, Probleme, Schwierigkeiten, Schwierigkeit, Ärger mit, Thema mit, Stress mit, Issue, Troubles > Fehler, Störung, Hilfe
schon wieder, nochmal, erneut, noch einmal, noch mal, neuerlich, nochmals, ein weiteres Mal, zum zweiten Mal | wiederholt
selbst, selber, allein, eigenhändig, ohne Hilfe, in Eigenregie, alleine machen, Selbsthilfe, Do it yourself | Anleitung
# Wünsche
weg, verschwunden, fort, abgängig > verloren, gestohlen
verlangen, fordern, Forderung, einfordern, verlange, bestehe auf, fordere, gefordert, verlangt, beharre | Anspruch
anbieten, Angebot machen, entgegenkommen, was bietet ihr, gibt es auch, habt ihr auch, bietet ihr | Angebot
loswerden, weghaben, weg haben, will weg, abschaffen, los werden, raus haben, nicht mehr wollen, weg damit > löschen, kündigen, abbestellen
behalten, behält, beibehalten, nicht verlieren, weiter nutzen, weiterverwenden, erhalten bleiben, weiterbenutzen, behalte | mitnehmen, übertragen
bekommen, erhalten, kriegen, gekriegt, bekam, empfangen, bekomme, erhielt, Erhalt, kriege, gekriagt, krieg | ankommen
verschwunden, einfach weg, ist weg, nicht mehr da, plötzlich weg, wie vom Erdboden verschluckt, nicht mehr sichtbar, weg ist, nicht mehr angezeigt, wird nicht angezeigt, fehlt plötzlich | wiederherstellen, verloren
benutzen, verwenden, nutzen, gebrauchen, Nutzung, Verwendung, anwenden, benutzt, Gebrauch, verwendet, Anwendung, bedienen, Bedienung, genutzt, Benutzung | Anleitung
testen, ausprobieren, probieren, Test, getestet, versuchen, ausprobiert, probeweise, versucht, Probe, Versuch | Probezeit
wählen, auswählen, Auswahl, aussuchen, gewählt, entscheiden, ausgewählt, ausgesucht, wähle aus | Unterschied
verhindern, vermeiden, vorbeugen, verhindert, stoppen, unterbinden, schützen vor, abwehren, vermieden, unterbunden, abstellen | Schutz, sperren
sprechen, reden, gesprochen, geredet, Gespräch, besprechen, unterhalten, sprich, quatschen, schwätzen, redet | Telefon, Kontakt
Meinung, Umfrage, Bewertung, Feedback, Befragung, Kundenumfrage, Zufriedenheitsumfrage, Fragebogen, NPS | Rückmeldung
versprochen, zugesagt, Versprechen, Zusage, zugesichert, nicht eingehalten, nicht Wort gehalten, Versprechen gebrochen, gelogen, angelogen, Lüge, belogen, falsch informiert, falsche Auskunft, falsch beraten, Fehlberatung | Beschwerde
Entschuldigung, entschuldigen, sorry, tut mir leid, pardon, Verzeihung, bedauern, tschuldigung | Kulanz
Wiedergutmachung, entschädigen, entschädigt, Ausgleich, Schadenersatz, Schadensersatz, als Entschädigung, Trostpflaster, Schmerzensgeld, Gutmachung | Entschädigung, Gutschein, Gutschrift
auf Deutsch, deutschsprachig, andere Sprache, spreche kein Deutsch, englischsprachig, Englisch, Türkisch, Dolmetscher, Übersetzung, übersetzen, Fremdsprache, Deutsch | Sprache
Gewinnspiel, Verlosung, gewonnen, Gewinn, Preisausschreiben, Wettbewerb, verlost | Teilnahmebedingungen
`;
