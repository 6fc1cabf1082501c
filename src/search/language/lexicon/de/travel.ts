/** What customers call travel: trips, flights, trains, hotels, abroad, rented vehicles, bikes, cars, charging. */
export const travel = `
# Reisen
Reise, Urlaub, Ferien, verreisen, verreist, Trip, reisen, Urlaubsreise, Ausflug, Urlaubsfahrt, gereist, Auslandsreise | Ausland | Buchung
Buchung, buchen, gebucht, Reservierung, reservieren, reserviert, Reisebuchung, Booking, buche | Reise | Bestellung
Buchungsbestätigung, Reservierungsbestätigung, Buchungsnummer, Buchungscode, Reservierungsnummer, Vorgangsnummer, PNR, Bestätigung der Buchung
Buchung stornieren, Reise stornieren, Reservierung stornieren, Reise absagen, Flug stornieren, Hotel stornieren, Urlaub absagen, Reiserücktritt, Rücktritt von der Reise, kann nicht reisen, Stornierung der Buchung, Reise canceln | stornieren, Stornogebühr, Reiserücktrittsversicherung
umbuchen, Umbuchung, umgebucht, Buchung ändern, Flug ändern, anderes Datum, anderer Flug, Flug umbuchen, Datum ändern, Reisedatum ändern, buche um, anderer Zug, einen Tag später, einen Tag früher, später fliegen, früher fliegen, anderen Tag fliegen, früher reisen, späterer Flug | Buchung, Gebühr
Reiseversicherung, Reiserücktrittsversicherung, Reiseschutz, Stornoversicherung, Reisekrankenversicherung, Auslandskrankenversicherung, Reiseabbruch | stornieren
Reiseveranstalter, Reisebüro, Veranstalter, Pauschalreise, Tour, Rundreise, Reiseanbieter | Reise
Reisegutschein, Gutschein statt Geld, Fluggutschein, Reisewertgutschein | Erstattung
# Flug
Flug, Flugzeug, fliegen, Flieger, geflogen, Airline, Fluggesellschaft, fliege, Flugreise, Hinflug, Rückflug | Flughafen
Flug verspätet, Flugverspätung, Flug verschoben, Flug zu spät, Abflug verzögert, Flieger verspätet | Verspätung, Entschädigung, Fluggastrechte
Flug gestrichen, Flug annulliert, Flugausfall, Flug abgesagt, Flug fällt aus, Annullierung des Flugs, Flug gecancelt, Flugstreichung, Flieger fällt aus | Erstattung, Ersatzflug, Fluggastrechte
Anschlussflug verpasst, Anschluss verpasst, Flug verpasst, Umstieg verpasst, Flieger verpasst, Zug verpasst, zu spät am Flughafen, Anschlusszug verpasst | umbuchen, Ersatzbeförderung
Fluggastrechte, Fahrgastrechte, Passagierrechte, Ausgleichszahlung, Entschädigung bei Verspätung, Verspätungsentschädigung | Entschädigung, Verspätung
überbucht, Überbuchung, nicht mitgenommen, Boarding verweigert, Beförderung verweigert, Nichtbeförderung | Entschädigung | Flug
Check-in, einchecken, eingecheckt, Online-Check-in, checke ein, Abfertigung, Checkin | Bordkarte | Flug
Bordkarte, Boardingpass, Einstiegskarte, Boarding Pass, Bordkarte fehlt, Bordkarten | Check-in | Ticket
Gepäck, Koffer, Reisegepäck, Tasche, Bagage, Rucksack, Gepäckstück, Trolley, Aufgabegepäck | Flug
Gepäck verloren, Koffer weg, Gepäck nicht angekommen, Gepäckverlust, Koffer verloren, Gepäck verspätet, Koffer nicht da, Koffer fehlt, Gepäck kam nicht, Koffer verschwunden | Gepäck, Entschädigung, Fundbüro
Koffer beschädigt, Koffer kaputt, Gepäckschaden, Gepäck beschädigt | Gepäck, Schaden
Handgepäck, Kabinengepäck, Bordgepäck, Kabinentrolley, Gepäckmaße, Handgepäck zu groß | Gepäck
Übergepäck, Zusatzgepäck, Gepäck dazubuchen, Koffer dazubuchen, Gepäckgebühr, zusätzlicher Koffer, Freigepäck, Sportgepäck, Gepäck nachbuchen | Gepäck | Gebühr
Sitzplatz, Platzreservierung, Sitzplatzreservierung, Platzkarte, Sitz, Fensterplatz, Gangplatz, Platz reservieren, nebeneinander sitzen, Sitzplatz wählen, Sitzplatzwahl | Reservierung
Flughafen, Airport, Terminal, Gate, Abflughalle, Flugsteig
Passagier, Reisende, Reisender, Fahrgast, Mitreisende, Fluggast, Mitfahrer, Begleitperson, Reiseteilnehmer | Buchung
Name auf Ticket falsch, Tippfehler im Namen, Name falsch gebucht, Name auf Ticket ändern, Namenskorrektur, Ticket auf falschen Namen, Name stimmt nicht | Buchung ändern, Name ändern
allein reisendes Kind, Kind fliegt allein, unbegleitetes Kind, alleinreisend, mit Baby fliegen, Kleinkind im Flugzeug, Kinderwagen mitnehmen, Kinderbett | Kind, Flug
Hund mitnehmen, Haustier, Tier, Hund, Katze, Tiere mitnehmen, Haustiere, Vierbeiner, Hunde erlaubt, Assistenzhund | Reise
Rollstuhl, mobilitätseingeschränkt, Behinderung, behindert, Rollstuhlfahrer, gehbehindert, Einstiegshilfe, eingeschränkte Mobilität, Schwerbehindertenausweis, Behindertenpass, Schwerbehinderung | barrierefrei, Hilfe
# Bahn, Bus
Zug, Bahn, Eisenbahn, ÖBB, Deutsche Bahn, SBB, ICE, Railjet, S-Bahn, Regionalzug, Nachtzug, Zugfahrt, DB | Fahrkarte | Ticket
Zugverspätung, Zug verspätet, Zug zu spät, Zug ausgefallen, Zugausfall, Zug fällt aus, Bus kam nicht, Bus fällt aus, Bahn verspätet | Verspätung, Fahrgastrechte, Erstattung
Bus, Fernbus, Flixbus, Autobus, Reisebus, Straßenbahn, Tram, Bim, U-Bahn, Öffis, öffentliche Verkehrsmittel, ÖPNV, Postauto, ÖV, Nahverkehr | Ticket
Ticket, Fahrkarte, Fahrschein, Billett, Fahrausweis, Eintrittskarte, Tickets, Onlineticket, Handyticket, E-Ticket | Buchung
Ticket verloren, Fahrkarte verloren, Ticket nicht bekommen, Ticket weg, Ticket nicht erhalten, Fahrschein verloren, Ticket kommt nicht, Ticket nicht gefunden, Ticket gelöscht | Ticket, Buchungsbestätigung
Ticket zurückgeben, Ticket stornieren, Fahrkarte zurückgeben, Ticket erstatten, Ticket umtauschen, Fahrkarte stornieren, Ticket nicht genutzt, Ticketerstattung | Erstattung, Stornierung
Zeitkarte, Monatskarte, Jahreskarte, Klimaticket, Deutschlandticket, Abo-Ticket, Generalabonnement, Halbtax, Bahncard, Vorteilscard, Wochenkarte, Abokarte, 49-Euro-Ticket, Dauerkarte | Ticket | Abo
schwarzgefahren, Schwarzfahren, ohne Ticket gefahren, erhöhtes Beförderungsentgelt, Kontrolleur, Strafe gezahlt, Fahrkartenkontrolle, Schwarzkappler, Fahren ohne Fahrschein, ohne gültigen Fahrschein | Strafe | Ticket
Fahrplan, Abfahrtszeit, Abfahrt, wann fährt, Fahrplanauskunft, Fahrzeiten, Fahrplanänderung | Zug, Bus
Haltestelle, Bahnhof, Station, Bahnsteig, Gleis, Busbahnhof, Perron | Zug, Bus
Fundbüro, etwas vergessen, liegen gelassen, im Zug vergessen, im Auto vergessen, im Hotel vergessen, Fundsache, Fundstelle, liegengelassen, liegen lassen, Fundsachen, verloren gegangener Gegenstand, im Bus vergessen, Fundgegenstand | verloren
# Unterkunft
Hotel, Unterkunft, Ferienwohnung, Zimmer, Apartment, Pension, Hostel, Airbnb, Quartier, Appartement, Hotelzimmer, Herberge, Ferienhaus, Bleibe | Übernachtung | Buchung
Übernachtung, übernachten, Nacht, Nächte, schlafen, Aufenthalt, übernachtet | Hotel
Anreise, anreisen, ankommen im Hotel, Check-in-Zeit, spät anreisen, späte Anreise, Ankunftszeit, Schlüsselübergabe, Frühanreise, reise an | Hotel, Check-in
Abreise, abreisen, auschecken, Check-out, Checkout im Hotel, später auschecken, Late Check-out, reise ab, früher abreisen | Hotel
Zimmer nicht sauber, Zimmer dreckig, schmutziges Zimmer, Bettwanzen, Schimmel im Zimmer, Zimmer laut, Unterkunft entspricht nicht, Hotel war schlecht, Unterkunft dreckig, Reisemangel | Beschwerde, Unterkunft
Gastgeber, Host, Vermieter, Gastgeberin, Vermieterin, Unterkunftsgeber | Unterkunft
Gastgeber hat storniert, Unterkunft existiert nicht, Hotel weiß nichts von Buchung, Hotel weiß nix von Buchung, keine Buchung gefunden, Hotel überbucht, Unterkunft abgesagt, Gastgeber sagt ab | Buchung, Erstattung
Frühstück, Verpflegung, Halbpension, Vollpension, all inclusive, Essen inklusive, Halbpansion | Hotel
Ortstaxe, Kurtaxe, Tourismusabgabe, Endreinigung, Nächtigungstaxe, Beherbergungssteuer | Zusatzkosten
Gast, Gäste, Personenzahl, Anzahl Personen, Gästezahl, zusätzlicher Gast, weitere Gäste | Buchung
# Ausland
Ausland, Auslandsaufenthalt, im Ausland, anderes Land, außerhalb Österreichs, außerhalb der EU, außerhalb Deutschlands, Auslandsreise, fremdes Land | Roaming, Reise
Roaming, Auslandsnutzung, Handy im Ausland, telefonieren im Ausland, Internet im Ausland, Datenroaming, Auslandstarif, im Ausland telefonieren, Handy im Urlaub, surfen im Ausland, Roaminggebühren, Roamingpaket, Auslandspaket, im Ausland surfen, EU-Roaming, Roamingkosten, Türkei telefonieren | Ausland, mobile Daten
kein Netz im Ausland, Handy geht im Ausland nicht, kein Internet im Ausland, Roaming funktioniert nicht, Roaming einschalten, Roaming aktivieren, im Urlaub kein Netz | Roaming
hohe Rechnung nach Urlaub, Roamingrechnung, Auslandskosten, Rechnung nach Urlaub, Schiff Netz, Satellitennetz, Kreuzfahrt Handy, Grenze Netz, Schweizer Netz > Roaming, Kosten, Rechnung
Auslandsgespräch, ins Ausland telefonieren, Auslandstelefonat, Anruf ins Ausland, Auslandsanruf, ins Ausland anrufen, Auslandsvorwahl, Auslandstelefonie | Kosten | Telefon
Visum, Einreise, Einreisebestimmungen, Aufenthaltserlaubnis, Aufenthaltsgenehmigung, ESTA, Einreiseerlaubnis, einreisen, Einreisevisum, Visa beantragen | Reisepass, Grenze
Grenze, Grenzübertritt, über die Grenze, Grenzkontrolle, ins Nachbarland, Land verlassen, Grenze überqueren, mit Mietauto ins Ausland | Ausland
EU, Europa, Drittland, EWR, außerhalb Europas, Nicht-EU-Land, EU-Ausland | Ausland, Länder
# Fahrzeuge
Fahrzeug, Auto, Wagen, PKW, Kraftfahrzeug, Karre, Kfz, Gefährt | Führerschein
Mietwagen, Mietauto, Leihwagen, Carsharing, Mietfahrzeug, Autovermietung, Leihauto, Auto mieten, Automiete, Sharing-Auto, Auto ausleihen, Share Now | Kaution, Miete, Fahrzeug
Fahrrad, Rad, Bike, Velo, Drahtesel, E-Bike, Pedelec, Elektrofahrrad, Leihrad, Radl, Mietrad, Mietfahrrad, Dienstrad, Jobrad, Lastenrad, Citybike, Bikesharing | Fahrzeug
Scooter, E-Scooter, Roller, Tretroller, Elektroroller, E-Roller, Leihscooter, E-Tretroller, Moped, Elektroscooter, Motorroller, Vespa, Motorrad, Töff | Fahrzeug
Fahrt, Strecke, fahren, gefahren, fuhr, fährt, Ausfahrt | Route
Fahrt starten, Miete starten, Fahrrad ausleihen, Rad entsperren, Scooter entsperren, Rad ausleihen, Fahrzeug entsperren, losfahren, Fahrzeug öffnen, Miete beginnen, Fahrt beginnen, Rad aufsperren, Auto aufsperren, Auto öffnen | Fahrt, Schloss
lässt sich nicht entsperren, Schloss öffnet nicht | Schloss, entsperren
geht nicht auf, Schloss geht nicht auf, Rad lässt sich nicht entsperren, öffnet sich nicht, Auto geht nicht auf, bekomme nicht auf, Tür klemmt > Schloss, entsperren
Fahrt beenden, Miete beenden, Fahrzeug zurückgeben, Rad zurückgeben, Rad abstellen, Scooter abstellen, Fahrrad zurückgeben, Rückgabe des Rads, Fahrzeugrückgabe, Rad abgeben, Auto zurückgeben, Fahrzeug abstellen, Auto abgeben | Rückgabe, parken
kann Fahrt nicht beenden, Fahrt nicht beendet, Rückgabe nicht erkannt | Fahrt beenden, Abrechnung
Fahrt läuft weiter, Miete läuft weiter, vergessen zu beenden, lässt sich nicht beenden, Fahrt endet nicht, Uhr läuft weiter, nicht abgeschlossen, läuft immer noch, zählt weiter > Fahrt beenden, Abrechnung, Fahrt nicht beendet
Schloss, Lock, Fahrradschloss, abschließen, absperren, zusperren, abgesperrt, abgeschlossen, versperren, verriegeln, Bügelschloss, sperre ab, zugesperrt | Schlüssel
öffnen, aufmachen, aufsperren, aufschließen, geöffnet, aufgemacht, aufgesperrt, entriegeln, aufgeschlossen, mache auf, sperre auf, Öffnung | entsperren
Schlüssel, Autoschlüssel, Zweitschlüssel, Schlüssel verloren, Funkschlüssel, Schlüssel steckt, Ersatzschlüssel, Schlüssel weg, Schlüsselverlust | Schloss
Helm, Korb, Gepäckträger, Klingel, Licht > Zubehör
Licht, Klingel, Bremse, Kette, Reifen, Sattel, Pedal, Gepäckträger, Lenker, Felge, Gangschaltung > Reparatur
Platten, Reifenpanne, Patschen, platter Reifen, Reifen platt, Plattfuß, Luft raus, keine Luft, Reifenschaden, Reifendruck, aufpumpen, Platter, Luftdruck | Panne, Reifen
Bremse, bremsen, Bremse quietscht, bremst nicht, Bremsen schwach, Bremsbelag, Bremse defekt | Sicherheit | Reparatur
Motor, Antrieb, Unterstützung weg, Motor geht nicht, Tretunterstützung, keine Unterstützung, E-Antrieb | Akku, Störung
Reichweite, wie weit, Kilometer, wie viele Kilometer, Aktionsradius, Akkureichweite, wie weit komme ich | Akku
Panne, liegen geblieben, Pannenhilfe, Abschleppdienst, Autopanne, ADAC, ÖAMTC, abschleppen, Pannendienst, springt nicht an, Pannenservice, stehengeblieben, ARBÖ, TCS, liegengeblieben, Pannenfall | Techniker, Unfall
abgeschleppt, Auto abgeschleppt, abtransportiert, Fahrzeug abgeschleppt, Abschleppkosten | parken, Kosten
Unfall, Crash, Zusammenstoß, Autounfall, verunfallt, Kollision, Verkehrsunfall, angefahren, zusammengekracht, Auffahrunfall, gestürzt, Sturz, Blechschaden, Karambolage, hingefallen, verunglückt, Unfallbericht, Umfaller | Schaden, Polizei | Versicherung
verletzt, Verletzung, verwundet, Wunde, gebrochener Arm, blutet, wehgetan, Schmerzen, Verletzte, Personenschaden | Unfall, Notfall
Notfall, Notruf, 112, 110, 144, dringender Notfall, Gefahr, Rettung rufen, Feuerwehr, Lebensgefahr | Unfall, Hilfe
Schaden am Fahrzeug, Kratzer am Auto, Delle im Auto, Schaden am Auto, Fahrzeugschaden, Vorschaden, Schaden war schon, Schaden vor der Fahrt, Parkschaden, nicht von mir verursacht, Schaden angelastet, Kratzer ins Auto, Delle ins Auto, Auto zerkratzt, Auto beschädigt, Auto angefahren, Rad beschädigt, gegen etwas gefahren | Schaden, Selbstbeteiligung
Fahrrad gestohlen, Rad gestohlen, Rad geklaut, Auto gestohlen, Fahrraddiebstahl, Bike gestohlen, Rad weg, Fahrrad weg, Scooter gestohlen, Auto weg, Rad gefladert, Fahrzeugdiebstahl, Velo gestohlen | Diebstahl, Polizei, Versicherung
parken, geparkt, Parkplatz, abstellen, Parkhaus, Stellplatz, Garage, abgestellt, Parkzone, Parkausweis, Parkpickerl, Tiefgarage, Abstellzone, Parkverbot, Kurzparkzone, Parkieren, Parkticket, Parkschein, Parkgarage, hinstellen, hingestellt, stelle ab, wo abstellen | Fahrzeug
Strafzettel, Bußgeld, Strafe, Knöllchen, Organmandat, Busse, Parkstrafe, geblitzt, Blitzer, Verkehrsstrafe, Verwarnungsgeld, Anonymverfügung, Strafmandat, Ordnungsbusse, Parkkralle, Lenkererhebung, Geschwindigkeitsübertretung | parken | Gebühr
falsch geparkt, falsch abgestellt, außerhalb der Zone, außerhalb des Gebiets, Zone, Geschäftsgebiet, Gebiet, Parkverstoß, Rückgabezone, nicht in der Zone, Bediengebiet | parken | Gebühr
Führerschein, Fahrerlaubnis, Führerausweis, Lenkberechtigung, Führerscheinprüfung, Billet, Führerschein hochladen, Probeführerschein | Identität bestätigen
Fahrer, Lenker, zweiter Fahrer, Zusatzfahrer, Chauffeur, jemand anderer fahren, Fahrerin, Mitfahrer fahren | Führerschein
Taxi, Bolt, Fahrdienst, Chauffeurdienst, Fahrtenvermittlung, Ruftaxi, Sammeltaxi, Uber-Fahrer, Uber-Fahrt | Fahrt, Fahrer
Fahrer kam nicht, Taxi kam nicht, Fahrer hat storniert, Fahrer nicht gekommen, Fahrer nicht aufgetaucht, Fahrer findet mich nicht, Fahrer zu spät | Fahrt, Stornogebühr
falscher Fahrpreis, Umweg, Fahrer hat Umweg gemacht, zu teure Fahrt, Fahrpreis zu hoch, Fahrpreis, Fahrtkosten, falsche Strecke berechnet, Taxameter | Fahrt, Rechnung zu hoch
tanken, Tank, Benzin, Diesel, Sprit, Tankkarte, vollgetankt, Treibstoff, Tankstelle, Kraftstoff, getankt, Spritkosten | Fahrzeug
Ladestation, Ladesäule, Elektroauto laden, E-Auto laden, Ladepunkt, Stromtankstelle, Auto laden, Schnelllader, Ladekarte, E-Auto, Elektroauto, Tesla | laden
Ladevorgang startet nicht, Auto lädt nicht, Ladesäule funktioniert nicht, Ladesäule defekt, Ladekabel steckt fest, Stecker steckt fest, Laden bricht ab, Stecker geht nicht raus | Ladestation, Störung
Blockiergebühr, Standgebühr, Standzeitgebühr, zu lange geladen, Parkgebühr beim Laden | Ladestation
Vignette, Maut, Pickerl, Autobahngebühr, Mautgebühr, Autobahnvignette, Streckenmaut, ASFINAG, GO-Box, Umweltplakette, digitale Vignette | Kennzeichen | Gebühr
Kennzeichen, Nummernschild, Autonummer, Kontrollschild, amtliches Kennzeichen, Nummerntafel, Kfz-Kennzeichen, Taferl | Fahrzeug
Zulassung, Auto anmelden, zulassen, zugelassen, Fahrzeug anmelden, Kfz-Anmeldung, Auto ummelden | Kennzeichen | Versicherung
Auto abmelden, Fahrzeugabmeldung, Abmeldung des Autos, Kennzeichen hinterlegen, Auto stilllegen, Fahrzeug abmelden, Kontrollschild abgeben | Kennzeichen, Versicherung
Zulassungsschein, Fahrzeugschein, Typenschein, Fahrzeugpapiere, Fahrzeugbrief, Zulassungsbescheinigung, Fahrzeugausweis | Kennzeichen | Versicherung
TÜV, Pickerl, Hauptuntersuchung, Überprüfung § 57a, HU, MFK, Begutachtung, Prüfplakette | Fahrzeug | Termin
Werkstatt, Autowerkstatt, Kfz-Werkstatt, Reifenwechsel, Ölwechsel, Winterreifen, Räderwechsel, Pneu, Inspektion, Garage | Reparatur | Termin
# Veranstaltungen
Veranstaltung, Konzert, Event, Show, Vorstellung, Festival, Kino, Theater, Aufführung, Match | Ticket
Veranstaltung abgesagt, Konzert abgesagt, Konzert verschoben, Event fällt aus, Absage der Veranstaltung, Konzert fällt aus, Nachholtermin, Ersatztermin fürs Konzert | Ticket, Erstattung, Ticket erstatten
Ticket weiterverkaufen, Karten verkaufen, Ticket übertragen, Ticket verschenken, Ticket weitergeben, Karten weitergeben, Ticket auf anderen Namen, Personalisierung | Ticket, Name ändern
Tisch, Tisch reservieren, Restaurant, Lokal, Tischreservierung, Gasthaus, Beiz, Wirtshaus | Reservierung
Wetter, Regen, Schnee, Schlechtwetter, Glatteis
Unwetter, Sturm, Hochwasser, Gewitter, Schlechtwetter, höhere Gewalt | absagen
Streik, streiken, Bahnstreik, Pilotenstreik, gestreikt, Arbeitskampf, Warnstreik | Ausfall, Verspätung
# Mehr zur Reise
Buchung nicht bestätigt, keine Buchungsbestätigung, Buchung nicht gefunden, Buchung fehlgeschlagen, Buchung verschwunden, Buchung nicht sichtbar, hat Buchung geklappt | Buchungsbestätigung
doppelt gebucht, zweimal gebucht, Doppelbuchung der Reise, falsch gebucht, falsches Datum gebucht, verbucht, falsche Reise gebucht, falscher Tag gebucht | Buchung stornieren, umbuchen
Person hinzufügen, weitere Person mitnehmen, Mitreisenden hinzufügen, Passagier ändern, Reisenden ändern, Ersatzperson, andere Person reist, Namenswechsel bei Reise | Buchung ändern
kostenlos stornieren, gratis stornieren, kostenlose Stornierung, bis wann kostenlos stornieren, flexible Buchung, flexibler Tarif, nicht erstattungsfähig, Stornofrist, Stornobedingungen, Sparpreis, nicht erstattbar | Buchung stornieren, Stornogebühr
Erstattung Flug, Geld für Flug zurück, Geld zurück für annullierten Flug, Ticketpreis zurück, Erstattung des Tickets | Erstattung, Flug gestrichen
Flugzeit geändert, Flugplanänderung, Abflugzeit geändert, Flugzeiten, neue Flugzeit, Flugzeitenänderung, Flug vorverlegt | umbuchen
Zwischenlandung, Umsteigen, Zwischenstopp, Transit, umgestiegen, Stopover, Umstieg, steige um | Zug | Flug
Bordverpflegung, Essen im Flugzeug, Menü, Sondermenü, vegetarisches Essen, Mahlzeit, Snack, Sonderessen | Flug
Flüssigkeiten, Sicherheitskontrolle, Powerbank, verbotene Gegenstände, Flughafenkontrolle, was darf ins Handgepäck | Handgepäck
Vielflieger, Meilenkonto, Miles, Statuspunkte, Meilen nachtragen, Bonusmeilen, Miles & More | Treuepunkte
Lounge, Priority, Fast Lane, Business Class, Premium Economy, erste Klasse, Upgrade Flug, Economy, zweite Klasse, 1. Klasse, Klassenwechsel | Flug, Zug, Aufpreis
Schwangere fliegen, schwanger fliegen, krank fliegen, Flugtauglichkeit, Attest fürs Fliegen, Sauerstoff an Bord | Flug, Attest
Transfer, Shuttle, Flughafentransfer, Abholung vom Flughafen, Zubringer, Flughafenbus, Abholservice | Flughafen
Fahrrad im Zug, Fahrradmitnahme, Rad mitnehmen, Fahrradticket, Rad im Zug, Fahrradkarte, Fahrrad mitnehmen | Zug | Ticket
Nachtzug, Schlafwagen, Liegewagen, Nightjet, Schlafabteil, Abteil | Zug, Reservierung
Gruppenreise, Gruppenticket, Gruppenbuchung, Klassenfahrt, Schulausflug, Reisegruppe, Gruppenkarte, Schulgruppe, Vereinsausflug | Rabatt | Buchung
Kinderermäßigung, Kinderticket, Kinderpreis, zahlen Kinder, Familienkarte, Kinder gratis, Kind kostenlos, Kinderrabatt, bis welches Alter kostenlos | Ermäßigung, Kind
Seniorenermäßigung, Seniorenticket, Seniorenkarte, Pensionistenermäßigung, Rabatt für Senioren, Rentnerrabatt | Ermäßigung
Ticket auf Handy, QR-Code nicht gelesen, Ticket lässt sich nicht öffnen, Handy leer Ticket, Akku leer Kontrolle, Ticket ausdrucken, Ticket anzeigen, Wallet-Ticket, Ticket nicht lesbar | Ticket
Ticket nicht entwertet, entwerten, stempeln, vergessen einzuchecken, ausgecheckt vergessen, Check-out vergessen, Easy Ride, SimplyGo, Check-in vergessen | Ticket, Strafe
Zug überfüllt, kein Sitzplatz, Platz war besetzt, reservierter Platz besetzt, Wagen fehlt, Heizung im Zug, Klimaanlage ausgefallen, Zug voll | Beschwerde, Sitzplatz
Schienenersatzverkehr, Bauarbeiten, Streckensperre, Umleitung, SEV, Sperre der Strecke, Baustelle, Gleisbauarbeiten | Fahrplan, Verspätung
Kaution Mietwagen, Kaution Hotel, Kaution zurück, Kaution einbehalten, Kaution nicht zurückbekommen, Geld geblockt Mietwagen, Kaution nicht zurück, Pfand nicht zurück, Kaution wann zurück | Kaution, Erstattung
Mietauto Alter, Mindestalter Mietwagen, Jungfahrer, Fahranfänger, Jungfahrergebühr, Führerschein seit wann, Führerschein auf Probe | Mietwagen, Mindestalter
Auto zu spät zurückgegeben, verspätete Rückgabe, zu spät zurückgebracht, Mietwagen verlängern, Miete verlängern, länger behalten, Rückgabe verspätet, länger mieten | Mietwagen, Gebühr
andere Station zurückgeben, Einwegmiete, woanders zurückgeben, an anderem Ort abgeben, Rückgabe an anderem Ort | Mietwagen, Rückgabe
Auto nicht verfügbar, Auto war nicht da, kein Auto bekommen, anderes Auto bekommen, falsche Fahrzeugkategorie, Auto schmutzig, Auto dreckig, Auto war nicht betankt | Mietwagen, Beschwerde
nicht vollgetankt, Tank leer zurückgegeben, Tankregelung, voll zurückgeben, Tankgebühr, Betankungsgebühr | Mietwagen, tanken
kein Fahrzeug in der Nähe, kein Rad verfügbar, keine Scooter in der Nähe, Station leer, Station voll, Fahrzeug nicht gefunden, Rad nicht da, Fahrzeug nicht am Standort | Fahrzeug, verfügbar
Fahrzeug reservieren, Rad reservieren, Scooter reservieren, Auto reservieren, Fahrzeugreservierung, Reservierung abgelaufen | Reservierung
Fahrzeug defekt, Rad kaputt, Rad defekt, Scooter kaputt, Fahrrad kaputt, Fahrrad defekt, Auto kaputt, defektes Fahrzeug melden, Scooter defekt | Reparatur, Schaden am Fahrzeug
Fahrzeug bleibt stehen, Scooter geht aus, Akku leer unterwegs, mitten in der Fahrt aus, während der Fahrt stehen geblieben, Akku unterwegs leer | Panne, Akku
falsch abgerechnete Fahrt, Fahrt zu teuer, zu lange Fahrt, Fahrt doppelt, Fahrt nicht gemacht, Fahrt nicht von mir, Fahrtpreis, Fahrt falsch berechnet, Minuten zu viel berechnet | Abrechnung, Erstattung
Fahrtübersicht, meine Fahrten, Fahrtenliste, letzte Fahrten, Fahrtenhistorie, Fahrtverlauf | Rechnung
Freiminuten, Minutenpaket, Tagespass, Startgebühr, Freischaltgebühr Fahrt, Minutenpreis, Pass kaufen, Entsperrgebühr | Preis, Fahrt
Promille, Alkohol, betrunken, Alkohol am Steuer, getrunken, Rausch, Drogen | Regeln, Fahrt
Helmpflicht, Gehsteig, Radweg, Gehweg, Verkehrsregeln, zu zweit fahren, zu zweit auf Scooter, Verkehrsregel | Regeln
Kindersitz, Babyschale, Kindersitz im Auto, Sitzerhöhung, Kindersitz mieten, Kinderfahrradsitz | Kind, Mietwagen
Anhänger, Dachbox, Anhängerkupplung, Fahrradträger, Schneeketten, Dachträger, Wohnwagen, Wohnmobil, Camper | Mietwagen, Zubehör
Navi, Navigation, Karte in der App, Kartenansicht, Route, Wegbeschreibung, Anfahrt, wie komme hin, Routenplaner | Standort
Gerätekarte gestohlen, Rad im Keller, Rad versichert, Fahrradversicherung, Rad nicht versperrt, Schloss geknackt, Schloss aufgebrochen | Fahrrad gestohlen, Versicherung
Fahrradverleih, Radservice, Radcheck, Service am Rad, Fahrradwerkstatt, Erstinspektion, Rad zum Service, Fahrradservice | Reparatur | Termin
Rahmen, Rahmengröße, Sattelhöhe, Sitzposition, Körpergröße, Zoll Rahmen, welche Rahmengröße | Fahrrad, Größe
Bremsweg, Fahrwerk, Getriebe, Kupplung, Motorkontrollleuchte, Ölstand, Warnleuchte, Scheibenwischer, Windschutzscheibe, Steinschlag | Werkstatt, Auto
Probefahrt, testen des Autos, Auto probefahren, Probe fahren, Testfahrt | Termin, Auto
Auto verkaufen, Gebrauchtwagen, Gebrauchtwagenkauf, Kfz-Verkauf, Auto kaufen, Neuwagen, Jahreswagen | Kauf, Auto
Reiseunterlagen, Reisedokumente, Voucher für Hotel, Reiseplan, Unterlagen für Reise, Reisebestätigung | Buchungsbestätigung
Absage wegen Krankheit, krank geworden, kann krankheitsbedingt nicht reisen, im Urlaub krank, Todesfall in der Familie, krank vor Reise | Buchung stornieren, Reiseversicherung, Attest
Botschaft, Konsulat, Auslandsvertretung, Notpass, Reisewarnung, Außenministerium | Ausland, Notfall
Zusatzleistungen buchen, Extras buchen, Ausflug buchen, Frühstück dazubuchen, Parkplatz dazubuchen, Extras hinzufügen | Buchung ändern
Eintritt, Einlass, reinkommen ins Konzert, Eintrittspreis, Zutritt, Saaleinlass, Abendkasse | Ticket
Türkei, England, Großbritannien, USA, Amerika, Serbien, Ägypten, Thailand, Kroatien, Italien, Spanien, Mallorca > Ausland, Reise, Roaming
Stadt, Ort, Ortschaft, Gemeindegebiet, Stadtgebiet, Städte | Geschäftsgebiet, Standort
geht Karte dort, klappt die dort, klappt es in, geht auch in der Türkei, im Ausland zahlen, außerhalb Europas, auf Reisen zahlen > Länder, Ausland, Kartennutzung, weltweit
Türkei, Ägypten, Thailand, USA, Amerika, Brasilien, Kuba, Japan, Marokko, Tunesien, Spanien, Italien, Kroatien, Griechenland, England, Großbritannien, Bali, Mallorca, Dubai, Vietnam, Mexiko, Kanada, Australien > Ausland, Länder, Land, Auslandsreise, Auslandszahlung, Roaming
# Reise: wie man es erzählt
Flieger, Flug, Maschine, Flugzeug, Flugreise, Jet, fliegen, fliege, flieg, geflogen | Abflug | Airline
Tag später los, erst später los, früher fliegen, anderer Flug, andere Uhrzeit, kriege keinen Urlaub, kein Urlaub bekommen, anderen Tag fahren, später fahren, später kommen > Umbuchung, umbuchen, ändern
nicht weg können, können nicht weg, können nicht fahren, wie viel seh ich wieder, absage, absagen, kann doch nicht hin, kommt was dazwischen, dazwischengekommen, Urlaub fällt aus > Stornierung, stornieren, Rücktritt, Rücktrittskosten, Storno
saßen am Flughafen, Stunden am Flughafen, rumgesessen, gestrandet, Flug ging nicht, Flieger ging nicht, Flieger zu spät, stundenlang gewartet am Flughafen, nicht mitgenommen, überbucht > Flugverspätung, Annullierung, Entschädigung, Fluggastrechte, Verspätung
Vornamen vergessen, zweiter Vorname, im Ticket steht, Buchstabe falsch, falscher Buchstabe, lassen die mich rein, Name falsch geschrieben im Ticket > Namenskorrektur, Name, Reisedokument, Namensänderung
Zettel zum Einsteigen, Zettel fürs Flugzeug, zum Einsteigen, einsteigen, vorher eintragen, einchecken, Boarding, Bordingpass, Boardingpass > Bordkarte, Check-in, Online-Check-in
nebeneinander sitzen, neben meinem Mann, neben meiner Frau, hinten hocken, zusammen sitzen, Fensterplatz, Gangplatz, vorne sitzen, mehr Beinfreiheit > Sitzplatz, Sitzplatzreservierung, Sitzplatzwahl
mitschleppen, wie viel mitnehmen, wie schwer, Rucksack, Trolley, Kilo Koffer, Handtasche mitnehmen, Flüssigkeiten, passt nicht ins Gestell, Kinderwagen > Handgepäck, Freigepäck, Gepäck, Aufgabegepäck
Gepäckband, am Band, Koffer kam nicht, Koffer weg, Klamotten sind woanders, ohne Koffer, Klamotten weg, Koffer verschwunden > Gepäck, Gepäckverlust, Verlustmeldung, verspätetes Gepäck
Rolle ab, Griff ab, Koffer zerlegt, Koffer hin, Koffer zerkratzt, Koffer kaputt, Griff verbogen > Gepäckschaden, Gepäck, beschädigt
darf Hund mit, mitnehmen darf, Tier im Flieger, Tier im Zug > mitnehmen, Haustiere, Mitnahme, befördert
allein fliegen, fliegt allein, ohne Eltern, ohne uns, allein reisen, allein zu Oma, alleinreisendes Kind > unbegleitete Minderjährige, Kinder, Betreuungsservice, alleinreisend
Rolli, nicht weit laufen, schlecht zu Fuß, nicht gut laufen, gehbehindert, Behinderung, Krücken, Rollator, Schwerbehindertenausweis > Mobilitätshilfe, Rollstuhl, Barrierefreiheit, Hilfestellung, eingeschränkte Mobilität
Stempel im Pass, Stempel, reicht Perso, reicht Personalausweis, Pass nötig, brauche Pass, mich rein ins Land, an der Grenze > Einreisebestimmungen, Visum, Reisepass, Reisedokument, Einreise
Bahn zu spät, Zug zu spät, Anschluss verpasst, Anschlusszug, Zug fiel aus, Zug kam nicht, Bahn steht, Verspätung gehabt, stundenlang im Zug > Fahrgastrechte, Zugverspätung, Verspätung, Entschädigung, Fahrpreis
Kontrolleur, Schaffner, Schwarzkappler, schwarzgefahren, schwarzfahren, aufgeschrieben, erwischt worden, 60 Euro Strafe, Strafzettel Bahn, Ticket nicht dabei, Akku leer bei Kontrolle > erhöhtes Beförderungsentgelt, Fahrkarte, Kontrolle, Fahrpreisnacherhebung
Fahrkarte, Fahrschein, Ticket, Billett, Handyticket, Fahrausweis, Karte für den Zug, Zugticket | Fahrkarten
Studis, Student, Studenten, Azubi, Schüler, Rentner, Pensionist, weniger zahlen, Arbeitslose > Ermäßigung, ermäßigt, Studierende, Senioren, Berechtigungsnachweis
Rad im Zug, Rad mitnehmen, Fahrrad mit, Rad in den ICE, Fahrrad im Zug > Fahrradmitnahme, Stellplatz, Fahrradkarte
Konzert, Festival, Show, Gig, Theater, Musical, Sänger, Band spielt, Auftritt, Vorstellung, Spiel im Stadion, Fußballspiel > Veranstaltung, Ticket, Event
fällt ins Wasser, fällt aus, ausgefallen, Sänger krank, findet nicht statt, abgeblasen, ins Wasser gefallen > abgesagt, Absage, Annullierung, entfällt
neuer Tag passt nicht, neuer Tag, neues Datum, erst nächstes Jahr, auf später gelegt, verschoben > verlegt, Ersatztermin, Verlegung, Termin
Karte weitergeben, Karte meiner Freundin, jemand anders hin, statt mir hin, Karte verschenken, Karte verkaufen, weitergeben, steht mein Ex > Übertragung, umschreiben, personalisieren, Ticket, Weiterverkauf
Karten gekauft, wo sind Karten, Karten nicht da, Karten nicht bekommen, Ticket noch nicht, morgen Konzert, hab noch keine Karten > Ticket, Tickets, nicht erhalten, Auftrag
noch ein Bett, Bett dazu, noch jemand mit, eine Person mehr, eine Nacht länger, Zustellbett, doch zu viert, kommen später an > Hotelbuchung, Buchung ändern, Personenzahl, Buchung
mitten in der Nacht, um Mitternacht, erst nachts, kommen spät, landen spät, wer macht auf, macht uns auf, kommen wir rein, Schlüssel, Schlüsselkasten, Rezeption zu > Anreise, Späte Anreise, Schlüsselübergabe, Ankunftszeit, Check-in
sah auf den Bildern, auf den Bildern, Schimmel, dreckig, Bruchbude, Baustelle, Kakerlaken, Meerblick, laut, eklig, nicht wie im Internet, anders als im Internet > Mängel, Beschreibung, Unterkunft, Reisemangel, Minderung
Auto geliehen, Leihauto, Leihwagen, Auto mieten, Mietauto, mir das Auto nicht geben, nur EC, EC-Karte > Mietwagen, Kaution, Kreditkarte
hängen lassen, liegen gelassen, liegen lassen, noch im Bus, noch im Zug, im Zug verloren, im Flieger vergessen, vergessene Jacke, Jacke, Regenschirm > Fundbüro, Fundsachen, verloren, Fundsache
# Fahrdienste und Leihfahrzeuge
E-Scooter, Scooter, E-Roller, Tretroller, Leihroller, Elektroroller | Leihrad
Rückbank, im Auto liegen, bei Uber vergessen, beim Fahrer vergessen, im Taxi verloren > Fundgegenstand, Fahrer, Fahrt, verloren
im Kreis gefahren, Umweg, Umwege, teurer als angezeigt, war teurer als, mehr als vorher angezeigt, abgezockt vom Fahrer > Fahrpreis, Fahrt, Abweichung, Fahrtpreis
Fahrer kam nicht, Fahrer nicht da, Fahrer weg, Fahrt weggedrückt, weggedrückt, kurz weggedrückt, doch nicht gefahren > Stornogebühr, Absage, Fahrt, Fahrer
zählt weiter, zählt immer weiter, krieg es nicht aus, geht nicht aus, läuft noch, abstellen, stell ab > Fahrt beenden, beenden, Parkzone, parken
Beule, Delle am Auto, Kratzer, Felge, Bordstein, schon vorher da, verkratzt, Schramme > Schaden, Vorschaden, Vorschäden, melden
Polen, Tschechien, Prag, Ungarn, Rumänien, Bulgarien, Norwegen, Schweden, Dänemark, Finnland, Island, Portugal, Holland, Niederlande, Belgien, Frankreich, Paris, London, Rom, Indien, China, Russland, Ukraine, Serbien, Bosnien, Israel, Südafrika > Ausland, Länder, Land, Auslandsreise, Roaming
Schweizer, Österreicher, Deutscher, Pole, Türke, Ausländer, Einwohner, Staatsbürger > Staatsangehörigkeit, Länder, Wohnsitz, Herkunftsland
nicht mehr heim, nicht heimgekommen, nicht mehr heimgekommen, Hotel selber bezahlt, Taxi nehmen müssen, Taxi nehmen, wer zahlt das Hotel, wer zahlt das Taxi > Erstattung, Fahrgastrechte, Zugausfall, Übernachtung
Zimmer, Zimmer jetzt meins, ob das Zimmer klappt, Mail vom Hotel, nichts vom Hotel gehört, nix vom Hotel gehört > Buchung, Buchungsbestätigung, Hotel, Unterkunft
statt Geld, keinen Gutschein, sondern Bares, will Bares, Gutschein aufs Auge gedrückt > Gutschein, Rückzahlung, Auszahlung, Erstattung
Rest, den Rest, noch was zahlen, wann Rest zahlen, restliches Geld > Restzahlung, Restbetrag, Anzahlung, fällig
Zahnbürste, Unterhosen, Notkauf, Sachen kaufen müssen, musste mir kaufen, Kleidung kaufen müssen > Ersatzkäufe, Gepäck, Erstattung, Gepäckverspätung
`;
