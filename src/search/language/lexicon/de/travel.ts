/** What customers call travel: trips, flights, trains, hotels, abroad, rented vehicles, bikes, cars, charging. */
export const travel = `
# Reisen
Reise, Urlaub, Ferien, verreisen, verreist, Trip, reisen, Urlaubsreise, Ausflug, Urlaubsfahrt, gereist, Auslandsreise | Buchung, Ausland
Buchung, buchen, gebucht, Reservierung, reservieren, reserviert, Reisebuchung, Booking, buche | Bestellung, Reise
Buchungsbestätigung, Reservierungsbestätigung, Buchungsnummer, Buchungscode, Reservierungsnummer, Vorgangsnummer, PNR, Bestätigung der Buchung | Buchung
Buchung stornieren, Reise stornieren, Reservierung stornieren, Reise absagen, Flug stornieren, Hotel stornieren, Urlaub absagen, Reiserücktritt, Rücktritt von der Reise, kann nicht reisen, Stornierung der Buchung, Reise canceln | stornieren, Stornogebühr, Reiserücktrittsversicherung
umbuchen, Umbuchung, umgebucht, Buchung ändern, Flug ändern, anderes Datum, anderer Flug, Flug umbuchen, Datum ändern, Reisedatum ändern, buche um, anderer Zug | Buchung, Gebühr
Reiseversicherung, Reiserücktrittsversicherung, Reiseschutz, Stornoversicherung, Reisekrankenversicherung, Auslandskrankenversicherung, Reiseabbruch | Versicherung, stornieren
Reiseveranstalter, Reisebüro, Veranstalter, Pauschalreise, Tour, Rundreise, Reiseanbieter | Reise
Reisegutschein, Gutschein statt Geld, Fluggutschein, Reisewertgutschein | Gutschein, Erstattung
# Flug
Flug, Flugzeug, fliegen, Flieger, geflogen, Airline, Fluggesellschaft, Maschine, fliege, Flugreise, Hinflug, Rückflug | Flughafen
Flug verspätet, Flugverspätung, Flug verschoben, Flug zu spät, Abflug verzögert, Flieger verspätet | Verspätung, Entschädigung, Fluggastrechte
Flug gestrichen, Flug annulliert, Flugausfall, Flug abgesagt, Flug fällt aus, Annullierung des Flugs, Flug gecancelt, Flugstreichung, Flieger fällt aus | Erstattung, Ersatzflug, Fluggastrechte
Anschlussflug verpasst, Anschluss verpasst, Flug verpasst, Umstieg verpasst, Flieger verpasst, Zug verpasst, zu spät am Flughafen, Anschlusszug verpasst | umbuchen, Ersatzbeförderung
Fluggastrechte, Fahrgastrechte, Passagierrechte, Ausgleichszahlung, Entschädigung bei Verspätung, Verspätungsentschädigung | Entschädigung, Verspätung
überbucht, Überbuchung, nicht mitgenommen, Boarding verweigert, Beförderung verweigert, Nichtbeförderung | Entschädigung, Flug
Check-in, einchecken, eingecheckt, Online-Check-in, checke ein, Abfertigung, Checkin | Bordkarte, Flug
Bordkarte, Boardingpass, Einstiegskarte, Boarding Pass, Bordkarte fehlt, Bordkarten | Check-in, Ticket
Gepäck, Koffer, Reisegepäck, Tasche, Bagage, Rucksack, Gepäckstück, Trolley, Aufgabegepäck | Flug
Gepäck verloren, Koffer weg, Gepäck nicht angekommen, Gepäckverlust, Koffer verloren, Gepäck verspätet, Koffer nicht da, Koffer fehlt, Gepäck kam nicht, Koffer verschwunden | Gepäck, Entschädigung, Fundbüro
Koffer beschädigt, Koffer kaputt, Gepäckschaden, Gepäck beschädigt | Gepäck, Schaden
Handgepäck, Kabinengepäck, Bordgepäck, Kabinentrolley, Gepäckmaße, Handgepäck zu groß | Gepäck
Übergepäck, Zusatzgepäck, Gepäck dazubuchen, Koffer dazubuchen, Gepäckgebühr, zusätzlicher Koffer, Freigepäck, Sportgepäck, Gepäck nachbuchen | Gepäck, Gebühr
Sitzplatz, Platzreservierung, Sitzplatzreservierung, Platzkarte, Sitz, Fensterplatz, Gangplatz, Platz reservieren, nebeneinander sitzen, Sitzplatz wählen, Sitzplatzwahl | Reservierung
Flughafen, Airport, Terminal, Gate, Abflughalle, Flugsteig | Flug
Passagier, Reisende, Reisender, Fahrgast, Mitreisende, Fluggast, Mitfahrer, Begleitperson, Reiseteilnehmer | Buchung
Name auf Ticket falsch, Tippfehler im Namen, Name falsch gebucht, Name auf Ticket ändern, Namenskorrektur, Ticket auf falschen Namen, Name stimmt nicht | Buchung ändern, Name ändern
allein reisendes Kind, Kind fliegt allein, unbegleitetes Kind, alleinreisend, mit Baby fliegen, Kleinkind im Flugzeug, Kinderwagen mitnehmen, Kinderbett | Kind, Flug
Hund mitnehmen, Haustier, Tier, Hund, Katze, Tiere mitnehmen, Haustiere, Vierbeiner, Hunde erlaubt, Assistenzhund | Reise
Rollstuhl, mobilitätseingeschränkt, Behinderung, behindert, Rollstuhlfahrer, gehbehindert, Einstiegshilfe, eingeschränkte Mobilität, Schwerbehindertenausweis, Behindertenpass, Schwerbehinderung | barrierefrei, Hilfe
# Bahn, Bus
Zug, Bahn, Eisenbahn, ÖBB, Deutsche Bahn, SBB, ICE, Railjet, S-Bahn, Regionalzug, Nachtzug, Zugfahrt, DB | Ticket, Fahrkarte
Zugverspätung, Zug verspätet, Zug zu spät, Zug ausgefallen, Zugausfall, Zug fällt aus, Bus kam nicht, Bus fällt aus, Bahn verspätet | Verspätung, Fahrgastrechte, Erstattung
Bus, Fernbus, Flixbus, Autobus, Reisebus, Straßenbahn, Tram, Bim, U-Bahn, Öffis, öffentliche Verkehrsmittel, ÖPNV, Postauto, ÖV, Nahverkehr | Ticket
Ticket, Fahrkarte, Fahrschein, Billett, Fahrausweis, Eintrittskarte, Tickets, Onlineticket, Handyticket, E-Ticket | Buchung
Ticket verloren, Fahrkarte verloren, Ticket nicht bekommen, Ticket weg, Ticket nicht erhalten, Fahrschein verloren, Ticket kommt nicht, Ticket nicht gefunden, Ticket gelöscht | Ticket, Buchungsbestätigung
Ticket zurückgeben, Ticket stornieren, Fahrkarte zurückgeben, Ticket erstatten, Ticket umtauschen, Fahrkarte stornieren, Ticket nicht genutzt, Ticketerstattung | Erstattung, Stornierung
Zeitkarte, Monatskarte, Jahreskarte, Klimaticket, Deutschlandticket, Abo-Ticket, Generalabonnement, Halbtax, Bahncard, Vorteilscard, Wochenkarte, Abokarte, 49-Euro-Ticket, Dauerkarte | Abo, Ticket
schwarzgefahren, Schwarzfahren, ohne Ticket gefahren, erhöhtes Beförderungsentgelt, Kontrolleur, Strafe gezahlt, Fahrkartenkontrolle, Schwarzkappler, Fahren ohne Fahrschein, ohne gültigen Fahrschein | Strafe, Ticket
Fahrplan, Abfahrtszeit, Abfahrt, wann fährt, Fahrplanauskunft, Fahrzeiten, Fahrplanänderung | Zug, Bus
Haltestelle, Bahnhof, Station, Halt, Bahnsteig, Gleis, Busbahnhof, Perron | Zug, Bus
Fundbüro, etwas vergessen, liegen gelassen, im Zug vergessen, im Auto vergessen, im Hotel vergessen, Fundsache, Fundstelle, liegengelassen, liegen lassen, Fundsachen, verloren gegangener Gegenstand, im Bus vergessen, Fundgegenstand | verloren
# Unterkunft
Hotel, Unterkunft, Ferienwohnung, Zimmer, Apartment, Pension, Hostel, Airbnb, Quartier, Appartement, Hotelzimmer, Herberge, Ferienhaus, Bleibe | Buchung, Übernachtung
Übernachtung, übernachten, Nacht, Nächte, schlafen, Aufenthalt, übernachtet | Hotel
Anreise, anreisen, ankommen im Hotel, Check-in-Zeit, spät anreisen, späte Anreise, Ankunftszeit, Schlüsselübergabe, Frühanreise, reise an | Hotel, Check-in
Abreise, abreisen, auschecken, Check-out, Checkout im Hotel, später auschecken, Late Check-out, reise ab, früher abreisen | Hotel
Zimmer nicht sauber, Zimmer dreckig, schmutziges Zimmer, Bettwanzen, Schimmel im Zimmer, Zimmer laut, Unterkunft entspricht nicht, Hotel war schlecht, Unterkunft dreckig, Reisemangel | Beschwerde, Unterkunft
Gastgeber, Host, Vermieter, Gastgeberin, Vermieterin, Unterkunftsgeber | Unterkunft
Gastgeber hat storniert, Unterkunft existiert nicht, Hotel weiß nichts von Buchung, keine Buchung gefunden, Hotel überbucht, Unterkunft abgesagt, Gastgeber sagt ab | Buchung, Erstattung
Frühstück, Verpflegung, Halbpension, Vollpension, all inclusive, Essen inklusive, Halbpansion | Hotel
Ortstaxe, Kurtaxe, Tourismusabgabe, Endreinigung, Nächtigungstaxe, Beherbergungssteuer | Zusatzkosten
Gast, Gäste, Personenzahl, Anzahl Personen, Gästezahl, zusätzlicher Gast, weitere Gäste | Buchung
# Ausland
Ausland, Auslandsaufenthalt, im Ausland, anderes Land, außerhalb Österreichs, außerhalb der EU, außerhalb Deutschlands, Auslandsreise, fremdes Land | Roaming, Reise
Roaming, Auslandsnutzung, Handy im Ausland, telefonieren im Ausland, Internet im Ausland, Datenroaming, Auslandstarif, im Ausland telefonieren, Handy im Urlaub, surfen im Ausland, Roaminggebühren, Roamingpaket, Auslandspaket, im Ausland surfen, EU-Roaming, Roamingkosten, Türkei telefonieren | Ausland, mobile Daten
kein Netz im Ausland, Handy geht im Ausland nicht, kein Internet im Ausland, Roaming funktioniert nicht, Roaming einschalten, Roaming aktivieren, im Urlaub kein Netz | Roaming
hohe Rechnung nach Urlaub, Roamingrechnung, Auslandskosten, Rechnung nach Urlaub, Schiff Netz, Satellitennetz, Kreuzfahrt Handy, Grenze Netz, Schweizer Netz > Roaming, Kosten, Rechnung
Auslandsgespräch, ins Ausland telefonieren, Auslandstelefonat, Anruf ins Ausland, Auslandsanruf, ins Ausland anrufen, Auslandsvorwahl, Auslandstelefonie | Kosten, Telefon
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
lässt sich nicht entsperren, geht nicht auf, Schloss öffnet nicht, Schloss geht nicht auf, Rad lässt sich nicht entsperren, öffnet sich nicht, Auto geht nicht auf, bekomme nicht auf, Tür klemmt | Schloss, entsperren
Fahrt beenden, Miete beenden, Fahrzeug zurückgeben, Rad zurückgeben, Rad abstellen, Scooter abstellen, Fahrrad zurückgeben, Rückgabe des Rads, Fahrzeugrückgabe, Rad abgeben, Auto zurückgeben, Fahrzeug abstellen, Auto abgeben | Rückgabe, parken
Fahrt läuft weiter, Miete läuft weiter, vergessen zu beenden, kann Fahrt nicht beenden, Fahrt nicht beendet, lässt sich nicht beenden, Fahrt endet nicht, Uhr läuft weiter, Rückgabe nicht erkannt, nicht abgeschlossen, läuft immer noch, zählt weiter | Fahrt beenden, Abrechnung
Schloss, Lock, Fahrradschloss, abschließen, absperren, zusperren, abgesperrt, abgeschlossen, versperren, verriegeln, Bügelschloss, sperre ab, zugesperrt | Schlüssel
öffnen, aufmachen, aufsperren, aufschließen, geöffnet, aufgemacht, aufgesperrt, entriegeln, aufgeschlossen, mache auf, sperre auf, Öffnung | entsperren
Schlüssel, Autoschlüssel, Zweitschlüssel, Schlüssel verloren, Funkschlüssel, Schlüssel steckt, Ersatzschlüssel, Schlüssel weg, Schlüsselverlust | Schloss
Helm, Licht, Klingel, Bremse, Kette, Reifen, Sattel, Pedal, Gepäckträger, Lenker, Felge, Gangschaltung, Korb > Fahrrad, Zubehör, Reparatur
Platten, Reifenpanne, Patschen, platter Reifen, Reifen platt, Plattfuß, Luft raus, keine Luft, Reifenschaden, Reifendruck, aufpumpen, Platter, Luftdruck | Panne, Reifen
Bremse, bremsen, Bremse quietscht, bremst nicht, Bremsen schwach, Bremsbelag, Bremse defekt | Reparatur, Sicherheit
Motor, Antrieb, Unterstützung weg, Motor geht nicht, Tretunterstützung, keine Unterstützung, E-Antrieb | Akku, Störung
Reichweite, wie weit, Kilometer, wie viele Kilometer, Aktionsradius, Akkureichweite, wie weit komme ich | Akku
Panne, liegen geblieben, Pannenhilfe, Abschleppdienst, Autopanne, ADAC, ÖAMTC, abschleppen, Pannendienst, springt nicht an, Pannenservice, stehengeblieben, ARBÖ, TCS, liegengeblieben, Pannenfall | Techniker, Unfall
abgeschleppt, Auto abgeschleppt, abtransportiert, Fahrzeug abgeschleppt, Abschleppkosten | parken, Kosten
Unfall, Crash, Zusammenstoß, Autounfall, verunfallt, Kollision, Verkehrsunfall, angefahren, zusammengekracht, Auffahrunfall, gestürzt, Sturz, Blechschaden, Karambolage, hingefallen, verunglückt, Unfallbericht, Umfaller | Schaden, Versicherung, Polizei
verletzt, Verletzung, verwundet, Wunde, gebrochener Arm, blutet, wehgetan, Schmerzen, Verletzte, Personenschaden | Unfall, Notfall
Notfall, Notruf, 112, 110, 144, dringender Notfall, Gefahr, Rettung rufen, Feuerwehr, Lebensgefahr | Unfall, Hilfe
Schaden am Fahrzeug, Kratzer am Auto, Delle im Auto, Schaden am Auto, Fahrzeugschaden, Vorschaden, Schaden war schon, Schaden vor der Fahrt, Parkschaden, nicht von mir verursacht, Schaden angelastet | Schaden, Selbstbeteiligung
Fahrrad gestohlen, Rad gestohlen, Rad geklaut, Auto gestohlen, Fahrraddiebstahl, Bike gestohlen, Rad weg, Fahrrad weg, Scooter gestohlen, Auto weg, Rad gefladert, Fahrzeugdiebstahl, Velo gestohlen | Diebstahl, Polizei, Versicherung
parken, geparkt, Parkplatz, abstellen, Parkhaus, Stellplatz, Garage, abgestellt, Parkzone, Parkausweis, Parkpickerl, Tiefgarage, Abstellzone, Parkverbot, Kurzparkzone, Parkieren, Parkticket, Parkschein, Parkgarage | Fahrzeug
Strafzettel, Bußgeld, Strafe, Knöllchen, Organmandat, Busse, Parkstrafe, geblitzt, Blitzer, Verkehrsstrafe, Verwarnungsgeld, Anonymverfügung, Strafmandat, Ordnungsbusse, Parkkralle, Lenkererhebung, Geschwindigkeitsübertretung | Gebühr, parken
falsch geparkt, falsch abgestellt, außerhalb der Zone, außerhalb des Gebiets, Zone, Geschäftsgebiet, Gebiet, Parkverstoß, Rückgabezone, nicht in der Zone, Bediengebiet | parken, Gebühr
Führerschein, Fahrerlaubnis, Führerausweis, Lenkberechtigung, Führerscheinprüfung, Billet, Führerschein hochladen, Probeführerschein | Identität bestätigen
Fahrer, Lenker, zweiter Fahrer, Zusatzfahrer, Chauffeur, jemand anderer fahren, Fahrerin, Mitfahrer fahren | Führerschein
Taxi, Uber, Bolt, Fahrdienst, Chauffeurdienst, Fahrtenvermittlung, Ruftaxi, Sammeltaxi | Fahrt, Fahrer
Fahrer kam nicht, Taxi kam nicht, Fahrer hat storniert, Fahrer nicht gekommen, Fahrer nicht aufgetaucht, Fahrer findet mich nicht, Fahrer zu spät | Fahrt, Stornogebühr
falscher Fahrpreis, Umweg, Fahrer hat Umweg gemacht, zu teure Fahrt, Fahrpreis zu hoch, Fahrpreis, Fahrtkosten, falsche Strecke berechnet, Taxameter | Fahrt, Rechnung zu hoch
tanken, Tank, Benzin, Diesel, Sprit, Tankkarte, vollgetankt, Treibstoff, Tankstelle, Kraftstoff, getankt, Spritkosten | Fahrzeug
Ladestation, Ladesäule, Elektroauto laden, E-Auto laden, Ladepunkt, Stromtankstelle, Auto laden, Schnelllader, Ladekarte, E-Auto, Elektroauto, Tesla | laden
Ladevorgang startet nicht, Auto lädt nicht, Ladesäule funktioniert nicht, Ladesäule defekt, Ladekabel steckt fest, Stecker steckt fest, Laden bricht ab, Stecker geht nicht raus | Ladestation, Störung
Blockiergebühr, Standgebühr, Standzeitgebühr, zu lange geladen, Parkgebühr beim Laden | Ladestation, Gebühr
Vignette, Maut, Pickerl, Autobahngebühr, Mautgebühr, Autobahnvignette, Streckenmaut, ASFINAG, GO-Box, Umweltplakette, digitale Vignette | Gebühr, Kennzeichen
Kennzeichen, Nummernschild, Autonummer, Kontrollschild, amtliches Kennzeichen, Nummerntafel, Kfz-Kennzeichen, Taferl | Fahrzeug
Zulassung, anmelden, Auto anmelden, zulassen, Zulassungsschein, Fahrzeugschein, Abmeldung des Autos, Auto abmelden, Typenschein, Fahrzeugpapiere, Fahrzeugbrief, Zulassungsbescheinigung, Fahrzeugausweis, ummelden | Kennzeichen, Versicherung
TÜV, Pickerl, Hauptuntersuchung, Überprüfung § 57a, HU, MFK, Begutachtung, Prüfplakette | Termin, Fahrzeug
Werkstatt, Autowerkstatt, Kfz-Werkstatt, Reifenwechsel, Ölwechsel, Winterreifen, Räderwechsel, Pneu, Inspektion, Garage | Termin, Reparatur
# Veranstaltungen
Veranstaltung, Konzert, Event, Show, Vorstellung, Festival, Kino, Theater, Aufführung, Match | Ticket
Veranstaltung abgesagt, Konzert abgesagt, Konzert verschoben, Event fällt aus, Absage der Veranstaltung, Konzert fällt aus, Nachholtermin, Ersatztermin fürs Konzert | Ticket, Erstattung
Ticket weiterverkaufen, Karten verkaufen, Ticket übertragen, Ticket verschenken, Ticket weitergeben, Karten weitergeben, Ticket auf anderen Namen, Personalisierung | Ticket, Name ändern
Tisch, Tisch reservieren, Restaurant, Lokal, Tischreservierung, Gasthaus, Beiz, Wirtshaus | Reservierung
Wetter, Regen, Schnee, Unwetter, Sturm, Hochwasser, Schlechtwetter, Gewitter, Eis, Glatteis, höhere Gewalt | absagen
Streik, streiken, Bahnstreik, Pilotenstreik, gestreikt, Arbeitskampf, Warnstreik | Ausfall, Verspätung
`;
