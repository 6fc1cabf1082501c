/** What customers call shopping: choosing, ordering, cancelling, returning, exchanging, sellers, reviews. */
export const orders = `
# Bestellen
Bestellung, Auftrag, Order, bestellt, bestellen, geordert, Onlinebestellung, Bestellvorgang | Kauf, Einkauf, gekauft
Kauf, kaufen, gekauft, Einkauf, einkaufen, eingekauft, erwerben, erworben, shoppen, zugelegt, Erwerb, Anschaffung, kaufe ein | bestellen | Bestellung
Bestellung aufgeben, Bestellung tätigen, wie bestelle ich, online bestellen, etwas bestellen, Bestellung abschließen, Bestellablauf | Warenkorb, Kasse
Bestellung nicht möglich, kann nicht bestellen, Bestellung klappt nicht, Bestellen geht nicht, Bestellung geht nicht durch, Bestellung bricht ab, Fehler beim Bestellen, Bestellung lässt sich nicht abschließen | Kasse, Zahlung fehlgeschlagen, Bestellvorgang
Warenkorb, Einkaufswagen, Einkaufskorb, Korb, in Wagen legen | Kasse | Bestellung
Kasse, Checkout, zur Kasse gehen, Kassa, Bezahlvorgang, bei der Kasse | Warenkorb, Bezahlung
Bestellbestätigung, Auftragsbestätigung, Kaufbestätigung, Bestätigung der Bestellung, Bestellmail, Bestätigungsmail | Bestellnummer | Bestellung
keine Bestellbestätigung, keine Bestätigung bekommen, Bestätigung nicht erhalten, ist Bestellung durchgegangen, hat Bestellung geklappt, weiß nicht ob bestellt, keine Mail nach Kauf, keine Mail nach Bestellung, keine Mail zur Bestellung | Bestellbestätigung, Spam-Ordner, Bestellstatus
Bestellnummer, Auftragsnummer, Ordernummer, Bestell-Nr, Bestellcode, Vorgangsnummer, Auftrags-ID | Bestellbestätigung, Referenznummer
Bestellstatus, Stand der Bestellung, Status der Bestellung, Auftragsstatus, wo ist meine Bestellung, was mit meiner Bestellung, Bestellfortschritt, Stand der Dinge | Sendungsverfolgung, Lieferstatus
Bestellübersicht, Bestellhistorie, Bestellverlauf, meine Bestellungen, frühere Bestellungen, alte Bestellungen, Kaufhistorie | Konto | Bestellung
Bestellung fehlt im Konto, Bestellung nicht gefunden, Bestellung nicht angezeigt, finde Bestellung nicht, sehe Bestellung nicht, Bestellung verschwunden | Bestellübersicht, Gastbestellung
Gastbestellung, als Gast bestellen, ohne Konto bestellen, ohne Anmeldung, ohne Registrierung, Gastkonto, Gastzugang | Kundenkonto | Bestellung
Bestellung ändern, Bestellung bearbeiten, Bestelländerung, nachträglich ändern, Bestellung korrigieren, Auftrag ändern, Fehler in der Bestellung, falsch bestellt, verbestellt, irrtümlich bestellt | Stornierung, Lieferadresse ändern
etwas hinzufügen zur Bestellung, Artikel hinzufügen, nachbestellen, vergessen mitzubestellen, noch etwas dazu, Bestellung erweitern, Nachbestellung | Bestellung ändern
Artikel entfernen, Artikel aus Bestellung löschen, einzelnen Artikel stornieren, Teilstorno, Teilstornierung, nur Artikel stornieren | Bestellung ändern, stornieren
doppelt bestellt, zweimal bestellt, versehentlich bestellt, aus Versehen bestellt, Doppelbestellung, versehentlich gekauft, ungewollt gekauft, Fehlbestellung, verklickt | stornieren, Bestellung stornieren
Bestellung stornieren, stornieren, storniert, Storno, Stornierung, Bestellung abbrechen, Bestellung annullieren, annullieren, Annullierung, Bestellung rückgängig, Bestellung zurückziehen, will doch nicht, doch nicht haben, nicht mehr haben, Auftrag stornieren, canceln, gecancelt | abbestellen, Widerruf
umentschieden, anders überlegt, Meinung geändert, brauche nicht mehr, bereue, Fehlkauf, zu schnell bestellt, überlegt > stornieren, Widerruf, Rückgabe
Bestellung wurde storniert, Bestellung abgelehnt, Händler hat storniert | Stornierung, Nichtverfügbarkeit, Erstattung
einfach storniert, von euch storniert, warum storniert, Shop storniert > storniert, Stornierung, Nichtverfügbarkeit
Stornogebühr, Stornokosten, Stornierungsgebühr, Annullationskosten, kostet Stornieren | stornieren | Gebühr
Mindestbestellwert, Mindestbestellmenge, Mindesteinkaufswert, Mindestbestellung, Mindestbetrag | Versandkosten
Höchstbestellmenge, maximale Menge, haushaltsübliche Menge, Mengenbeschränkung, wie viele darf bestellen, größere Menge | Großbestellung
Großbestellung, Mengenrabatt, größere Mengen, Sammelbestellung, Großabnehmer, Staffelpreis, Großhandel, Wiederverkäufer, en gros | Geschäftskunde, Angebot
# Verfügbarkeit
ausverkauft, vergriffen, nicht verfügbar, nicht vorrätig, nicht auf Lager, nicht lieferbar, out of stock, nicht mehr erhältlich, nicht mehr da, nicht lagernd, Nichtverfügbarkeit, leer gekauft, aus Sortiment, derzeit nicht erhältlich | Verfügbarkeit, wieder verfügbar, Lieferengpass
verfügbar, vorrätig, auf Lager, lieferbar, lagernd, erhältlich, Verfügbarkeit, Lagerbestand, in der Filiale verfügbar, Warenbestand | Lieferzeit
wieder verfügbar, wieder da, wieder lieferbar, Verfügbarkeitsbenachrichtigung, wieder auf Lager, wann wieder erhältlich, kommt wieder rein, Verfügbarkeitsalarm, wiederkommen | benachrichtigen, ausverkauft
Vorbestellung, vorbestellen, vorbestellt, bestelle vor, Pre-Order, Preorder, Vorverkauf, vorab bestellen, Neuerscheinung, vorab reservieren, Vorreservierung | Erscheinungstermin | Bestellung
Erscheinungstermin, Erscheinungsdatum, Release, kommt raus, erscheint, Markteinführung, Marktstart, herauskommen | Vorbestellung, Liefertermin
Warteliste, Warteschlange, vorgemerkt werden, auf Liste setzen, Nachrückliste | wieder verfügbar, Benachrichtigung
reservieren, Reservierung, reserviert, zurücklegen lassen, zurückgelegt, vormerken, Artikel zurücklegen | Abholung, Filiale
Lieferengpass, Engpass, Lieferschwierigkeiten, Rückstand, Nachlieferung, nachliefern, nachgeliefert, Lieferverzug | ausverkauft | Lieferzeit
# Produkt
Artikel, Produkt, bestellte Ware, gelieferte Ware, Gegenstand | Artikelnummer | Bestellung
Artikelnummer, Produktnummer, Artikelcode, EAN, Bestellcode, SKU, Modellnummer | Artikel
Größe, Konfektionsgröße, Größentabelle, Größenberatung, fällt klein aus, fällt groß aus, passt nicht, zu klein, zu groß, zu eng, zu weit, falsche Größe, Maße | Umtausch, Rücksendung
Farbe, falsche Farbe, andere Farbe, Farbton, sieht anders aus, Farbabweichung | Umtausch, falscher Artikel
Modell, Variante, Ausführung, Version, Typ | Artikel
gebraucht, Second Hand, Secondhand, generalüberholt, refurbished, wiederaufbereitet, B-Ware, runderneuert, Vorführgerät, Ausstellungsstück, Occasion, gebrauchtes Gerät | Zustand | Garantie
originalverpackt, OVP, ungeöffnet, versiegelt, unbenutzt, nagelneu, ungebraucht, Originalverpackung | Rückgabe, Zustand
Zubehör, Extras, Zusatzteile, Ersatzteil, Ersatzteile, Einzelteil, Accessoires | Artikel
Geschenk, verschenken, Geschenkverpackung, als Geschenk einpacken, Geschenkpapier, Geschenkbestellung, zum Geburtstag, Grußkarte, Geschenkbotschaft, zu Weihnachten | Geschenkgutschein | Bestellung
Geschenk zurückgeben, Geschenk umtauschen, geschenkt bekommen, ohne Kassenbon, ohne Beleg, ohne Quittung, Kassenzettel verloren, Bon verloren, Rechnung verloren | Rückgabe, Umtausch, Kaufbeleg
Wunschliste, Wunschzettel, Merkliste, Merkzettel, Favoriten, gemerkt, Artikel merken | Warenkorb
Bewertung, Rezension, bewerten, Review, Produktbewertung, Kundenmeinung, Sterne vergeben, Sterne, Kundenbewertung, rezensieren, Feedback zum Produkt | Kommentar, Meinung
Bewertung löschen, Bewertung ändern, Rezension bearbeiten, Bewertung bearbeiten, Bewertung nicht veröffentlicht, Bewertung abgelehnt, Bewertung verschwunden | Bewertung, Rezension
Angebot, Aktion, Sonderangebot, Schnäppchen, Deal, Sale, Ausverkauf, Black Friday, Schlussverkauf, Aktionspreis, Sonderaktion | reduziert | Rabatt
Kostenvoranschlag, Kostenschätzung, Offerte, Angebot einholen, Preisangebot, Voranschlag | Preis
personalisiert, individuell, Gravur, Maßanfertigung, nach Maß, Sonderanfertigung, graviert, Spezialanfertigung, angefertigt | Rückgabe ausgeschlossen
# Zurückgeben
Rückgabe, zurückgeben, zurückgegeben, gebe zurück, Rücksendung, zurücksenden, zurückgesendet, zurückgesandt, Retoure, Retour, retournieren, retourniert, zurückschicken, zurückgeschickt, schicke zurück, sende zurück, Rückversand, Rücknahme, zurückbringen, Warenrückgabe, retour schicken, wieder loswerden | Widerruf, Umtausch, Rückerstattung
Rückgabefrist, Rückgaberecht, Rücksendefrist, Widerrufsfrist, 14 Tage, 30 Tage, wie lange zurückgeben, wie lange umtauschen, Rückgabezeitraum, Rückgabe bis wann, Umtauschfrist | Rückgabe, Widerrufsrecht | Frist
Rückgabefrist verpasst, Frist abgelaufen, zu spät für Rückgabe, Rückgabe zu spät, länger als 30 Tage, mehr als 14 Tage | Rückgabefrist, Kulanz
Rücksendeetikett, Retourenschein, Retourenetikett, Rücksendelabel, Retourenlabel, Rückschein, Rücksendeschein, Versandetikett, Rücksendeaufkleber, Retourenaufkleber, Retourschein, Label, Rücksende-Etikett, Paketmarke | Rücksendung, QR-Code
kein Retourenschein, Retourenschein fehlt, Etikett fehlt, Rücksendeetikett verloren, kein Label dabei, kein Drucker, keinen Drucker, Etikett drucken, Label drucken, Etikett nicht ausdrucken, ohne Drucker, kein Etikett | Rücksendeetikett, QR-Code, drucken, Rücksendung
Rücksendekosten, Retourenkosten, Rücksendegebühr, Kosten der Rücksendung, wer zahlt Rückversand, Rückporto, kostenlose Rücksendung, kostenlose Retoure, gratis zurückschicken, Rückgabe kostenlos | Versandkosten, Rücksendung
Retoure anmelden, Rücksendung anmelden, Rückgabe anmelden, Rücksendung beantragen, Retourenportal, Retoure starten, Rücksendung veranlassen, Rückgabeantrag, Retourenanmeldung, RMA, RMA-Nummer | Rücksendung, Rücksendeetikett
Retoure abgeben, Paket abgeben, Rücksendung abgeben, wo abgeben, Annahmestelle, wo zurückgeben, Retoure aufgeben, Paket zur Post bringen, gebe ab, Rückgabestelle, wohin mit Paket, Paket hinbringen, abgeben, hinbringen, vorbeibringen, abgegeben | Paketshop, Filiale, Rücksendung
Retoure abholen lassen, Rückholung, Rücksendung abholen, Abholung der Retoure, zurückholen lassen, bei mir abholen, Retourenabholung | Abholung, Sperrgut
in der Filiale zurückgeben, im Laden zurückgeben, Rückgabe im Geschäft, Rückgabe in der Filiale, im Geschäft umtauschen, im Markt zurückgeben | Filiale, Rückgabe, Umtausch
Retoure angekommen, Rücksendung eingegangen, Retoure erhalten, Status der Retoure, Retourenstatus, Rücksendung verfolgen, Retoure nicht angekommen, Rücksendung verloren, Retoure nicht bearbeitet, Wareneingang | Rücksendung, Erstattung
Rückgabe abgelehnt, Retoure abgelehnt, Rücknahme verweigert, nehmen nicht zurück, Retoure nicht akzeptiert, von Rückgabe ausgeschlossen, Rückgabe ausgeschlossen, Ausschluss, Hygieneartikel, vom Umtausch ausgeschlossen | Rückgabe, Rückgaberecht
schon geöffnet, Packung geöffnet, ausgepackt, Verpackung weggeworfen, ohne Originalverpackung, schon benutzt, schon getragen, ausprobiert, Karton weg, schon ausgepackt, Siegel gebrochen > Rückgabe, Originalverpackung, Zustand, Wertersatz
Wertersatz, Wertminderung, Abzug bei Erstattung, Wertverlust, Abzug wegen Gebrauch, Nutzungsentgelt | Zustand | Erstattung
Widerruf, widerrufen, Widerrufsrecht, Widerrufsformular, Rücktrittsrecht, vom Kauf zurücktreten, zurückgetreten, Rücktritt, Kaufvertrag widerrufen, trete zurück, Rücktritt vom Kauf, Widerrufsbelehrung | Rückgabe, Stornierung, Widerrufsfrist
Umtausch, umtauschen, umgetauscht, tausche um, tauschen, Austausch, austauschen, ausgetauscht, Tausch, gegen anderes tauschen, in andere Größe, eintauschen | Rückgabe, Ersatz, Ersatzlieferung
falscher Artikel, falsche Ware, falsch geliefert, falsches Produkt, falschen Artikel bekommen, etwas anderes bekommen, anderes Produkt erhalten, Falschlieferung, das falsche geschickt, nicht bestellt, falsches Modell, Verwechslung, vertauscht, verwechselt | Umtausch, Rücksendung, Reklamation
Artikel fehlt, Teil fehlt, fehlender Artikel, etwas fehlt, unvollständig, unvollständige Lieferung, nicht komplett, fehlende Teile, Paket leer, leeres Paket, Karton leer, Fehlmenge, Zubehör fehlt, zu wenig geliefert, nur eins bekommen | Teillieferung, Nachlieferung, Reklamation
zu viel geliefert, doppelt geliefert, zu viel bekommen, zweimal bekommen, doppelte Lieferung | Rücksendung
beschädigt, Schaden, beschädigte Ware, Transportschaden, kaputt angekommen, kaputt geliefert, zerbrochen, zerbrochen angekommen, defekt geliefert, beschädigt angekommen, verbeult, zerkratzt, zerdrückt, eingedrückt, gesprungen, ramponiert, lädiert, Delle, Kratzer, kaputtes Paket, defekt bei Lieferung, aufgerissen, gebrochen, Beschädigung, Bruch | defekt, Reklamation, Mangel
Mangel, mangelhaft, Fehler am Produkt, Sachmangel, Defekt, Qualitätsmangel, schlechte Qualität, minderwertig, Produktionsfehler, Materialfehler, Fabrikationsfehler, schadhaft, fehlerhaft | Gewährleistung, Reklamation | Garantie
Reklamation, reklamieren, reklamiert, beanstanden, Beanstandung, bemängeln, Mängelrüge, Mängelanzeige, Einwand | Beschwerde, Umtausch | Garantie
Garantie, Gewährleistung, Garantiefall, Herstellergarantie, Garantieanspruch, Garantieverlängerung, Gewährleistungsanspruch, Haftung für Mängel, Garantiezeit, Garantie abgelaufen, noch Garantie drauf, Mängelhaftung | Mangel, Kaufbeleg | Reparatur
Ersatz, Ersatzlieferung, Ersatzgerät, Austauschgerät, ersetzen, ersetzt, Ersatzartikel, neues Gerät bekommen, Ersatzprodukt, Neulieferung, Ersatzware | Umtausch | Garantie
Kulanz, Entgegenkommen, kulant, aus Kulanz, Ausnahme machen, Auge zudrücken | Reklamation | Garantie
entspricht nicht der Beschreibung, nicht wie beschrieben, anders als beschrieben, nicht wie auf Bild, sieht anders aus, andere als abgebildet, Artikel weicht ab, Abweichung | Käuferschutz, falscher Artikel, Reklamation
Fälschung, gefälscht, nicht echt, Fake, Plagiat, Imitat, Nachahmung, Originalware, Kopie statt Original | Käuferschutz, Betrug
# Verkaufsplattform
Verkäufer, Händler, Anbieter, Marktplatzhändler, Drittanbieter, Partnerhändler, Vendor, Shopbetreiber | Marktplatz, Shop
Käufer, Kunde, Abnehmer, Kundin, Interessent | Besteller
Verkäufer antwortet nicht, Verkäufer meldet sich nicht, Händler reagiert nicht, Verkäufer kontaktieren, Verkäufer erreichen, Händler anschreiben, Verkäufer anschreiben | Verkäufer, Nachricht, Käuferschutz
Käuferschutz, Käuferschutzfall, A-bis-z-Garantie, Streitfall, Konflikt melden, Fall eröffnen, Fall melden, Problem mit Kauf, Trusted Shops | Reklamation | Erstattung, Verkäufer
verkaufen, verkauft, Verkauf, inserieren, Inserat, Anzeige aufgeben, einstellen, Kleinanzeige, Artikel einstellen, verticken, Anzeige reinstellen, Anzeige online stellen, reinstellen, Anzeige schalten, Inserat veröffentlichen | Marktplatz | Verkäufer
Ankauf, ankaufen, Inzahlungnahme, in Zahlung geben, Trade-in, altes Handy verkaufen, altes Gerät eintauschen, altes Gerät abgeben, Eintauschprogramm, Gerät verkaufen, Eintausch, Altgerät, Ankaufpreis, Handyankauf | Wertermittlung | Rabatt
Auktion, Gebot, bieten, ersteigern, ersteigert, Versteigerung, geboten, überboten, Höchstgebot, mitbieten | Kauf
# Läden
Filiale, Geschäft, Shop, Markt, Store, Niederlassung, Verkaufsstelle, Zweigstelle, vor Ort, Fachgeschäft, Ladengeschäft, Ladenlokal, im Laden | Standort, Öffnungszeiten
Öffnungszeiten, Geschäftszeiten, Ladenöffnungszeiten, Ladenschluss, Servicezeiten | Filiale, Feiertag | geöffnet
offen, wann offen, habt ihr offen, wie lange offen, wann aufmachen, Sonntag offen, macht zu, aufgesperrt, geöffnet > Öffnungszeiten, Geschäftszeiten, Ladenschluss, Servicezeiten
# Mehr zum Bestellen
Angebotspreis weg, Aktion abgelaufen, Aktion vorbei, Angebot abgelaufen, Angebot nicht mehr gültig, Sale vorbei, Aktionszeitraum | Angebot, Rabatt
Warenkorb leer, Warenkorb gelöscht, Artikel verschwindet aus Warenkorb, Warenkorb gespeichert, Warenkorb verschwunden | Warenkorb
telefonisch bestellen, per Telefon bestellen, Bestellung per Telefon, Telefonbestellung, Bestellhotline, Katalog, Bestellschein, Katalog anfordern | Bestellung aufgeben
für jemanden bestellen, als Geschenk schicken, an Freund liefern, direkt an Beschenkten, Geschenk direkt senden, auf anderen Namen bestellen | Geschenk, Lieferadresse
Bestellung auf Firma, als Firma bestellen, Firmenbestellung, B2B, gewerblich bestellen, Geschäftskundenbestellung | Geschäftskunde, Firmenrechnung
Bestellung prüfen, Bestellung in Prüfung, Bestellung überprüft, Bestellung angehalten, Bestellung hängt, Bestellung zurückgehalten, Bestellung noch nicht bestätigt | Bestellstatus, Identität bestätigen
Stornierung nicht möglich, kann nicht stornieren, Stornieren geht nicht, Storno abgelehnt, zu spät zum Stornieren, schon verschickt stornieren, lässt sich nicht stornieren, bereits versendet | Bestellung stornieren, Annahme verweigern, Rückgabe
Stornobestätigung, Stornierung bestätigt, Stornierung nicht bestätigt, ist storniert, Storno geklappt, trotz Storno geliefert, trotz Stornierung geliefert | Stornierung
Produktberatung, welches Modell passt, Kaufberatung, welches Gerät, welches soll nehmen, passt das zu | Beratung
Produktinformation, Produktdetails, technische Daten, Datenblatt, Produktbeschreibung, Spezifikation, Abmessungen, Artikelbeschreibung, Eigenschaften | Artikel
Inhaltsstoffe, Zutaten, Allergene, Allergie, allergisch, vegan, glutenfrei, laktosefrei, Unverträglichkeit, Nährwerte, halal | Artikel
Material, Stoff, Baumwolle, Leder, Qualität, Beschaffenheit, Gewebe | Artikel
Herkunft, Hersteller, woher kommt, Produzent, Marke, hergestellt, Produktionsland, made in | Artikel
Produktrückruf, Rückrufaktion, zurückgerufen, Warnung vor Produkt, Sicherheitsrückruf, Produktwarnung | Rückgabe | Sicherheit
Muster, Probe, Warenprobe, Gratisprobe, Sample, Stoffmuster | kostenlos
Set, Bundle, Kombipaket, Paketangebot, im Set, Komplettpaket | Angebot
Abo-Box, Spar-Abo, Lieferabo, regelmäßige Lieferung, automatische Nachbestellung, Abobestellung, Lieferung pausieren | Bestellung
Konfigurator, selbst gestalten, Wunschkonfiguration, zusammenstellen, zusammengestellt, Fotobuch, gestalten | personalisiert
digitales Produkt, E-Book, Download-Artikel, Spielcode, Online-Inhalt, Key kaufen, Guthabenkarte, Downloadcode, Download-Code | herunterladen, Widerruf
Altersnachweis beim Kauf, ab 18 kaufen, Alkohol kaufen, Jugendschutz beim Kauf | Alterskontrolle
# Mehr zum Zurückgeben
Umtausch in andere Größe, andere Größe, größere Größe, kleinere Größe, Größe tauschen, Größe umtauschen | Umtausch, Größe
Umtausch statt Geld, lieber umtauschen, Ersatz statt Geld, Neuware statt Erstattung, Geld statt Umtausch, Geld statt Ersatz, Wandlung, Minderung, Preisminderung | Umtausch, Erstattung
Rücksendung verpacken, Retoure verpacken, wie einpacken, Karton für Retoure, richtig verpacken, Verpackung für Rücksendung, wie verpacken | Rücksendung, Verpackung
Retourengrund, Rückgabegrund, Grund der Rückgabe, muss Grund angeben, ohne Angabe von Gründen, gefällt nicht, gefällt mir nicht, Nichtgefallen | Rückgabe
mehrere Artikel zurückschicken, nur Artikel zurückschicken, Teilretoure, teilweise zurückschicken, nur Teil zurückgeben, einen Teil behalten, zwei Bestellungen zusammen zurückschicken | Rücksendung, Erstattung
falschen Artikel zurückgeschickt, falsches Produkt zurückgesendet, versehentlich mitgeschickt, falsches Paket zurückgeschickt, etwas im Paket vergessen | Rücksendung
aus Ausland zurückschicken, Rücksendung aus Ausland, Retoure aus der Schweiz, Auslandsretoure, internationale Rücksendung | Rücksendung, Zoll
Rücksendebeleg, Einlieferungsbeleg, Einlieferungsschein, Versandnachweis, Sendebeleg, Aufgabeschein, Aufgabebeleg, Nachweis der Rücksendung, Beleg von der Post | Rücksendung | Nachweis
Retoure nicht erstattet, Rückgabe ohne Erstattung | Erstattung, Retourenstatus
zurückgeschickt aber kein Geld, Geld nach Retoure, Retoure da aber kein Geld, warte auf Erstattung, wann kommt Erstattung, Geld für Retoure > Erstattung, Retourenstatus, Erstattungsdauer
Großgerät zurückgeben, Möbel zurückgeben, Spedition abholen lassen, Waschmaschine zurückgeben, Sperrgut zurückschicken, Fernseher zurückschicken | Rückgabe, Spedition
Gutschrift statt Rückgabe, Geld ohne Rücksendung, behalten und Geld zurück, muss ich zurückschicken, darf ich behalten | Erstattung, Rückgabe
selbst verursacht, selbst schuld, Eigenverschulden, selbst kaputt gemacht, mein Fehler, Selbstverschulden, unsachgemäß, unsachgemäße Nutzung | Garantie, Versicherung
Verschleiß, Abnutzung, abgenutzt, verschlissen, Gebrauchsspuren, Verschleißteil, ausgeleiert, abgerieben | Garantie
Garantie nachweisen, Garantieschein, Garantiekarte, Garantiezertifikat, Garantienachweis, Produkt registrieren, Geräteregistrierung, Produktregistrierung | Kaufbeleg
Garantiefall melden, Garantie in Anspruch nehmen, Garantieantrag, Garantie einfordern, Garantieabwicklung, nach paar Monaten kaputt, nach Monaten defekt, kaputt nach Jahr, nach kurzer Zeit kaputt, schon wieder kaputt, in der Garantiezeit kaputt | Garantie, Reparatur
Garantie abgelehnt, Garantie verweigert, Gewährleistung abgelehnt, Garantie greift nicht, Händler verweigert Garantie, kein Garantiefall | Garantie, Einspruch, Kostenvoranschlag
nach der Garantie kaputt, Garantie vorbei, außerhalb der Garantie, nach Ablauf der Garantie, keine Garantie mehr | Reparaturkosten, Kulanz
Hersteller kontaktieren, direkt an Hersteller, an Hersteller wenden, Herstellerservice | Garantie
Foto vom Schaden, Schadensfoto, Bilder schicken, Fotos vom Schaden, Beweisfoto, Fotos als Beweis | Reklamation, hochladen
# Mehr zur Plattform
Verkäuferkonto, als Verkäufer anmelden, Händler werden, Verkäufer werden, Shop eröffnen, Verkäuferregistrierung, bei euch verkaufen | Registrierung, Verkäufer
Anzeige gelöscht, Inserat gesperrt, Inserat entfernt, Angebot entfernt, Anzeige nicht online, Anzeige abgelehnt, Artikel gesperrt, Inserat gelöscht | Inserat, Regelverstoß
Anzeige löschen, Inserat löschen, Inserat ändern, Anzeige bearbeiten, Inserat bearbeiten, Anzeige deaktivieren | Inserat
Käufer zahlt nicht, Käufer bezahlt nicht, nicht bezahlter Artikel, Käufer meldet sich nicht, unbezahlter Artikel, Käufer springt ab | Verkäufer, stornieren
Käufer reklamiert, Käufer will Geld zurück, Käufer behauptet nicht angekommen, Käufer will zurückgeben, Käufer lügt | Verkäufer, Käuferschutz
Preisvorschlag, Verhandlung, verhandeln, handeln, Preis verhandeln, Verhandlungsbasis, VB, feilschen | Preis
Privatverkauf, Privatperson, von privat, privat verkaufen, Privatverkäufer | Gewährleistung | Verkäufer
negative Bewertung, schlechte Bewertung, unfaire Bewertung, falsche Bewertung, Fake-Bewertung, gefälschte Bewertung, eine Stern | Bewertung, melden
Bewertung schreiben, Bewertung abgeben, Rezension schreiben, wie bewerten, Sterne geben, bewerte, Rezension verfassen | Bewertung
Regelverstoß, verbotene Artikel, Verstoß, gegen Regeln verstoßen, Richtlinie verletzt, nicht regelkonform, Verstoß gegen Nutzungsbedingungen | Regeln, gesperrt
Filialbestand, im Laden anschauen, Ausstellung, Showroom, vor Ort ansehen, im Geschäft anprobieren, Vorführung | Filiale
anprobieren, anprobiert, Anprobe, Passform, sitzt nicht, sitzt schlecht, drückt, kneift | Größe, Umtausch
nach Monaten, nach Jahr, nach halben Jahr, nach paar Wochen, erst Jahr alt, noch kein Jahr alt > Garantie, Gewährleistung, Garantiefall
verklickt, verdrückt, ausgerutscht, will das gar nicht, doch nicht, aus Versehen bestellt, versehentlich gekauft, überlegt, anders überlegt > stornieren, Stornierung, Widerruf, widerrufen
dazupacken, noch was dazu, was vergessen zu bestellen, noch was reinlegen, doch L statt M, aus Versehen, falsche Größe bestellt, andere Farbe > Bestellung ändern, anpassen, nachträglich, Größe
ganz was anderes, was anderes drin, falsches drin, verwechselt, vertauscht, gekommen ist, kam aber, falsche Farbe > falscher Artikel, fehlgeliefert, Falschlieferung, falsche Ware
Scherben, zerdrückt, zerbeult, Delle, Hälften, zerdeppert, zerbrochen, gebrochen, in Stücken, tausend Teile, eingedrückt, zerkratzt > beschädigt, Beschädigung, Transportschaden, Schaden, reklamieren
nur drei drin, nur die Hälfte, nicht dabei, lag nicht im Karton, lag nicht bei, Schrauben fehlen, Teil fehlt, fehlt was > unvollständig, unvollständige, Teilsendung, Teillieferung, fehlend
zwickt, zu eng, drückt, kneift, schlabbert, zu weit, zu groß, zu klein, Nummer größer, passt nicht, fällt klein aus, fällt groß aus, fallen klein aus > Größe, Umtausch, umtauschen, Größentabelle
Kilo, wiege, bin groß, was passt mir, welche Größe, Konfektionsgröße, Maße, messen, Schnitt > Größentabelle, Größe, Größenberatung
schon angehabt, einmal angehabt, schon getragen, ausgepackt, benutzt, schon ausprobiert, Etikett ab > unbenutzt, Zustand, gebraucht, Rückgabe
Karton weggeschmissen, Karton im Müll, Karton weg, ohne Karton, Schachtel weg, Schachtel > Originalverpackung, Verpackung, Rückgabe
zurücktreten, vom Kauf zurück, überreden lassen, aufgeschwatzt, Kauf rückgängig, bereue, reut mich > Widerruf, Widerrufsrecht, widerrufen, Rücktritt
im Eimer, im Arsch, gibt Geist auf, Geist aufgegeben, verreckt, abgeraucht, durchgebrannt, nach einem Jahr kaputt, schon kaputt, kaputt gegangen > defekt, Gewährleistung, Garantie, Mangel, Reparatur
zum Richten, richten lassen, liegt bei euch, seit Wochen bei euch, in der Werkstatt, flicken, wieder ganz machen > Reparatur, Reparaturstatus, Werkstatt, einsenden
gestern gekauft heute billiger, jetzt billiger, plötzlich billiger, woanders billiger, woanders günstiger, zieht ihr mit, kostet weniger, Mediamarkt, Amazon günstiger > Preisgarantie, Preissenkung, Differenz, Tiefpreisgarantie
traut mir nicht, ihr traut mir, warum vorher zahlen, früher ging das, muss vorher zahlen, nur noch Vorkasse > Bonitätsprüfung, Bonität, Zahlungsart, Rechnungskauf
droht, drohen, Drohbrief, böser Brief, so ein Brief, Geldeintreiber, gelber Brief > Mahnung, Inkasso, Zahlungserinnerung, Schreiben
falscher Name auf Rechnung, Name auf Beleg falsch, auf Beleg steht, Rechnung auf Firma, auf Firma umschreiben > Rechnungskorrektur, Rechnungsanschrift, Rechnungsadresse, ändern
ob geklappt hat, hat das geklappt, Bestellung durch, keine Mail gekriegt, keine Mail bekommen, weiß nicht ob bestellt > Bestellbestätigung, Bestellung, Bestätigung, Spam-Ordner
ohne Konto, ohne Anmeldung, ohne Passwort kaufen, nicht überall anmelden, nicht schon wieder anmelden > Gastbestellung, Gast, Registrierung
hochtragen, in die Wohnung tragen, tragt ihr, in den Stock, vierten Stock, bis nach oben, hochschleppen, große Sachen, Möbel, Sofa, Schrank > Spedition, Speditionslieferung, Bordsteinkante, sperrig, sperrige
alten mitnehmen, nehmt ihr mit, wohin mit alter, wohin mit kaputter, alter Kühlschrank, Wertstoffhof, wegwerfen > Altgerät, Altgeräte, Entsorgung, Altgeräteentsorgung, Elektroaltgeräte
Sterne geben, Schrott, meine Meinung, anderen sagen, warnen, Meinung schreiben, Feedback hinterlassen > Bewertung, Produktbewertung, Rezension, bewerten
nur das kleine Teil, Rädchen, Deckel, Schraube, Teil abgebrochen, nicht alles neu, einzelnes Teil, Stück abgebrochen > Ersatzteil, Ersatzteile, Zubehör
hübsch einpacken, schön verpackt, als Geschenk, ist für meine Schwester, soll hübsch aussehen, Preis nicht zeigen, ohne Preis, Schleife > Geschenk, Geschenkverpackung, Grußbotschaft, Geschenkoption
zusammenschrauben, schraub zusammen, zusammenbauen, aufbauen, wie baut man, Heft, Beipackzettel, Anleitung lag nicht bei > Aufbauanleitung, Anleitung, Montage, Bedienungsanleitung
kommt erst raus, erst im Mai, noch nicht erschienen, vorab sichern, schon bestellen > Vorbestellung, vorbestellen, Erscheinungstermin
wieder da, wann wieder, wieder reinkommen, immer weg, ausverkauft, alle weg, vergriffen, leer gekauft > verfügbar, lieferbar, Verfügbarkeit, nicht verfügbar
Feld für den Rabatt, wo Code eingeben, Code geht nicht, ungültig, sagt ungültig, nimmt Code nicht > Gutschein, Gutscheincode, Aktionscode, einlösen
große Menge, 100 Stück, 200 Stück, Großbestellung, Mengenrabatt, Staffelpreis | Geschäftskunden
wieder geschickt, zurückgekommen zu mir, warum nehmt ihr nicht zurück, nehmt nicht zurück, Unterwäsche, Bikini, Kosmetik > Rücksendung abgelehnt, ausgeschlossen, Rückgabe, Hygiene
# Marktplatz
reinstellen, stell rein, einstellen, stelle rein, loswerden und verkaufen, was verkaufen, verticken, verscherbeln, zu Geld machen, Flohmarkt, Sachen loswerden > Anzeige, inserieren, Inserat, verkaufen, Artikel einstellen
Verkauf, verkaufe, verkauft, verkaufen | Inserat, Anzeige | Verkäufer
Käuferin, Käufer, Abnehmer, Interessent, Kunde der kauft | Kauf
mein Zeug war online, Sachen verschwunden, Anzeige weg, runtergenommen, gelöscht meine Anzeige, darf ich nicht verkaufen, warum darf ich nicht verkaufen, verboten zu verkaufen > Anzeige gelöscht, Inserat, Grundsätze, unzulässig, entfernt
beim Preis vertan, Preis vertippt, falsches Bild, Bild tauschen, was vergessen reinzuschreiben, Text ändern > bearbeiten, Artikel, Beschreibung, anpassen
mein Geld vom Verkauf, sehe keinen Cent, seh keinen Cent, keinen Cent, verkauft aber kein Geld, Geld vom Verkauf, wann krieg ich mein Geld, Geld hängt fest > Auszahlung, Verkaufserlös, Erlös, ausgezahlt, Verkäuferkonto
wie viel behaltet, behaltet ihr ein, einbehalten, euer Anteil, was bleibt mir, knappst ab, euer Stück vom Kuchen, nur gekriegt > Provision, Verkaufsprovision, Verkaufsgebühr, Anteil
Plagiat, Fälschung, gefälscht, nachgemacht, Kopie, unecht, Fake-Tasche, Müll geschickt, Schrott geschickt, Mist geschickt > Käuferschutz, Abweichung, nicht wie beschrieben, Originalität
Funkstille, rührt sich nicht, liest aber, tut nichts, tut nix, antwortet nicht, schreibt nicht zurück, keine Reaktion, stellt sich tot, ignoriert mich > reagiert nicht, Verkäufer, Antwort, Fall eröffnen, Nachricht
zugeschlagen, kauft und zahlt nicht, zahlt einfach nicht, kein Geld vom Käufer, Spaßbieter > Käufer bezahlt nicht, Zahlung, Kauf stornieren, nicht bezahlt
mitsteigern, steigern, ersteigert, Null zu viel, bieten, geboten, überboten, Auktion > Gebot, Höchstgebot, Gebot zurückziehen
handeln, feilschen, runterhandeln, Preis drücken, weniger zahlen, billiger machen, billiger mache, Schmerzgrenze, VB > Preisvorschlag, Verhandlungsbasis, Gegenangebot
losschicken, schick los, schicke los, schick ich das, zur Post bringen, verkauft wie schicken, Porto zahlen > versenden, Versandetikett, Versand, Versandlabel
ordentlich abgeschickt, Zettel von der Post, er sagt nichts bekommen, er sagt nix bekommen, sie sagt nichts bekommen, sie sagt nix bekommen, Postquittung, Beweis von der Post > Einlieferungsbeleg, verloren gegangen, Sendung, Nachforschung
eklige Sachen, beschimpft, beleidigt, anmachen, Belästigung, belästigt, Drohungen, schmutzige Nachrichten, Nacktbilder, perverse Nachrichten > melden, unangemessen, unangemessene, blockieren, Nutzer
PayPal Freunde, Freunde und Familie, per Freunde, außerhalb bezahlen, WhatsApp schreiben, auf Seite klicken um Geld, will direkt, Western Union, privat bezahlen > außerhalb der Plattform, Betrug, Käuferschutz, Zahlung
aus Rache, ein Stern, einen Stern gegeben, gelogen, stimmt nicht was er schrieb, unfaire Bewertung, schlechte Bewertung > Bewertung, anfechten, Beurteilung, unsachlich
Steuernummer, Steuer-ID, verkauf viel, verkaufe viel, Nebenverdienst, nebenbei verdienen, Ärger mit Finanzamt > gewerblich, Gewerbe, Steuer, Verkauf
für mich zurücklegen, zurücklegen, zurückhalten, an jemand anders gegeben, anderer hat es gekriegt, an wen anders > Reservierung, reservieren, reserviert
falsche Tüte, nicht in der Tüte, in der Tüte, Essen fehlt, Fahrer hat das falsche > Gericht, Gerichte, Essenslieferung, Bestellung fehlt, fehlende
Pommes, Burger, Pizza, Sushi, Essen kalt > Gericht, Gerichte, Essenslieferung
Garantie privat, von privat, privat gekauft, privat verkauft, unter Privatleuten, nimmt es nicht zurück > Privatverkauf, Gewährleistung, Rückgabe
gefällt mir nicht, gefällt nicht, mag ich nicht, scheußlich, hässlich, anders aus als im Bild, in echt anders, enttäuscht vom Artikel > Retoure, Rücksendung, Rückgabe, Widerruf, zurücksenden
durchgebrochen, zerkaut, abgebrochen, zerrissen, geknickt, verbogen, in zwei Teile > beschädigt, Ersatz, Ersatzkarte, defekt
noch nie gesehen, nie gesehen die Ware, bezahlt aber nie gesehen, bezahlt und nichts bekommen, bezahlt und nix bekommen > nicht erhalten, reklamieren, Reklamation, Käuferschutz
`;
