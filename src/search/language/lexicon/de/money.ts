/** What customers call money: paying, bills, getting money back, banks, cards, prices, taxes. */
export const money = `
# Geld zurück
Rückerstattung, Erstattung, Rückzahlung, Geld zurück, Geldrückgabe, Refund, erstatten, erstattet, rückerstatten, rückerstattet, zurückerstattet, zurückzahlen, zurückgezahlt, refundieren, refundiert, Refundierung, Geld zurückbekommen, Geld wiederbekommen, Kohle zurück, Geld wieder, Geld wiederkriegen, Geld wiederhaben, Geld zurückkriegen, Geld retour | zurückbekommen, wiederhaben, zurücküberweisen, zurücküberwiesen, Erstattungsbetrag, Rückvergütung, rückvergüten, Vergütung, zahlen zurück, zahlt zurück, erstattet nicht | Gutschrift, Rückbuchung, Widerruf
Gutschrift, gutschreiben, gutgeschrieben, schreiben gut, Gutschriftsbeleg, Kontogutschrift | Rückvergütung | Guthaben, Erstattung
Rückbuchung, zurückbuchen, zurückgebucht, Chargeback, Abbuchung zurückholen, Lastschrift zurückgeben, Lastschrift zurückholen, buchen zurück, Zahlung anfechten, Umsatz reklamieren, Zahlung zurückholen | Reklamation, Rücklastschrift, Erstattung
Erstattungsdauer, Dauer der Erstattung, Erstattung dauert, Rückerstattung dauert, Geld noch nicht zurück, Geld noch nicht da, warte auf Geld, wann bekomme Geld | Erstattung, Bearbeitungszeit
Teilerstattung, teilweise erstattet, nur Teil erstattet, zu wenig erstattet, Betrag fehlt | Erstattung
# Abbuchen und Lastschrift
Abbuchung, abbuchen, abgebucht, buchen ab, bucht ab, abgezogen, eingezogen, Einzug, Kontobelastung, belastet, Belastung, vom Konto runter, vom Konto gegangen, vom Konto genommen | Lastschrift, Zahlung, Umsatz | Buchung
Lastschrift, Bankeinzug, SEPA-Lastschrift, Lastschriftverfahren, Lastschrifteinzug, Einzugsermächtigung, Einziehungsauftrag, Abbuchungsauftrag, LSV, SEPA-Mandat, Lastschriftmandat, einziehen lassen, Debit Direct, eBill | Abbuchung, Bankverbindung, Mandat
Rücklastschrift, Lastschrift geplatzt, Lastschrift fehlgeschlagen, Abbuchung fehlgeschlagen, Lastschrift zurückgegangen, Lastschrift nicht eingelöst, Einzug fehlgeschlagen, konnte nicht abgebucht werden, Bankrücklastschrift | Rücklastschriftgebühr, Mahnung, Konto nicht gedeckt
Mandatsreferenz, Mandatsreferenznummer, Gläubiger-ID, Gläubiger-Identifikationsnummer | SEPA-Mandat, Lastschrift
doppelt abgebucht, zweimal abgebucht, doppelt bezahlt, zweimal bezahlt, Doppelzahlung, Doppelabbuchung, Doppelbuchung, doppelte Zahlung, doppelt belastet, zweimal belastet, doppelt berechnet, doppelt eingezogen | zu viel bezahlt, zu viel abgebucht, Erstattung
zu viel abgebucht, zu viel bezahlt, zuviel bezahlt, zuviel abgebucht, zu viel berechnet, zu viel verrechnet, Überzahlung, überzahlt, zu hoher Betrag, mehr abgebucht, falscher Betrag | Guthaben, Rechnung prüfen, Rechnung reklamieren, Erstattung
unbekannte Abbuchung, unberechtigte Abbuchung, unerklärliche Abbuchung, komische Abbuchung, mysteriöse Abbuchung, fremde Abbuchung, unautorisierte Zahlung, nicht autorisierte Zahlung, unbekannter Umsatz, unberechtigte Belastung, kenne diese Abbuchung nicht, nicht von mir, einfach Geld abgebucht, ungefragt abgebucht, kenne Abbuchung nicht, jemand Geld abgebucht, jemand hat abgebucht, Abbuchung kenne nicht, Abbuchung unbekannt, Buchung unbekannt, Abbuchung nicht von mir, abgebucht nicht kenne | Abbuchung, Kontobelastung, Drittanbieter, Missbrauch | Betrug
trotz Kündigung abgebucht, weiterhin abgebucht, buchen immer noch ab, immer noch abgebucht > Kündigung, Abbuchung, Erstattung
vorgemerkt, Vormerkung, reserviert, Betrag reserviert, vorgemerkter Umsatz, vorgemerkte Buchung, Vorautorisierung, Autorisierung, ausstehende Zahlung, blockierter Betrag, Betrag blockiert, geblockt auf der Karte | Reservierung, Zahlung ausstehend, in Bearbeitung
# Bezahlen
bezahlen, zahlen, bezahlt, gezahlt, Bezahlung, Zahlung, begleichen, beglichen, Begleichung, Zahlungsvorgang, blechen, löhnen, berappen | überweisen, Zahlungsart
Zahlungsart, Zahlungsmethode, Zahlungsmittel, Zahlungsweise, Bezahlmethode, Zahlungsmöglichkeit, Bezahlart, Zahlungsoption, womit bezahlen, wie bezahlen, wie kann zahlen | Kreditkarte, PayPal, Lastschrift | Rechnung
Zahlung abgelehnt, Zahlung fehlgeschlagen, Zahlung nicht möglich, Zahlung klappt nicht, Zahlung funktioniert nicht, Bezahlen geht nicht, kann nicht bezahlen, Karte abgelehnt, Karte nicht akzeptiert, Karte nicht angenommen, Zahlung nicht durchgegangen, Zahlung geht nicht durch, Zahlungsfehler, Zahlungsproblem, Zahlung schlägt fehl, Zahlungsvorgang abgebrochen, Zahlung gescheitert, Kreditkarte abgelehnt, Karte nicht genommen, Kreditkarte nicht genommen, nimmt Karte nicht, Kreditkarte nicht akzeptiert, Karte funktioniert nicht, Kreditkarte geht nicht, Karte geht nicht | abgelehnt, fehlgeschlagen, Autorisierung
Zahlung eingegangen, Zahlungseingang, Geld angekommen, Geld da, Zahlung erhalten | Zahlungsbestätigung, gutgeschrieben
Zahlung nicht angekommen, schon bezahlt, längst bezahlt, bereits überwiesen, habe schon überwiesen, Geld nicht angekommen, Zahlung nicht zugeordnet, Zahlung nicht angezeigt, Überweisung nicht angekommen | Zahlungseingang, Verwendungszweck, Mahnung
Vorkasse, Vorauskasse, Vorauszahlung, im Voraus bezahlen, vorab bezahlen, Vorabüberweisung | Anzahlung | Überweisung
Kauf auf Rechnung, Rechnungskauf, auf Rechnung bestellen, per Rechnung zahlen, auf Rechnung zahlen, später bezahlen, erst später zahlen, Zahlpause, Zahlungspause, Klarna, Pay Later, Buy now pay later | Zahlungsart, Ratenzahlung
Ratenzahlung, Ratenkauf, in Raten zahlen, Raten, Teilzahlung, abstottern, Stückerl zahlen, Ratenvereinbarung, Teilzahlungskauf, monatliche Raten, in Monatsraten, Finanzierung, finanzieren, auf Pump | Rate, Klarna, Zahlungsvereinbarung
Zahlungsaufschub, Stundung, stunden, gestundet, Zahlungsziel verlängern, Aufschub, länger Zeit zum Zahlen, kann erst später zahlen, Zahlungsvereinbarung, nächsten Monat zahlen, später zahlen, erst später bezahlen | Ratenzahlung, Mahnung
Anzahlung, angezahlt, Vorschuss, Akonto, Akontozahlung, À-conto, Abschlag, Abschlagszahlung | Restbetrag, Vorauszahlung
Kaution, Pfand, Depot, Sicherheitsleistung, Kautionszahlung, Mietkaution, Einsatz | hinterlegen, Rückzahlung
Überweisung, überweisen, überwiesen, Banküberweisung, Geld schicken, Geld senden, Geldtransfer, SEPA-Überweisung, Geld anweisen, überweise | Bankverbindung, Zahlung
Echtzeitüberweisung, Sofortüberweisung, Instant Payment, Blitzüberweisung, Sofort-Überweisung, Expressüberweisung
Dauerauftrag, regelmäßige Überweisung, wiederkehrende Zahlung, Terminüberweisung
Überweisung zurückrufen, Überweisung stornieren, Überweisung rückgängig, falsch überwiesen, an falsches Konto überwiesen, falsche IBAN, Zahlendreher, Fehlüberweisung | Überweisung, Rückruf
Verwendungszweck, Zahlungsreferenz, Zahlungszweck, Betreff der Überweisung, Referenznummer, Betreff vergessen | Rechnungsnummer | Überweisung
Erlagschein, Zahlschein, Einzahlungsschein, Überweisungsträger, QR-Rechnung, Zahlungsanweisung | Überweisung | Rechnung
Bankverbindung, Bankdaten, Kontodaten, Kontoverbindung, IBAN, Kontonummer, BIC, BLZ, Bankleitzahl, Bankkonto | Girokonto, Lastschrift
neue Bankverbindung, Bankverbindung ändern, IBAN ändern, Bank gewechselt, Kontowechsel, neues Bankkonto, neue IBAN, andere Bank | Bankverbindung, Lastschrift, Zahlungsdaten
Zahlungsdaten, Zahlungsinformationen, Zahlungsmittel hinterlegen, Karte hinterlegen, hinterlegte Karte, gespeicherte Karte, Karte hinzufügen | Zahlungsart, Kreditkarte
Kreditkarte, Visa, Mastercard, Amex, American Express, Kreditkartennummer | Karte, Zahlungsart
Debitkarte, EC-Karte, EC Karte, Girocard, Giro-Karte, Bankomatkarte, Maestro, Bankkarte, Kontokarte, Postcard, PostFinance Card, V-Pay | Karte, Kartenzahlung
Kartenzahlung, mit Karte zahlen, Bezahlen mit Karte, Kartenleser, Kartenterminal, Bankomatkasse | Debitkarte, Kreditkarte, kontaktlos
kontaktlos, kontaktloses Bezahlen, Tap to Pay, mit Handy zahlen, mobil bezahlen, mobiles Bezahlen, NFC, Apple Pay, Google Pay, Handyzahlung | Wallet, Kartenzahlung
PayPal, Paypal-Konto, Paypal verknüpfen | Zahlungsart, Käuferschutz
TWINT, eps, Bizum, Giropay, Wero, Bluecode > Zahlungsart, Online-Zahlung
Kartenprüfnummer, CVC, CVV, Prüfziffer, Sicherheitscode der Karte, drei Ziffern hinten, Prüfnummer | Kreditkarte
3D Secure, 3-D Secure, Kartenfreigabe, Freigabe in der App, Zahlung freigeben, Verified by Visa, Identity Check, mTAN, pushTAN, Zahlung bestätigen | TAN, Bestätigung, Zahlung
Karte abgelaufen, abgelaufene Karte, Karte nicht mehr gültig, neue Kreditkarte, Ablaufdatum der Karte, Gültigkeit der Karte | Zahlungsdaten, Ersatzkarte
Karte sperren, Kartensperre, Karte sperren lassen, Sperrhotline, Sperr-Notruf, 116 116, Karte einfrieren, Karte blockieren, Kartensperrung | Karte verloren, Karte gestohlen
Karte verloren, Karte weg, Karte gestohlen, Karte geklaut, Karte verlegt, finde Karte nicht, Bankomatkarte verloren, Kreditkarte verloren | Karte sperren, Ersatzkarte
Ersatzkarte, neue Karte bestellen, Kartenersatz, Austauschkarte, Karte ersetzen, Karte beschädigt, Karte zerbrochen, Karte kaputt, Karte gebrochen, Karte defekt | Karte
Bankomat, Geldautomat, Automat, Geldausgabeautomat, Bancomat, ATM | Bargeld, abheben
abheben, abgehoben, hebe ab, Abhebung, Geld abheben, Bargeldbezug, Geld beheben, Bargeldbehebung, Bargeldabhebung, Geld holen, Geld ziehen, Auszahlung am Automaten | Geldautomat, Bargeld
Karte eingezogen, Automat hat Karte behalten, Karte geschluckt, Karte steckt im Automaten | Geldautomat, Ersatzkarte
einzahlen, eingezahlt, Einzahlung, zahle ein, Geld aufs Konto, Geld einzahlen, Bareinzahlung | aufladen | Guthaben
Auszahlung, auszahlen, ausgezahlt, ausbezahlt, Geld auszahlen lassen, auszahlen lassen, zahlt aus, Cash-out, Payout | Guthaben | Überweisung
bar, Bargeld, Cash, bar zahlen, in bar, Barzahlung, Scheine, Münzen | Nachnahme
Nachnahme, beim Postboten zahlen, bei Lieferung bezahlen, an der Tür bezahlen, Zahlung bei Lieferung | bar
# Rechnungen
Rechnung, Faktura, Abrechnung, Monatsrechnung, Invoice, Honorarnote, Rechnungsbetrag, Endabrechnung, Verrechnung | Beleg, Rechnungsübersicht
Beleg, Quittung, Kassenbon, Bon, Kassenzettel, Kassabon, Kassenbeleg, Kaufbeleg, Zahlungsbeleg, Kaufnachweis, Kassazettel, Rechnungsbeleg | Nachweis | Rechnung
Rechnung herunterladen, Rechnung runterladen, Rechnung als PDF, Rechnung ausdrucken, Rechnung finden, wo ist die Rechnung, Rechnung anfordern, Rechnung nicht bekommen, keine Rechnung, Rechnung fehlt, Rechnungskopie, Rechnungsduplikat, Duplikat, Rechnung nochmal | Rechnung, Beleg
Onlinerechnung, elektronische Rechnung, E-Rechnung, Rechnung per Mail, Papierrechnung, Rechnung per Post, papierlos, Rechnungsversand
Rechnung zu hoch, hohe Rechnung, Rechnung stimmt nicht, falsche Rechnung, Rechnung falsch, Rechnungsfehler, Abrechnungsfehler, Rechnung reklamieren, Rechnung beanstanden, Rechnungseinspruch, Rechnung nicht korrekt, viel zu teuer, Wucher, Abzocke | Rechnung prüfen, Rechnung verstehen, Einspruch
Rechnung verstehen, Rechnung erklärt, Rechnungserklärung, Rechnungsposten, Posten auf der Rechnung, verstehe Rechnung nicht, blicke nicht durch, setzt sich zusammen, wofür ist das | Rechnung, Abrechnung
Rechnungsadresse, Rechnungsanschrift, Adresse auf Rechnung, Firmenadresse, Rechnungsempfänger, Firma auf Rechnung | Rechnung ändern, Adresse
Rechnungsnummer, Belegnummer, Fakturanummer | Kundennummer | Rechnung
offener Betrag, offene Rechnung, offene Posten, unbezahlte Rechnung, ausstehend, Rückstand, Zahlungsrückstand, im Rückstand, schulde, schuldig, Außenstände, nicht bezahlt, Rechnung vergessen, vergessen zu zahlen, Schulden | Mahnung, Saldo, begleichen
Mahnung, gemahnt, Zahlungserinnerung, Mahnschreiben, Mahnbescheid, letzte Mahnung, Mahnverfahren, Betreibung, Zahlungsbefehl | Mahngebühr, offene Rechnung, Zahlungsverzug
Mahngebühr, Mahnspesen, Verzugszinsen, Säumnisgebühr, Säumniszuschlag, Strafgebühr, Verzugsgebühr, Rücklastschriftgebühr | Mahnung
Inkasso, Inkassobüro, Inkassoschreiben, Forderung, Gerichtsvollzieher, Pfändung, Geldeintreiber, Schuldeneintreiber, EOS, Riverty, Intrum | Mahnung, offene Rechnung
fällig, Fälligkeit, Zahlungsfrist, Zahlungsziel, bis wann zahlen, wann muss zahlen, Fälligkeitsdatum, Zahlungstermin | Abbuchungsdatum | Frist
Zahlungsverzug, zu spät bezahlt, verspätete Zahlung, zu spät gezahlt, säumig, in Verzug | Mahnung, Mahngebühr
Abrechnungszeitraum, Abrechnungszyklus, Abrechnungsmonat, Abrechnungsdatum, Zahlungsrhythmus, Zahlungsintervall, Zahlweise | monatlich, jährlich
anteilig, anteilige Abrechnung, anteilsmäßig, nur halber Monat, pro rata, tageweise berechnet, tagesgenau, erste Rechnung höher | Abrechnungszeitraum
Zahlungsnachweis, Zahlungsbestätigung, Beweis dass bezahlt, Überweisungsbeleg, Kontoauszug, Auszug, Umsatzanzeige | Beleg, Quittung
# Kosten und Preise
Preis, Kosten, wie viel kostet, wieviel kostet, was kostet, wie teuer, Preisliste, Tarifübersicht, kostet | Tarif | Gebühr
Gebühr, Gebühren, Spesen, Bearbeitungsgebühr, Servicegebühr, Entgelt, Provision, Taxe, Servicepauschale, Aufschlag, Zuschlag | Kosten, Zusatzkosten
Grundgebühr, Fixkosten, Grundpreis, Monatsgebühr, monatliche Kosten, Fixum, Monatsbeitrag, Basispreis, Servicepauschale | Tarif | Abo
versteckte Kosten, Zusatzkosten, Extrakosten, Mehrkosten, Nebenkosten, zusätzliche Gebühren, unerwartete Kosten, Kostenfalle | Aufpreis | Gebühr
kostenlos, gratis, umsonst, ohne Kosten, kostenfrei, gebührenfrei, for free, geschenkt, nichts bezahlen, nix bezahlen, für lau, unentgeltlich | inklusive
teuer, zu teuer, überteuert, kostspielig, unbezahlbar > Preis, Kosten, Tarif, Rechnung
billig, günstig, preiswert, billiger, günstiger, preisgünstig, sparen | Angebot | Rabatt
Preiserhöhung, teurer geworden, Preisanpassung, mehr zahlen als früher, Preis gestiegen, Tariferhöhung, Indexierung, Indexanpassung, Wertsicherung, plötzlich teurer, Teuerung | Preis, Sonderkündigungsrecht
Preisgarantie, Bestpreisgarantie, Tiefpreisgarantie, Preisversprechen, Preisdifferenz, jetzt billiger, Preis gesunken, Preissenkung, anderswo günstiger, nach Kauf günstiger, woanders billiger, Preisschutz, günstiger gesehen, billiger gesehen, Konkurrenz günstiger, Konkurrenz billiger, woanders günstiger, Tiefpreis, Bestpreis | Preis | Erstattung
Aufpreis, Mehrpreis, Zuzahlung, Aufzahlung, draufzahlen, Preisunterschied | Zuschlag
falscher Preis, Preisfehler, anderer Preis, Preis stimmt nicht, falsch ausgezeichnet, Preisauszeichnung | Preis
# Rabatte
Rabatt, Ermäßigung, Nachlass, Preisnachlass, Vergünstigung, Rabattaktion, Prozente, Skonto, Vorteilspreis, ermäßigt, reduziert, vergünstigt | Angebot, Aktion | Gutschein
Gutscheincode, Rabattcode, Promocode, Aktionscode, Gutschein-Code, Coupon, Voucher, Code einlösen, Vorteilscode, Promo-Code | Rabatt | Gutschein
Gutscheincode funktioniert nicht, Code nicht angenommen, Code ungültig, Gutschein geht nicht, Rabatt nicht abgezogen, Rabatt fehlt, Code nicht akzeptiert, Rabatt vergessen, Gutschein vergessen, Code abgelaufen | Gutscheincode, Rabattcode
Gutschein, Geschenkgutschein, Geschenkkarte, Gutscheinkarte, Wertgutschein, Gift Card, Wertkarte, Geschenkkarten-Guthaben | einlösen | Guthaben
einlösen, eingelöst, löse ein, Gutschein verwenden, Gutschein benutzen, Gutschein eingeben, Einlösung | Gutscheincode | Gutschein
Gutscheinguthaben, Restguthaben, Restwert, Restbetrag, Guthaben abfragen, wie viel drauf, Guthabenstand, was noch drauf | Geschenkkarte | Gutschein
Guthaben, Kontostand, Saldo, Prepaid-Guthaben, Kontoguthaben, Kundenguthaben, Kredit auf Konto | Restguthaben, Gutschrift
Guthaben aufladen, aufladen, aufgeladen, lade auf, Aufladung, Top-up, Wertkarte aufladen, Guthaben kaufen, Guthaben nachladen | Prepaid, einzahlen
Treuepunkte, Punkte, Bonuspunkte, Prämienpunkte, Treueprogramm, Bonusprogramm, Punkte sammeln, Payback, Jö Karte, Cumulus, Vorteilsclub, Kundenkarte, Punktestand, Meilen, Punkteprogramm | Prämie, einlösen
Cashback, Geld-zurück-Aktion, Geld zurück beim Einkaufen, Prozente zurück, was zurück beim Einkaufen | Bonus | Gutschrift
Prämie, Bonus, Belohnung, Willkommensbonus, Wechselbonus, Neukundenbonus, Werbegeschenk | Gutschrift | Freundschaftswerbung
Studentenrabatt, Studierendenrabatt, Schülerrabatt, Studententarif, Studirabatt, Jugendtarif, für Studierende, für Studenten, bin Student, Studienbestätigung | ermäßigt | Rabatt, Nachweis
# Steuern
Mehrwertsteuer, MwSt, Umsatzsteuer, USt, Vorsteuer | Steuer | Rechnung
Umsatzsteuer-ID, USt-ID, UID, UID-Nummer, USt-IdNr, Steuernummer, VAT, Mehrwertsteuernummer | Firmenrechnung, Umsatzsteuer
Firmenrechnung, Rechnung auf Firma, Rechnung für Firma, Firmenkunde, Geschäftskunde, Geschäftsrechnung, für Arbeitgeber, Spesenabrechnung, absetzen | Umsatzsteuer-ID, Rechnungsadresse
Steuer, Steuererklärung, Finanzamt, Steuerausgleich, Arbeitnehmerveranlagung, Steuerberater, Buchhaltung, Lohnsteuerausgleich | Beleg, Bescheinigung | Rechnung
Währung, Fremdwährung, Devisen, ausländisches Geld, fremdes Geld | Umrechnung | Wechselkurs
Wechselkurs, Umrechnung, Umrechnungskurs, Währungsumrechnung, Währungstausch, Geldwechsel, Umtauschkurs, Geld wechseln, Geld tauschen, umtauschen in, eintauschen, Wechselstube, umrechnen, umgerechnet, Interbankenkurs | Währung, tauschen
Fremdwährungsgebühr, Auslandseinsatzentgelt, Auslandsgebühr, Fremdwährungsentgelt, Währungsaufschlag | Gebühr, Währung
Dollar, Dollars, Franken, Pfund, Zloty, Kronen, Yen, Lira, Forint, Baht, Dirham, Rubel, Kuna, Peso, Fränkli > Währung, Fremdwährung, Wechselkurs, Umrechnung, Währungstausch, Währungskonto, Währungsumrechnung
# Geldnot
finanzielle Schwierigkeiten, Privatkonkurs, Zahlungsschwierigkeiten, Zahlungsunfähigkeit | Ratenzahlung, Stundung, Zahlungsaufschub, stunden, Rate stunden
pleite, knapp bei Kasse, kein Geld, kann nicht zahlen, kann mir nicht leisten, arbeitslos, Geldsorgen, finanziell eng, blank, nicht zahlen, nicht bezahlen können > Zahlungsschwierigkeiten, Ratenzahlung, Stundung, Zahlungsaufschub
Konto nicht gedeckt, nicht gedeckt, Konto leer, zu wenig Geld, keine Deckung, mangels Deckung, Unterdeckung, kein Guthaben, nicht genug Geld, Konto überzogen | Rücklastschrift, Guthaben
Dispo, Überziehung, überziehen, überzogen, Dispokredit, Überziehungsrahmen, im Minus, Kontoüberziehung, rote Zahlen, Kontorahmen, ins Minus, Minus gehen, Überziehungslimit | Limit, Zinsen
Kredit, Darlehen, Ratenkredit, Privatkredit, Kreditantrag, Konsumkredit, Geld leihen, ausleihen | Finanzierung, Zinsen, Bonität
Schufa, Bonität, Bonitätsprüfung, KSV, Kreditwürdigkeit, Creditreform, CRIF, ZEK, Schufa-Eintrag, Bonitätsauskunft, Scoring | Ablehnung, Kredit
Zahlungslimit, Kartenlimit, Limit, Tageslimit, Verfügungsrahmen, Kreditrahmen, Limit erhöhen, Ausgabelimit | Grenze, erhöhen
# Mehr zur Bank
Bank, Sparkasse, Raiffeisen, Geldinstitut, Hausbank, Kreditinstitut, Kantonalbank, Bankhaus, Volksbank | Bankkonto
Girokonto, Gehaltskonto, Kontoeröffnung bei der Bank, Konto bei der Bank, Gemeinschaftskonto, Privatkonto, Basiskonto, Lohnkonto | Bankverbindung, Kontoführungsgebühr
Kontoführungsgebühr, Kontoführungsentgelt, Kontogebühr, Kontokosten, Kontospesen, Kontopreis | Gebühr
Kontoauszug, Auszug, Kontoauszüge, Umsätze, Umsatzliste, Kontobewegungen, Buchungszeile, Transaktionsübersicht, Kontoumsätze, Buchungen | Nachweis
Transaktion, Buchung, Umsatz, Zahlungsvorgang, Überweisungsvorgang, Buchungsvorgang, Bewegung am Konto | Zahlung
Onlinebanking, Online-Banking, E-Banking, Netbanking, ELBA, George, Banking-App, Internetbanking, Mobile Banking, Homebanking | TAN | Anmeldung
TAN, TAN-Verfahren, ChipTAN, photoTAN, cardTAN, TAN-Generator, pushTAN, TAN-Gerät, TAN-App | Freigabe, Bestätigungscode
Sparkonto, Sparbuch, sparen, Tagesgeld, Festgeld, Ersparnisse, angespart, Sparplan, Sparzinsen | Zinsen
Zinsen, Zinssatz, verzinst, Sollzinsen, Habenzinsen, Zins, Jahreszins, effektiver Jahreszins, Verzinsung | Kredit, Sparkonto
Aktien, Wertpapiere, Depot, ETF, Fonds, Wertpapierdepot, Aktiendepot, anlegen, Geldanlage, Börse, investieren, Investment, angelegt | Kurs | Gebühr
Kryptowährung, Bitcoin, Krypto, Coins, Wallet, Ethereum, Crypto, Kryptos | Auszahlung, Einzahlung
Hypothek, Baufinanzierung, Immobilienkredit, Wohnkredit, Hauskredit, Wohnbaukredit | Kredit, Zinsen
Kredit vorzeitig zurückzahlen, vorzeitige Rückzahlung, Kredit ablösen, Sondertilgung, Sonderzahlung, Tilgung, tilgen, getilgt, abbezahlen, abbezahlt, abzahlen, Kredit abbezahlen, Restschuld | Kredit, Rate
Rate nicht zahlen, Rate vergessen, Rate verpasst, Rate aussetzen, Ratenpause, Rate zu hoch, Rate verschieben | Stundung, Mahnung, Ratenzahlung
Kredit abgelehnt, kein Kredit, Finanzierung abgelehnt, Ratenzahlung abgelehnt, Ratenkauf abgelehnt, Rechnungskauf abgelehnt, keine Ratenzahlung möglich, Rechnung nicht möglich, Kauf auf Rechnung abgelehnt | Bonität, Zahlungsart
Pfändungsschutzkonto, P-Konto, Kontopfändung, gepfändet, Konto gepfändet, Exekution, Lohnpfändung | Inkasso, Konto gesperrt
Insolvenz, Konkurs, Firma pleite, Zahlungsunfähigkeit der Firma, Anbieter insolvent, insolvent, bankrott, Händler insolvent | Guthaben | Erstattung
Scheck, Barscheck, Verrechnungsscheck, Bankscheck, Scheck einlösen | einzahlen
Gehalt, Lohn, Einkommen, Verdienst, Gehaltseingang, Lohnzettel, Gehaltsabrechnung, Einkommensnachweis, Lohnabrechnung, Gehaltsnachweis, Salär | Auszahlung | Nachweis
Geldwäsche, Herkunft des Geldes, Mittelherkunft, Herkunftsnachweis, Geldwäscheprüfung, Mittelherkunftsnachweis | Identität bestätigen | Nachweis
Auslandsüberweisung, SWIFT, Geld ins Ausland, ins Ausland überweisen, Überweisung ins Ausland, Western Union, Wise, internationale Überweisung | Überweisung, Gebühr
Geld an Freunde, Geld an Freunde senden, Freunde und Familie, Handy-zu-Handy-Zahlung, Geld schicken ans Handy, ZOIN | Überweisung
Empfängerprüfung, Name passt nicht zur IBAN, Namensabgleich, Empfängername, Verification of Payee, Empfängerüberprüfung | Überweisung
Karte bestellen, neue Karte, Karte beantragen, Kreditkarte beantragen, Karte kommt nicht, Karte noch nicht da, Karte nicht angekommen, Kartenzustellung | Karte, Lieferzeit
Karte aktivieren, Kreditkarte aktivieren, Karte freischalten lassen, neue Karte aktivieren, Kartenaktivierung | aktivieren
virtuelle Karte, digitale Karte, virtuelle Kreditkarte, virtuell, digital, ohne Plastik, nur Kartennummer | Kreditkarte
Einmalkarte, Wegwerfkarte, Einweg-Karte, einmalige Kartennummer, Karte für einmal, Wegwerfnummer, Single-Use-Karte | virtuelle Karte | Kartendaten
Karte in Wallet hinzufügen, Karte am Handy, Wallet, Karte hinterlegen, mit Handy zahlen, mit Uhr zahlen, Handyzahlung, mobiles Bezahlen, Apple Watch, Smartwatch | Apple Pay, Google Pay
Karte im Ausland, im Ausland bezahlen, im Ausland abheben, Geld abheben im Ausland, Karte im Ausland freischalten, Kartennutzung im Ausland, Geoblocking, GeoControl | Ausland, Gebühr, Limit
Wunsch-PIN, Karten-PIN, PIN der Karte, Bankomat-Code, Bankomatcode, Kartencode | PIN vergessen
Falschgeld, Blüte, gefälschter Schein, Falschgeldverdacht | Polizei
Abhebung fehlgeschlagen, Automat gab kein Geld, kein Geld aus Automat, abgebucht aber kein Geld, Automat spuckt nichts aus, Automat spuckt nix aus, Geld nicht ausgegeben | Geldautomat, Reklamation
# Mehr zu Rechnungen
Rechnung bezahlen, Rechnung begleichen, Rechnung zahlen, wie Rechnung zahlen, Rechnung online bezahlen, Rechnung überweisen, wohin überweisen | bezahlen, Bankverbindung
Rechnung korrigieren, Rechnung ändern, Rechnungskorrektur, korrigierte Rechnung, Storno-Rechnung, Stornorechnung, neue Rechnung, falscher Name auf Rechnung, Rechnung umschreiben, Rechnungsberichtigung, Rechnung auf falschen Namen | Rechnung, Rechnungsadresse
Rechnung von jemand anderem, Rechnung nicht für mich, Rechnung ohne Bestellung, Rechnung bekommen obwohl nichts bestellt, Rechnung bekommen obwohl nix bestellt, nie bestellt trotzdem Rechnung, Rechnung trotz Kündigung, Rechnung trotz Widerruf, Rechnung trotz Retoure, Rechnung obwohl zurückgeschickt > Rechnung reklamieren, Betrug, Einspruch
Mahnung trotz Zahlung, Mahnung obwohl bezahlt, gemahnt obwohl bezahlt, zu Unrecht gemahnt, Mahnung zu Unrecht, Mahnung trotz Retoure, unberechtigte Mahnung, Mahnung erhalten aber bezahlt > Mahnung, Zahlungseingang, Einspruch
Sammelrechnung, mehrere Rechnungen, Rechnungen zusammenfassen, gemeinsame Rechnung, Gesamtrechnung | Rechnung
Einzelnachweis, Einzelgesprächsnachweis, Verbindungsnachweis, EVN, EGN, Gesprächsnachweis, Einzelentgeltnachweis, wen angerufen | Rechnung
Aktivierungsgebühr, Anschlussgebühr, Einrichtungsgebühr, Aktivierungskosten, Freischaltgebühr, Bereitstellungsgebühr, Herstellungsentgelt, Anschlusspreis, Einmalkosten, einmalige Kosten | Rechnung
Papierrechnungsgebühr, Gebühr für Papierrechnung, Kosten für Papierrechnung, Zahlscheingebühr, Erlagscheingebühr, Zahlscheinentgelt | Onlinerechnung
erste Rechnung, erste Abrechnung, Rechnung am Anfang, Erstrechnung | anteilig, Rechnung
Rechnungsdatum, Rechnungsstellung, wann kommt Rechnung, Rechnungslegung, wann bekomme Rechnung, Rechnungszyklus | Abrechnungszeitraum
Abbuchungsdatum, wann wird abgebucht, Abbuchungstag, Abbuchungstermin, zu früh abgebucht, Einzugstermin, wann bucht ihr ab, anderes Abbuchungsdatum, Zahltag ändern | Lastschrift, Fälligkeit
Zahlungsart ändern, andere Zahlungsart, Zahlungsmethode wechseln, Zahlungsweise ändern, auf Lastschrift umstellen, anders bezahlen, Zahlungsmittel wechseln, andere Karte hinterlegen, Zahlung umstellen, auf Rechnung umstellen | Zahlungsart, Zahlungsdaten
Lastschrift kündigen, Einzugsermächtigung widerrufen, SEPA-Mandat widerrufen, Lastschrift stoppen, Einzug stoppen, nicht mehr abbuchen, Lastschriftmandat widerrufen, Abbuchung stoppen | Lastschrift, Zahlungsart ändern
Zahlung dauert, Zahlung wird geprüft, Zahlung hängt, Zahlung ausstehend, Zahlung in Bearbeitung, Zahlung pending, Zahlung offen, Zahlung nicht bestätigt | vorgemerkt, Zahlungseingang
abgebucht aber keine Bestellung, Geld weg aber keine Bestellung, bezahlt aber nichts bekommen, bezahlt aber nix bekommen, bezahlt aber keine Bestätigung, Zahlung abgebucht Bestellung fehlt, Geld abgebucht trotz Fehler, abgebucht obwohl abgelehnt, Geld weg ohne Bestellung > vorgemerkt, Bestellbestätigung, Zahlung, Erstattung
Erstattung auf Karte, Erstattung auf welches Konto, Erstattung wohin, Geld auf anderes Konto, Erstattung auf anderes Konto, anderes Bankkonto Erstattung, Karte gibt es nicht mehr, Konto gibt es nicht mehr | Erstattung, Bankverbindung, Zahlungsart
Gutschein statt Geld, will keinen Gutschein, Gutschein statt Erstattung, lieber Geld als Gutschein, Gutschrift statt Auszahlung | Erstattung, Gutschein
Guthaben auszahlen, Guthaben zurück, Restguthaben auszahlen, Guthaben ausbezahlen, Prepaid-Guthaben auszahlen, Guthaben nach Kündigung | Auszahlung, Guthaben
Gutschein verloren, Geschenkkarte verloren, Gutschein weg, Gutschein nicht erhalten, Gutschein kam nicht, Gutschein-Mail fehlt, Geschenkkarte gestohlen, Gutschein gelöscht | Gutschein
Gutscheincode nicht lesbar, Rubbelfeld, Code unleserlich, freirubbeln, Code auf Karte nicht lesbar | Gutschein, Geschenkkarte
mehrere Gutscheine, zwei Gutscheine, Gutscheine kombinieren, Gutscheine kombinierbar, Rabatte kombinieren, zwei Codes, Gutschein und Rabatt | Gutscheincode
Punkte fehlen, Punkte nicht gutgeschrieben, keine Punkte bekommen, Punkte weg, Punkte nachtragen, Punktegutschrift, Bonus nicht bekommen, Prämie nicht erhalten, Cashback nicht bekommen, Prämie fehlt | Treuepunkte, Gutschrift
Spendenaktion, aufrunden, Trinkgeld geben mit Karte, Betrag aufrunden | Zahlung
Sozialtarif, Befreiung, GIS-Befreiung, Rezeptgebührenbefreiung, Rundfunkbeitrag, GIS, ORF-Beitrag, GEZ, befreit, Gebührenbefreiung, Sozialrabatt, Mindestsicherung, Bürgergeld, Ausgleichszulage | Ermäßigung, Antrag
Zuschuss, Förderung, gefördert, Subvention, Beihilfe, Bonus vom Staat, Fördergeld, Prämie vom Bund, Förderantrag | Antrag
Provision, Vermittlungsgebühr, Verkaufsprovision, Verkaufsgebühr, Verkäufergebühr, Marktplatzgebühr, Kommission | Verkäufer
Verkaufserlös, Auszahlung an Verkäufer, Geld für verkauften Artikel, Erlös, Einnahmen, Umsatz auszahlen, verkauft aber kein Geld, verkauft wo Geld, Geld vom Verkauf, Geld aus Verkauf, Verkauf ausbezahlt | Auszahlung | Verkäufer
Kohle, Knete, Moneten, Zaster, Asche, Kröten, Marie, Gerstl, Mäuse, Flocken > Geld, Betrag, Erstattung
verrechnet, berechnet, in Rechnung gestellt, aufgebrummt, draufgeschlagen, aufgeschlagen > Rechnung, Gebühr, Kosten
# Guthaben wächst und schwindet
draufpacken, draufladen, draufgeladen, draufmachen, drauftun, drauf laden, Geld drauf, Geld drauftun, Geld reintun, reinladen, Geld nachlegen, nachlegen, auffüllen, aufgefüllt, nachfüllen, aufstocken, Kohle rein > aufladen, Aufladung, einzahlen, Einzahlung, Guthaben
Ausgaben begrenzen, verballern, verprassen, verjubeln, rausschmeißen, darf nicht mehr ausgeben, nicht mehr ausgeben als, Ausgaben deckeln, Grenze setzen > Limit, Ausgabenlimit, Kartenlimit, Ausgabengrenze, Tageslimit
nicht mehr als, lässt mich nicht mehr, Schluss bei, irgendwann Schluss, kommt zu hoch, Betrag zu hoch, zu hoch, geht nicht höher, Obergrenze, Höchstbetrag, Höchstgrenze, Maximalbetrag, gedeckelt, auf einmal so viel > Limit, begrenzt, Kartenlimit, Aufladelimit, Überweisungslimit, Ausgabengrenze
knapp bei Kasse, knapp bin, Konto leer, läuft leer, fast leer, nichts mehr drauf, nix mehr drauf, nichts drauf, nix drauf, ebbe, blank > Saldo, Guthaben, Deckung, Kontostand
obwohl genug drauf, genug drauf, Geld ist da, Geld da ist, genug Geld, Konto ist voll, Konto gedeckt > abgelehnt, Ablehnung, Deckung, Limit
# Überweisungen, die danebengehen
Empfänger, Zahlungsempfänger, Begünstigter, wem schicken, wohin das Geld, Kontakte fürs Überweisen | Überweisung
falscher Empfänger, an den Falschen, der Falsche hat, falsche Person, falscher Mensch, falsche Kontonummer, IBAN falsch, falsche IBAN, falsches Konto, vertippt und Geld, fremdes Konto > Überweisung, Empfänger, stornieren, Rückruf, zurückrufen, Überweisungsrückruf
was schicken, Geld schicken, Geld senden, rüberschicken, rüberschieben, rüber, rüberkommen, drüben, transferieren, Transfer, Kohle schicken, hinschicken > überweisen, Überweisung, Übertrag, übertragen, senden
Geld unterwegs, Geld abgeschickt, abgeschickt und nichts angekommen, abgeschickt und nix angekommen, nichts angekommen, nix angekommen, Geld hängt, Kohle nicht da, taucht nicht auf, taucht nichts auf, taucht nix auf, nirgends zu sehen > Gutschrift, Überweisung, gutgeschrieben, eingegangen, verzögert
Überweisung abgelehnt, Überweisung fehlgeschlagen, Überweisung zurückgewiesen, Überweisung kam zurück, Geld kam zurück, Geld wieder zurückgekommen, Überweisung geht nicht, Überweisung klappt nicht, Geld zurückgekommen, Rücküberweisung | Überweisung, zurückgewiesen
Miete, Vermieter, jeden Ersten, jeden Monat raus, geht von selber raus, automatisch überwiesen, Taschengeld überweisen > Dauerauftrag, Überweisung, wiederkehrend
von alleine, von allein, von selber, von selbst, nicht selber dran denken, ohne mein Zutun, ganz automatisch > automatisch, automatische, Automatik
Überweisungsdauer, Bearbeitungsdauer, Laufzeit, Überweisung dauert, wie lange Überweisung, wann ist Geld drüben, Gutschrift dauert | Überweisung, Bankarbeitstag | Bearbeitungszeit
# Bargeld und Automaten
Scheine, Scheine holen, Bares, Geldscheine, Münzen, Kleingeld, Cash, Noten, Zaster bar > Bargeld, abheben, Abhebung, Bargeldabhebung, Barabhebung
nichts ausgespuckt, nix ausgespuckt, ausgespuckt, spuckt nichts aus, spuckt nix aus, kein Geld rausgekommen, kamen keine raus, nichts rausgekommen, nix rausgekommen, nichts rausgerückt, nix rausgerückt, rückt nichts raus, rückt nix raus, Automat hat geschluckt, Fach blieb zu, ohne Geld vom Automaten, Automat gibt nichts, Automat gibt nix > Bargeld, Abhebung, Auszahlung, abgehoben, Geldautomat, Bargeldabhebung
Karte gefressen, Karte verschluckt, Karte geschluckt, Karte steckt fest, Karte eingezogen, Automat behält Karte, Karte einbehalten, Karteneinzug, kommt nicht mehr raus, frisst Karte, hat meine Karte behalten | Geldautomat, Ersatzkarte
Geldkasten, Geldmaschine, Bankautomat, Kasten von der Bank, am Automaten, Automaten gezogen, Geld gezogen, Geld ziehen, Geld am Automaten > Geldautomat, abheben, Abhebung, Bargeldabhebung
Bargeld an der Kasse, Supermarktkasse, Rewe, Edeka, Lidl, Aldi, dm, Rossmann, Billa, Migros, Coop, Geld im Supermarkt > Kasse, Bargeld, Einkauf, Bargeldauszahlung, Partnerfiliale
Bargeld einzahlen, Scheine einzahlen, Bargeld aufs Konto, Scheine aufs Konto, Geldgeschenk aufs Konto, Bareinzahlung, Trinkgeld aufs Konto, Bargeld abgeben, Barzahlung aufs Konto | Bargeld | Einzahlung
# Karten
Plastik, Plastikkarte, physische Karte, richtige Karte, echte Karte, Karte zum Anfassen | Karte
Karte kommt nicht, auf Karte warten, Karte noch nicht da, wann kommt Karte, wo bleibt Karte, Karte nicht im Briefkasten, Karte nie bekommen, Karte nicht erhalten, Kartenversand, Kartenlieferung, Karte verschickt | Zustellung, Karte | Lieferung
Briefkasten leer, Briefkasten, im Briefkasten, mit der Post, Post verschlampt, Nachbar rausgefischt, aus dem Briefkasten, nie was gekommen > Zustellung, Lieferung, Versand, erhalten, Anschrift
neue Karte im Umschlag, scharf stellen, freirubbeln, zum Laufen bringen, in Betrieb nehmen, vor dem ersten Einkauf > aktivieren, Aktivierung, freischalten, freigeschaltet
Karte tot, Karte ist tot, Karte abgedreht, Hahn zugedreht, Karte abgestellt, Karte deaktiviert, Karte blockiert, Karte einfach gesperrt, Karte wurde gesperrt | gesperrt, Sperre | entsperren
Karte einfrieren, auf Eis legen, kurz sperren, vorübergehend sperren, temporär sperren, Karte verlegt, find Karte grad nicht, Karte liegt irgendwo, finde Karte nicht, Karte pausieren, Karte stilllegen | sperren, entsperren, einfrieren
Portemonnaie, Geldbeutel, Brieftasche, Geldbörse, Geldtasche, Börserl, Handtasche, Tasche weggerissen, Portmonee, Brieftasche weg > Karte, verloren, gestohlen, sperren, Kartensperre
Ablaufdatum, abgelaufene Karte, Karte läuft ab, Karte abgelaufen, gültig bis, Gültigkeit, steht auf der Karte, Folgekarte, Kartenverlängerung, Nachfolgekarte | neue Karte
an der Kasse abgelehnt, Kasse piept, piep und nein, stand an der Kasse, Kassiererin, peinlich an der Kasse, konnte nicht tanken, tanken ging nicht, Kartenleser, EC-Gerät, Terminal > abgelehnt, Kartenzahlung, Ablehnung, Karte
Tankstelle, getankt, tanken, Hotel, Mietwagen, Mietwagenfirma, Autovermietung, Kaution gesperrt, mehr genommen als ausgemacht, hinterher nochmal > Autorisierung, Vorautorisierung, vorgemerkt, Reservierung, nachträgliche
steht in Grau, graue Buchung, geblockt, hängt in der Luft, geht nicht weg, noch offen, in der Schwebe, steht seit Tagen > ausstehend, vorgemerkt, Vormerkung, verbucht
dranhalten, hinhalten, ranhalten, auflegen aufs Terminal, Karte stecken, immer stecken, Piepen, Kontaktlos geht nicht, piept nicht, ohne stecken > kontaktlos, kontaktloses, NFC
nie dort gewesen, kenn den Laden nicht, ist das für ein Laden, hab ich nicht gekauft, mit meiner Karte eingekauft, jemand mit meiner Karte, fremde Einkäufe, wars nicht > unbekannt, unbekannte, autorisiert, Transaktion, Kartenzahlung, unberechtigt
Fake-Shop, Shop war Fake, Fakeshop, untergetaucht, Verkäufer weg, nie geliefert, nichts geliefert, nix geliefert, hol mir mein Geld wieder, Ware nie bekommen > Rückbuchung, reklamieren, Reklamation, Käuferschutz, nicht geliefert
PIN vergessen, Geheimzahl vergessen, vier Zahlen vergessen, Code zum Bezahlen, PIN weg, vierstellige Nummer, Zahl für den Automaten, Kopf leer, Zahlencode | Geheimzahl | PIN
Kartenfarbe, Aussehen der Karte, Kartenmotiv, Name auf der Karte, Name falsch geschrieben auf Karte, Kartendesign, rosa Karte, Kartenprägung | Design
zusätzliche Karte, Zweitkarte, Partnerkarte, noch eine Karte, Karte für meine Frau, Karte für meinen Mann, Zusatzkarte | Karte, Karteninhaber
# Gebühren
Kleinbeträge, kleine Beträge, ständig kleine Abzüge, ziehen dauernd ab, zieht dauernd, zieht mir, zieht ihr, futsch, Euro weg, weggehen, kostet was, abgeknöpft, knöpft mir, weggeknabbert, abgezwackt > Gebühr, Gebühren, Entgelt, Abzug, abgebucht
gratis, umsonst, kostenfrei, für lau, nichts kostet, nix kostet, für umme, geschenkt, ohne Gebühr, zum Nulltarif > kostenlos, gebührenfrei, Tarif
Freibetrag, Freigrenze, Freikontingent, ab wann kostet, wie oft gratis abheben, freie Abhebungen | Gebühr
Aufschlag, Zuschlag, Aufpreis, Mehrkosten, Extrakosten, Extra zahlen, teurer am Wochenende | Gebühr
# Lohn, Eltern, Erbe, Steuer
Lohn, Gehalt, Gehaltseingang, Salär, Lohneingang, Bezüge, Rente aufs Konto, Arbeitgeber zahlt, Chef zahlt, Gehalt umleiten, Arbeitsamt zahlt, Jobcenter | Arbeitgeber | Bankverbindung
Chef, Boss, Personalabteilung, Arbeitsamt, Firma zahlt, Lohnbüro > Arbeitgeber, Gehalt, Gehaltseingang, Bestätigung
Kontonummer, Kontobescheinigung, Bankbestätigung, Kontobestätigung | IBAN, Bankverbindung
meine Nummer zum Überweisen, wo steht meine Kontonummer, meine IBAN, wohin mit dem Lohn, damit mir jemand überweist > Kontonummer, IBAN, Bankverbindung, Kontobescheinigung
Gemeinschaftskonto, Partnerkonto, Konto zu zweit, gemeinsames Konto, in einen Topf, gemeinsam wirtschaften, Haushaltskonto, gemeinsame Kasse, zweiter Kontoinhaber | Inhaber
Finanzamt, Abgeltungsteuer, Kapitalertragsteuer, Zinsen versteuern, Zinsen abgezogen, von den Zinsen weg, KESt, Verrechnungssteuer, Freistellungsauftrag, Sparerpauschbetrag, Kapitalerträge | Steuer | Zinsen
Beerdigung, Begräbnis, eingeschlafen ist, von uns gegangen, Omas Geld, Opas Konto, Papa tot, Konto vom Verstorbenen, Konto der Verstorbenen, Nachlass > Todesfall, Erbschein, Sterbeurkunde, Verstorbener, Erben
Gerichtsvollzieher, Gläubiger, gepfändet, Pfändung, P-Konto, Pfändungsschutzkonto, wegen Schulden gesperrt, alte Schulden, Kontopfändung, Lohnpfändung | Konto, Schulden
Mittelherkunft, Herkunft der Mittel, woher mein Geld, woher das Geld kommt, Gehaltszettel, Lohnzettel, Lohnabrechnung, Gehaltsnachweis, Geldwäsche, Einkommensnachweis | Nachweis, Unterlagen
Sparziel, Spartopf, Sparschwein, zur Seite legen, auf die Seite tun, auf die hohe Kante, zurücklegen, Spardose, Aufrunden, Rundungssparen, Unterkonto, Space, Pocket | sparen
Zinsen, Verzinsung, verzinst, obendrauf im Jahr, Rendite, Zinssatz, was bringt es, Geld liegen lassen, Ertrag, p. a. | Sparkonto
Depot, Wertpapiere, Aktien, Fonds, ETF, Börse, Wertpapierdepot, Depotwechsel, Depotübertrag, Papiere rüber | Übertrag
Geld anfordern, Geld zurückfordern von Freund, schuldet mir, Freunde schulden, Anteil kriegen, Rechnung teilen, für alle bezahlt, Zahlungslink, teilen die Rechnung, ausgelegt, Auslagen | anfordern, Freunde
fitnessbude, Fitnessstudio, Muckibude, Fitnesscenter, Gym > Lastschrift, Mitgliedschaft, Vertrag, kündigen
in den Miesen, Miesen, Minus, in der Kreide, negativ, roter Betrag > Überziehung, Kontoüberziehung, negativer Saldo, Saldo, Dispo
hol zurück, hol das zurück, zurückholen, Geld zurückholen, wiederholen das Geld, zurückhaben, wiederhaben > Rückbuchung, zurückbuchen, Erstattung, zurückgeben
nimmt nicht, nimmt meine Karte nicht, will meine Karte nicht, nimmt die Karte nicht, Karte wird nicht genommen, Karte mag er nicht > abgelehnt, akzeptiert, fehlgeschlagen, verweigert
Betrag eingefroren, komm nicht an mein Geld, an mein Geld ran, Geld fest, Geld gesperrt > gesperrt, Pfändung, Kontosperre, Sperre
Geld, Kohle, Knete, Zaster, Moneten, Asche, Kröten, Euros > Betrag, Guthaben, Zahlung
überweist, überweise, überwiesen, überweisen, Überweisung, überwies | Zahlung
in der Luft, seit drei Tagen, seit Tagen, hängt in der Luft, dauert ewig, Schicken dauert, ewig unterwegs > ausstehend, verzögert, Verzögerung, Überweisung, Sicherheitsprüfung
bei mir weg, bei ihm nicht da, bei ihr nicht da, wartet immer noch, wartet auf das Geld, Tante wartet, nicht bei ihm > Empfänger, nicht erhalten, Überweisung, Referenznummer
nimmt die IBAN nicht, immer rot, kommt rot, will wen eintragen, jemanden eintragen, lässt sich nicht eintragen > ungültig, Empfänger, Begünstigter, Kontonummer, IBAN
Geldsorten, Geldsorte, tschechisches Geld, fremdes Geld, polnisches Geld, welche Gelder > Währung, Währungen, Fremdwährung
fragt ob in Euro, in Euro oder, in Euro abrechnen, Automat fragt, Sofortumrechnung, DCC > Landeswährung, Umrechnung, Währung
jemand hat Geld gezogen, hab Karte noch, Karte noch bei mir, fehlt vom Automaten, wer hat abgehoben, nicht abgehoben > Abhebung, Abhebungen, verdächtig, verdächtige, vorgenommen
selber ausdenken, ausdenken, merken kann, leichter zu merken, Wunschzahl, Wunsch-PIN, andere PIN, eigene PIN > PIN ändern, PIN, Geheimzahl
von welchem Topf, von welchem Konto, vom anderen genommen, anderes Konto nehmen, anderen Topf > Hauptkonto, verknüpfen, Konten, Zahlungskonto
kurz da und wieder weg, war kurz da, wieder verschwunden, aufgeladen und weg, aufgeladen und verschwunden, wieder abgezogen > rückgängig, zurückgewiesen, Aufladung, storniert
kleiner Betrag mit Zahlen, kleiner Betrag, ein Cent, Testbuchung, 1 Cent, Cent-Überweisung, Mini-Abbuchung > Verifizierung, Kontoauszug, Bestätigungscode, Prüfbetrag
weniger angekommen, kam weniger an, weniger kam an, nicht der volle Betrag, unterwegs verschwunden > Gebühren, Überweisungsgebühr, Betrag, Auslandsüberweisung
welche Marke, andere Sorte, Visa, Mastercard, Maestro, Amex, Girocard, V Pay | Kartenorganisation, Karte
noch eine Karte, auch eine Karte, eine für den Notfall, zweite Karte > Zusatzkarte, zusätzliche Karte, Karten
komischer Name, steht was Komisches, was Komisches drauf, GmbH auf Auszug, SumUp, Zettle, steht anderer Name, unbekannter Händler > Händlername, Transaktion, Abrechnung, Umsatz
Geschäft, Shop, Bäcker, Wirt, Friseur, Kiosk, Restaurant, Bude, Verein, Supermarkt > Händler
wohin überweist ihr, soll aufs Konto, aufs Konto von, auf anderes Konto, wohin kommt mein Geld > Auszahlungskonto, Bankverbindung, Auszahlung, IBAN
doppelt so viel bezahlt, im Laden zu viel bezahlt, Kassiererin vertippt, will den Kauf nicht, Verkäufer hat sich vertippt > Händler, rückgängig, Erstattung, Kauf
schicken, schicke, geschickt, zukommen lassen, schick > überweisen, Überweisung, senden, versenden, Auslandsüberweisung, Transfer
Geld geholt, Geld holen, hole Geld, hol mir Geld, Scheine gezogen > abheben, Abhebung, Bargeld, Bargeldbezug, Geldautomat
eingekauft, gekauft, kaufen, Einkäufe, einkaufen > Kauf, Einkauf, Zahlung, Transaktion, Kartenzahlung
abgegriffen, abgefischt, ausgespäht, abkopiert, kopiert meine Karte, Kartennummer geklaut, Kartennummer gestohlen > Missbrauch, unberechtigt, Betrug, Kartenmissbrauch
draufgeschlagen, draufgehauen, aufgeschlagen, obendrauf verlangt, abgeknöpft, abgezogen, abgezwackt > Gebühr, Entgelt, Aufschlag, Gebühren
holt sich Geld, holt sich jeden Monat, bucht bei mir ab, ziehen einfach ein, nie erlaubt, hab ich nie erlaubt > Lastschrift, eingezogen, Mandat, Einzug
zu wenig drauf, nicht genug drauf, reicht nicht, Geld reicht nicht, meckert, gemeckert, motzt > Deckung, Guthaben, abgelehnt
Gehalt nicht drauf, Lohn nicht da, Geld noch nicht drauf, seh ich nicht am Konto, nicht am Konto, noch nicht am Konto > Überweisung, eingehend, eingehende, Gutschrift, Zahlungseingang
stückweise, Stück für Stück, nach und nach, kleckerweise, häppchenweise, nicht auf einmal, in kleinen Beträgen > Raten, Ratenzahlung, Ratenvereinbarung, Teilzahlung, Teilbeträge
was ich schulde, schulde euch, euch schulde, bin ich was schuldig, schuldig, noch was offen, offene Summe > Rechnung, offener Betrag, Forderung, Kontostand
rausgeht, geht raus, rausgegangen, abgeht, losgeht das Geld > Ausführung, Überweisung, Abbuchung
`;
